package org.lexprecision.parser.internal.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.html.CellStyle.Edge;
import org.lexprecision.parser.internal.html.Markup.Break;
import org.lexprecision.parser.internal.html.Markup.Grid;
import org.lexprecision.parser.internal.html.Markup.GridCell;
import org.lexprecision.parser.internal.html.Markup.GridRow;
import org.lexprecision.parser.internal.html.Markup.Preformatted;
import org.lexprecision.parser.internal.html.Markup.Words;

/**
 * Walks over a document and collects its words and tables, in document order.
 *
 * <p>What is not shown is left out, but a row that is not shown is counted all the same.
 */
final class MarkupReader implements NodeVisitor {

  private static final ImmutableSet<String> BLOCKS =
      ImmutableSet.of(
          "address",
          "article",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "html",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "section",
          "td",
          "th",
          "title",
          "tr",
          "ul");

  /** Elements with nothing to read; {@code ix:header} holds hidden inline XBRL. */
  private static final ImmutableSet<String> UNREAD =
      ImmutableSet.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "object",
          "ix:header",
          "ix:hidden",
          "select",
          "textarea");

  /** The tags of a submission, which some hands leave around its document. */
  private static final ImmutableSet<String> SUBMISSION_TAGS =
      ImmutableSet.of("type", "sequence", "filename", "description");

  private static final int MOST_COLUMNS = 1000;

  /** Rows reach down no further in any filing, and placing cells takes time for each. */
  private static final int MOST_ROWS = 200;

  /** The width of a blank, in points. */
  private static final int BLANK = 3;

  private final CellStyle.Cache styles = new CellStyle.Cache();
  private final int nesting;
  private final int preformats;
  private final List<Markup> document = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private String exhibit = "";
  private int line;
  private int nextPreformat;
  private int unread;
  private int firstTooDeep;

  /** A table that is being read. */
  private static final class Level {
    final Grid grid = new Grid();
    @Nullable GridRow row;
    @Nullable GridCell cell;
  }

  /**
   * Prepares to read a document.
   *
   * @param nesting how deep tables may be nested
   * @param preformats how many preformatted texts were taken out of it
   */
  MarkupReader(int nesting, int preformats) {
    this.nesting = nesting;
    this.preformats = preformats;
  }

  /** What was collected. */
  ImmutableList<Markup> document() {
    flush();
    return ImmutableList.copyOf(document);
  }

  /** The type that a tag of the submission gives the document; empty if none does. */
  String exhibit() {
    return exhibit;
  }

  /** The row of the first table that was nested too deep to be read; 0 if none was. */
  int firstTooDeep() {
    return firstTooDeep;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (unread == 0) {
        text(text);
      }
    } else if (node instanceof Element element) {
      enter(element, element.normalName());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element, element.normalName());
    }
  }

  private void text(TextNode text) {
    Element parent = text.parent();
    if (parent != null
        && SUBMISSION_TAGS.contains(parent.normalName())
        && text.siblingIndex() == 0) {
      if (exhibit.isEmpty() && parent.normalName().equals("type")) {
        exhibit = text.getWholeText().strip();
      }
      return;
    }
    Spelling.append(words, text.getWholeText());
  }

  private void enter(Element element, String name) {
    if (name.equals("tr")) {
      line++;
    }
    if (unread > 0 || isUnread(element, name)) {
      unread++;
      return;
    }
    switch (name) {
      case "br" -> words.append('\n');
      case "sup" -> words.append(Spelling.RAISED);
      case "hr" -> rule(element);
      case "table" -> openTable();
      case "tr" -> openRow();
      case "td", "th" -> openCell(element);
      default -> {
        if (BLOCKS.contains(name)) {
          flush();
          styleOfBlock(element);
        } else if (isRaised(element)) {
          words.append(Spelling.RAISED);
        }
      }
    }
  }

  private void leave(Element element, String name) {
    if (unread > 0) {
      unread--;
      return;
    }
    switch (name) {
      case "sup" -> words.append(Spelling.LOWERED);
      case "pre" -> preformatted(element);
      case "table" -> closeTable();
      case "tr" -> closeRow();
      case "td", "th" -> closeCell();
      default -> {
        if (BLOCKS.contains(name)) {
          flush();
        } else if (isRaised(element)) {
          words.append(Spelling.LOWERED);
        }
      }
    }
  }

  private boolean isUnread(Element element, String name) {
    if (name.equals("table") && levels.size() >= nesting) {
      firstTooDeep = firstTooDeep == 0 ? Math.max(1, line) : firstTooDeep;
      return true;
    }
    return UNREAD.contains(name)
        || styles.of(element.attr("style")).hidden()
        || element.hasAttr("hidden");
  }

  private boolean isRaised(Element element) {
    return styles.of(element.attr("style")).raised();
  }

  private void styleOfBlock(Element element) {
    CellStyle style = styles.of(element.attr("style"));
    if (pageEnds(element)) {
      add(new Break());
    }
    GridCell cell = cell();
    if (cell != null && cell.content.isEmpty()) {
      cell.indent += style.indent();
      cell.top = cell.top.or(style.top());
      cell.bottom = cell.bottom.or(style.bottom());
    }
  }

  private static boolean pageEnds(Element element) {
    String style = element.attr("style");
    return style.contains("page-break") && style.contains("always");
  }

  private void rule(Element element) {
    flush();
    GridCell cell = cell();
    if (cell == null) {
      add(new Break());
    } else {
      boolean doubled = styles.of(element.attr("style")).top() == Edge.DOUBLE;
      cell.bottom = cell.bottom.or(doubled ? Edge.DOUBLE : Edge.SINGLE);
    }
  }

  private void preformatted(Element element) {
    flush();
    int ordinal = Preformats.ordinal(element);
    if (ordinal >= nextPreformat && ordinal < preformats) {
      nextPreformat = ordinal + 1;
      add(new Preformatted(ordinal));
      levels.forEach(
          level -> {
            level.grid.nesting = true;
            if (level.row != null) {
              level.row.nesting = true;
            }
          });
    }
  }

  private void openTable() {
    flush();
    levels.push(new Level());
  }

  private void closeTable() {
    flush();
    Level level = levels.pop();
    if (levels.isEmpty()) {
      document.add(level.grid);
    } else {
      closeNested(level.grid, levels.getFirst());
    }
  }

  /** A table of values stays a table; any other within a cell is words of the cell. */
  private void closeNested(Grid grid, Level outer) {
    if (grid.nesting || NestedTables.hasValues(grid)) {
      add(grid);
      outer.grid.nesting = true;
      if (outer.row != null) {
        outer.row.nesting = true;
      }
      return;
    }
    for (GridRow row : grid.rows) {
      String text = row.text();
      if (!text.isEmpty()) {
        add(new Words(row.line, text));
      }
    }
  }

  private void openRow() {
    flush();
    Level level = levels.peek();
    if (level != null) {
      level.row = new GridRow(line);
    }
  }

  private void closeRow() {
    flush();
    Level level = levels.peek();
    if (level != null && level.row != null) {
      level.grid.rows.add(level.row);
      level.row = null;
    }
  }

  private void openCell(Element element) {
    flush();
    Level level = levels.peek();
    if (level != null) {
      level.cell =
          new GridCell(
              span(element.attr("colspan"), MOST_COLUMNS),
              span(element.attr("rowspan"), MOST_ROWS),
              styles.of(element.attr("style")));
    }
  }

  private void closeCell() {
    flush();
    Level level = levels.peek();
    if (level != null && level.cell != null && level.row != null) {
      level.row.cells.add(level.cell);
      level.cell = null;
    }
  }

  private @Nullable GridCell cell() {
    Level level = levels.peek();
    return level == null ? null : level.cell;
  }

  /** What words and nested tables are added to: the innermost open cell, or the document. */
  private List<Markup> content() {
    for (Level level : levels) {
      if (level.cell != null) {
        return level.cell.content;
      }
    }
    return document;
  }

  private void add(Markup part) {
    content().add(part);
  }

  private void flush() {
    if (words.length() > 0) {
      GridCell cell = cell();
      if (cell != null && cell.content.isEmpty()) {
        cell.indent += Spelling.leadingBlanks(words) * BLANK;
      }
      String text = Spelling.collapse(words);
      if (!text.isEmpty()) {
        add(new Words(line, text));
      }
      words.setLength(0);
    }
  }

  private static int span(String attribute, int most) {
    int span = 0;
    for (int i = 0; i < attribute.length() && i < 5; i++) {
      char c = attribute.charAt(i);
      if (c < '0' || c > '9') {
        break;
      }
      span = span * 10 + (c - '0');
    }
    return Math.max(1, Math.min(most, span));
  }
}
