package org.lexprecision.parser.internal.format.html.markup;

import org.lexprecision.parser.PrintedDocument;
import org.lexprecision.parser.PrintedDocument.Format;

/** HTML as it is printed. */
public final class PrintedHtml {

  private PrintedHtml() {}

  /** Returns an HTML document; one that is text in a wrapping of HTML is that text. */
  public static PrintedDocument of(String document, String exhibit, int firstLine, String html) {
    return Preformats.words(html)
        .map(text -> new PrintedDocument(document, exhibit, Format.TEXT, firstLine, text))
        .orElseGet(() -> new PrintedDocument(document, exhibit, Format.HTML, firstLine, html));
  }
}
