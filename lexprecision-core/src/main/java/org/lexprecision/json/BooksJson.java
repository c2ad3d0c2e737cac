package org.lexprecision.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.FiscalCalendar.WeekRule;
import org.lexprecision.Release;
import org.lexprecision.ShareSplit;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.algebra.ShareBasis;
import org.lexprecision.algebra.View;
import org.lexprecision.algebra.Vintage;

/**
 * Fact books as JSON: company, view and releases; calendars and splits, which they may be given.
 */
final class BooksJson {

  static final JsonForm<FactBook> BOOK = new JsonForm<>(BooksJson::write, BooksJson::read);

  static final JsonForm<ShareSplit> SPLIT =
      new JsonForm<>(
          split ->
              Fields.object()
                  .put("date", split.date().toString())
                  .put("ratio", split.ratio().toString()),
          node ->
              new ShareSplit(
                  Fields.read(node, "date", FactsJson.DATE),
                  Fields.read(node, "ratio", ReleasesJson.SPLIT)));

  static final JsonForm<FiscalCalendar> CALENDAR =
      new JsonForm<>(BooksJson::writeCalendar, BooksJson::readCalendar);

  private static final JsonForm<Vintage> VINTAGE = Fields.enumeration(Vintage.class);
  private static final JsonForm<ShareBasis> SHARES = Fields.enumeration(ShareBasis.class);
  private static final JsonForm<Month> MONTH = Fields.enumeration(Month.class);
  private static final JsonForm<DayOfWeek> WEEKDAY = Fields.enumeration(DayOfWeek.class);
  private static final JsonForm<WeekRule> WEEK_RULE = Fields.enumeration(WeekRule.class);
  private static final JsonForm<Integer> INTEGER =
      new JsonForm<>(IntNode::valueOf, Fields::integer);

  private BooksJson() {}

  private static JsonNode write(FactBook book) {
    ObjectNode object = Fields.object();
    object.set("company", NamesJson.COMPANY.write().apply(book.company()));
    object.set("view", writeView(book.view()));
    object.set("releases", Fields.array(book.releases(), ReleasesJson.RELEASE));
    return object;
  }

  private static FactBook read(JsonNode node) {
    ImmutableList<Release> releases = Fields.list(node, "releases", ReleasesJson.RELEASE);
    FactBook book =
        FactBook.of(
            Fields.read(node, "company", NamesJson.COMPANY), releases.toArray(new Release[0]));
    return Fields.optional(node, "view").map(BooksJson::readView).map(book::seenAs).orElse(book);
  }

  private static JsonNode writeView(View view) {
    ObjectNode object = Fields.object();
    object.set("vintage", VINTAGE.write().apply(view.vintage()));
    view.shares().ifPresent(shares -> object.set("shares", SHARES.write().apply(shares)));
    object.put("assumed", view.assumed());
    view.calendar().ifPresent(given -> object.set("calendar", writeCalendar(given)));
    if (!view.splits().isEmpty()) {
      object.set("splits", Fields.array(view.splits(), SPLIT));
    }
    return object;
  }

  private static View readView(JsonNode node) {
    return new View(
        Fields.read(node, "vintage", VINTAGE),
        Fields.optional(node, "calendar").map(BooksJson::readCalendar),
        Fields.listOrEmpty(node, "splits", SPLIT),
        Fields.optional(node, "shares").map(SHARES.read()),
        Fields.flag(node, "assumed"));
  }

  private static JsonNode writeCalendar(FiscalCalendar calendar) {
    ObjectNode object = Fields.object();
    object.set("lastMonth", MONTH.write().apply(calendar.lastMonth()));
    calendar
        .weekday()
        .ifPresent(
            weekday -> {
              object.set("weekday", WEEKDAY.write().apply(weekday));
              object.set("weekRule", WEEK_RULE.write().apply(calendar.weekRule()));
              object.set("quarterWeeks", Fields.array(calendar.quarterWeeks(), INTEGER));
            });
    if (calendar.yearsLate() > 0) {
      object.put("yearsLate", calendar.yearsLate());
    }
    if (!calendar.midnights().isEmpty()) {
      object.set("midnights", Fields.array(calendar.midnights(), FactsJson.DATE));
    }
    if (!calendar.periods().isEmpty()) {
      object.set("periods", Fields.array(calendar.periods(), NamesJson.PERIOD));
    }
    if (calendar.isAssumed()) {
      object.put("assumed", true);
    }
    calendar
        .former()
        .ifPresent(
            former -> {
              object.set("former", writeCalendar(former));
              object.put("changed", calendar.changed().orElseThrow().minusDays(1).toString());
            });
    return object;
  }

  private static FiscalCalendar readCalendar(JsonNode node) {
    Month lastMonth = Fields.read(node, "lastMonth", MONTH);
    Optional<DayOfWeek> weekday = Fields.optional(node, "weekday").map(WEEKDAY.read());
    FiscalCalendar calendar =
        weekday
            .map(day -> weeks(node, day, lastMonth))
            .orElseGet(() -> FiscalCalendar.yearEnding(lastMonth));
    int late = Fields.optional(node, "yearsLate").map(Fields::integer).orElse(0);
    if (late < 0 || late > 1) {
      throw new IllegalArgumentException("years are named 0 or 1 years early, not " + late);
    }
    FiscalCalendar known =
        (late == 0 ? calendar : calendar.namedAYearEarlier())
            .snappedTo(Fields.listOrEmpty(node, "midnights", FactsJson.DATE))
            .knowing(Fields.listOrEmpty(node, "periods", NamesJson.PERIOD));
    FiscalCalendar certain =
        node.has("assumed") && Fields.flag(node, "assumed") ? known.assumed() : known;
    return Fields.optional(node, "former")
        .map(BooksJson::readCalendar)
        .map(former -> certain.succeeding(former, Fields.read(node, "changed", FactsJson.DATE)))
        .orElse(certain);
  }

  private static FiscalCalendar weeks(JsonNode node, DayOfWeek weekday, Month lastMonth) {
    ImmutableList<Integer> weeks = Fields.list(node, "quarterWeeks", INTEGER);
    if (weeks.size() != 3) {
      throw new IllegalArgumentException("not the weeks of three quarters: " + weeks);
    }
    return FiscalCalendar.yearEnding(
        Fields.read(node, "weekRule", WEEK_RULE),
        weekday,
        lastMonth,
        weeks.get(0),
        weeks.get(1),
        weeks.get(2));
  }
}
