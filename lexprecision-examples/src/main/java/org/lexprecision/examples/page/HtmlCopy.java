package org.lexprecision.examples.page;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.lexprecision.parser.PrintedDocument;

/**
 * Copies the words and tables of an HTML document, and nothing else of it.
 *
 * <p>Every element of the copy is one of ours: paragraphs, tables, rows, cells, bold and raised
 * words. No attribute is carried over but the spans of cells, as numbers.
 */
final class HtmlCopy implements NodeVisitor {

  private static final ImmutableSet<String> UNREAD =
      ImmutableSet.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "math",
          "object",
          "iframe",
          "ix:header",
          "ix:hidden",
          "select",
          "textarea",
          "title");

  /** The tags of a submission, which some hands leave around its document, unclosed. */
  private static final ImmutableSet<String> SUBMISSION_TAGS =
      ImmutableSet.of("type", "sequence", "filename", "description");

  private static final ImmutableSet<String> INLINE =
      ImmutableSet.of("a", "b", "big", "em", "font", "i", "ins", "small", "span", "strong", "u");
  private static final ImmutableSet<String> BOLD =
      ImmutableSet.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final CharMatcher BLANKS =
      CharMatcher.whitespace().or(CharMatcher.is('\u00a0')).or(CharMatcher.is('\u200b'));
  private static final CharMatcher NUMERIC =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("$£€¥.,()%-–—− \u00a0"));
  private static final int MOST_COLUMNS = 1000;
  private static final int MOST_ROWS = 200;

  private final Element content = new Element("div").attr("class", "copy");
  private final Printed printed = Printed.in(content);
  private final Deque<Frame> frames = new ArrayDeque<>();
  private int unread;
  private int rows;
  private int tables;
  private boolean startsApart;
  private Optional<Element> paragraph = Optional.empty();

  /**
   * An element of the document that is being read.
   *
   * @param target what its words and tables go into
   * @param row the ordinal of the row it stands in, or 0
   * @param bold whether its words are bold
   * @param raised whether they are raised
   */
  private record Frame(Element target, int row, boolean bold, boolean raised) {
    Frame into(Element other) {
      return new Frame(other, row, bold, raised);
    }
  }

  private HtmlCopy() {
    frames.push(new Frame(content, 0, false, false));
  }

  static Printed of(PrintedDocument document) {
    HtmlCopy copy = new HtmlCopy();
    Jsoup.parse(document.text()).body().traverse(copy);
    copy.content.select("tr, table").stream()
        .filter(part -> part.text().isBlank())
        .forEach(Node::remove);
    copy.content.select("div.scroll").stream()
        .filter(part -> part.childrenSize() == 0)
        .forEach(Node::remove);
    copy.content.select("table:has(td.value)").addClass("values");
    return copy.printed;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (unread == 0 && !isSubmissionField(text)) {
        words(Printable.of(text.getWholeText()));
      }
    } else if (node instanceof Element element) {
      enter(element, element.normalName());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (unread > 0) {
      unread--;
      return;
    }
    Frame left = frames.pop();
    String name = element.normalName();
    if (name.equals("sup")) {
      startsApart = true;
    } else if (!INLINE.contains(name)) {
      paragraph = Optional.empty();
      startsApart = true;
    }
    if (left.target().nameIs("td") && !left.target().equals(frames.getFirst().target())) {
      alignment(left.target());
    }
  }

  private void enter(Element element, String name) {
    rows += name.equals("tr") ? 1 : 0;
    if (unread > 0 || UNREAD.contains(name) || isHidden(element)) {
      unread++;
      return;
    }
    Frame outer = frames.getFirst();
    String style = style(element);
    boolean raised = outer.raised() || name.equals("sup") || style.contains("vertical-align:super");
    boolean bold = outer.bold() || BOLD.contains(name) || style.contains("font-weight:bold");
    Frame frame = new Frame(outer.target(), outer.row(), bold, raised);
    startsApart |= !INLINE.contains(name);
    if (!INLINE.contains(name) && !name.equals("sup") && !name.equals("br")) {
      paragraph = Optional.empty();
    }
    switch (name) {
      case "br" -> paragraph.ifPresent(open -> open.appendElement("br"));
      case "table" -> frame = frame.into(table(outer.target()));
      case "tr" -> frame = row(frame);
      case "td", "th" -> frame = frame.into(cell(outer.target(), element));
      default -> {}
    }
    frames.push(frame);
  }

  private Element table(Element target) {
    Element outside = target.nameIs("table") || target.nameIs("tr") ? content : target;
    return Nodes.add(Nodes.scroller(outside, "Table " + ++tables), "table", "");
  }

  private Frame row(Frame frame) {
    Element target =
        frame.target().nameIs("table") ? frame.target().appendElement("tr") : frame.target();
    return new Frame(target, rows, frame.bold(), frame.raised());
  }

  private static Element cell(Element target, Element source) {
    if (!target.nameIs("tr")) {
      return target;
    }
    Element cell = target.appendElement("td");
    span(cell, source, "colspan", MOST_COLUMNS);
    span(cell, source, "rowspan", MOST_ROWS);
    return cell;
  }

  private static void span(Element cell, Element source, String name, int most) {
    Integer span = Ints.tryParse(source.attr(name).strip());
    if (span != null && span > 1) {
      cell.attr(name, Integer.toString(Math.min(most, span)));
    }
  }

  private static void alignment(Element cell) {
    String words = cell.wholeText();
    if (!words.isBlank() && NUMERIC.matchesAllOf(words.strip())) {
      cell.addClass(
          words.strip().startsWith(")") || words.strip().equals("%") ? "closer" : "value");
    }
  }

  private void words(String printedWords) {
    Frame frame = frames.getFirst();
    String words = BLANKS.collapseFrom(printedWords, ' ');
    boolean blank = words.isBlank();
    if (words.isEmpty() || (blank && paragraph.isEmpty())) {
      return;
    }
    Element target = paragraph.orElseGet(() -> openParagraph(frame.target()));
    Element parent = target;
    if (!blank && frame.bold()) {
      parent = parent.appendElement("b");
    }
    if (!blank && frame.raised()) {
      parent = parent.appendElement("sup");
    }
    TextNode node = new TextNode(words);
    parent.appendChild(node);
    Run run = frame.row() > 0 ? printed.row(frame.row()) : printed.prose(rows);
    if (startsApart || frame.raised()) {
      run.appendApart(node);
    } else {
      run.append(node);
    }
    startsApart = frame.raised();
  }

  /** Opens a paragraph; words of a cell stand in the cell itself, parted by line breaks. */
  private Element openParagraph(Element target) {
    Element open;
    if (target.nameIs("td")) {
      Node last = target.lastChild();
      if (last != null && !last.nameIs("br")) {
        target.appendElement("br");
      }
      open = target;
    } else {
      Element outside = target.nameIs("table") || target.nameIs("tr") ? content : target;
      open = outside.appendElement("p");
    }
    paragraph = Optional.of(open);
    return open;
  }

  private static boolean isSubmissionField(TextNode text) {
    Element parent = text.parent();
    return parent != null
        && text.siblingIndex() == 0
        && SUBMISSION_TAGS.contains(parent.normalName());
  }

  private static boolean isHidden(Element element) {
    String style = style(element);
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || element.hasAttr("hidden");
  }

  private static String style(Element element) {
    return Ascii.toLowerCase(CharMatcher.whitespace().removeFrom(element.attr("style")));
  }
}
