package org.lexprecision.parser.internal.unit.column;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.NamedScales;
import org.lexprecision.parser.internal.unit.ThingNotes;

/**
 * What the words over the columns of a table say that their cells count: "Number of Shares",
 * "Exercise Price", "Amount".
 */
public final class ColumnCounts {

  /** More columns are told by words that name a measure than hold periods. */
  private static final int LONGEST = 80;

  private ColumnCounts() {}

  /** What each column counts, where the words nearest to its cells tell. */
  public static ImmutableList<Optional<Count>> of(Table table) {
    TableCells cells = TableCells.of(table);
    boolean ofOneShare = isOfOneShare(table, cells);
    ShareColumns shares = ShareColumns.of(table, cells);
    PricedThings priced = PricedThings.of(table.columns());
    NamedScales scales = NamedScales.of(table);
    ImmutableSet<Integer> unsigned = UnsignedColumns.of(table, cells);
    ImmutableList.Builder<Optional<Count>> counts = ImmutableList.builder();
    for (int at = 0; at < table.columns().size(); at++) {
      Optional<Count> named =
          ofOneShare
              ? Optional.of(Count.PER_SHARE)
              : isNamed(scales, table.columns().get(at))
                  ? Optional.of(Count.PURE)
                  : of(cells, priced, at);
      int column = at;
      counts.add(named.or(() -> unnamed(cells, shares, unsigned, column)));
    }
    return counts.build();
  }

  private static Optional<Count> unnamed(
      TableCells table, ShareColumns shares, ImmutableSet<Integer> unsigned, int column) {
    if (shares.isCounted(column)) {
      return Optional.of(Count.SHARES);
    }
    if (!unsigned.contains(column)) {
      return Optional.empty();
    }
    boolean named =
        CountWords.isAmong("unsigned shares", CountWords.words(table.columns().get(column)));
    return Optional.of(named ? Count.SHARES : Count.PURE);
  }

  /** Whether a note above the table gives a scale to the things that a column names. */
  private static boolean isNamed(NamedScales scales, Column column) {
    return column.header().stream().anyMatch(cell -> scales.of(cell.text()).isPresent());
  }

  private static Optional<Count> of(TableCells table, PricedThings priced, int column) {
    Column headed = table.columns().get(column);
    String dated = CountWords.words(headed);
    String nearest = CountWords.undated(dated);
    // "Units delivered" over the quarters of a year
    boolean when = CountWords.isAll("when", nearest) || !PeriodGrammar.dates(nearest).isEmpty();
    String own = when ? CountWords.all(headed) : nearest;
    if (own.isEmpty() || own.length() > LONGEST) {
      return Optional.empty();
    }
    // "Stores" over sums of money is a part of the company
    boolean money = table.numbers(column).areSigned();
    boolean things =
        headed.nearest().filter(cell -> ThingNotes.areIn(cell.text())).isPresent() && !money;
    if (things
        || priced.areIn(headed)
        || (CountWords.isAll("things", own) && !money)
        || (when && !money && CountWords.isAll("things", spanning(headed)))
        || CountWords.isAmong("of things", own)
        || (CountWords.isAll("units", own) && areSold(table))) {
      return Optional.of(Count.PURE);
    }
    if (CountWords.isAll("shares", own)
        || CountWords.isAmong("of shares", own)
        || CountWords.isAmong("of shares", dated)) {
      return Optional.of(Count.SHARES);
    }
    if (beginsThings(own) && !money) {
      return Optional.of(Count.PURE);
    }
    if (PriceColumns.isOne(table, column)) {
      return Optional.of(PricedThings.isPrice(headed) ? Count.MONEY : Count.PER_SHARE);
    }
    return CountWords.isAll("money", own) ? Optional.of(Count.MONEY) : Optional.empty();
  }

  /** The words over a column that are nearest to its cells among those that are no time. */
  private static String spanning(Column column) {
    return column.header().reverse().stream()
        .map(cell -> CountWords.plain(cell.text()))
        .filter(words -> PeriodGrammar.dates(words).isEmpty() && !CountWords.isAll("when", words))
        .findFirst()
        .orElse("");
  }

  /** Whether a column beside others says that what these count is sold. */
  private static boolean areSold(TableCells table) {
    return table.columns().stream()
        .anyMatch(column -> CountWords.isAll("sold", CountWords.words(column)));
  }

  private static boolean beginsThings(String words) {
    return CountWords.phrases("begins things").anyMatch(phrase -> words.startsWith(phrase + ' '));
  }

  /** Whether the title says that the table is of one share, and all its numbers are of cents. */
  private static boolean isOfOneShare(Table table, TableCells cells) {
    boolean titled =
        table.heading().stream()
            .map(line -> CountWords.plain(line.text()))
            .anyMatch(
                words ->
                    CountWords.isAmong("titled each", words)
                        && !CountWords.isAmong("apart", words));
    return titled
        && IntStream.range(0, table.columns().size())
            .mapToObj(cells::numbers)
            .allMatch(numbers -> numbers.isEmpty() || numbers.arePrices());
  }
}
