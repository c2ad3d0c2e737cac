package org.lexprecision.examples.cli;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.algebra.Answer;
import org.lexprecision.ebitda.BuildUp;
import org.lexprecision.ebitda.EbitdaBridge;
import org.lexprecision.ebitda.EbitdaMeasure;

/**
 * One measure of EBITDA, against the figure that a release prints under that name.
 *
 * @param bridge all measures of the same part and period
 * @param measure which measure
 * @param figure its value, if there is one
 * @param bounds every number it may be, if there is a value
 * @param proof how it comes about, or why it does not
 */
record BridgeRow(
    EbitdaBridge bridge,
    EbitdaMeasure measure,
    Optional<Figure> figure,
    Optional<Interval> bounds,
    String proof) {

  /** Returns the measures of a bridge; the adjusted one only where something is adjusted. */
  static ImmutableList<BridgeRow> of(EbitdaBridge bridge) {
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
  Optional<BigDecimal> printed() {
    return bridge.asReported() instanceof Answer.Reported reported
        ? Optional.of(reported.orElseThrow().amount())
        : Optional.empty();
  }

  /** The printed figure less this measure, where there are both. */
  Optional<BigDecimal> difference() {
    return printed()
        .flatMap(printed -> figure.map(computed -> printed.subtract(computed.amount())));
  }
}
