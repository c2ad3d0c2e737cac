package org.lexprecision.parser.internal.unit.column;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.token.TokenValue;
import org.lexprecision.parser.internal.unit.CurrencyWords;
import org.lexprecision.parser.internal.unit.Numbers;
import org.lexprecision.parser.internal.unit.ScaleNote;

/**
 * Finds the columns that hold no money though no word says so: rows have a sign of money beside the
 * figures of two columns or more, and none in these.
 *
 * <p>Of "APMEA $472 $310 6,309 847" the last two are no amounts, whatever "Trans." and "Cards" are;
 * neither are the first two of "January 41,204 33,110 $1,402", where the last has its sign in each
 * row. A column that adds to others, or is what they differ by, is money without its sign.
 */
final class UnsignedColumns {

  private static final int LEAST_SIGNED = 2;

  private final TableCells cells;
  private final ImmutableList<Row.Values> rows;
  private final Set<Integer> signed = new TreeSet<>();

  /** The signed columns that are no prices: what is priced may be shares. */
  private final ImmutableSet<Integer> amounts;

  private final Set<Integer> added = new HashSet<>();

  private UnsignedColumns(Table table, TableCells cells) {
    this.cells = cells;
    table.cells().filter(UnsignedColumns::isSigned).forEach(cell -> signed.add(cell.column()));
    this.amounts =
        signed.stream()
            .filter(column -> !cells.numbers(column).areCents())
            .collect(ImmutableSet.toImmutableSet());
    int least = amounts.stream().anyMatch(this::isSignedThroughout) ? 1 : LEAST_SIGNED;
    this.rows =
        amounts.size() < least
            ? ImmutableList.of()
            : table
                .values()
                .filter(row -> signs(row) >= least)
                .collect(ImmutableList.toImmutableList());
    rows.forEach(this::add);
  }

  /** Whether each of several figures of a column has a sign, not the first and the last alone. */
  private boolean isSignedThroughout(int column) {
    ImmutableList<Row.Cell> figures = cells.in(column);
    return figures.size() > LEAST_SIGNED && figures.stream().allMatch(UnsignedColumns::isSigned);
  }

  /** The columns that hold whole numbers of what is no money. */
  static ImmutableSet<Integer> of(Table table, TableCells cells) {
    return new UnsignedColumns(table, cells).counted();
  }

  private ImmutableSet<Integer> counted() {
    ImmutableSet.Builder<Integer> counted = ImmutableSet.builder();
    rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> isBare(cell) && !cell.value().nil())
        .map(Row.Cell::column)
        .distinct()
        .filter(column -> !signed.contains(column) && !added.contains(column))
        .filter(column -> isNamed(column) || isScaledApart(column))
        .filter(column -> isOfThings(cells.in(column)))
        .forEach(counted::add);
    return counted.build();
  }

  /** Whether words over a column, and over none that has signs, name something that is no time. */
  private boolean isNamed(int column) {
    Column head = cells.columns().get(column);
    return isName(CountWords.words(head))
        || head.header().stream()
            .filter(cell -> signed.stream().noneMatch(at -> isOver(cell, at)))
            .anyMatch(cell -> isName(CountWords.plain(cell.text())));
  }

  private static boolean isOver(Column.HeaderCell cell, int column) {
    return cell.first() <= column && column <= cell.last();
  }

  private static boolean isName(String words) {
    return !words.isEmpty()
        && words.chars().noneMatch(Character::isDigit)
        && !CountWords.isAll("when", words);
  }

  /** Whether words over a column state a scale of their own and no money: "Carloads (000)". */
  private boolean isScaledApart(int column) {
    return cells.columns().get(column).header().stream()
        .map(Column.HeaderCell::text)
        .anyMatch(UnsignedColumns::isScaledOfThings);
  }

  private static boolean isScaledOfThings(String words) {
    int note = words.indexOf('(');
    return note > 0
        && ScaleNote.find(words.substring(note)).isPresent()
        && !CurrencyWords.isIn(words)
        && !CountWords.isAmong("money", CountWords.plain(words.substring(0, note)));
  }

  private static boolean isOfThings(List<Row.Cell> column) {
    return column.stream().allMatch(UnsignedColumns::isBare) && Numbers.of(column).areWhole();
  }

  /** Takes note of what is the sum of figures before it in a row, or what two of them differ by. */
  private void add(Row.Values row) {
    BigDecimal sum = BigDecimal.ZERO;
    ImmutableList<Row.Cell> line = row.cells();
    for (int at = 0; at < line.size(); at++) {
      BigDecimal value = line.get(at).value().signed();
      boolean total = at > 1 && sum.compareTo(value) == 0;
      if (total) {
        line.subList(0, at + 1).forEach(cell -> added.add(cell.column()));
      }
      boolean differing =
          at > 1
              && (isDifference(line.get(at - 2), line.get(at - 1), line.get(at))
                  || isDifference(line.get(at - 2), line.get(at), line.get(at - 1)));
      if (differing) {
        line.subList(at - 2, at + 1).forEach(cell -> added.add(cell.column()));
      }
      sum = sum.add(value);
    }
  }

  /** Whether a figure is what two others differ by, whichever is more. */
  private static boolean isDifference(Row.Cell one, Row.Cell other, Row.Cell difference) {
    BigDecimal off = one.value().signed().subtract(other.value().signed());
    return off.abs().compareTo(difference.value().magnitude()) == 0;
  }

  private long signs(Row.Values row) {
    return row.cells().stream()
        .filter(cell -> isSigned(cell) && amounts.contains(cell.column()))
        .count();
  }

  private static boolean isSigned(Row.Cell cell) {
    return !cell.sign().isEmpty();
  }

  private static boolean isBare(Row.Cell cell) {
    return cell.value().isWellFormed()
        && !isSigned(cell)
        && (cell.value().nil() || cell.value().suffix() == TokenValue.Suffix.NONE);
  }
}
