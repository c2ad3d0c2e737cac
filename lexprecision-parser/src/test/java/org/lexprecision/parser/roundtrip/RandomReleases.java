package org.lexprecision.parser.roundtrip;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Segment;

/** True statements with random figures, and random ways to typeset them. */
final class RandomReleases {

  private static final int MOST_COLUMNS = 4;

  private RandomReleases() {}

  static Arbitrary<PrintStyle> styles() {
    return Combinators.combine(
            Arbitraries.of(PrintStyle.Header.values()),
            Arbitraries.of(PrintStyle.Dollars.values()),
            Arbitraries.of("-", "--", "---"),
            Arbitraries.integers().between(46, 60),
            Arbitraries.integers().between(13, 18),
            Arbitraries.of(24, 34, 60),
            Arbitraries.of(true, false),
            Arbitraries.of(
                List.of(true, true),
                List.of(true, false),
                List.of(false, true),
                List.of(false, false)))
        .as(
            (header, dollars, nil, label, field, wrap, rules, more) ->
                new PrintStyle(
                    header,
                    dollars,
                    nil,
                    label,
                    field,
                    wrap,
                    rules,
                    more.get(0),
                    more.get(1),
                    rules || more.get(1)));
  }

  /** Two or four columns: a period of this year and the last, and the year to date of both. */
  private static Arbitrary<ImmutableList<PrintedColumn>> columns() {
    return Combinators.combine(
            Arbitraries.integers().between(1995, 2020),
            Arbitraries.of(1, 2, 3, 4),
            Arbitraries.of(true, false))
        .as(
            (year, quarter, toDate) -> {
              LocalDate day = YearMonth.of(year, 3 * quarter).atEndOfMonth();
              LocalDate before = YearMonth.of(year - 1, 3 * quarter).atEndOfMonth();
              ImmutableList.Builder<PrintedColumn> columns = ImmutableList.builder();
              columns.add(new PrintedColumn(3, day), new PrintedColumn(3, before));
              if (toDate && quarter > 1) {
                columns.add(
                    new PrintedColumn(3 * quarter, day), new PrintedColumn(3 * quarter, before));
              }
              return columns.build();
            });
  }

  /** A statement of operations that adds up in each column. */
  private static Arbitrary<PrintedTable> operations() {
    Arbitrary<Long> amount = Arbitraries.longs().between(1, 999_999);
    Arbitrary<Long> sometimesNil =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.longs().between(1, 9_999)), Tuple.of(1, Arbitraries.just(0L)));
    return Combinators.combine(
            columns(),
            amount.list().ofSize(MOST_COLUMNS),
            amount.list().ofSize(MOST_COLUMNS),
            amount.list().ofSize(MOST_COLUMNS),
            sometimesNil.list().ofSize(MOST_COLUMNS),
            sometimesNil.list().ofSize(MOST_COLUMNS),
            Arbitraries.of(0, 3, 6))
        .as(
            (columns, sales, cost, selling, interest, tax, scale) -> {
              Rows rows = new Rows(columns.size());
              List<Long> gross = Rows.minus(sales, cost);
              List<Long> operating = Rows.minus(gross, selling);
              List<Long> before = Rows.minus(operating, interest);
              rows.add("Net sales", LineItems.REVENUES, false, sales);
              rows.add("Cost of sales", LineItems.COST_OF_REVENUE, false, cost);
              rows.add("Gross profit", LineItems.GROSS_PROFIT, true, gross);
              rows.add(
                  "Selling, general and administrative expenses",
                  LineItems.SELLING_GENERAL_AND_ADMINISTRATIVE_EXPENSE,
                  false,
                  selling);
              rows.add(
                  "Income (loss) from operations", LineItems.OPERATING_INCOME, true, operating);
              rows.add("Interest expense", LineItems.INTEREST_EXPENSE, false, interest);
              rows.add(
                  "Income (loss) before income taxes",
                  LineItems.INCOME_BEFORE_INCOME_TAXES,
                  true,
                  before);
              rows.add("Income tax provision", LineItems.INCOME_TAX_EXPENSE, false, tax);
              rows.add("Net income (loss)", LineItems.NET_INCOME, true, Rows.minus(before, tax));
              return new PrintedTable(
                  "CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS", scale, columns, rows.list());
            });
  }

  /**
   * A statement of operations, and the sales and operating income of three segments: in the same
   * columns, where they add up to those of the statement, or of other periods.
   */
  static Arbitrary<ImmutableList<PrintedTable>> statements() {
    return operations()
        .flatMap(
            operations ->
                Arbitraries.oneOf(segmentsOf(operations), segmentsBeside(operations))
                    .map(segments -> ImmutableList.of(operations, segments)));
  }

  private static Arbitrary<PrintedTable> segmentsOf(PrintedTable operations) {
    return Combinators.combine(shares(), parts(2))
        .as(
            (shares, income) ->
                segments(
                    operations.scale(),
                    operations.columns(),
                    withRest(
                        sales(shares, operations.amounts(LineItems.REVENUES)),
                        operations.amounts(LineItems.REVENUES)),
                    withRest(income, operations.amounts(LineItems.OPERATING_INCOME))));
  }

  private static Arbitrary<PrintedTable> segmentsBeside(PrintedTable operations) {
    return Combinators.combine(columns().filter(operations::isBeside), turnovers(), parts(3))
        .as((columns, sales, income) -> segments(3, columns, sales, income));
  }

  /**
   * Hundredths of the company's sales that two of three segments have: no segment sells nothing.
   */
  private static Arbitrary<List<Integer>> shares() {
    return Arbitraries.integers().between(10, 40).list().ofSize(2);
  }

  private static List<List<Long>> sales(List<Integer> shares, List<Long> total) {
    return shares.stream()
        .map(share -> total.stream().map(amount -> amount * share / 100).toList())
        .toList();
  }

  private static Arbitrary<List<List<Long>>> turnovers() {
    return Arbitraries.longs()
        .between(100_000, 999_999)
        .list()
        .ofSize(MOST_COLUMNS)
        .list()
        .ofSize(3);
  }

  private static Arbitrary<List<List<Long>>> parts(int count) {
    return Arbitraries.longs()
        .between(-99_999, 999_999)
        .list()
        .ofSize(MOST_COLUMNS)
        .list()
        .ofSize(count);
  }

  /** The parts of a total, with the last that it takes. */
  private static List<List<Long>> withRest(List<List<Long>> parts, List<Long> total) {
    List<Long> rest = total;
    for (List<Long> part : parts) {
      rest = Rows.minus(rest, part);
    }
    return ImmutableList.<List<Long>>builder().addAll(parts).add(rest).build();
  }

  private static PrintedTable segments(
      int scale,
      ImmutableList<PrintedColumn> columns,
      List<List<Long>> sales,
      List<List<Long>> income) {
    Rows rows = new Rows(columns.size());
    rows.group("Net sales", LineItems.REVENUES, sales);
    rows.group("Operating income (loss)", LineItems.OPERATING_INCOME, income);
    return new PrintedTable("SELECTED SEGMENT DATA", scale, columns, rows.list());
  }

  /** Collects rows and cuts their amounts to the columns there are. */
  private static final class Rows {

    private static final ImmutableList<String> NAMES =
        ImmutableList.of("Castings Group", "Hand Tools", "Corporate Office");

    private final ImmutableList.Builder<PrintedRow> rows = ImmutableList.builder();
    private final int columns;

    Rows(int columns) {
      this.columns = columns;
    }

    ImmutableList<PrintedRow> list() {
      return rows.build();
    }

    void add(String label, LineItem item, boolean total, List<Long> amounts) {
      add(label, item, Segment.consolidated(), total, amounts);
    }

    void group(String name, LineItem item, List<List<Long>> parts) {
      rows.add(new PrintedRow.Heading(name + ":"));
      List<Long> nothing = Collections.nCopies(columns, 0L);
      List<Long> total = nothing;
      for (int i = 0; i < parts.size(); i++) {
        add(NAMES.get(i), item, Segment.of(NAMES.get(i)), false, parts.get(i));
        total = minus(total, minus(nothing, parts.get(i)));
      }
      add("Total " + Ascii.toLowerCase(name), item, true, total);
    }

    private void add(
        String label, LineItem item, Segment segment, boolean total, List<Long> amounts) {
      rows.add(
          new PrintedRow.Figures(
              label, item, segment, total, ImmutableList.copyOf(amounts.subList(0, columns))));
    }

    static List<Long> minus(List<Long> left, List<Long> right) {
      return IntStream.range(0, left.size()).mapToObj(i -> left.get(i) - right.get(i)).toList();
    }
  }
}
