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
  static Arbitrary<ImmutableList<PrintedColumn>> columns() {
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
  static Arbitrary<PrintedTable> operations() {
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
              List<Long> gross = rows.minus(sales, cost);
              List<Long> operating = rows.minus(gross, selling);
              List<Long> before = rows.minus(operating, interest);
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
              rows.add("Net income (loss)", LineItems.NET_INCOME, true, rows.minus(before, tax));
              return new PrintedTable(
                  "CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS", scale, columns, rows.list());
            });
  }

  /** Sales and operating income of three segments, each with its total. */
  static Arbitrary<PrintedTable> segments() {
    Arbitrary<Long> amount = Arbitraries.longs().between(-99_999, 999_999);
    return Combinators.combine(
            columns(),
            amount.list().ofSize(MOST_COLUMNS).list().ofSize(3),
            amount.list().ofSize(MOST_COLUMNS).list().ofSize(3))
        .as(
            (columns, sales, income) -> {
              Rows rows = new Rows(columns.size());
              rows.group("Net sales", LineItems.REVENUES, sales);
              rows.group("Operating income (loss)", LineItems.OPERATING_INCOME, income);
              return new PrintedTable("SELECTED SEGMENT DATA", 3, columns, rows.list());
            });
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
      List<Long> total = Collections.nCopies(MOST_COLUMNS, 0L);
      for (int i = 0; i < parts.size(); i++) {
        add(NAMES.get(i), item, Segment.of(NAMES.get(i)), false, parts.get(i));
        total = minus(total, minus(Collections.nCopies(MOST_COLUMNS, 0L), parts.get(i)));
      }
      add("Total " + Ascii.toLowerCase(name), item, true, total);
    }

    private void add(
        String label, LineItem item, Segment segment, boolean total, List<Long> amounts) {
      rows.add(
          new PrintedRow.Figures(
              label, item, segment, total, ImmutableList.copyOf(amounts.subList(0, columns))));
    }

    List<Long> minus(List<Long> left, List<Long> right) {
      return IntStream.range(0, left.size()).mapToObj(i -> left.get(i) - right.get(i)).toList();
    }
  }
}
