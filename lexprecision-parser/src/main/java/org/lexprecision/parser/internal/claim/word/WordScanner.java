package org.lexprecision.parser.internal.claim.word;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.lexprecision.parser.internal.grid.Paragraph;

/**
 * Splits lines into words: letters, numbers, marks.
 *
 * <p>A hyphen or an apostrophe within a word splits it ("long-lived" is two words, "company's" is
 * "company"); initials with points are one word ("U.S."); the digit of a footnote is no part of a
 * word's key ("EBITDA1"); dashes are the mark {@code —}. Numbers keep their commas, their point and
 * a slash: {@code 30,873}, {@code 2.5}, {@code 1/2}.
 */
public final class WordScanner {

  /** The mark that every dash is. */
  public static final String DASH = "\u2014";

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  private static final String APOSTROPHES = "'\u2019\u0092";
  private static final int SHORTEST_NOTED = 3;
  private static final String QUOTES = "\"\u201c\u201d\u0093\u0094";

  private final ImmutableList.Builder<Word> words;
  private final String text;
  private final Paragraph.Line line;
  private int at;

  private WordScanner(Paragraph.Line line, ImmutableList.Builder<Word> words) {
    this.words = words;
    this.text = line.text();
    this.line = line;
  }

  /** Returns the words of lines, in order. */
  public static ImmutableList<Word> scan(Iterable<Paragraph.Line> lines) {
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    for (Paragraph.Line line : lines) {
      new WordScanner(line, words).run();
    }
    return words.build();
  }

  /** Returns what a word is compared by: {@code Sales} and {@code sale} are one. */
  public static String key(String word) {
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
    if (at < text.length() && Character.isLetter(text.charAt(at)) && !isScale(start, at)) {
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      add(Word.Kind.LETTERS, start, at);
    } else {
      add(Word.Kind.NUMBER, start, at);
    }
  }

  /**
   * Whether letters behind a number are a scale: {@code 2.5M}, {@code 2.5million}, {@code $2.5mm}.
   */
  private boolean isScale(int number, int from) {
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    String letters = text.substring(from, to);
    return letters.equals("M")
        || letters.equals("B")
        || letters.endsWith("illion")
        || (isMoney(number) && QuantityReader.scale(letters) > 0);
  }

  private boolean isMoney(int number) {
    int before = number - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && text.charAt(before) == '$';
  }

  private void letters() {
    int start = at;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    while (isInitial(at)) {
      at += 2;
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

  /** Whether a point and a single further letter follow a single letter. */
  private boolean isInitial(int point) {
    return point > 0
        && point + 1 < text.length()
        && text.charAt(point) == '.'
        && isLoneLetter(point - 1)
        && isLoneLetter(point + 1);
  }

  private boolean isLoneLetter(int index) {
    return Character.isLetter(text.charAt(index))
        && (index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1)))
        && (index + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(index + 1)));
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
    words.add(new Word(word, key(plain(word, kind)), kind, line, start, end));
  }

  /** A word without the points of initials and without the digit of a footnote at either end. */
  private static String plain(String word, Word.Kind kind) {
    if (kind == Word.Kind.NUMBER) {
      return word;
    }
    if (word.indexOf('.') > 0) {
      return word.replace(".", "");
    }
    int last = word.length() - 1;
    if (last < SHORTEST_NOTED) {
      return word;
    }
    if (Character.isDigit(word.charAt(last)) && isLetters(word, 0, last)) {
      return word.substring(0, last);
    }
    return Character.isDigit(word.charAt(0)) && isLetters(word, 1, last + 1)
        ? word.substring(1)
        : word;
  }

  private static boolean isLetters(String word, int from, int to) {
    return word.substring(from, to).chars().allMatch(Character::isLetter);
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }
}
