package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.lexprecision.parser.internal.table.Paragraph;

/**
 * Splits lines into words: letters, numbers, marks.
 *
 * <p>A hyphen or an apostrophe within a word splits it ("long-lived" is two words, "company's" is
 * "company"); dashes are the mark {@code —}. Numbers keep their commas, their point and a slash:
 * {@code 30,873}, {@code 2.5}, {@code 1/2}.
 */
final class WordScanner {

  static final String DASH = "\u2014";
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212\u0096\u0097";
  private static final String APOSTROPHES = "'\u2019\u0092";
  private static final String QUOTES = "\"\u201c\u201d\u0093\u0094";

  private final ImmutableList.Builder<Word> words = ImmutableList.builder();
  private final String text;
  private final Paragraph.Line line;
  private int at;

  private WordScanner(Paragraph.Line line) {
    this.text = line.text();
    this.line = line;
  }

  /** Returns the words of lines, in order. */
  static ImmutableList<Word> scan(Iterable<Paragraph.Line> lines) {
    ImmutableList.Builder<Word> all = ImmutableList.builder();
    for (Paragraph.Line line : lines) {
      WordScanner scanner = new WordScanner(line);
      scanner.run();
      all.addAll(scanner.words.build());
    }
    return all.build();
  }

  /** Returns what a word is compared by: {@code Sales} and {@code sale} are one. */
  static String key(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    int length = key.length();
    if (length > 3
        && key.endsWith("s")
        && !key.endsWith("ss")
        && !key.endsWith("us")
        && !key.endsWith("is")) {
      return key.endsWith("xes") || key.endsWith("sses")
          ? key.substring(0, length - 2)
          : key.substring(0, length - 1);
    }
    return key;
  }

  private void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (isDigit(at) || (c == '.' && isDigit(at + 1))) {
        number();
      } else if (Character.isLetter(c)) {
        letters();
      } else {
        mark();
      }
    }
  }

  private void number() {
    int start = at;
    while (isDigit(at)
        || (at < text.length() && ",./".indexOf(text.charAt(at)) >= 0 && isDigit(at + 1))) {
      at++;
    }
    if (at < text.length() && Character.isLetter(text.charAt(at)) && !isScale(at)) {
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      add(Word.Kind.LETTERS, start, at);
    } else {
      add(Word.Kind.NUMBER, start, at);
    }
  }

  /** Whether letters behind a number are a scale: {@code 2.5M}, {@code 2.5million}. */
  private boolean isScale(int from) {
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    String letters = text.substring(from, to);
    return letters.equals("M") || letters.equals("B") || letters.endsWith("illion");
  }

  private void letters() {
    int start = at;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    int end = at;
    if (at < text.length() && APOSTROPHES.indexOf(text.charAt(at)) >= 0) {
      at++;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
    }
    add(Word.Kind.LETTERS, start, end);
  }

  private void mark() {
    int start = at;
    char c = text.charAt(at);
    at++;
    if (DASHES.indexOf(c) >= 0) {
      boolean single = at >= text.length() || DASHES.indexOf(text.charAt(at)) < 0;
      while (at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      boolean within =
          single
              && (c == '-' || c == '\u2010' || c == '\u2011')
              && start > 0
              && Character.isLetterOrDigit(text.charAt(start - 1))
              && (at >= text.length() || Character.isLetterOrDigit(text.charAt(at)));
      if (!within) {
        words.add(new Word(DASH, DASH, Word.Kind.MARK, line, start, at));
      }
      return;
    }
    String printed = QUOTES.indexOf(c) >= 0 ? "\"" : text.substring(start, at);
    words.add(new Word(printed, printed, Word.Kind.MARK, line, start, at));
  }

  private void add(Word.Kind kind, int start, int end) {
    String word = text.substring(start, end);
    words.add(new Word(word, key(word), kind, line, start, end));
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }
}
