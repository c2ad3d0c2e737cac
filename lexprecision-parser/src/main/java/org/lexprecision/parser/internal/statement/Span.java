package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.lexprecision.parser.internal.words.Wording;

/**
 * How long a period is, as a header words it.
 *
 * @param months its length in months, 0 where it is given in weeks or not at all
 * @param weeks its length in weeks, 0 where it is given in months or not at all
 * @param quarter which quarter of the fiscal year, where the header counts them
 * @param toDate whether it runs from the beginning of the fiscal year
 * @param isCounted whether its months are counted, not called a quarter, a half or a year
 */
record Span(int months, int weeks, OptionalInt quarter, boolean toDate, boolean isCounted) {

  private static final String COUNT_WORDS =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|sixteen"
          + "|twenty[- ]?four|twenty[- ]?six|twenty[- ]?seven|twenty[- ]?eight|thirty[- ]?six"
          + "|thirty[- ]?nine|forty|fifty[- ]?two|fifty[- ]?three|\\d{1,2}";
  private static final Wording COUNTED =
      Wording.of(
          "\\b(" + COUNT_WORDS + ")(?:\\s{1,3}|-)(?:fiscal\\s|calendar\\s)?(month|week)s?\\b");
  private static final Wording QUARTERS =
      Wording.of("\\b(two|three|four)\\s{1,3}(?:fiscal\\s|consecutive\\s)?quarters\\b");
  private static final Wording LAST_YEAR =
      Wording.of("\\b(?:ltm|ttm)\\b|\\b(?:last|trailing)[- ](?:twelve|12)[- ]months?\\b");
  private static final Wording QUARTER =
      Wording.of(
          "\\b(first|second|third|fourth|1st|2nd|3rd|4th)\\s{0,2}(?:fiscal\\s|calendar\\s)?(?:quarter|qtr)"
              + "|\\bq(?:tr|uarter)?\\.?\\s{0,2}([1-4])\\b|\\b([1-4])\\s?q(?:tr|uarter)?(?=\\b|\\d\\d\\b)");
  private static final Wording PLAIN_QUARTER = Wording.of("\\bquarters?\\b|\\bquarterly\\b");
  private static final Wording YEAR =
      Wording.of(
          "\\byears?[- ]{1,2}end(?:ed|ing)?\\b|\\bfiscal\\s{1,2}(?:year|(?:19|20)\\d\\d)|\\bfull[- ]year\\b"
              + "|\\bannual\\b|\\bfy\\s?'?\\d\\d|\\bcalendar year\\b|\\byear\\b(?![- ]to)");
  private static final Wording HALF = Wording.of("\\bhalf\\b|\\bsix[- ]month\\b");
  private static final Wording TO_DATE = Wording.of("\\byear[- ]to[- ]date\\b|\\bytd\\b");
  private static final Wording FISCAL_YEAR =
      Wording.of(
          "\\bfy\\s?['’]?(\\d\\d(?:\\d\\d)?)\\b|\\b(?:q[1-4]\\s?['’]|q[1-4]-|[1-4]q\\s?['’]?)(\\d\\d)\\b");

  /** A quarter named with its year, in short: {@code 1Q20}. */
  private static final Wording SHORT_YEAR =
      Wording.of("\\b(?:q[1-4]\\s?['’]|q[1-4]-|[1-4]q\\s?['’]?)\\d\\d\\b");

  private static final ImmutableList<Wording> LENGTHS =
      ImmutableList.of(
          COUNTED,
          QUARTERS,
          LAST_YEAR,
          TO_DATE,
          SHORT_YEAR,
          QUARTER,
          PLAIN_QUARTER,
          FISCAL_YEAR,
          YEAR);

  /** What words of any length hold; the words of most captions and titles do not. */
  private static final Wording ANY =
      Wording.anyOf(
          COUNTED,
          QUARTERS,
          LAST_YEAR,
          TO_DATE,
          SHORT_YEAR,
          QUARTER,
          PLAIN_QUARTER,
          FISCAL_YEAR,
          HALF,
          YEAR);

  private static final ImmutableMap<String, Integer> COUNTS =
      ImmutableMap.<String, Integer>builder()
          .put("one", 1)
          .put("two", 2)
          .put("three", 3)
          .put("four", 4)
          .put("five", 5)
          .put("six", 6)
          .put("seven", 7)
          .put("eight", 8)
          .put("nine", 9)
          .put("ten", 10)
          .put("eleven", 11)
          .put("twelve", 12)
          .put("thirteen", 13)
          .put("fourteen", 14)
          .put("sixteen", 16)
          .put("twentyfour", 24)
          .put("twentysix", 26)
          .put("twentyseven", 27)
          .put("twentyeight", 28)
          .put("thirtysix", 36)
          .put("thirtynine", 39)
          .put("forty", 40)
          .put("fiftytwo", 52)
          .put("fiftythree", 53)
          .build();
  private static final ImmutableMap<String, Integer> ORDINALS =
      ImmutableMap.<String, Integer>builder()
          .put("first", 1)
          .put("1st", 1)
          .put("second", 2)
          .put("2nd", 2)
          .put("third", 3)
          .put("3rd", 3)
          .put("fourth", 4)
          .put("4th", 4)
          .build();

  /** The same length, however it was worded. */
  Span plain() {
    return new Span(months, weeks, quarter, toDate, false);
  }

  boolean isYear() {
    return months == 12 || weeks == 52 || weeks == 53;
  }

  static Span ofMonths(int months) {
    return new Span(months, 0, OptionalInt.empty(), false, false);
  }

  /** Finds the length that a text names; empty if it names none. */
  static Optional<Span> find(String text) {
    if (!ANY.isIn(text)) {
      return Optional.empty();
    }
    Matcher counted = COUNTED.in(text);
    if (counted.find()) {
      int count = count(counted.group(1));
      return Optional.of(
          counted.group(2).equalsIgnoreCase("week")
              ? new Span(0, count, OptionalInt.empty(), false, false)
              : new Span(count, 0, OptionalInt.empty(), false, true));
    }
    Matcher quarters = QUARTERS.in(text);
    if (quarters.find()) {
      return Optional.of(
          new Span(3 * count(quarters.group(1)), 0, OptionalInt.empty(), false, true));
    }
    if (LAST_YEAR.isIn(text)) {
      return Optional.of(new Span(12, 0, OptionalInt.empty(), false, true));
    }
    if (TO_DATE.isIn(text)) {
      return Optional.of(new Span(0, 0, OptionalInt.empty(), true, false));
    }
    Matcher quarter = QUARTER.in(text);
    if (quarter.find()) {
      return Optional.of(new Span(3, 0, OptionalInt.of(ordinal(quarter)), false, false));
    }
    if (PLAIN_QUARTER.isIn(text)) {
      return Optional.of(ofMonths(3));
    }
    if (HALF.isIn(text)) {
      return Optional.of(ofMonths(6));
    }
    return YEAR.isIn(text) ? Optional.of(ofMonths(12)) : Optional.empty();
  }

  /** Asks whether a text names a year among other lengths. */
  static boolean namesYear(String text) {
    return YEAR.isIn(text);
  }

  /** Asks whether a text names the last twelve months, whatever period stands over it. */
  static boolean namesLastYear(String text) {
    return LAST_YEAR.isIn(text);
  }

  /** Finds the name of a fiscal year that is abbreviated: FY25, 1Q25 and Q1'25 are of 2025. */
  static OptionalInt fiscalYear(String text) {
    Matcher matcher = FISCAL_YEAR.in(text);
    if (!matcher.find()) {
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    return OptionalInt.of(year >= 100 ? year : year + (year < 70 ? 2000 : 1900));
  }

  /** Removes the words that name lengths. */
  static String without(String text) {
    String rest = text.toLowerCase(Locale.ROOT);
    if (!ANY.isIn(rest)) {
      return rest;
    }
    for (Wording length : LENGTHS) {
      rest = length.replacedIn(rest, " ");
    }
    return rest;
  }

  private static int ordinal(Matcher quarter) {
    for (int group = 2; group <= 3; group++) {
      if (quarter.group(group) != null) {
        return Integer.parseInt(quarter.group(group));
      }
    }
    return ORDINALS.getOrDefault(quarter.group(1).toLowerCase(Locale.ROOT), 1);
  }

  private static int count(String word) {
    Integer known = COUNTS.get(word.toLowerCase(Locale.ROOT).replace("-", "").replace(" ", ""));
    return known != null ? known : Integer.parseInt(word);
  }
}
