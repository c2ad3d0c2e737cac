package org.lexprecision.parser.internal.format.html.markup;

import com.google.common.collect.ImmutableList;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.lexprecision.parser.internal.format.html.markup.CellStyle.Edge;
import org.lexprecision.parser.internal.format.html.markup.Markup.Break;
import org.lexprecision.parser.internal.format.html.markup.Markup.GridCell;
import org.lexprecision.parser.internal.format.html.markup.Markup.Preformatted;
import org.lexprecision.parser.internal.format.html.markup.Markup.Words;
import org.lexprecision.parser.internal.words.Bullets;

/**
 * Walks over a document and collects its words and tables, in document order.
 *
 * <p>What is not shown is left out, but a row that is not shown is counted all the same.
 */
public final class MarkupReader implements NodeVisitor {

  private static final int MOST_COLUMNS = 1000;

  /** Rows reach down no further in any filing, and placing cells takes time for each. */
  private static final int MOST_ROWS = 200;

  /** The width of a blank, in points. */
  private static final int BLANK = 3;

  private final CellStyle.Cache styles = new CellStyle.Cache();
  private final int nesting;
  private final int depth;
  private final int preformats;
  private final OpenTables tables = new OpenTables();
  private final StringBuilder words = new StringBuilder();
  private String exhibit = "";
  private int line;
  private int nextPreformat;
  private int unread;

  /** Whether the next words begin an item of a list. */
  private boolean item;

  private int firstTooDeep;
  private int prunedAt = -1;

  /**
   * Prepares to read a document.
   *
   * @param nesting how deep tables may be nested
   * @param depth how deep elements may be nested before some are left out
   * @param preformats how many preformatted texts were taken out of it
   */
  public MarkupReader(int nesting, int depth, int preformats) {
    this.nesting = nesting;
    this.depth = depth;
    this.preformats = preformats;
  }

  /** What was collected. */
  public ImmutableList<Markup> document() {
    flush();
    return tables.document();
  }

  /** The type that a tag of the submission gives the document; empty if none does. */
  public String exhibit() {
    return exhibit;
  }

  /** The row before the first element that is nested so deep that some are left out; else −1. */
  public int prunedAt() {
    return prunedAt;
  }

  /** The row of the first table that was nested too deep to be read; 0 if none was. */
  public int firstTooDeep() {
    return firstTooDeep;
  }

  @Override
  public void head(Node node, int level) {
    if (level >= depth - 1 && prunedAt < 0) {
      prunedAt = line;
    }
    if (node instanceof TextNode text) {
      if (unread == 0) {
        text(text);
      }
    } else if (node instanceof Element element) {
      enter(element, element.normalName());
    }
  }

  @Override
  public void tail(Node node, int level) {
    if (node instanceof Element element) {
      leave(element, element.normalName());
    }
  }

  private void text(TextNode text) {
    Element parent = text.parent();
    if (parent != null && Tags.isOfSubmission(parent.normalName()) && text.siblingIndex() == 0) {
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
      case "table" -> {
        flush();
        tables.openTable();
      }
      case "tr" -> {
        flush();
        tables.openRow(line);
      }
      case "td", "th" -> {
        flush();
        tables.openCell(cell(element));
      }
      default -> {
        if (Tags.isBlock(name)) {
          flush();
          styleOfBlock(element);
          item = name.equals("li") || (item && !name.equals("ul") && !name.equals("ol"));
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
      case "table" -> {
        flush();
        tables.closeTable();
      }
      case "tr" -> {
        flush();
        tables.closeRow();
      }
      case "td", "th" -> {
        flush();
        tables.closeCell();
      }
      default -> {
        if (Tags.isBlock(name)) {
          flush();
          item &= !name.equals("li");
        } else if (isRaised(element)) {
          words.append(Spelling.LOWERED);
        }
      }
    }
  }

  private boolean isUnread(Element element, String name) {
    if (name.equals("table") && tables.depth() >= nesting) {
      firstTooDeep = firstTooDeep == 0 ? Math.max(1, line) : firstTooDeep;
      return true;
    }
    return Tags.isUnread(name)
        || styles.of(element.attr("style")).hidden()
        || element.hasAttr("hidden");
  }

  private boolean isRaised(Element element) {
    return styles.of(element.attr("style")).raised();
  }

  private void styleOfBlock(Element element) {
    CellStyle style = styles.of(element.attr("style"));
    if (pageEnds(element)) {
      tables.add(new Break());
    }
    GridCell cell = tables.cell();
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
    GridCell cell = tables.cell();
    if (cell == null) {
      tables.add(new Break());
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
      tables.addNesting(new Preformatted(ordinal));
    }
  }

  private GridCell cell(Element element) {
    return new GridCell(
        span(element.attr("colspan"), MOST_COLUMNS),
        span(element.attr("rowspan"), MOST_ROWS),
        styles.of(element.attr("style")));
  }

  private void flush() {
    if (words.length() > 0) {
      GridCell cell = tables.cell();
      if (cell != null && cell.content.isEmpty()) {
        cell.indent += Spelling.leadingBlanks(words) * BLANK;
      }
      String text = Spelling.collapse(words);
      if (!text.isEmpty()) {
        boolean unmarked = item && cell == null && !Bullets.begins(text);
        tables.add(new Words(line, unmarked ? Bullets.PLAIN + " " + text : text));
        item = false;
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
