package org.lexprecision.parser.internal.format.text.line;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a word that was cut at the end of a line from one that has a hyphen: the document's other
 * words know, "stockholders" and "long-term".
 */
public final class Hyphens {

  private final List<TextLine> lines;
  private @Nullable Set<String> words;

  public Hyphens(List<TextLine> lines) {
    this.lines = lines;
  }

  /** Whether the hyphen between the end of one text and the beginning of another stays. */
  public boolean stays(String before, String behind) {
    String first = lastWord(before.substring(0, before.length() - 1));
    String second = firstWord(behind);
    if (first.isEmpty() || second.isEmpty() || !Character.isLowerCase(behind.charAt(0))) {
      return true;
    }
    Set<String> known = words();
    if (known.contains(first + "-" + second)) {
      return true;
    }
    if (known.contains(first + second)) {
      return false;
    }
    return Vocabulary.isJoined(second) || (known.contains(first) && known.contains(second));
  }

  private Set<String> words() {
    Set<String> known = words;
    if (known == null) {
      known = words(lines);
      words = known;
    }
    return known;
  }

  private static String lastWord(String text) {
    int at = text.length();
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return text.substring(at).toLowerCase(Locale.ROOT);
  }

  private static String firstWord(String text) {
    int at = 0;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(0, at).toLowerCase(Locale.ROOT);
  }

  /** The words of the document, with and without hyphens; not those cut at a line's end. */
  private static Set<String> words(List<TextLine> lines) {
    Set<String> words = new HashSet<>();
    for (TextLine line : lines) {
      String text = line.text();
      for (Span span : line.words()) {
        int start = span.start();
        for (int at = start; at <= span.end(); at++) {
          char c = at < span.end() ? text.charAt(at) : ' ';
          if (!Character.isLetter(c) && c != '-') {
            if (at > start && text.charAt(at - 1) != '-') {
              words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
            }
            start = at + 1;
          }
        }
      }
    }
    return words;
  }
}
