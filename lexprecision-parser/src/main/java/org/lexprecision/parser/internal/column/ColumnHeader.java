package org.lexprecision.parser.internal.column;

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
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grammar.PeriodWords;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.measure.Quantities;
import org.lexprecision.parser.internal.period.PeriodHead;
import org.lexprecision.parser.internal.period.row.Ages;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.ThingNotes;
import org.lexprecision.parser.internal.words.Wording;

/**
 * The words over a column, taken apart.
 *
 * @param when what they say of periods
 * @param basis the footing that the words nearest to the values name
 * @param currency the money they name
 * @param label the words that are none of these
 */
public record ColumnHeader(
    PeriodHead when, Optional<Basis> basis, Optional<Currency> currency, String label) {

  private static final Wording CHANGE = Wording.listed(ColumnHeader.class, "change");
  private static final Wording SHARE = Wording.listed(ColumnHeader.class, "share");

  /** What stands before the day that a percentage compares with: "vs. Sept. 30, 2023". */
  private static final Wording AGAINST = Wording.listed(ColumnHeader.class, "against");

  private static final Wording BARE = Wording.listed(ColumnHeader.class, "bare");
  private static final Wording SHARES = Wording.listed(ColumnHeader.class, "shares");
  private static final Wording PER_SHARE = Wording.listed(ColumnHeader.class, "per share");

  /** Takes the headers of a table's columns apart; a cell that spans several is read once. */
  public static ImmutableList<ColumnHeader> of(List<Column> columns) {
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
    Optional<Length> named = Optional.empty();
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
    }
    PeriodWords all = PeriodGrammar.read(text.toString());
    String own =
        column.header().isEmpty() ? "" : column.header().get(column.header().size() - 1).text();
    return new ColumnHeader(
        new PeriodHead(all, nearest(all.length(), named), ImmutableList.copyOf(dates), choice),
        basis,
        currency,
        Ages.areIn(own) ? Ages.spelled(own) : all.label());
  }

  /** The footing nearest to the values; what is pro forma stays so as reported and adjusted. */
  private static Optional<Basis> footing(Optional<Basis> above, Optional<Basis> here) {
    return above.filter(Basis.PRO_FORMA::equals).or(() -> here).or(() -> above);
  }

  /** Of two quarters named over a column, the one nearest to the values is its own. */
  private static Optional<Length> nearest(Optional<Length> first, Optional<Length> named) {
    return first.filter(span -> span.quarter().isPresent()).isPresent()
        ? named.map(quarter -> quarter.inWeeks(first.get().weeks()))
        : first;
  }

  /** All the words, from top to bottom. */
  public String text() {
    return when.words().text();
  }

  /** The length they name. */
  public Optional<Length> span() {
    return when.length();
  }

  /** The dates they name, those of the cell nearest to the values last. */
  public ImmutableList<DateMention> dates() {
    return when.dates();
  }

  /** The year printed last, which is nearest to the values. */
  public OptionalInt year() {
    return when.year();
  }

  public boolean isChange() {
    return CHANGE.isIn(text()) && !isShare();
  }

  public boolean isShare() {
    return SHARE.isIn(text()) || (BARE.isIn(text()) && isOfOneYear() && !AGAINST.isIn(text()));
  }

  /** Whether the header names one year: a percentage under it compares no two. */
  private boolean isOfOneYear() {
    return years() == 1;
  }

  /** Asks whether it names a change from one year to another: "% Change 2023-2022". */
  public boolean isBetweenYears() {
    return isChange() && years() > 1;
  }

  private long years() {
    return dates().stream()
        .map(DateMention::year)
        .filter(OptionalInt::isPresent)
        .distinct()
        .count();
  }

  public boolean isPerShare() {
    return PER_SHARE.isIn(text());
  }

  /** What the words say that the cells count, if it is not money. */
  public Optional<Count> counts() {
    return isPerShare()
        ? Optional.of(Count.PER_SHARE)
        : SHARES.isIn(text())
            ? Optional.of(Count.SHARES)
            : Quantities.areOfNature(text())
                    || Quantities.areSpans(text())
                    || ThingNotes.areIn(text())
                ? Optional.of(Count.PURE)
                : Optional.empty();
  }

  public boolean isPercent() {
    return text().indexOf('%') >= 0 || text().toLowerCase(Locale.ROOT).contains("percent");
  }

  /** The whole date the header gives, if it gives one alone. */
  public Optional<LocalDate> date() {
    return when.date();
  }
}
