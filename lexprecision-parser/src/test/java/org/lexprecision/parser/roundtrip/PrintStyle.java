package org.lexprecision.parser.roundtrip;

/**
 * How a release is typeset.
 *
 * @param header how the periods stand over the columns
 * @param dollars how the currency sign stands before the first and the total rows
 * @param nil what stands for nothing
 * @param labelWidth the characters from the margin to the first column's field
 * @param fieldWidth the characters of a column's field
 * @param wrap the characters after which a label continues on the next line
 * @param rules whether rules stand over totals
 * @param tags whether EDGAR's table tags stand around the table
 * @param airy whether a blank line follows each total
 * @param indented whether totals and segments are set in
 */
record PrintStyle(
    Header header,
    Dollars dollars,
    String nil,
    int labelWidth,
    int fieldWidth,
    int wrap,
    boolean rules,
    boolean tags,
    boolean airy,
    boolean indented) {

  enum Header {
    /** "QUARTER ENDED" and "JUNE 30" over the years of each group. */
    CAPITALS_OVER_YEARS,
    /** "Three Months Ended June 30," over the years of each group. */
    MONTHS_OVER_YEARS,
    /** "Three", "Months", "Ended", "June 30," and the year in each column. */
    STACKED
  }

  enum Dollars {
    NONE,
    ATTACHED,
    FLOATING
  }
}
