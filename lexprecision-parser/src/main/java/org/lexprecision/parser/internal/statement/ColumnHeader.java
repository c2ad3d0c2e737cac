package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.Basis;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.words.Wording;

/**
 * The words over a column, taken apart.
 *
 * @param text all of them, from top to bottom
 * @param span the length they name
 * @param dates the dates they name, those of the cell nearest to the values last
 * @param choice how many of the {@code dates} stand side by side in one spanning cell, and which of
 *     them is this column's by its place
 * @param basis the footing that the words nearest to the values name
 * @param currency the money they name
 * @param label the words that are none of these
 */
record ColumnHeader(
    String text,
    Optional<Span> span,
    ImmutableList<DateMention> dates,
    Optional<DateMention> choice,
    Optional<Basis> basis,
    Optional<Currency> currency,
    String label) {

  private static final Wording CHANGE =
      Wording.of(
          "\\b(?:change|variance|increase|decrease|inc|incr|decr|growth|vs|versus|bps|chg|chng|fav|unfav|[yq]/[yq]|yoy|qoq"
              + "|(?:year|quarter)[- ]over[- ](?:year|quarter))\\b"
              + "|^\\s{0,3}%\\s{0,3}$|\\bpercent\\s{0,3}$|\\(decrease\\)");
  private static final Wording SHARE =
      Wording.of(
          "(?:%|\\bpercent(?:age)?) {1,3}(?:of|to|(?:net )?(?:sales|revenues?))\\b|\\bmargin\\b");
  private static final Wording BARE = Wording.of("\\d\\s{1,3}(?:%|percent|pct\\.?)$");
  private static final Wording SHARES =
      Wording.of(
          "\\b(?:number of|total) (?:\\w{1,12} ){0,2}shares\\b|\\bshares (?:re)?purchased\\b(?! (?:as|under))|^(?:common )?shares(?: outstanding)?$");
  private static final Wording PER_SHARE =
      Wording.of(
          "\\bper\\s{1,3}(?:common\\s{1,3}|diluted\\s{1,3}|ordinary\\s{1,3})?share|\\beps\\b");

  /** Takes the headers of a table's columns apart; a cell that spans several is read once. */
  static ImmutableList<ColumnHeader> of(List<Column> columns) {
    Map<Column.HeaderCell, HeaderWords> read = new HashMap<>();
    ImmutableList.Builder<ColumnHeader> headers = ImmutableList.builder();
    for (int at = 0; at < columns.size(); at++) {
      headers.add(of(columns.get(at), at, read));
    }
    return headers.build();
  }

  private static ColumnHeader of(
      Column column, int index, Map<Column.HeaderCell, HeaderWords> read) {
    StringBuilder text = new StringBuilder();
    List<DateMention> dates = new ArrayList<>();
    Optional<DateMention> choice = Optional.empty();
    StringBuilder label = new StringBuilder();
    Optional<Span> named = Optional.empty();
    Optional<Basis> basis = Optional.empty();
    Optional<Currency> currency = Optional.empty();
    for (Column.HeaderCell cell : column.header()) {
      HeaderWords words = read.computeIfAbsent(cell, one -> HeaderWords.of(one.text()));
      text.append(text.isEmpty() ? "" : " ").append(words.text());
      named = words.quarter().isPresent() ? words.quarter() : named;
      basis = footing(basis, words.basis());
      currency = words.currency().isPresent() ? words.currency() : currency;
      ImmutableList<DateMention> here = words.dates();
      if (here.size() > 1 && cell.last() > cell.first()) {
        int width = cell.last() - cell.first() + 1;
        choice = Optional.of(here.get(Math.max(0, (index - cell.first()) * here.size() / width)));
      }
      dates.addAll(here);
      if (!words.label().isEmpty()) {
        label.append(label.isEmpty() ? "" : " ").append(words.label());
      }
    }
    return new ColumnHeader(
        text.toString(),
        nearest(Span.find(text.toString()), named),
        ImmutableList.copyOf(dates),
        choice,
        basis,
        currency,
        label.toString());
  }

  /** The footing nearest to the values; what is pro forma stays so as reported and adjusted. */
  private static Optional<Basis> footing(Optional<Basis> above, Optional<Basis> here) {
    return above.filter(Basis.PRO_FORMA::equals).or(() -> here).or(() -> above);
  }

  /** Of two quarters named over a column, the one nearest to the values is its own. */
  private static Optional<Span> nearest(Optional<Span> first, Optional<Span> named) {
    return first.filter(span -> span.quarter().isPresent()).isPresent() ? named : first;
  }

  /** Gives each date what its neighbours in one sentence say for it: "June 30, 2003 and 2002". */
  static ImmutableList<DateMention> completed(List<DateMention> mentions) {
    List<DateMention> all = new ArrayList<>();
    OptionalInt month = OptionalInt.empty();
    OptionalInt day = OptionalInt.empty();
    for (DateMention mention : mentions) {
      if (mention.month().isPresent()) {
        month = mention.month();
        day = mention.day();
      }
      all.add(new DateMention(mention.year(), month, day, mention.start(), mention.end()));
    }
    OptionalInt year = OptionalInt.empty();
    for (int at = all.size() - 1; at >= 0; at--) {
      DateMention mention = all.get(at);
      if (mention.year().isPresent()) {
        year = mention.year();
      }
      all.set(
          at,
          new DateMention(year, mention.month(), mention.day(), mention.start(), mention.end()));
    }
    return ImmutableList.copyOf(all);
  }

  /** The year printed last, which is nearest to the values. */
  OptionalInt year() {
    for (int at = dates.size() - 1; at >= 0; at--) {
      if (dates.get(at).year().isPresent()) {
        return dates.get(at).year();
      }
    }
    return Span.fiscalYear(text);
  }

  /** The day of a month printed last; its year may not be that of the column. */
  Optional<DateMention> day() {
    for (int at = dates.size() - 1; at >= 0; at--) {
      if (dates.get(at).month().isPresent()) {
        return Optional.of(dates.get(at));
      }
    }
    return Optional.empty();
  }

  boolean isChange() {
    return CHANGE.isIn(text) && !isShare();
  }

  boolean isShare() {
    return SHARE.isIn(text) || (BARE.isIn(text) && isOfOneYear());
  }

  /** Whether the header names one year: a percentage under it compares no two. */
  private boolean isOfOneYear() {
    return dates.stream().map(DateMention::year).filter(OptionalInt::isPresent).distinct().count()
        == 1;
  }

  boolean isPerShare() {
    return PER_SHARE.isIn(text);
  }

  /** What the words say that the cells count, if it is not money. */
  Optional<Count> counts() {
    return isPerShare()
        ? Optional.of(Count.PER_SHARE)
        : SHARES.isIn(text)
            ? Optional.of(Count.SHARES)
            : Quantities.areOfNature(text) ? Optional.of(Count.PURE) : Optional.empty();
  }

  boolean isPercent() {
    return text.indexOf('%') >= 0 || text.toLowerCase(Locale.ROOT).contains("percent");
  }

  /** The whole date the header gives, if it gives one alone. */
  Optional<LocalDate> date() {
    Optional<DateMention> day = choice.isPresent() ? choice : day();
    OptionalInt year = year();
    return day.isEmpty() || year.isEmpty()
        ? Optional.empty()
        : choice.isPresent() ? day.get().date() : day.get().in(year.getAsInt());
  }
}
