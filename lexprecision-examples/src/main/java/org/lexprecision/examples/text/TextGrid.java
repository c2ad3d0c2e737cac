package org.lexprecision.examples.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.examples.report.Visible;

/** A table for people: columns as wide as their widest cell, words left and figures right. */
public final class TextGrid {

  private static final String GAP = "  ";

  private final String alignment;
  private final List<ImmutableList<String>> rows = new ArrayList<>();

  /**
   * Makes an empty table.
   *
   * @param alignment one letter a column: {@code l} for words, {@code r} for figures
   */
  public TextGrid(String alignment) {
    this.alignment = alignment;
  }

  public TextGrid row(String... cells) {
    return row(ImmutableList.copyOf(cells));
  }

  public TextGrid row(List<String> cells) {
    if (cells.size() > alignment.length()) {
      throw new IllegalArgumentException(cells.size() + " cells in " + alignment);
    }
    rows.add(cells.stream().map(Visible::line).collect(ImmutableList.toImmutableList()));
    return this;
  }

  /** Returns the lines, without trailing spaces, each indented by a margin. */
  public ImmutableList<String> lines(String margin) {
    int[] widths = new int[alignment.length()];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return rows.stream()
        .map(row -> line(margin, row, widths))
        .collect(ImmutableList.toImmutableList());
  }

  private String line(String margin, List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder(margin);
    for (int i = 0; i < row.size(); i++) {
      if (i > 0) {
        line.append(GAP);
      }
      String space = " ".repeat(widths[i] - width(row.get(i)));
      boolean right = alignment.charAt(i) == 'r';
      line.append(right ? space + row.get(i) : row.get(i) + space);
    }
    return CharMatcher.whitespace().trimTrailingFrom(line);
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
