package org.lexprecision.parser.internal.format.html.markup;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.parser.internal.format.html.markup.CellStyle.Edge;

/** A part of a document as it is marked up, before anybody asks what is a table of values. */
public sealed interface Markup {

  /**
   * Lines of words between two block elements.
   *
   * @param line the ordinal of the last {@code tr} before them, or 0
   * @param text the words, single-spaced, a line feed between lines
   */
  record Words(int line, String text) implements Markup {}

  /**
   * Preformatted text.
   *
   * @param ordinal which of the document's, from 0
   */
  record Preformatted(int ordinal) implements Markup {}

  /** A rule across the page, or the end of a page. */
  record Break() implements Markup {}

  /** A table. */
  final class Grid implements Markup {
    public final List<GridRow> rows = new ArrayList<>();

    /** Whether a table of values stands within one of its cells. */
    public boolean nesting;
  }

  /** A row of a table. */
  final class GridRow {
    private static final int FEW = 4;

    public final int line;
    public final ArrayList<GridCell> cells = new ArrayList<>(FEW);

    /** Whether a table of values stands within one of its cells. */
    public boolean nesting;

    public GridRow(int line) {
      this.line = line;
    }

    /** Lets the cells go once they have their places: a long table is not held twice. */
    public void letGo() {
      cells.clear();
      cells.trimToSize();
    }

    /** Returns the words of its cells, joined by blanks. */
    public String text() {
      StringBuilder text = new StringBuilder();
      for (GridCell cell : cells) {
        String words = cell.text();
        text.append(text.length() == 0 || words.isEmpty() ? "" : " ").append(words);
      }
      return text.toString();
    }
  }

  /** A cell of a table; its text is the words of its content. */
  final class GridCell {
    public final int columns;
    public final int rows;
    public final List<Markup> content = new ArrayList<>(1);
    public int indent;
    public Edge top;
    public Edge bottom;

    public GridCell(int columns, int rows, CellStyle style) {
      this.columns = columns;
      this.rows = rows;
      this.indent = style.indent();
      this.top = style.top();
      this.bottom = style.bottom();
    }

    /** Makes a cell like another, with one line of its words. */
    public GridCell(GridCell whole, Words line) {
      this.columns = whole.columns;
      this.rows = 1;
      this.indent = whole.indent;
      this.top = whole.top;
      this.bottom = whole.bottom;
      this.content.add(line);
    }

    /** Returns the lines of the words, as breaks and paragraphs part them. */
    List<String> lines() {
      List<String> lines = new ArrayList<>();
      for (Markup part : content) {
        if (part instanceof Words words) {
          for (String line : Splitter.on('\n').split(words.text())) {
            lines.add(line);
          }
        }
      }
      return lines;
    }

    /** Returns the words, joined by blanks. */
    public String text() {
      StringBuilder text = new StringBuilder();
      for (Markup part : content) {
        if (part instanceof Words words) {
          text.append(text.length() == 0 ? "" : " ").append(words.text().replace('\n', ' '));
        }
      }
      return text.toString();
    }
  }
}
