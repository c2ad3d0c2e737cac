package org.lexprecision.examples.table;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.algebra.Answer;
import org.lexprecision.ebitda.BuildUp;
import org.lexprecision.ebitda.EbitdaBridge;
import org.lexprecision.ebitda.EbitdaMeasure;
import org.lexprecision.examples.report.Headings;

/**
 * One measure of EBITDA, against the figure that a release prints under that name.
 *
 * @param bridge all measures of the same part and period
 * @param measure which measure
 * @param figure its value, if there is one
 * @param bounds every number it may be, if there is a value
 * @param proof how it comes about, or why it does not
 */
public record BridgeRow(
    EbitdaBridge bridge,
    EbitdaMeasure measure,
    Optional<Figure> figure,
    Optional<Interval> bounds,
    String proof) {

  /** Part, period, measure, what a release prints under that name, and proof. */
  public static final ImmutableList<Column<BridgeRow>> COLUMNS =
      ImmutableList.of(
          Column.text("segment", row -> row.bridge().segment().name()),
          Column.day("start", row -> Headings.firstDay(row.bridge().period())),
          Column.day("end", row -> Optional.of(row.bridge().period().lastDay())),
          Column.text("measure", row -> row.measure().id()),
          Column.decimal("value", row -> row.figure().map(Figure::amount)),
          Column.decimal("lower", row -> row.bounds().map(Interval::lower)),
          Column.decimal("upper", row -> row.bounds().map(Interval::upper)),
          Column.decimal("printed", BridgeRow::printed),
          Column.decimal("difference", BridgeRow::difference),
          Column.text("classification", row -> row.bridge().classification().toString()),
          Column.text("proof", BridgeRow::proof));

  /** Returns the measures of a bridge; the adjusted one only where something is adjusted. */
  public static ImmutableList<BridgeRow> of(EbitdaBridge bridge) {
    ImmutableList.Builder<BridgeRow> rows = ImmutableList.builder();
    rows.add(of(bridge, EbitdaMeasure.EBITDA, bridge.fromNetIncome()));
    if (!bridge.adjusted().parts().equals(bridge.fromNetIncome().parts())) {
      rows.add(of(bridge, EbitdaMeasure.ADJUSTED_EBITDA, bridge.adjusted()));
    }
    rows.add(of(bridge, EbitdaMeasure.OPERATING_INCOME_PLUS_D_AND_A, bridge.fromOperatingIncome()));
    Answer reported = bridge.asReported();
    rows.add(
        new BridgeRow(
            bridge,
            EbitdaMeasure.EBITDA_AS_REPORTED,
            reported.figure(),
            reported.bounds(),
            reported.explain()));
    return rows.build();
  }

  private static BridgeRow of(EbitdaBridge bridge, EbitdaMeasure measure, BuildUp buildUp) {
    return new BridgeRow(bridge, measure, buildUp.figure(), buildUp.bounds(), buildUp.explain());
  }

  /** The figure a release prints, if one does. */
  public Optional<BigDecimal> printed() {
    return bridge.asReported() instanceof Answer.Reported reported
        ? Optional.of(reported.orElseThrow().amount())
        : Optional.empty();
  }

  /** The printed figure less this measure, where there are both. */
  public Optional<BigDecimal> difference() {
    return printed()
        .flatMap(printed -> figure.map(computed -> printed.subtract(computed.amount())));
  }
}
