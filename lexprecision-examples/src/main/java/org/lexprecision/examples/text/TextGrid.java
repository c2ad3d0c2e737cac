package org.lexprecision.examples.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lexprecision.examples.report.Visible;

/** A table for people: columns as wide as their widest cell, words left and figures right. */
public final class TextGrid {

  private static final String GAP = "  ";

  private final String alignment;
  private final List<ImmutableList<String>> rows = new ArrayList<>();
  private final List<ImmutableList<String>> heads = new ArrayList<>();

  /**
   * Makes an empty table.
   *
   * @param alignment one letter a column: {@code l} for words, {@code r} for figures
   */
  public TextGrid(String alignment) {
    this.alignment = alignment;
  }

  /** Adds a row below the others. */
  public TextGrid row(String... cells) {
    return row(ImmutableList.copyOf(cells));
  }

  /**
   * Adds a row below the others.
   *
   * @throws IllegalArgumentException if it has more cells than the table has columns
   */
  public TextGrid row(List<String> cells) {
    rows.add(visible(cells));
    return this;
  }

  /** Adds a line above all rows; each of its words reaches to the right over the empty cells. */
  public TextGrid head(List<String> cells) {
    heads.add(visible(cells));
    return this;
  }

  private ImmutableList<String> visible(List<String> cells) {
    if (cells.size() > alignment.length()) {
      throw new IllegalArgumentException(cells.size() + " cells in " + alignment);
    }
    return cells.stream().map(Visible::line).collect(ImmutableList.toImmutableList());
  }

  /** Returns the lines, without trailing spaces, each indented by a margin. */
  public ImmutableList<String> lines(String margin) {
    int[] widths = new int[alignment.length()];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    heads.forEach(head -> widen(widths, head));
    return Stream.concat(
            heads.stream().map(head -> head(margin, head, widths)),
            rows.stream().map(row -> line(margin, row, widths)))
        .collect(ImmutableList.toImmutableList());
  }

  private static void widen(int[] widths, List<String> head) {
    for (int i = 0; i < head.size(); i++) {
      int end = end(head, i);
      int missing = width(head.get(i)) - reach(widths, i, end);
      widths[end - 1] += head.get(i).isEmpty() ? 0 : Math.max(0, missing);
    }
  }

  private String head(String margin, List<String> head, int[] widths) {
    StringBuilder line = new StringBuilder(margin);
    for (int i = 0; i < head.size(); ) {
      int end = end(head, i);
      String space = " ".repeat(reach(widths, i, end) - width(head.get(i)));
      boolean right = alignment.charAt(end - 1) == 'r';
      line.append(i > 0 ? GAP : "").append(right ? space + head.get(i) : head.get(i) + space);
      i = end;
    }
    return CharMatcher.whitespace().trimTrailingFrom(line);
  }

  /** Returns the column after those that a word of a head stands over. */
  private static int end(List<String> head, int from) {
    int end = from + 1;
    while (!head.get(from).isEmpty() && end < head.size() && head.get(end).isEmpty()) {
      end++;
    }
    return end;
  }

  private static int reach(int[] widths, int from, int end) {
    return Arrays.stream(widths, from, end).sum() + GAP.length() * (end - from - 1);
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
