package org.lexprecision.parser.internal.format.text.line;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.lexprecision.parser.internal.token.TokenValue.Suffix;
import org.lexprecision.parser.internal.token.ValueToken;

/** What a line looks like: a row of figures, a row of years, running text, a page number. */
public final class LineShapes {

  private static final int PROSE_WORDS = 8;
  private static final int PROSE_WIDTH = 48;
  private static final BigDecimal FIRST_YEAR = new BigDecimal(1900);
  private static final BigDecimal LAST_YEAR = new BigDecimal(2099);

  private LineShapes() {}

  private static final CharMatcher AMOUNT =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("$,.()-"));

  /** Whether a token is printed like a year. */
  public static boolean isYear(ValueToken token) {
    return token.printed().length() == 4
        && !token.currency()
        && !token.value().nil()
        && token.value().suffix() == Suffix.NONE
        && token.value().magnitude().scale() == 0
        && !token.value().negative()
        && token.value().magnitude().compareTo(FIRST_YEAR) >= 0
        && token.value().magnitude().compareTo(LAST_YEAR) <= 0;
  }

  /** Whether a token is printed like a footnote mark: {@code (1)}. */
  public static boolean isMark(ValueToken token) {
    String printed = token.printed();
    return printed.length() <= 4
        && printed.startsWith("(")
        && printed.endsWith(")")
        && printed.indexOf('.') < 0
        && !token.value().nil()
        && !token.currency();
  }

  /** Whether the line names the years of columns. */
  public static boolean isYears(TextLine line) {
    if (line.hasValues()) {
      String label = withoutNote(line.labelText());
      boolean named =
          !line.hasLabel()
              || line.values().size() > 1
              || yearsApart(line) > 0
              || line.labelText().startsWith("(")
              || Vocabulary.isOfPeriods(label);
      return named
          && line.values().stream().allMatch(LineShapes::isYear)
          && (Vocabulary.isOfPeriods(label)
              || Vocabulary.endsInDay(label)
              || line.numbers().stream().allMatch(token -> isYear(token) || token.value().nil()));
    }
    ImmutableList<ValueToken> numbers = line.numbers();
    if (numbers.size() < 2 || !numbers.stream().allMatch(LineShapes::isYear)) {
      return false;
    }
    return yearsApart(line) > 1;
  }

  /** A label without the note in parentheses that ends it: "December 31 (In millions)". */
  private static String withoutNote(String label) {
    int note = label.endsWith(")") ? label.lastIndexOf('(') : -1;
    return note > 0 ? label.substring(0, note).strip() : label;
  }

  /** How many years among the words have none right beside them. */
  private static long yearsApart(TextLine line) {
    ImmutableSet<Span> phrases = ImmutableSet.copyOf(line.phrases());
    return line.numbers().stream()
        .filter(token -> isYear(token) && phrases.contains(new Span(token.start(), token.end())))
        .count();
  }

  /** Whether the line shows an amount of money, as no header does. */
  public static boolean isMoney(TextLine line) {
    return Stream.concat(line.numbers().stream(), line.values().stream())
        .anyMatch(token -> token.currency() && token.value().magnitude().signum() > 0);
  }

  /** Whether the line is made of amounts with commas, one of which may be misprinted. */
  public static boolean isOfNumbers(TextLine line) {
    return line.words().size() > 1
        && line.words().stream()
            .map(line::word)
            .allMatch(
                word -> AMOUNT.matchesAllOf(word) && (word.equals("$") || word.indexOf(',') > 0));
  }

  /** Whether a year is all the caption that the values of the line have. */
  public static boolean isUnderYear(TextLine line) {
    return !line.hasLabel() && line.values().size() > 1 && isYear(line.values().get(0));
  }

  /** Whether the line has values and could be a row of a table. */
  public static boolean isRow(TextLine line) {
    return line.hasValues() && !isYears(line) && !isPageNumber(line);
  }

  /** Whether a row could as well be a sentence that ends with a number, or footnote marks. */
  public static boolean isWeakRow(TextLine line) {
    if (line.values().stream().allMatch(LineShapes::isMark)
        && (line.values().size() == 1 || !line.hasLabel() || line.labelText().startsWith("("))) {
      return true;
    }
    if (line.values().size() > 1 || !line.hasLabel() || line.leader()) {
      return false;
    }
    ValueToken value = line.values().get(0);
    boolean plain =
        !value.currency()
            && value.value().magnitude().scale() <= 0
            && value.printed().length() <= 4
            && value.printed().indexOf(',') < 0;
    int gap = value.start() - line.label().end();
    return plain && (gap < 3 || line.words().size() > PROSE_WORDS);
  }

  /** Whether the line is a full line of running text. */
  public static boolean isProse(TextLine line) {
    return line.words().size() >= PROSE_WORDS
        && line.end() - line.indent() >= PROSE_WIDTH
        && widestGap(line) <= 2
        && readsAsSentence(line);
  }

  /** Whether words of one letter case follow one another, as they do not in a row of cells. */
  private static boolean readsAsSentence(TextLine line) {
    int small = 0;
    int capital = 0;
    for (Span word : line.words()) {
      char first = line.text().charAt(word.start());
      small += Character.isLowerCase(first) ? 1 : 0;
      capital += Character.isUpperCase(first) ? 1 : 0;
    }
    int phrases = line.phrases().size();
    return small * 3 >= line.words().size()
        || (phrases <= 2 && small == 0 && capital * 3 > line.words().size() * 2);
  }

  private static int widestGap(TextLine line) {
    int widest = 0;
    for (int i = 1; i < line.words().size(); i++) {
      widest = Math.max(widest, line.words().get(i).start() - line.words().get(i - 1).end());
    }
    return widest;
  }

  private static boolean beginsPage(TextLine line) {
    char first = line.text().charAt(line.indent());
    return first == '-' || first == 'p' || first == 'P';
  }

  /** Whether the line is a page number that is dressed as one: {@code - 2 -}, {@code Page 2}. */
  public static boolean isPageNumber(TextLine line) {
    if (line.words().isEmpty() || line.words().size() > 3 || !beginsPage(line)) {
      return false;
    }
    String text = Texts.singleSpaced(line.text());
    int start = 0;
    int end = text.length();
    boolean page = text.regionMatches(true, 0, "page ", 0, 5);
    if (page) {
      start = 5;
    } else if (text.length() > 2 && text.charAt(0) == '-' && text.charAt(end - 1) == '-') {
      start = 1;
      end--;
    } else {
      return false;
    }
    String number = text.substring(start, end).strip();
    return !number.isEmpty()
        && number.length() <= 4
        && number.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'));
  }
}
