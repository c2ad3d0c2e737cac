package org.lexprecision.ebitda;

import java.io.Serializable;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.algebra.Answer;

/**
 * EBITDA of one part of a company for one period: from net income, from operating income, and as
 * reported.
 *
 * @param segment the part of the company
 * @param period when
 * @param fromNetIncome strict EBITDA
 * @param adjusted strict EBITDA with the adjustments that the statements name; the same parts as
 *     strict EBITDA where they name none
 * @param fromOperatingIncome operating income plus depreciation and amortization
 * @param asReported what releases print under the name, or what follows from it
 * @param classification which of the measures the reported figure is
 */
public record EbitdaBridge(
    Segment segment,
    Period period,
    BuildUp fromNetIncome,
    BuildUp adjusted,
    BuildUp fromOperatingIncome,
    Answer asReported,
    Classification classification)
    implements Serializable {

  /** Prints the three ways, one a line, and the classification. */
  @Override
  public String toString() {
    return segment
        + ", "
        + period
        + "\n  "
        + fromNetIncome
        + "\n  "
        + fromOperatingIncome
        + "\n  "
        + EbitdaMeasure.EBITDA_AS_REPORTED.id()
        + asReported.figure().map(figure -> " " + figure + " = ").orElse(": ")
        + asReported.explain()
        + "\n  "
        + classification;
  }
}
