package org.lexprecision.parser;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.Fact;

/** A fixed-width document in which one number is typed otherwise, its last digit where it was. */
final class TypedText {

  private static final Splitter LINES = Splitter.on('\n');

  private final List<String> lines;

  TypedText(byte[] bytes) {
    this.lines = LINES.splitToList(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /**
   * Returns the document with another token in the place of a fact's.
   *
   * @param before how many of the row's tokens before it are the same number
   */
  byte[] with(Fact fact, int before, String token) {
    List<String> changed = new ArrayList<>(lines);
    int at = fact.source().line() - 1;
    changed.set(at, typed(lines.get(at), Slip.number(fact.source().printed()), before, token));
    return String.join("\n", changed).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String typed(String line, String number, int before, String token) {
    int from = -1;
    for (int times = 0; times <= before; times++) {
      from = next(line, number, from + 1);
    }
    int to = from + number.length();
    boolean opened = from > 0 && line.charAt(from - 1) == '(';
    boolean closed = to < line.length() && line.charAt(to) == ')';
    String head = line.substring(0, opened ? from - 1 : from);
    String tail = line.substring(closed ? to + 1 : to);
    boolean closes = token.endsWith(")");
    int width = to - (closes ? token.length() - 1 : token.length());
    if (!closes && closed) {
      tail = " " + tail;
    } else if (closes && !closed && tail.startsWith(" ")) {
      tail = tail.substring(1);
    }
    return fitted(head, width) + token + tail;
  }

  /** Widens or narrows the room before a number, but for one blank. */
  private static String fitted(String head, int width) {
    String text = CharMatcher.is(' ').trimTrailingFrom(head);
    int blanks = Math.max(width - text.length(), head.endsWith(" ") ? 1 : 0);
    return text + " ".repeat(blanks);
  }

  /** Where a number stands next by itself, not within a longer one. */
  private static int next(String line, String number, int from) {
    int at = line.indexOf(number, from);
    while (at >= 0 && !(stands(line, at - 1) && stands(line, at + number.length()))) {
      at = line.indexOf(number, at + 1);
    }
    if (at < 0) {
      throw new IllegalStateException("no " + number + " in: " + line);
    }
    return at;
  }

  private static boolean stands(String line, int beside) {
    return beside < 0
        || beside >= line.length()
        || !(Character.isLetterOrDigit(line.charAt(beside))
            || line.charAt(beside) == ','
            || line.charAt(beside) == '.');
  }
}
