package org.lexprecision.parser.internal.format.text.line;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Locale;
import org.lexprecision.parser.internal.words.WordList;

/** The words that tell a header from a title and a wrapped caption from a heading. */
public final class Vocabulary {

  private static final Splitter WORD = Splitter.on(CharMatcher.anyOf(" ,.()")).omitEmptyStrings();
  private static final ImmutableSetMultimap<String, String> WORDS = read();

  private Vocabulary() {}

  /** Whether a caption that ends with this word goes on in the next line. */
  public static boolean isConnector(String word) {
    return WORDS.containsEntry("connector", word.toLowerCase(Locale.ROOT));
  }

  /** Whether a text speaks of a period or of a comparison. */
  public static boolean speaksOfPeriods(String text) {
    return hasWordOf("period", text) || hasWordOf("month", text);
  }

  /** Whether a text says how long a period is: "Three months ended". */
  public static boolean namesLength(String text) {
    return hasWordOf("length", text);
  }

  /** Whether a text is made of the words of dates and periods alone. */
  public static boolean isOfPeriods(String text) {
    for (String word : WORD.splitToList(text)) {
      boolean period =
          WORDS.containsEntry("month", word.toLowerCase(Locale.ROOT))
              || WORDS.containsEntry("length", word.toLowerCase(Locale.ROOT))
              || WORDS.containsEntry("range", word.toLowerCase(Locale.ROOT));
      if (!period && !word.chars().allMatch(Character::isDigit)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text says a time and nothing else: "For the six months ended June 30, 1997". */
  public static boolean isTime(String text) {
    return WORD.splitToList(text).stream()
        .allMatch(word -> isOfPeriods(word) || isCount(word) || isBeforeTime(word));
  }

  private static boolean isBeforeTime(String word) {
    return WORDS.containsEntry("before a time", word.toLowerCase(Locale.ROOT));
  }

  /** Whether a text ends with the day of a month: "Balance sheets at December 31". */
  public static boolean endsInDay(String text) {
    List<String> words = WORD.splitToList(text);
    int last = words.size() - 1;
    return last > 0
        && words.get(last).length() <= 2
        && words.get(last).chars().allMatch(Character::isDigit)
        && WORDS.containsEntry("month", words.get(last - 1).toLowerCase(Locale.ROOT));
  }

  /** Whether a text is a number in words or figures that counts months or weeks. */
  public static boolean isCount(String text) {
    return WORDS.containsEntry("count", text.toLowerCase(Locale.ROOT));
  }

  /** Whether a text names a month. */
  public static boolean namesMonth(String text) {
    return hasWordOf("month", text);
  }

  /** Whether a word often follows a hyphen: "term", "bearing". */
  static boolean isJoined(String word) {
    return WORDS.containsEntry("joined", word);
  }

  /** Whether a text is worded as a title. */
  public static boolean isTitle(String text) {
    return hasWordOf("title", text);
  }

  private static boolean hasWordOf(String kind, String text) {
    ImmutableSet<String> known = WORDS.get(kind);
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && isPart(text.charAt(at))) {
        at++;
      }
      if (at > start && known.contains(text.substring(start, at).toLowerCase(Locale.ROOT))) {
        return true;
      }
      at = Math.max(at, start + 1);
    }
    return false;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '%' || c == '\'' || c == '&';
  }

  private static ImmutableSetMultimap<String, String> read() {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    String kind = "";
    for (String line : WordList.lines(Vocabulary.class, "layout-words.txt")) {
      if (line.startsWith("[")) {
        kind = line.substring(1, line.indexOf(']'));
      } else {
        for (String word : line.split(" ", -1)) {
          words.put(kind, word);
        }
      }
    }
    return words.build();
  }
}
