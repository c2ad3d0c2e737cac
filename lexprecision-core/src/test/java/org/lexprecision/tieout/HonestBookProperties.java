package org.lexprecision.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lexprecision.Balance;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ShareSplit;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.testing.Sheet;

/** Law 4 for books with averages, loss quarters, splits and restatements among their rows. */
class HonestBookProperties {

  private static final int TRIES = 150;
  private static final LineItem LOANS =
      LineItems.flow("AverageLoans", "Average loans outstanding", Balance.DEBIT);

  /** A year and a half of quarterly releases, each with the quarter and the year to date. */
  private static final class Company {

    private static final int QUARTERS = 6;
    private static final LocalDate START = LocalDate.of(2003, 1, 1);

    private final long[] sales = new long[QUARTERS];
    private final long[] costs = new long[QUARTERS];
    private final long[] loans = new long[QUARTERS];
    private final BigDecimal[] shares = new BigDecimal[QUARTERS];
    private final int splitAt;
    private final long splitInto;
    private final int restatedBy;
    private final long restated;

    Company(long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      BigDecimal count = BigDecimal.valueOf(random.nextLong(2_000_000, 90_000_000));
      for (int quarter = 0; quarter < QUARTERS; quarter++) {
        sales[quarter] = random.nextLong(100_000_000, 900_000_000);
        costs[quarter] = random.nextLong(80_000_000, 900_000_000);
        loans[quarter] = random.nextLong(10_000_000, 20_000_000);
        count = count.add(BigDecimal.valueOf(random.nextLong(0, 50_000)));
        shares[quarter] = count;
      }
      splitAt = random.nextInt(1, 2 * QUARTERS);
      splitInto = random.nextLong(2, 5);
      restatedBy = random.nextInt(4, 2 * QUARTERS);
      restated = random.nextLong(2_000_000, 9_000_000);
    }

    boolean isSplit() {
      return splitAt < QUARTERS;
    }

    boolean isRestated() {
      return restatedBy < QUARTERS;
    }

    /** The quarters of a column: from one to another, the last not among them. */
    private record Column(int from, int to) {

      Period period() {
        return Period.of(START.plusMonths(3L * from), START.plusMonths(3L * to));
      }
    }

    private static List<Column> columns(int quarter) {
      List<Column> columns = new ArrayList<>();
      columns.add(new Column(quarter, quarter + 1));
      int year = quarter / 4 * 4;
      if (quarter > year) {
        columns.add(new Column(year, quarter + 1));
      }
      if (quarter >= 4) {
        columns.add(new Column(quarter - 4, quarter - 3));
        if (quarter > year) {
          columns.add(new Column(year - 4, quarter - 3));
        }
      }
      return columns;
    }

    private static long total(long[] amounts, Column column) {
      return Arrays.stream(amounts, column.from(), column.to()).sum();
    }

    /** Costs as a release states them; one of the first quarter may be restated a year later. */
    private long costs(int quarter, Column column) {
      boolean anew = quarter >= restatedBy && column.from() == 0;
      return total(costs, column) + (anew ? restated : 0);
    }

    private BigDecimal basic(int quarter, Column column) {
      BigDecimal days = BigDecimal.ZERO;
      for (int at = column.from(); at < column.to(); at++) {
        long length = new Column(at, at + 1).period().days();
        days = days.add(shares[at].multiply(BigDecimal.valueOf(length)));
      }
      long times = quarter >= splitAt ? splitInto : 1;
      return days.multiply(BigDecimal.valueOf(times))
          .divide(BigDecimal.valueOf(column.period().days()), 6, RoundingMode.HALF_UP);
    }

    private static long thousands(BigDecimal amount) {
      return amount.movePointLeft(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static long thousands(long amount) {
      return thousands(BigDecimal.valueOf(amount));
    }

    Release release(int quarter) {
      List<Column> columns = columns(quarter);
      Period[] periods = columns.stream().map(Column::period).toArray(Period[]::new);
      int size = columns.size();
      long[] net = new long[size];
      long[] cost = new long[size];
      long[] revenue = new long[size];
      long[] average = new long[size];
      long[] basic = new long[size];
      long[] diluted = new long[size];
      long[] perBasic = new long[size];
      long[] perDiluted = new long[size];
      for (int i = 0; i < size; i++) {
        Column column = columns.get(i);
        long income = total(sales, column) - costs(quarter, column);
        BigDecimal count = basic(quarter, column);
        BigDecimal more = income < 0 ? count : count.multiply(new BigDecimal("1.03"));
        revenue[i] = thousands(total(sales, column));
        cost[i] = thousands(costs(quarter, column));
        net[i] = thousands(income);
        average[i] = thousands(total(loans, column) / (column.to() - column.from()));
        basic[i] = thousands(count);
        diluted[i] = thousands(more);
        perBasic[i] = cents(income, count);
        perDiluted[i] = cents(income, more);
      }
      String released = periods[0].end().plusDays(30).toString();
      return new Sheet("q" + quarter + ".txt", released, periods)
          .row(LineItems.REVENUES, revenue)
          .row(LineItems.COST_OF_REVENUE, cost)
          .row(LineItems.NET_INCOME, net)
          .foots(1, -2)
          .row(LOANS, average)
          .row(LineItems.AVERAGE_SHARES_BASIC, basic)
          .row(LineItems.AVERAGE_SHARES_DILUTED, diluted)
          .cents(LineItems.EPS_BASIC, perBasic)
          .cents(LineItems.EPS_DILUTED, perDiluted)
          .release();
    }

    private static long cents(long income, BigDecimal count) {
      return BigDecimal.valueOf(income)
          .movePointRight(2)
          .divide(count, 0, RoundingMode.HALF_UP)
          .longValueExact();
    }

    ImmutableList<Release> releases() {
      ImmutableList.Builder<Release> releases = ImmutableList.builder();
      for (int quarter = 0; quarter < QUARTERS; quarter++) {
        releases.add(release(quarter));
      }
      return releases.build();
    }
  }

  private static ImmutableList<Finding> grave(Company company) {
    return TieOut.of(FactBook.of(company.releases())).run().findings().stream()
        .filter(finding -> finding.severity().isGrave())
        .collect(ImmutableList.toImmutableList());
  }

  @Property(tries = TRIES, seed = "20031118")
  void an_honest_book_has_no_error_whatever_its_rows_are(@ForAll long seed) {
    Company company = new Company(seed);
    for (Finding finding : grave(company)) {
      assertEquals(Severity.RESTATED, finding.severity(), finding::toString);
      boolean told = finding.cause().contains("split") ? company.isSplit() : company.isRestated();
      assertEquals(true, told, finding::toString);
    }
  }

  @Property(tries = TRIES, seed = "20031118")
  void no_split_is_found_but_the_one_there_was(@ForAll long seed) {
    Company company = new Company(seed);
    ImmutableList<Release> releases = company.releases();
    for (ShareSplit split : FactBook.of(releases).splits()) {
      assertEquals(true, company.isSplit(), split::toString);
      assertEquals(company.splitInto, split.ratio().after());
      assertEquals(releases.get(company.splitAt).released().orElseThrow(), split.date());
    }
  }

  @Property(tries = TRIES)
  void earnings_per_share_without_shares_audit_clean(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    BigDecimal shares = BigDecimal.valueOf(random.nextLong(1_000_000, 50_000_000));
    BigDecimal days = BigDecimal.ZERO;
    BigDecimal earned = BigDecimal.ZERO;
    Period[] columns = new Period[5];
    long[] cents = new long[5];
    for (int quarter = 0; quarter < 4; quarter++) {
      columns[quarter] = new Company.Column(quarter, quarter + 1).period();
      BigDecimal income = BigDecimal.valueOf(random.nextLong(-30_000_000, 60_000_000));
      cents[quarter] = cents(income, shares);
      earned = earned.add(income);
      days = days.add(shares.multiply(BigDecimal.valueOf(columns[quarter].days())));
      shares = shares.multiply(BigDecimal.valueOf(random.nextLong(95, 155)).movePointLeft(2));
    }
    columns[4] = new Company.Column(0, 4).period();
    cents[4] = cents(earned.multiply(BigDecimal.valueOf(columns[4].days())), days);

    TieOutReport report =
        TieOut.of(
                FactBook.of(
                    new Sheet("year.txt", "2004-02-12", columns)
                        .cents(LineItems.EPS_BASIC, cents)
                        .release()))
            .run();

    assertEquals(ImmutableList.of(), report.findings(), report::toString);
  }

  private static long cents(BigDecimal income, BigDecimal shares) {
    return income.movePointRight(2).divide(shares, 0, RoundingMode.HALF_UP).longValueExact();
  }
}
