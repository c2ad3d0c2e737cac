package org.lexprecision.parser.internal.tagged;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Unit;

/**
 * The tags of a document of inline XBRL: its tagged figures in document order, and what it says of
 * itself.
 *
 * @param figures the tagged figures
 * @param statements the tagged texts that say what the document is, by the element's local name:
 *     {@code EntityRegistrantName}
 * @param problems tags that name a context or a unit that is not there, or hold no number
 */
public record InlineTags(
    ImmutableList<InlineTag> figures,
    ImmutableMap<String, String> statements,
    ImmutableList<Problem> problems) {

  private static final String NAMESPACE = "/inlineXBRL";
  private static final String COVER = "dei:";
  private static final ImmutableList<String> SAID =
      ImmutableList.of(
          "name", "contextref", "unitref", "sign", "scale", "decimals", "format", "nil");
  private static final int MOST_SCALE = 30;
  private static final int MOST_DIGITS = 60;

  /**
   * A tag that became no figure.
   *
   * @param row the table row it stands in; 0 outside of tables
   * @param text what it encloses
   * @param message what is wrong with it
   */
  public record Problem(int row, String text, String message) {}

  /**
   * Reads the tags of a document; a document without any gives none.
   *
   * <p>A tag within one that says the very same is that one.
   */
  public static InlineTags of(Document document) {
    Optional<String> prefix = prefix(document);
    if (prefix.isEmpty()) {
      return new InlineTags(ImmutableList.of(), ImmutableMap.of(), ImmutableList.of());
    }
    Collector collector = new Collector(prefix.get() + ":");
    document.traverse(collector);
    return collector.tags();
  }

  /** The prefix under which the document knows the names of inline XBRL. */
  private static Optional<String> prefix(Document document) {
    return document.stream()
        .limit(4)
        .flatMap(element -> element.attributes().asList().stream())
        .filter(attribute -> attribute.getValue().strip().endsWith(NAMESPACE))
        .filter(attribute -> Ascii.toLowerCase(attribute.getKey()).startsWith("xmlns:"))
        .map(attribute -> XbrlElements.local(Ascii.toLowerCase(attribute.getKey())))
        .findFirst();
  }

  /** A tag as found, before its context and its unit are known. */
  private static final class Found {

    private final Element element;
    private final @Nullable RowText row;
    private final RowText.@Nullable Mark mark;
    private final boolean nested;
    private int end;

    Found(Element element, @Nullable RowText row, boolean nested) {
      this.element = element;
      this.row = row;
      this.mark = row == null ? null : row.mark();
      this.nested = nested;
    }

    void close() {
      if (row != null && mark != null) {
        end = row.length(mark);
      }
    }

    /** Asks whether a tag around this one says the very same. */
    boolean repeats(Found outer) {
      return SAID.stream()
          .allMatch(
              said ->
                  XbrlElements.attribute(element, said)
                      .equals(XbrlElements.attribute(outer.element, said)));
    }

    int line() {
      return row == null ? 0 : row.row();
    }

    int behind() {
      return row == null || mark == null ? -1 : row.behind(mark, end);
    }

    int column() {
      return row == null || mark == null ? 0 : row.column(mark, end);
    }

    String printed() {
      return row == null || mark == null ? "" : row.printed(mark, end);
    }

    String caption() {
      return row == null ? "" : row.caption();
    }
  }

  private static final class Collector implements NodeVisitor {

    private final String prefix;
    private final Map<String, TagContext> contexts = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final List<Found> found = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> statements = new HashMap<>();
    private final Deque<RowText> rowsOpen = new ArrayDeque<>();
    private final Deque<Found> figuresOpen = new ArrayDeque<>();
    private int row;

    Collector(String prefix) {
      this.prefix = prefix;
    }

    @Override
    public void head(Node node, int depth) {
      @Nullable RowText here = rowsOpen.peek();
      if (here != null && node instanceof TextNode words) {
        here.add(words.getWholeText());
      }
      if (!(node instanceof Element element)) {
        return;
      }
      String name = Ascii.toLowerCase(element.tagName());
      if (name.equals("tr")) {
        row++;
        rowsOpen.push(new RowText(row));
      } else if (here != null && (name.equals("td") || name.equals("th"))) {
        here.openCell();
      } else if (name.startsWith(prefix)) {
        tag(element, name.substring(prefix.length()));
      } else if (XbrlElements.local(name).equals("context")) {
        TagContext context = Contexts.read(element);
        contexts.putIfAbsent(context.id(), context);
      } else if (XbrlElements.local(name).equals("unit")) {
        Units.read(element)
            .ifPresent(unit -> units.putIfAbsent(XbrlElements.attribute(element, "id"), unit));
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        String name = Ascii.toLowerCase(element.tagName());
        if (name.equals("tr")) {
          rowsOpen.pop();
        } else if (isFigure(name)) {
          figuresOpen.pop().close();
        }
      }
    }

    private boolean isFigure(String name) {
      return name.equals(prefix + "nonfraction") || name.equals(prefix + "fraction");
    }

    private void tag(Element element, String kind) {
      if (kind.equals("nonfraction") || kind.equals("fraction")) {
        Found figure = new Found(element, rowsOpen.peek(), !figuresOpen.isEmpty());
        if (figuresOpen.stream().noneMatch(figure::repeats)) {
          found.add(figure);
        }
        figuresOpen.push(figure);
      } else if (kind.equals("nonnumeric")
          && Ascii.toLowerCase(element.attr("name")).startsWith(COVER)) {
        statements.putIfAbsent(XbrlElements.local(element.attr("name")), element.text().strip());
      }
    }

    InlineTags tags() {
      ImmutableList.Builder<InlineTag> figures = ImmutableList.builder();
      for (Found one : found) {
        read(one).ifPresent(figures::add);
      }
      return new InlineTags(
          figures.build(), ImmutableMap.copyOf(statements), ImmutableList.copyOf(problems));
    }

    private Optional<InlineTag> read(Found one) {
      Element element = one.element;
      String concept = element.attr("name").strip();
      String text = shown(element);
      TagContext context = contexts.get(XbrlElements.attribute(element, "contextref"));
      Unit unit = units.get(XbrlElements.attribute(element, "unitref"));
      if (concept.isEmpty()) {
        return refused(one, text, "a tag names no element");
      }
      if (context == null) {
        String named = XbrlElements.attribute(element, "contextref");
        return refused(one, text, concept + " names the context " + named + ", which is not there");
      }
      if (unit == null) {
        String named = XbrlElements.attribute(element, "unitref");
        return refused(one, text, concept + " names the unit " + named + ", which is not there");
      }
      boolean nil = Ascii.equalsIgnoreCase(XbrlElements.attribute(element, "nil"), "true");
      OptionalInt scale = integer(XbrlElements.attribute(element, "scale"), OptionalInt.of(0));
      Optional<BigDecimal> amount =
          nil || scale.isEmpty() || Math.abs((long) scale.getAsInt()) > MOST_DIGITS
              ? Optional.empty()
              : amount(element, text).map(number -> number.scaleByPowerOfTen(scale.getAsInt()));
      if (!nil && amount.isEmpty()) {
        return refused(
            one, text, concept + " holds \"" + text + "\", which is no number of its format");
      }
      return Optional.of(
          new InlineTag(
              concept,
              context,
              unit,
              amount,
              integer(XbrlElements.attribute(element, "decimals"), OptionalInt.empty()),
              scale.orElse(0),
              text,
              one.line(),
              one.behind(),
              one.column(),
              one.printed(),
              one.caption(),
              one.nested));
    }

    private Optional<InlineTag> refused(Found one, String text, String message) {
      problems.add(new Problem(one.line(), text, message));
      return Optional.empty();
    }

    private static Optional<BigDecimal> amount(Element element, String text) {
      if (text.length() > MOST_DIGITS) {
        return Optional.empty();
      }
      Optional<BigDecimal> number =
          XbrlElements.is(element, "fraction")
              ? fraction(element)
              : Transformation.read(XbrlElements.local(element.attr("format").strip()), text);
      return element.attr("sign").strip().equals("-") ? number.map(BigDecimal::negate) : number;
    }

    /** A fraction that has a finite decimal form. */
    private static Optional<BigDecimal> fraction(Element element) {
      Optional<BigDecimal> above = part(element, "numerator");
      Optional<BigDecimal> below = part(element, "denominator");
      if (above.isEmpty() || below.isEmpty() || below.get().signum() == 0) {
        return Optional.empty();
      }
      try {
        return Optional.of(above.get().divide(below.get()));
      } catch (ArithmeticException e) {
        return Optional.empty();
      }
    }

    private static Optional<BigDecimal> part(Element element, String name) {
      return XbrlElements.first(element, name)
          .flatMap(
              part ->
                  Transformation.read(
                      XbrlElements.local(part.attr("format").strip()), shown(part)));
    }

    /** An integer attribute; {@code INF} and what is none are empty, an absent one the default. */
    private static OptionalInt integer(String text, OptionalInt absent) {
      if (text.isEmpty()) {
        return absent;
      }
      try {
        int number = DataNumbers.integer(text);
        return Math.abs((long) number) <= MOST_SCALE ? OptionalInt.of(number) : OptionalInt.empty();
      } catch (NumberFormatException e) {
        return OptionalInt.empty();
      }
    }
  }

  /** The text of an element without what is excluded from it. */
  private static String shown(Element element) {
    StringBuilder text = new StringBuilder();
    append(element, text);
    return text.toString().strip();
  }

  private static void append(Element element, StringBuilder text) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (child instanceof Element inner && !XbrlElements.is(inner, "exclude")) {
        append(inner, text);
      }
    }
  }
}
