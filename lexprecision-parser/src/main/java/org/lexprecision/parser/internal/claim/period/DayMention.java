package org.lexprecision.parser.internal.claim.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.lexicon.Lexicon;
import org.lexprecision.parser.internal.lexicon.WordClass;

/**
 * A day of running text: {@code August 18, 2003}, or {@code August 1} without a year.
 *
 * @param date the day, if the year is printed
 * @param monthDay the day of the year
 * @param from the index of its first word
 * @param to the index behind its last word
 */
public record DayMention(Optional<LocalDate> date, MonthDay monthDay, int from, int to) {

  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2099;

  /** Reads the day that begins at a word; null if none does. */
  public static @Nullable DayMention at(List<Word> words, int from) {
    int month = month(words.get(from));
    if (month == 0) {
      return null;
    }
    int at = from + 1;
    if (at < words.size() && words.get(at).isMark(".")) {
      at++;
    }
    if (at >= words.size() || !isDayOfMonth(words.get(at))) {
      return null;
    }
    int day = Integer.parseInt(words.get(at).text());
    at++;
    int behindComma = at < words.size() && words.get(at).isMark(",") ? at + 1 : at;
    try {
      MonthDay monthDay = MonthDay.of(month, day);
      if (behindComma < words.size() && isYear(words.get(behindComma))) {
        int year = Integer.parseInt(words.get(behindComma).text());
        return new DayMention(
            Optional.of(LocalDate.of(year, month, day)), monthDay, from, behindComma + 1);
      }
      return new DayMention(Optional.empty(), monthDay, from, at);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The number of the month that a word names; zero if it names none. */
  public static int month(Word word) {
    boolean name = word.isLetters() && Character.isUpperCase(word.text().charAt(0));
    return name ? Lexicon.periods().value(WordClass.MONTH, word.key()) : 0;
  }

  /** Whether a word is a year of the last or this century. */
  public static boolean isYear(Word word) {
    if (!word.isNumber() || word.text().length() != 4 || !isDigits(word.text())) {
      return false;
    }
    int year = Integer.parseInt(word.text());
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static boolean isDayOfMonth(Word word) {
    return word.isNumber()
        && word.text().length() <= 2
        && isDigits(word.text())
        && Integer.parseInt(word.text()) >= 1
        && Integer.parseInt(word.text()) <= 31;
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
