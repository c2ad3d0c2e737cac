package org.lexprecision.parser.internal.format.html.table;

import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.format.html.markup.CellValue;

/**
 * Words or a value in a row of a table: one cell, or several that print one thing.
 *
 * @param first the first column of the grid it covers, a currency sign's included
 * @param last the last one, a closing parenthesis's or percent sign's included
 * @param printed the words as printed
 * @param plain the words without superscripts
 * @param value the value, if it is one
 * @param indent how far it is indented, in points
 */
record Item(
    int first, int last, String printed, String plain, @Nullable CellValue value, int indent) {

  /** The words without superscripts; the superscripts where nothing else is printed. */
  String shown() {
    return plain.isEmpty() ? printed : plain;
  }

  boolean isValue() {
    return value != null;
  }

  boolean isYear() {
    return value != null && value.isYear();
  }

  /** Whether it is several figures in one cell, from one to another: {@code $70 to $61}. */
  boolean isRange() {
    return value == null && ValueRange.isRange(plain);
  }

  boolean overlaps(int from, int to) {
    return first <= to && from <= last;
  }
}
