package org.lexprecision.parser.internal.guidance;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.lexicon.Lexicon;
import org.lexprecision.parser.internal.lexicon.WordClass;

/**
 * Reads names of periods to come: {@code fourth quarter of fiscal 2020}, {@code fiscal Q1 2007},
 * {@code September 2003 quarter}, {@code full-year 2020}, {@code second half of fiscal 2020}.
 */
final class WhenReader {

  private static final ImmutableSet<Integer> LENGTHS = ImmutableSet.of(3, 6, 9, 12);

  /** A quarter or a half, a year of two digits or four, or both. */
  private static final Pattern SHORT =
      Pattern.compile("(?=.*[A-Z])([1-4]Q|Q[1-4]|[12]H|H[12])?(?:(?:FY|CY)?(\\d{2}|20\\d{2})E?)?");

  private static final String CENTURY = "20";

  private static final int FIRST_YEAR = 1985;
  private static final int LAST_YEAR = 2079;

  private final List<Word> words;
  private int ordinal;
  private int month;
  private int year;
  private int day;
  private int months;
  private boolean counted;
  private boolean quarter;
  private boolean half;
  private boolean whole;

  private WhenReader(List<Word> words) {
    this.words = words;
  }

  /** Returns the periods that words name, in order. */
  static ImmutableList<When> all(List<Word> words) {
    ImmutableList.Builder<When> found = ImmutableList.builder();
    int at = 0;
    while (at < words.size()) {
      Optional<When> when = new WhenReader(words).read(at);
      when.ifPresent(found::add);
      at = when.map(When::to).orElse(at + 1);
    }
    return found.build();
  }

  private Optional<When> read(int from) {
    if (isJoint(words.get(from))) {
      return Optional.empty();
    }
    int at = from;
    int to = from;
    while (at < words.size()
        && (take(words.get(at), at) || (at > from && isJoint(words.get(at))))) {
      at++;
      to = isJoint(words.get(at - 1)) ? to : at;
    }
    boolean named =
        (quarter && (ordinal > 0 || month > 0))
            || (half && ordinal > 0 && ordinal <= 2)
            || (year > 0 && !quarter && !half && month == 0 && ordinal == 0)
            || (whole && !half && year == 0 && month == 0)
            || months > 0
            || (month > 0 && day > 0 && year > 0);
    if (!named) {
      return Optional.empty();
    }
    return Optional.of(
        new When(
            quarter && ordinal > 0 ? OptionalInt.of(ordinal) : OptionalInt.empty(),
            half && ordinal > 0 && ordinal <= 2 ? OptionalInt.of(ordinal) : OptionalInt.empty(),
            quarter && ordinal == 0 ? OptionalInt.of(month) : OptionalInt.empty(),
            year > 0 ? OptionalInt.of(year) : OptionalInt.empty(),
            months(),
            end(),
            from,
            to,
            text(from, to)));
  }

  private OptionalInt months() {
    if (months > 0) {
      return OptionalInt.of(months);
    }
    if (quarter) {
      return OptionalInt.of(3);
    }
    boolean ofYear = year > 0 && day > 0 && whole;
    return ofYear ? OptionalInt.of(12) : OptionalInt.empty();
  }

  private Optional<LocalDate> end() {
    return month > 0 && day > 0 && year > 0 && day <= Month.of(month).length(Year.isLeap(year))
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  private boolean isJoint(Word word) {
    return word.is("of") || word.is("the") || word.isMark(",") || word.is("for");
  }

  private boolean take(Word word, int at) {
    String key = word.key();
    if (key.equals("quarter") && !quarter) {
      quarter = true;
      return true;
    }
    if (key.equals("half") && !half) {
      half = true;
      return true;
    }
    if (key.equals("full") || key.equals("annual")) {
      boolean ofYear = at + 1 < words.size() && words.get(at + 1).is("year");
      whole |= ofYear;
      return ofYear;
    }
    if (key.equals("year") && (isForThe(at) || isEnding(at + 1))) {
      whole = true;
      return true;
    }
    if (key.equals("ended") || key.equals("ending")) {
      return true;
    }
    int length = Lexicon.periods().value(WordClass.COUNT, key);
    if (LENGTHS.contains(length)
        && months == 0
        && at + 1 < words.size()
        && words.get(at + 1).is("month")) {
      months = length;
      counted = true;
      return true;
    }
    if (counted && key.equals("month")) {
      return true;
    }
    if (month > 0 && day == 0 && word.isNumber() && word.text().length() <= 2) {
      day = Integer.parseInt(word.text().replace(".", "").replace(",", ""));
      return day > 0 && day <= 31;
    }
    if (key.equals("fiscal") || key.equals("year") || key.equals("fy") || key.equals("calendar")) {
      return true;
    }
    return isOrdinal(key) || isYear(word) || isMonth(key) || isShort(word);
  }

  private boolean isEnding(int at) {
    return at < words.size() && (words.get(at).is("ending") || words.get(at).is("ended"));
  }

  /** "For the year". */
  private boolean isForThe(int at) {
    return at > 1 && words.get(at - 1).is("the") && words.get(at - 2).is("for");
  }

  private boolean isOrdinal(String key) {
    int found = Lexicon.periods().value(WordClass.ORDINAL, key);
    if (found == 0 || ordinal > 0) {
      return false;
    }
    ordinal = found;
    return true;
  }

  private boolean isYear(Word word) {
    String text = word.text();
    boolean named = text.length() == 6 && text.startsWith("FY");
    String digits = named ? text.substring(2) : text;
    if (year > 0 || digits.length() != 4 || !digits.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int number = Integer.parseInt(digits);
    if (number < FIRST_YEAR || number > LAST_YEAR) {
      return false;
    }
    year = number;
    return true;
  }

  private boolean isMonth(String key) {
    if (month > 0 || ordinal > 0) {
      return false;
    }
    month = Lexicon.periods().value(WordClass.MONTH, key);
    return month > 0;
  }

  /** {@code Q1}, {@code 2Q24}, {@code Q3FY25}, {@code 2H2024}, {@code FY24}. */
  private boolean isShort(Word word) {
    Matcher found = SHORT.matcher(Ascii.toUpperCase(word.text()));
    if (!word.isLetters() || !found.matches()) {
      return isShortYear(word);
    }
    String part = Strings.nullToEmpty(found.group(1));
    String named = Strings.nullToEmpty(found.group(2));
    if ((part.isEmpty() && named.isEmpty())
        || (!part.isEmpty() && ordinal > 0)
        || (!named.isEmpty() && year > 0)) {
      return false;
    }
    if (!part.isEmpty()) {
      ordinal = Integer.parseInt(part.replaceAll("[QH]", ""));
      quarter = part.contains("Q");
      half = part.contains("H");
    }
    if (!named.isEmpty()) {
      year = Integer.parseInt(named.length() == 2 ? CENTURY + named : named);
    }
    return true;
  }

  /** {@code Q2'24}. */
  private boolean isShortYear(Word word) {
    boolean apart =
        word.isNumber()
            && word.text().matches("\\d{2}")
            && word.start() > 0
            && "'\u2019".indexOf(word.line().text().charAt(word.start() - 1)) >= 0;
    if (!apart || year > 0) {
      return false;
    }
    year = Integer.parseInt(CENTURY + word.text());
    return true;
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (Word word : words.subList(from, to)) {
      text.append((text.isEmpty() || word.isMark(",")) ? "" : " ").append(word.text());
    }
    return text.toString();
  }
}
