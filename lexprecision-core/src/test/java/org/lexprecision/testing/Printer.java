package org.lexprecision.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Flow;
import org.lexprecision.Footing;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.Source;

/**
 * Prints periods of a true ledger as a release: one table, a row for each series, a column for each
 * period, honestly rounded.
 *
 * @param document the name of the file
 * @param released the day it is published
 * @param decimals how far it rounds; empty for not at all
 * @param rounding which way it rounds halves
 */
public record Printer(
    String document, LocalDate released, OptionalInt decimals, RoundingMode rounding) {

  /** The company of every printed ledger. */
  public static final Company COMPANY = Company.of("Acme");

  /** Returns the release. */
  public Release print(TrueLedger ledger, Iterable<Period> columns, Iterable<Series> rows) {
    List<Fact> facts = new ArrayList<>();
    ImmutableSet<Series> series = ImmutableSet.copyOf(rows);
    for (Series row : series) {
      int column = 0;
      for (Period period : ImmutableSet.copyOf(columns)) {
        column++;
        facts.add(fact(row, period, figure(row, ledger.value(row, period)), column));
      }
    }
    return release(facts).addAllFootings(footings(series)).build();
  }

  private Release.Builder release(List<Fact> facts) {
    return Release.builder()
        .document(document)
        .kind(ReleaseKind.EARNINGS)
        .company(COMPANY)
        .released(released)
        .addAllFacts(facts);
  }

  private Figure figure(Series series, BigDecimal value) {
    return decimals.isPresent()
        ? Figure.of(
            value.setScale(decimals.getAsInt(), rounding), series.unit(), decimals.getAsInt())
        : Figure.exactly(value, series.unit());
  }

  private Fact fact(Series series, Period period, Figure figure, int column) {
    return Fact.builder()
        .company(COMPANY)
        .item(series.item())
        .segment(series.segment())
        .basis(series.basis())
        .period(period)
        .figure(figure)
        .source(
            Source.builder()
                .document(document)
                .released(released)
                .table(1)
                .line(line(series))
                .column(column)
                .caption(series.toString())
                .printed(figure.amount().toPlainString())
                .build())
        .build();
  }

  private static int line(Series series) {
    return 1 + TrueLedger.series().indexOf(series);
  }

  private static ImmutableList<Footing> footings(ImmutableSet<Series> rows) {
    ImmutableList.Builder<Footing> footings = ImmutableList.builder();
    for (Flow item : TrueLedger.ITEMS) {
      add(
          footings,
          rows,
          TrueLedger.series(item, Segment.consolidated()),
          Footing.Part.of(1, row(item, TrueLedger.PARTS.get(0))),
          Footing.Part.of(1, row(item, TrueLedger.PARTS.get(1))));
    }
    for (Segment segment : segments()) {
      add(
          footings,
          rows,
          TrueLedger.series(LineItems.GROSS_PROFIT, segment),
          Footing.Part.of(1, row(LineItems.REVENUES, segment)),
          Footing.Part.of(-1, row(LineItems.COST_OF_REVENUE, segment)));
    }
    return footings.build();
  }

  private static ImmutableList<Segment> segments() {
    return ImmutableList.<Segment>builder()
        .addAll(TrueLedger.PARTS)
        .add(Segment.consolidated())
        .build();
  }

  private static void add(
      ImmutableList.Builder<Footing> footings,
      ImmutableSet<Series> rows,
      Series total,
      Footing.Part first,
      Footing.Part second) {
    if (rows.contains(total)
        && rows.contains(first.row().series())
        && rows.contains(second.row().series())) {
      footings.add(
          Footing.of(1, Footing.Row.of(line(total), total), ImmutableList.of(first, second)));
    }
  }

  private static Footing.Row row(Flow item, Segment segment) {
    Series series = TrueLedger.series(item, segment);
    return Footing.Row.of(line(series), series);
  }

  /** Returns a release in which one fact states another amount. */
  public static Release withAmount(Release release, int fact, BigDecimal amount) {
    Figure old = release.facts().get(fact).figure();
    return withFigure(
        release,
        fact,
        old.decimals().isPresent()
            ? Figure.of(amount, old.unit(), old.decimals().getAsInt())
            : Figure.exactly(amount, old.unit()));
  }

  /** Returns a release in which one fact is rounded otherwise, its amount the same. */
  public static Release withDecimals(Release release, int fact, int decimals) {
    Figure old = release.facts().get(fact).figure();
    return withFigure(release, fact, Figure.of(old.amount(), old.unit(), decimals));
  }

  /** Returns a release whose every figure is a power of ten as great, and as coarse. */
  public static Release scaled(Release release, int power) {
    Release scaled = release;
    for (int fact = 0; fact < release.facts().size(); fact++) {
      Figure old = release.facts().get(fact).figure();
      BigDecimal amount = old.amount().scaleByPowerOfTen(power);
      scaled =
          withFigure(
              scaled,
              fact,
              old.decimals().isPresent()
                  ? Figure.of(amount, old.unit(), old.decimals().getAsInt() - power)
                  : Figure.exactly(amount, old.unit()));
    }
    return scaled;
  }

  private static Release withFigure(Release release, int fact, Figure figure) {
    List<Fact> facts = new ArrayList<>(release.facts());
    Fact old = facts.get(fact);
    facts.set(
        fact,
        Fact.builder()
            .company(old.company())
            .item(old.item())
            .segment(old.segment())
            .basis(old.basis())
            .period(old.period())
            .figure(figure)
            .statement(old.statement())
            .source(old.source())
            .build());
    return Release.builder()
        .document(release.document())
        .kind(release.kind())
        .company(release.company())
        .released(release.released())
        .addAllFacts(facts)
        .addAllFootings(release.footings())
        .build();
  }
}
