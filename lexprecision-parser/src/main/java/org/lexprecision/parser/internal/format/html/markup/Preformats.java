package org.lexprecision.parser.internal.format.html.markup;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Takes the preformatted text out of a document before its mark-up is read.
 *
 * <p>Fixed-width text in a {@code pre} element counts lines from the top of the file, and the tags
 * EDGAR gives to text ({@code <TABLE>}, {@code <S>}, {@code <C>}) would be torn apart if they were
 * read as HTML.
 *
 * @param source the document with every {@code pre} element empty and numbered
 * @param texts the texts taken out, in order
 */
public record Preformats(String source, ImmutableList<Preformats.Text> texts) {

  /**
   * A preformatted text without its mark-up.
   *
   * @param line the line of the document it begins on, from 1
   * @param text the text, with as many lines as in the source
   */
  public record Text(int line, String text) {}

  private static final String ATTRIBUTE = "data-preformatted";
  private static final int LONGEST_TAG = 400;
  private static final int LONGEST_ENTITY = 12;

  private static final CharMatcher BLANKS = CharMatcher.whitespace();

  /** The tags that mean something in text. */
  private static final ImmutableSet<String> TEXT_TAGS =
      ImmutableSet.of("page", "table", "/table", "caption", "s", "c", "fn", "/fn");

  /** Takes the preformatted texts out of a document. */
  public static Preformats of(String html) {
    int at = next(html, "<pre", 0);
    if (at < 0) {
      return new Preformats(html, ImmutableList.of());
    }
    StringBuilder source = new StringBuilder(html.length());
    ImmutableList.Builder<Text> texts = ImmutableList.builder();
    int copied = 0;
    int counted = 0;
    int line = 1;
    int ordinal = 0;
    while (at >= 0) {
      int open = html.indexOf('>', at);
      boolean isTag = at + 4 < html.length() && !Character.isLetterOrDigit(html.charAt(at + 4));
      if (open < 0) {
        break;
      }
      if (isTag) {
        int close = next(html, "</pre", open);
        int end = close < 0 ? html.length() : close;
        line += lineFeeds(html, counted, open + 1);
        counted = open + 1;
        texts.add(new Text(line, plain(html, open + 1, end)));
        source.append(html, copied, at);
        source.append("<pre ").append(ATTRIBUTE).append("=\"").append(ordinal++).append("\">");
        copied = end;
        at = next(html, "<pre", end);
      } else {
        at = next(html, "<pre", at + 4);
      }
    }
    source.append(html, copied, html.length());
    return new Preformats(source.toString(), texts.build());
  }

  /**
   * Returns the words of a document line for line, if most of them are preformatted: it is text in
   * a wrapping of HTML, and its lines are those of the file.
   */
  static Optional<String> words(String html) {
    int preformatted = 0;
    for (Text text : of(html).texts()) {
      preformatted += BLANKS.negate().countIn(text.text());
    }
    if (preformatted == 0) {
      return Optional.empty();
    }
    String words = plain(html, 0, html.length());
    int all = BLANKS.negate().countIn(words);
    return preformatted > all - preformatted ? Optional.of(words) : Optional.empty();
  }

  /** The ordinal of an element's text, or -1 if the element was not taken out of this document. */
  static int ordinal(Element element) {
    String attribute = element.attr(ATTRIBUTE);
    boolean number =
        !attribute.isEmpty()
            && attribute.length() < 9
            && attribute.chars().allMatch(c -> '0' <= c && c <= '9');
    return number ? Integer.parseInt(attribute) : -1;
  }

  private static int next(String html, String tag, int from) {
    int at = html.indexOf('<', from);
    while (at >= 0 && !html.regionMatches(true, at, tag, 0, tag.length())) {
      at = html.indexOf('<', at + 1);
    }
    return at;
  }

  private static int lineFeeds(String html, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += html.charAt(i) == '\n' ? 1 : 0;
    }
    return count;
  }

  /** The text without tags and with its entities as characters. */
  private static String plain(String html, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      char c = html.charAt(at);
      int end = c == '<' ? tagEnd(html, at, to) : c == '&' ? entityEnd(html, at, to) : -1;
      if (end < 0) {
        text.append(c);
        at++;
      } else {
        String part = html.substring(at, end);
        text.append(c == '<' ? tag(part) : Parser.unescapeEntities(part, false));
        at = end;
      }
    }
    return text.toString();
  }

  private static int tagEnd(String html, int from, int to) {
    boolean name =
        from + 1 < to && (isLetter(html.charAt(from + 1)) || html.charAt(from + 1) == '/');
    int most = Math.min(to, from + LONGEST_TAG);
    for (int i = from + 1; name && i < most; i++) {
      if (html.charAt(i) == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  private static int entityEnd(String html, int from, int to) {
    int most = Math.min(to, from + LONGEST_ENTITY);
    for (int i = from + 1; i < most; i++) {
      char c = html.charAt(i);
      if (c == ';') {
        return i + 1;
      }
      if (!isLetter(c) && !('0' <= c && c <= '9') && c != '#') {
        return -1;
      }
    }
    return -1;
  }

  /** What stays of a tag: the tags of text, and line feeds. */
  private static String tag(String tag) {
    String name = Ascii.toLowerCase(tag.substring(1, tag.length() - 1)).strip();
    return TEXT_TAGS.contains(name) ? tag : "\n".repeat(lineFeeds(tag, 0, tag.length()));
  }

  private static boolean isLetter(char c) {
    return Ascii.isLowerCase(c) || Ascii.isUpperCase(c);
  }
}
