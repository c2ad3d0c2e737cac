package org.lexprecision.parser.companyfacts;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The short texts of a file, each kept once: its few dates, filings and amounts stand in it many
 * thousands of times.
 */
final class ShortTexts {

  private static final int FIRST_SIZE = 1 << 12;

  /** A text that is not found after so many is not kept, so that no choice of texts is slow. */
  private static final int MOST_TRIES = 8;

  private @Nullable String[] table = new @Nullable String[FIRST_SIZE];
  private int kept;

  /** Returns the text of the value at hand, without blanks around it. */
  String of(JsonParser json) throws IOException {
    char[] chars = json.getTextCharacters();
    int from = json.getTextOffset();
    int length = json.getTextLength();
    return length == 0
            || Character.isWhitespace(chars[from])
            || Character.isWhitespace(chars[from + length - 1])
        ? json.getText().strip()
        : of(chars, from, length);
  }

  private String of(char[] chars, int from, int length) {
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + chars[i];
    }
    int at = place(hash);
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      String known = table[at];
      if (known == null) {
        return keep(at, new String(chars, from, length));
      }
      if (known.hashCode() == hash && isSame(known, chars, from, length)) {
        return known;
      }
      at = (at + 1) & (table.length - 1);
    }
    return new String(chars, from, length);
  }

  private static boolean isSame(String text, char[] chars, int from, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != chars[from + i]) {
        return false;
      }
    }
    return true;
  }

  private int place(int hash) {
    return (hash ^ (hash >>> 15)) & (table.length - 1);
  }

  private String keep(int at, String text) {
    table[at] = text;
    if (++kept > table.length / 2) {
      grow();
    }
    return text;
  }

  private void grow() {
    @Nullable String[] smaller = table;
    table = new @Nullable String[2 * smaller.length];
    for (String text : smaller) {
      if (text != null) {
        int at = place(text.hashCode());
        while (table[at] != null) {
          at = (at + 1) & (table.length - 1);
        }
        table[at] = text;
      }
    }
  }
}
