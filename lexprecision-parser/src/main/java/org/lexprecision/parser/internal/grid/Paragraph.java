package org.lexprecision.parser.internal.grid;

import com.google.common.collect.ImmutableList;

/**
 * Lines of running text, a heading or a title.
 *
 * @param lines the lines as printed, in order
 */
public record Paragraph(ImmutableList<Line> lines) implements Block {

  /**
   * A line of text.
   *
   * @param number the line, as in {@link org.lexprecision.Source#line}
   * @param text its text, without the line's end
   */
  public record Line(int number, String text) {}
}
