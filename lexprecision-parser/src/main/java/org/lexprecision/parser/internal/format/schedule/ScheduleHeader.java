package org.lexprecision.parser.internal.format.schedule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.lexprecision.Period;

/** What the first tags of a schedule say of its columns: scale, currency, periods. */
final class ScheduleHeader {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** The mark of a note: {@code DEC-31-1995<F1>}. */
  private static final Pattern NOTE = Pattern.compile("<F\\d{1,2}>", Pattern.CASE_INSENSITIVE);

  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("MMM-dd-uuuu")
          .toFormatter(Locale.ENGLISH);
  private static final ImmutableMap<String, Integer> SCALES =
      ImmutableMap.of("1", 0, "1,000", 3, "1000", 3, "1,000,000", 6, "1000000", 6);
  private static final int MONTHS_OF_YEAR = 12;
  private static final long DAYS_OF_YEAR = 365;

  /** How many days a period of weeks may be longer or shorter than its months. */
  private static final long MARGIN = 10;

  /** A week that ends in the first days of a month is the last one's. */
  private static final int DAYS_INTO_MONTH = 7;

  private final Map<String, List<String>> words = new HashMap<>();

  /** Takes the words behind a tag; whether the tag belongs to the header. */
  boolean take(String tag, String text) {
    switch (tag) {
      case "MULTIPLIER",
          "CURRENCY",
          "PERIOD-TYPE",
          "FISCAL-YEAR-END",
          "PERIOD-START",
          "PERIOD-END" ->
          words
              .computeIfAbsent(tag, key -> new ArrayList<>())
              .addAll(WORDS.splitToList(NOTE.matcher(text).replaceAll(" ")));
      case "ARTICLE",
          "CIK",
          "NAME",
          "EXCHANGE-RATE",
          "BOOK-VALUE",
          "LEGEND",
          "RESTATED",
          "S",
          "C" -> {}
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The power of ten of amounts: 3 where the multiplier is 1,000; 0 where none is given. */
  OptionalInt scale() {
    return words.containsKey("MULTIPLIER")
        ? word("MULTIPLIER", 0).map(SCALES::get).map(OptionalInt::of).orElse(OptionalInt.empty())
        : OptionalInt.of(0);
  }

  /** Whether amounts are dollars: the schedule names them or no currency. */
  boolean isInDollars() {
    String currency = String.join(" ", words.getOrDefault("CURRENCY", List.of()));
    return currency.isEmpty()
        || currency.toUpperCase(Locale.ROOT).replaceAll("[^A-Z ]", "").matches("US.{0,12}");
  }

  /** The last day of a column. */
  Optional<LocalDate> end(int column) {
    return day("PERIOD-END", column);
  }

  /**
   * The period of a column; empty where it is not told or told in two ways. Schedules are of the
   * year to date, so a length that is not the one from the end of the fiscal year is doubtful.
   * Where the year counts weeks, only the statements tell on which day it began, though it may end
   * with a month.
   *
   * @param stated the periods of the statements filed with it
   */
  Optional<Period> period(int column, Collection<Period> stated) {
    Optional<LocalDate> end = end(column);
    OptionalInt months = months(column);
    if (end.isEmpty() || months.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = end.get();
    Optional<LocalDate> start = day("PERIOD-START", column);
    if (start.isPresent()) {
      Period told = Period.inclusive(start.get(), last);
      return lasts(start.get(), last, months.getAsInt()) || stated.contains(told)
          ? Optional.of(told)
          : Optional.empty();
    }
    Optional<LocalDate> yearEnd = day("FISCAL-YEAR-END", column);
    if (yearEnd.isPresent() && toDate(last, yearEnd.get()) != months.getAsInt()) {
      return Optional.empty();
    }
    Optional<Period> named =
        stated.stream()
            .filter(period -> period.lastDay().equals(last))
            .filter(period -> lasts(period.start(), last, months.getAsInt()))
            .findFirst();
    boolean whole =
        last.getDayOfMonth() == last.lengthOfMonth()
            && yearEnd.map(day -> day.getDayOfMonth() == day.lengthOfMonth()).orElse(true);
    return named.isEmpty() && whole
        ? Optional.of(Period.monthsEnded(months.getAsInt(), last))
        : named;
  }

  private static boolean lasts(LocalDate start, LocalDate last, int months) {
    long days = ChronoUnit.DAYS.between(start, last) + 1;
    return Math.abs(days * MONTHS_OF_YEAR - months * DAYS_OF_YEAR) <= MONTHS_OF_YEAR * MARGIN;
  }

  private static int toDate(LocalDate end, LocalDate yearEnd) {
    int months = Math.floorMod(month(end) - month(yearEnd), MONTHS_OF_YEAR);
    return months == 0 ? MONTHS_OF_YEAR : months;
  }

  private static int month(LocalDate day) {
    return day.minusDays(DAYS_INTO_MONTH).getMonthValue();
  }

  /** The months that the type of the period names: {@code 9-MOS}, {@code YEAR}. */
  private OptionalInt months(int column) {
    String type = word("PERIOD-TYPE", column).orElse("").toUpperCase(Locale.ROOT);
    if (type.equals("YEAR")) {
      return OptionalInt.of(MONTHS_OF_YEAR);
    }
    String count = type.endsWith("-MOS") ? type.substring(0, type.length() - 4) : "";
    boolean counts =
        !count.isEmpty() && count.length() < 3 && count.chars().allMatch(Character::isDigit);
    return counts ? OptionalInt.of(Integer.parseInt(count)) : OptionalInt.empty();
  }

  private Optional<LocalDate> day(String tag, int column) {
    try {
      return word(tag, column).map(word -> LocalDate.parse(word, DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<String> word(String tag, int column) {
    List<String> all = words.getOrDefault(tag, List.of());
    return column < all.size() ? Optional.of(all.get(column)) : Optional.empty();
  }
}
