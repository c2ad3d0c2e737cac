package org.lexprecision.parser.internal.format.html.markup;

/**
 * The characters of a document in which the lines of its facts' sources count.
 *
 * @param exhibit its type within a submission, else empty
 * @param markup whether a line is the ordinal of a {@code tr} element, not one of the file
 * @param firstLine the line of the file on which the text begins, from 1
 * @param text its characters, mark-up and all
 */
public record PrintedText(String exhibit, boolean markup, int firstLine, String text) {

  /** Returns fixed-width text. */
  public static PrintedText of(String exhibit, int firstLine, String text) {
    return new PrintedText(exhibit, false, firstLine, text);
  }

  /** Returns an HTML document; one that is text in a wrapping of HTML is that text. */
  public static PrintedText ofHtml(String exhibit, int firstLine, String html) {
    return Preformats.words(html)
        .map(text -> of(exhibit, firstLine, text))
        .orElseGet(() -> new PrintedText(exhibit, true, firstLine, html));
  }
}
