package org.lexprecision.ebitda;

/**
 * The four measures that go by the name of EBITDA.
 *
 * <p>Only the first may be called so (Regulation G; SEC Compliance and Disclosure Interpretations,
 * Non-GAAP Financial Measures, questions 103.01 and 103.02); anything else is adjusted, and
 * reconciles to net income.
 */
public enum EbitdaMeasure {
  /** Net income, plus interest, taxes, depreciation and amortization; nothing else. */
  EBITDA("ebitda", "EBITDA"),
  /** EBITDA with further amounts added back or taken out, each of them named. */
  ADJUSTED_EBITDA("adjusted-ebitda", "adjusted EBITDA"),
  /** Operating income plus depreciation and amortization: all that a segment can have. */
  OPERATING_INCOME_PLUS_D_AND_A("operating-income-plus-d-and-a", "operating income + D&A"),
  /** What a release prints under the name, whatever its maker put into it. */
  EBITDA_AS_REPORTED("ebitda-as-reported", "EBITDA as reported");

  private final String id;
  private final String label;

  EbitdaMeasure(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The name the command line prints. */
  public String id() {
    return id;
  }

  /** The name for people: {@code operating income + D&A}. */
  public String label() {
    return label;
  }
}
