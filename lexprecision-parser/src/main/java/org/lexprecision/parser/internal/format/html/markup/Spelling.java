package org.lexprecision.parser.internal.format.html.markup;

/**
 * Spells out the words of mark-up: blanks collapse, letters set apart join, superscripts are
 * marked.
 *
 * <p>A superscript stands between two characters that no document uses, so that a caption can keep
 * it as printed and a number or a header can leave it out.
 */
public final class Spelling {

  static final char RAISED = '\ue000';
  static final char LOWERED = '\ue001';

  /** So many letters apart from each other are one word set wide. */
  private static final int WIDE = 4;

  private Spelling() {}

  /** Appends a text as it stands in the source; the markers' characters become blanks. */
  static void append(StringBuilder words, String source) {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      words.append(c == RAISED || c == LOWERED || c == '\n' || c == '\r' ? ' ' : c);
    }
  }

  /** The blanks before the first word, not counting those that mark-up does not show. */
  static int leadingBlanks(CharSequence words) {
    int blanks = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != '\n' && !isBlank(c)) {
        break;
      }
      blanks += c > ' ' ? 1 : 0;
    }
    return blanks;
  }

  /** Collapses blanks and joins letters set apart; line feeds stay, with no blanks about them. */
  static String collapse(CharSequence words) {
    return squeeze(lettersAlone(words) >= WIDE ? joinLetters(words) : words);
  }

  private static String squeeze(CharSequence words) {
    StringBuilder text = new StringBuilder(words.length());
    boolean gap = false;
    boolean line = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n') {
        line = true;
      } else if (isBlank(c)) {
        gap = true;
      } else if (!isInvisible(c)) {
        if (text.length() > 0 && (line || gap)) {
          text.append(line ? '\n' : ' ');
        }
        line = false;
        gap = false;
        text.append(c);
      }
    }
    return text.toString();
  }

  private static int lettersAlone(CharSequence words) {
    int letters = 0;
    for (int i = 0; i < words.length(); i++) {
      letters += isAlone(words, i) ? 1 : 0;
    }
    return letters;
  }

  private static boolean isAlone(CharSequence words, int at) {
    return Character.isLetter(words.charAt(at))
        && (at == 0 || isGap(words.charAt(at - 1)))
        && (at + 1 == words.length() || isGap(words.charAt(at + 1)));
  }

  /** Joins runs of letters that stand alone; a gap of two blanks or more parts words. */
  private static CharSequence joinLetters(CharSequence words) {
    StringBuilder text = new StringBuilder(words.length());
    int at = 0;
    while (at < words.length()) {
      int run = runOfLetters(words, at);
      if (run > at) {
        appendRun(text, words, at, run);
        at = run;
      } else {
        text.append(words.charAt(at++));
      }
    }
    return text;
  }

  /** The end of a run of at least four letters that stand alone, or its start if there is none. */
  private static int runOfLetters(CharSequence words, int from) {
    int at = from;
    int letters = 0;
    while (at < words.length() && isAlone(words, at)) {
      letters++;
      int next = at + 1;
      while (next < words.length() && isBlank(words.charAt(next))) {
        next++;
      }
      if (next >= words.length() || !isAlone(words, next)) {
        at++;
        break;
      }
      at = next;
    }
    return letters >= WIDE ? at : from;
  }

  private static void appendRun(StringBuilder text, CharSequence words, int from, int to) {
    int gap = 0;
    boolean started = false;
    char last = 0;
    for (int i = from; i < to; i++) {
      char c = words.charAt(i);
      if (isBlank(c)) {
        gap++;
        continue;
      }
      boolean capital = Character.isUpperCase(c) && Character.isLowerCase(last);
      if (started && (gap > 1 || capital)) {
        text.append(' ');
      }
      text.append(c);
      last = c;
      gap = 0;
      started = true;
    }
  }

  /** Returns a text without what is raised: {@code 2003} of a 2003 with a footnote mark. */
  public static String plain(String text) {
    if (text.indexOf(RAISED) < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == RAISED) {
        int end = text.indexOf(LOWERED, at);
        end = end < 0 ? text.length() : end;
        String raised = text.substring(at + 1, end).strip();
        if (isOrdinal(raised)) {
          plain.append(raised);
        }
        at = end + 1;
      } else {
        plain.append(c);
        at++;
      }
    }
    return plain.toString().strip();
  }

  /** Returns a text with what is raised, as printed. */
  public static String printed(String text) {
    if (text.indexOf(RAISED) < 0 && text.indexOf(LOWERED) < 0) {
      return text;
    }
    StringBuilder printed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != RAISED && text.charAt(i) != LOWERED) {
        printed.append(text.charAt(i));
      }
    }
    return printed.toString().strip();
  }

  private static boolean isOrdinal(String raised) {
    return raised.equals("st") || raised.equals("nd") || raised.equals("rd") || raised.equals("th");
  }

  private static boolean isGap(char c) {
    return isBlank(c) || c == '\n' || c == RAISED || c == LOWERED;
  }

  static boolean isBlank(char c) {
    return (c <= ' ' && c != '\n')
        || c == '\u00a0'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u202f'
        || c == '\u3000';
  }

  private static boolean isInvisible(char c) {
    return c == '\u200b' || c == '\u200c' || c == '\u200d' || c == '\ufeff' || c == '\u00ad';
  }
}
