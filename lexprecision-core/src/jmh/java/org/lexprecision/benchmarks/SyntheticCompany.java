package org.lexprecision.benchmarks;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.lexprecision.Balance;
import org.lexprecision.Basis;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Footing;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.Source;
import org.lexprecision.Unit;

/**
 * A company that prints, for forty years, ten line items of its segments and of the whole: each year
 * as four quarters, half year, nine months and year, honestly rounded to thousands.
 */
final class SyntheticCompany {

  private static final Unit USD = Unit.monetary(Currency.getInstance("USD"));
  private static final int ITEMS = 10;
  private static final int YEARS = 40;
  private static final int FIRST_YEAR = 1980;
  private static final long MOST_CENTS = 10_000_000_000L;

  private final Company company;
  private final List<Segment> segments = new ArrayList<>();
  private final SplittableRandom random;

  private SyntheticCompany(int ordinal, int segmentCount) {
    this.company = Company.of("Company " + ordinal);
    this.random = new SplittableRandom(ordinal);
    segments.add(Segment.consolidated());
    for (int i = 1; i < segmentCount; i++) {
      segments.add(Segment.of("Segment " + i));
    }
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
  static ImmutableList<Release> releases(int ordinal, int segmentCount) {
    SyntheticCompany company = new SyntheticCompany(ordinal, segmentCount);
    ImmutableList.Builder<Release> releases = ImmutableList.builder();
    for (int year = 0; year < YEARS; year++) {
      releases.add(company.release(FIRST_YEAR + year));
    }
    return releases.build();
  }

  private Release release(int year) {
    LocalDate released = LocalDate.of(year + 1, 2, 15);
    String document = company.name() + " " + year + ".txt";
    List<Fact> facts = new ArrayList<>();
    List<Footing> footings = new ArrayList<>();
    int line = 0;
    for (int item = 0; item < ITEMS; item++) {
      long[][] cents = cents();
      List<Footing.Part> parts = new ArrayList<>();
      int total = line + 1;
      for (int segment = 0; segment < segments.size(); segment++) {
        line++;
        Series series = series(item, segment);
        row(facts, document, released, line, series, cents[segment], year);
        if (segment > 0) {
          parts.add(Footing.Part.of(1, Footing.Row.of(line, series)));
        }
      }
      footings.add(Footing.of(1, Footing.Row.of(total, series(item, 0)), parts));
    }
    return Release.builder()
        .document(document)
        .kind(ReleaseKind.EARNINGS)
        .company(company)
        .released(released)
        .addAllFacts(facts)
        .addAllFootings(footings)
        .build();
  }

  private Series series(int item, int segment) {
    return Series.of(
        LineItems.flow("Item" + item, "Item " + item, Balance.CREDIT),
        segments.get(segment),
        Basis.REPORTED,
        USD);
  }

  private long[][] cents() {
    long[][] cents = new long[segments.size()][4];
    for (int segment = 1; segment < segments.size(); segment++) {
      for (int quarter = 0; quarter < 4; quarter++) {
        cents[segment][quarter] = random.nextLong(-MOST_CENTS, MOST_CENTS);
        cents[0][quarter] += cents[segment][quarter];
      }
    }
    return cents;
  }

  private void row(
      List<Fact> facts,
      String document,
      LocalDate released,
      int line,
      Series series,
      long[] quarters,
      int year) {
    int[][] columns = {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 2}, {0, 3}, {0, 4}};
    LocalDate start = LocalDate.of(year, 1, 1);
    for (int column = 0; column < columns.length; column++) {
      int from = columns[column][0];
      int to = columns[column][1];
      long sum = 0;
      for (int quarter = from; quarter < to; quarter++) {
        sum += quarters[quarter];
      }
      BigDecimal amount = BigDecimal.valueOf(sum, 2).setScale(-3, RoundingMode.HALF_UP);
      facts.add(
          Fact.builder()
              .company(company)
              .item(series.item())
              .segment(series.segment())
              .period(Period.of(start.plusMonths(3L * from), start.plusMonths(3L * to)))
              .figure(Figure.of(amount, USD, -3))
              .source(
                  Source.builder()
                      .document(document)
                      .released(released)
                      .table(1)
                      .line(line)
                      .column(column + 1)
                      .caption(series.item().label())
                      .printed("1")
                      .build())
              .build());
    }
  }
}
