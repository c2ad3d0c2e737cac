package org.lexprecision.benchmarks;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.lexprecision.Balance;
import org.lexprecision.Basis;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Flow;
import org.lexprecision.Footing;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.Source;
import org.lexprecision.StatementKind;
import org.lexprecision.Unit;

/**
 * Companies whose releases print honestly rounded figures: every year its four quarters, half year,
 * nine months and year, of ten line items for the whole company and its parts.
 *
 * <p>Ten items of four segments over forty years are 11,200 facts.
 */
final class Ledgers {

  private static final int FIRST_YEAR = 1980;
  private static final int ITEMS = 10;
  private static final Unit USD = Unit.monetary(Currency.getInstance("USD"));
  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();

  private Ledgers() {}

  /** Returns the releases of a company, one a year; the first segment is the sum of the others. */
  static ImmutableList<Release> company(int number, int segments, int years) {
    Random random = new Random(number);
    ImmutableList.Builder<Release> releases = ImmutableList.builder();
    for (int year = FIRST_YEAR; year < FIRST_YEAR + years; year++) {
      releases.add(new Year(Company.of("Company " + number), year, segments, random).release());
    }
    return releases.build();
  }

  /** One year's release. */
  private static final class Year {

    private final Company company;
    private final int year;
    private final int segments;
    private final Random random;
    private final Release.Builder release = Release.builder();
    private int line;

    Year(Company company, int year, int segments, Random random) {
      this.company = company;
      this.year = year;
      this.segments = segments;
      this.random = random;
    }

    Release release() {
      release
          .document(company + " " + year + ".txt")
          .kind(ReleaseKind.EARNINGS)
          .company(company)
          .released(LocalDate.of(year + 1, 2, 15));
      for (int item = 0; item < ITEMS; item++) {
        addItem(LineItems.flow("Item" + item, "Item " + item, Balance.CREDIT));
      }
      return release.build();
    }

    /** Adds the rows of an item: the parts, and the whole under them. */
    private void addItem(Flow item) {
      long[] whole = new long[4];
      List<Footing.Part> parts = new ArrayList<>();
      for (int part = 1; part < segments; part++) {
        long[] quarters = random.longs(4, -50_000_000, 100_000_000).toArray();
        for (int i = 0; i < 4; i++) {
          whole[i] += quarters[i];
        }
        parts.add(Footing.Part.of(1, addRow(item, Segment.of("Part " + part), quarters)));
      }
      Footing.Row total = addRow(item, Segment.consolidated(), whole);
      release.addFootings(Footing.of(1, total, parts));
    }

    private Footing.Row addRow(Flow item, Segment segment, long[] quarters) {
      line++;
      Series series = Series.of(item, segment, Basis.REPORTED, USD);
      long sum = 0;
      for (int quarter = 1; quarter <= 4; quarter++) {
        sum += quarters[quarter - 1];
        addFact(series, CALENDAR.quarter(year, quarter), quarters[quarter - 1], 2 * quarter);
        if (quarter > 1) {
          addFact(series, CALENDAR.yearToDate(year, quarter), sum, 2 * quarter + 1);
        }
      }
      return Footing.Row.of(line, series);
    }

    private void addFact(Series series, Period period, long cents, int column) {
      BigDecimal printed = BigDecimal.valueOf(cents, 2).setScale(-3, RoundingMode.HALF_UP);
      release.addFacts(
          Fact.builder()
              .company(company)
              .item(series.item())
              .segment(series.segment())
              .period(period)
              .figure(Figure.of(printed, USD, -3))
              .statement(StatementKind.SEGMENT)
              .source(
                  Source.builder()
                      .document(company + " " + year + ".txt")
                      .released(LocalDate.of(year + 1, 2, 15))
                      .table(1)
                      .line(line)
                      .column(column)
                      .caption(series.item().label())
                      .printed(printed.toPlainString())
                      .build())
              .build());
    }
  }
}
