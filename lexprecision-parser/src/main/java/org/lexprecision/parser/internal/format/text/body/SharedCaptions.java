package org.lexprecision.parser.internal.format.text.body;

import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.format.text.line.Span;
import org.lexprecision.parser.internal.format.text.line.TextLine;
import org.lexprecision.parser.internal.format.text.line.Texts;

/**
 * Completes captions that share their beginning with the row above.
 *
 * <p>Below "Net income per share - Basic", a row "- Diluted" whose dash stands under the other dash
 * is "Net income per share - Diluted".
 */
final class SharedCaptions {

  private @Nullable TextLine above;
  private String label = "";
  private String shared = "";
  private int at = -1;

  /** The whole caption of a row, from its own line and the row above. */
  String label(TextLine line) {
    String own = line.labelText();
    TextLine before = above;
    int start = line.label().start();
    if (before == null || (start <= before.indent() && start != at)) {
      shared = "";
      return own;
    }
    if (start != at || shared.isEmpty()) {
      shared = shared(before, start, own);
      at = start;
    }
    return shared.isEmpty() ? own : shared + " " + own;
  }

  /** What a caption says before a word that stands at a place, behind a gap or as a dash. */
  private String shared(TextLine line, int start, String own) {
    Span word = null;
    int before = -1;
    for (Span span : line.words()) {
      if (span.end() > line.label().end()) {
        break;
      }
      if (span.start() == start) {
        word = span;
        break;
      }
      before = span.end();
    }
    if (word == null || before < 0) {
      return "";
    }
    boolean dashes = line.text().charAt(start) == '-' && own.startsWith("-");
    boolean apart = start - before >= 2 && Character.isLetter(own.charAt(0));
    String rest = Texts.singleSpaced(line.text().substring(start, line.label().end()));
    return (dashes || apart) && label.endsWith(rest)
        ? label.substring(0, label.length() - rest.length()).strip()
        : "";
  }

  /** Takes a row as the one above the next. */
  void follow(TextLine line, String caption) {
    above = line;
    label = caption;
    if (line.label().start() != at) {
      shared = "";
      at = -1;
    }
  }

  /** Forgets the rows above: words of their own stand between. */
  void forget() {
    above = null;
    shared = "";
    at = -1;
  }
}
