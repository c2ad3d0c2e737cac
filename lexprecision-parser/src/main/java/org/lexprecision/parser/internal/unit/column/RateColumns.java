package org.lexprecision.parser.internal.unit.column;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.token.TokenValue;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Finds columns of rates whose sign is printed on some of them alone, beside columns of amounts:
 * 8.45% on the first row and 6.19 on the next.
 */
final class RateColumns {

  /** A rate of a thousand percent is none. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final BigDecimal HUNDREDS = BigDecimal.valueOf(200);

  private static final int FEWEST = 2;

  private static final Wording GROWTH = Wording.listed(RateColumns.class, "growth");

  private static final Wording RATES = Wording.listed(RateColumns.class, "rates");

  private static final Wording PERCENT = Wording.listed(RateColumns.class, "percent");

  private RateColumns() {}

  /** The cells of such columns that have no sign. */
  static ImmutableSet<Row.Cell> unsigned(Table table) {
    ImmutableListMultimap<Integer, Row.Cell> cells = table.cellsByColumn();
    Set<Row.Cell> beside = besideAmounts(table);
    Set<Row.Cell> signed = besideMoney(table);
    ImmutableSet.Builder<Row.Cell> unsigned = ImmutableSet.builder();
    for (int column = 0; column < table.columns().size(); column++) {
      List<Row.Cell> printed =
          cells.get(column).stream().filter(cell -> !cell.value().nil()).toList();
      if (areSignedAsMoney(cells.get(column), signed)) {
        printed.stream().filter(RateColumns::isUnsigned).forEach(unsigned::add);
      }
      boolean named = CountWords.isAmong("rates", CountWords.words(table.columns().get(column)));
      if (areRates(printed, beside, named)) {
        printed.stream().filter(RateColumns::isBare).forEach(unsigned::add);
      } else if ((isHeadedPercent(table.columns().get(column))
              || areGrowthRates(table.columns().get(column), printed))
          && printed.stream().allMatch(cell -> cell.value().isPercent() || isUnsigned(cell))) {
        printed.stream().filter(RateColumns::isUnsigned).forEach(unsigned::add);
      }
    }
    return unsigned
        .addAll(betweenRates(table))
        .addAll(belowRates(table))
        .addAll(sharesOfWhole(table))
        .build();
  }

  /**
   * The cells of a table that says it is of percentages, of which each column begins with one and
   * none has the sign of anything else: "Percent change" over 1%, (4)% and below them 8, (5).
   */
  private static ImmutableList<Row.Cell> belowRates(Table table) {
    boolean told =
        table.heading().stream().anyMatch(line -> RATES.isIn(line.text()))
            || table.columns().stream()
                .flatMap(column -> column.header().stream())
                .anyMatch(cell -> RATES.isIn(cell.text()));
    ImmutableList<Row.Cell> printed =
        table.cells().filter(cell -> !cell.value().nil()).collect(ImmutableList.toImmutableList());
    boolean begun =
        table.columns().size() > 1
            && table.cellsByColumn().asMap().values().stream()
                .map(column -> column.stream().filter(cell -> !cell.value().nil()).findFirst())
                .allMatch(first -> first.filter(cell -> cell.value().isPercent()).isPresent());
    return told
            && begun
            && printed.stream()
                .allMatch(
                    cell ->
                        cell.value().isPercent()
                            || (isUnsigned(cell)
                                && cell.value().decimals() == printed.get(0).value().decimals()))
        ? printed.stream()
            .filter(cell -> !cell.value().isPercent())
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  /** The cells of a table of rates alone, of which the first and the last row have their signs. */
  private static ImmutableList<Row.Cell> betweenRates(Table table) {
    ImmutableList<Row.Values> rows = table.values().collect(ImmutableList.toImmutableList());
    if (rows.size() <= FEWEST || !areRates(rows.get(0)) || !areRates(rows.get(rows.size() - 1))) {
      return ImmutableList.of();
    }
    ImmutableList<Row.Cell> bare =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> !cell.value().nil() && !cell.value().isPercent())
            .collect(ImmutableList.toImmutableList());
    return bare.stream()
            .allMatch(cell -> isBare(cell) && cell.value().magnitude().compareTo(HUNDREDS) < 0)
        ? bare
        : ImmutableList.of();
  }

  /**
   * The cells of a table of shares in a whole, of which the first number alone has its sign: 90.6%
   * and 9.4 above a row of 100.0.
   */
  private static ImmutableList<Row.Cell> sharesOfWhole(Table table) {
    ImmutableList<Row.Cell> cells =
        table.cells().filter(cell -> !cell.value().nil()).collect(ImmutableList.toImmutableList());
    boolean whole =
        table
            .values()
            .map(row -> row.cells())
            .anyMatch(row -> row.size() > 1 && row.stream().allMatch(RateColumns::isHundred));
    return whole
            && cells.get(0).value().isPercent()
            && cells.stream().allMatch(cell -> cell.value().isPercent() || isUnsigned(cell))
        ? cells.stream()
            .filter(cell -> !cell.value().isPercent())
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  private static boolean isHundred(Row.Cell cell) {
    return cell.value().magnitude().compareTo(HUNDRED) == 0;
  }

  private static boolean areRates(Row.Values row) {
    return row.cells().size() > 1
        && row.cells().stream().allMatch(cell -> cell.value().nil() || cell.value().isPercent());
  }

  private static boolean areRates(List<Row.Cell> cells, Set<Row.Cell> beside, boolean named) {
    ImmutableList<Row.Cell> percents =
        cells.stream()
            .filter(cell -> cell.value().isPercent())
            .collect(ImmutableList.toImmutableList());
    boolean likely =
        percents.stream().filter(beside::contains).count() >= (named ? 1 : FEWEST)
            && cells.get(0).value().isPercent();
    return likely
        && cells.stream()
            .filter(cell -> !cell.value().isPercent())
            .allMatch(
                cell ->
                    isBare(cell)
                        && percents.stream()
                            .anyMatch(one -> one.value().decimals() == cell.value().decimals()));
  }

  private static boolean isBare(Row.Cell cell) {
    return isUnsigned(cell) && cell.value().decimals() > 0;
  }

  /** Whether the words right over a column alone end with the sign: "Proportion (%)". */
  private static boolean isHeadedPercent(Column column) {
    return column
        .nearest()
        .filter(cell -> cell.first() == cell.last())
        .filter(cell -> PERCENT.isIn(cell.text()))
        .isPresent();
  }

  /** Whether words over a column name rates of growth, and its numbers are printed as such. */
  private static boolean areGrowthRates(Column column, List<Row.Cell> cells) {
    return column.header().stream().anyMatch(cell -> GROWTH.isIn(cell.text()))
        && cells.stream().allMatch(cell -> cell.value().isPercent() || isBare(cell));
  }

  private static boolean isUnsigned(Row.Cell cell) {
    return cell.value().isWellFormed()
        && cell.sign().isEmpty()
        && cell.value().suffix() == TokenValue.Suffix.NONE
        && cell.value().magnitude().compareTo(LARGE) < 0;
  }

  /**
   * Whether a column has the sign of percent in just those rows, the first among them, in which
   * others have that of money: each is printed where a block begins and ends.
   */
  private static boolean areSignedAsMoney(List<Row.Cell> cells, Set<Row.Cell> beside) {
    return cells.size() > FEWEST
        && cells.get(0).value().isPercent()
        && cells.stream()
            .filter(cell -> cell.value().isPercent() || !cell.value().nil())
            .allMatch(
                cell ->
                    cell.value().isPercent()
                        ? beside.contains(cell)
                        : isUnsigned(cell) && !beside.contains(cell));
  }

  /** The cells in whose row another has the sign of money. */
  private static Set<Row.Cell> besideMoney(Table table) {
    return table
        .values()
        .map(row -> row.cells())
        .filter(row -> row.stream().anyMatch(cell -> !cell.sign().isEmpty()))
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  /** The percentages in whose row another number is none. */
  private static Set<Row.Cell> besideAmounts(Table table) {
    Set<Row.Cell> beside = new HashSet<>();
    for (Row row : table.rows()) {
      if (row instanceof Row.Values values
          && values.cells().stream()
              .anyMatch(cell -> !cell.value().nil() && !cell.value().isPercent())) {
        values.cells().stream().filter(cell -> cell.value().isPercent()).forEach(beside::add);
      }
    }
    return beside;
  }
}
