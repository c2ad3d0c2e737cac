package org.lexprecision.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lexprecision.Balance;
import org.lexprecision.Flow;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.testing.Sheet;

/**
 * A company that prints, for forty years, ten line items of its segments and of the whole: each
 * year as four quarters, half year, nine months and year, honestly rounded to thousands.
 */
final class SyntheticCompany {

  private static final int ITEMS = 10;
  private static final int YEARS = 40;
  private static final int FIRST_YEAR = 1980;
  private static final long MOST_DOLLARS = 100_000_000L;
  private static final long THOUSAND = 1_000L;

  /** The quarters of a year with which each column begins and before which it ends. */
  private static final int[][] COLUMNS = {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 2}, {0, 3}, {0, 4}};

  private final SplittableRandom random;
  private final int segments;

  private SyntheticCompany(int ordinal, int segments) {
    this.random = new SplittableRandom(ordinal);
    this.segments = segments;
  }

  /** Returns the releases of each company of a size: {@code 90x4} is ninety of four segments. */
  static ImmutableList<ImmutableList<Release>> companies(String size) {
    int cross = size.indexOf('x');
    int segments = Integer.parseInt(size.substring(cross + 1));
    ImmutableList.Builder<ImmutableList<Release>> all = ImmutableList.builder();
    for (int i = 0; i < Integer.parseInt(size.substring(0, cross)); i++) {
      all.add(releases(i, segments));
    }
    return all.build();
  }

  /** Returns the releases of a company, one a year; the whole counts as a segment. */
  private static ImmutableList<Release> releases(int ordinal, int segments) {
    SyntheticCompany company = new SyntheticCompany(ordinal, segments);
    ImmutableList.Builder<Release> releases = ImmutableList.builder();
    for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
      releases.add(company.release(year));
    }
    return releases.build();
  }

  private Release release(int year) {
    Sheet sheet = new Sheet(year + ".txt", (year + 1) + "-02-15", periods(year));
    int line = 0;
    for (int ordinal = 0; ordinal < ITEMS; ordinal++) {
      Flow item = LineItems.flow("Item" + ordinal, "Item " + ordinal, Balance.CREDIT);
      long[] whole = new long[4];
      List<Integer> parts = new ArrayList<>();
      for (int segment = 1; segment < segments; segment++) {
        long[] quarters = random.longs(4, -MOST_DOLLARS, MOST_DOLLARS).toArray();
        for (int quarter = 0; quarter < 4; quarter++) {
          whole[quarter] += quarters[quarter];
        }
        sheet.row(item, "Segment " + segment, item.label(), thousands(quarters));
        parts.add(++line);
      }
      sheet.row(item, thousands(whole)).foots(parts.stream().mapToInt(part -> part).toArray());
      line++;
    }
    return sheet.release();
  }

  private static Period[] periods(int year) {
    LocalDate start = LocalDate.of(year, 1, 1);
    Period[] periods = new Period[COLUMNS.length];
    for (int column = 0; column < COLUMNS.length; column++) {
      periods[column] =
          Period.of(
              start.plusMonths(3L * COLUMNS[column][0]), start.plusMonths(3L * COLUMNS[column][1]));
    }
    return periods;
  }

  /** The columns of a row, each a sum of quarters, half a thousand rounded up. */
  private static long[] thousands(long[] quarters) {
    long[] thousands = new long[COLUMNS.length];
    for (int column = 0; column < COLUMNS.length; column++) {
      long sum = 0;
      for (int quarter = COLUMNS[column][0]; quarter < COLUMNS[column][1]; quarter++) {
        sum += quarters[quarter];
      }
      thousands[column] = Math.floorDiv(sum + THOUSAND / 2, THOUSAND);
    }
    return thousands;
  }
}
