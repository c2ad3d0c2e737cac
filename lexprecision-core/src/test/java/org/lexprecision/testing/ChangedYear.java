package org.lexprecision.testing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;

/**
 * A company of two classes of stock that changes the end of its fiscal year: what it really sold
 * and earned in each month, and the releases in which it says so.
 */
public final class ChangedYear {

  /** The classes of its stock. */
  public static final ImmutableList<String> CLASSES = ImmutableList.of("Class A", "Class B");

  private static final LocalDate START = LocalDate.of(2002, 1, 1);
  private static final int MONTHS = 48;
  private static final int YEAR = 12;
  private static final int QUARTER = 3;

  private final long[] sales = new long[MONTHS];
  private final long[] income = new long[MONTHS];
  private final long[] shares;
  private final int transition;
  private final int restatedFrom;
  private final long restated;

  private ChangedYear(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int month = 0; month < MONTHS; month++) {
      sales[month] = random.nextLong(5_000_000, 90_000_000);
      income[month] = random.nextLong(-9_000_000, 30_000_000);
    }
    shares =
        new long[] {random.nextLong(2_000_000, 9_000_000), random.nextLong(200_000, 9_000_000)};
    transition = random.nextInt(1, YEAR);
    restatedFrom = random.nextInt(0, 2 * columns().size());
    restated = random.nextLong(2_000_000, 9_000_000);
  }

  /** Any such company. */
  public static Arbitrary<ChangedYear> any() {
    return Arbitraries.longs().map(ChangedYear::new);
  }

  /** The months of a column: from one to another, the last not among them. */
  public record Months(int from, int to) {

    /** The same as a period. */
    public Period period() {
      return Period.of(START.plusMonths(from), START.plusMonths(to));
    }

    Months yearBefore() {
      return new Months(from - YEAR, to - YEAR);
    }
  }

  /** The columns of each release: quarters and years to date, the transition between them. */
  private List<List<Months>> columns() {
    List<List<Months>> columns = new ArrayList<>();
    for (int end = QUARTER; end <= 2 * YEAR; end += QUARTER) {
      columns.add(quarter(end, (end - 1) / YEAR * YEAR, 0));
    }
    int change = 2 * YEAR + transition;
    columns.add(List.of(new Months(2 * YEAR, change)));
    for (int end = change + QUARTER; end <= change + YEAR; end += QUARTER) {
      columns.add(quarter(end, change, YEAR));
    }
    return columns;
  }

  private static List<Months> quarter(int end, int year, int back) {
    List<Months> columns = new ArrayList<>();
    columns.add(new Months(end - QUARTER, end));
    if (end - QUARTER > year) {
      columns.add(new Months(year, end));
    }
    if (back > 0 || end > YEAR) {
      ImmutableList.copyOf(columns).forEach(column -> columns.add(column.yearBefore()));
    }
    return columns;
  }

  /** What it sold in some months, in dollars. */
  public BigDecimal sold(Months months) {
    return sum(sales, months);
  }

  /** What it earned in some months, in dollars. */
  public BigDecimal earned(Months months) {
    return sum(income, months);
  }

  /** What it earned for each share, of whichever class, in dollars. */
  public BigDecimal perShare(Months months) {
    return earned(months)
        .divide(BigDecimal.valueOf(shares[0] + shares[1]), 9, RoundingMode.HALF_UP);
  }

  private static BigDecimal sum(long[] amounts, Months months) {
    long sum = 0;
    for (int month = months.from(); month < months.to(); month++) {
      sum += amounts[month];
    }
    return BigDecimal.valueOf(sum);
  }

  /** Every quarter, year to date, year and transition period that a release states. */
  public ImmutableList<Months> stated() {
    return columns().stream()
        .flatMap(List::stream)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the later releases state what was sold in the first months otherwise. */
  public boolean isRestated() {
    return restatedFrom < columns().size();
  }

  /** The releases in their order. */
  public ImmutableList<Release> releases() {
    ImmutableList.Builder<Release> releases = ImmutableList.builder();
    List<List<Months>> columns = columns();
    for (int at = 0; at < columns.size(); at++) {
      releases.add(release(at, columns.get(at)));
    }
    return releases.build();
  }

  private Release release(int at, List<Months> columns) {
    Period[] periods = columns.stream().map(Months::period).toArray(Period[]::new);
    String released = periods[0].end().plusDays(40).toString();
    Sheet sheet =
        new Sheet("r" + at + ".txt", released, periods)
            .row(LineItems.REVENUES, row(columns, months -> sold(months).add(anew(at, months))))
            .row(LineItems.NET_INCOME, row(columns, this::earned));
    BigDecimal all = BigDecimal.valueOf(shares[0] + shares[1]);
    for (int one = 0; one < CLASSES.size(); one++) {
      BigDecimal own = BigDecimal.valueOf(shares[one]);
      String name = CLASSES.get(one);
      sheet
          .row(
              LineItems.NET_INCOME,
              name,
              name,
              row(
                  columns,
                  months -> earned(months).multiply(own).divide(all, RoundingMode.HALF_UP)))
          .row(LineItems.AVERAGE_SHARES_BASIC, name, name, row(columns, months -> own))
          .cents(
              LineItems.EPS_BASIC,
              name,
              name,
              columns.stream()
                  .map(this::perShare)
                  .mapToLong(each -> rounded(each.movePointRight(2)))
                  .toArray());
    }
    return sheet.release();
  }

  /** By how much a release restates what was sold in months that hold the first one of all. */
  private BigDecimal anew(int at, Months months) {
    boolean holds = months.from() == 0 && at >= restatedFrom;
    return BigDecimal.valueOf(holds ? restated : 0);
  }

  private interface Amount {
    BigDecimal of(Months months);
  }

  private static long[] row(List<Months> columns, Amount amount) {
    return columns.stream()
        .mapToLong(months -> rounded(amount.of(months).movePointLeft(3)))
        .toArray();
  }

  private static long rounded(BigDecimal amount) {
    return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
