package org.lexprecision.parser.internal.grammar;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.lexprecision.parser.internal.lexicon.WordClass;
import org.lexprecision.parser.internal.words.WordList;

/**
 * Reads the days, months and years that lexemes name: "June 30, 2003", "30 June 2003", "28
 * September", "Jun-03", "30-Sep-03", "6/30/03", "30/09/03", "30.09.2003", "2003-06-30", "2003/04".
 */
final class DateGrammar {

  private static final int MONTHS = 12;

  /** So near are the last days of one period in two years that counts weeks. */
  private static final int NEAR_DAYS = 3;

  private static final int DAYS = 31;
  private static final int CENTURY = 100;

  /** Months that are also words, where they stand alone and no capital tells. */
  private static final ImmutableSet<String> VERBS =
      ImmutableSet.copyOf(WordList.lines(DateGrammar.class, "verbs.txt"));

  /** What follows the verb where all words have capitals: "Shares that May Yet Be Purchased". */
  private static final ImmutableSet<String> BEHIND_A_VERB =
      ImmutableSet.copyOf(WordList.lines(DateGrammar.class, "behind-a-verb.txt"));

  private static final String DASHES = "-–—";
  private static final String APOSTROPHES = "'’‘`";

  private final Cursor in;
  private final List<DateMention> found = new ArrayList<>();

  DateGrammar(Cursor in) {
    this.in = in;
  }

  List<DateMention> found() {
    return found;
  }

  /** Takes the date that begins at a place; returns the place behind it, or the place itself. */
  int take(int at) {
    if (in.is(at, WordClass.MONTH)) {
      return takeMonth(at);
    }
    if (in.is(at, WordClass.INTEGER)) {
      int end = in.isInside(at) ? at : takeNumeric(at);
      boolean amount = in.at(at).glued() && in.isGluedSign(at - 1, "$.,/-");
      end = end == at && !amount ? takeDayMonth(at) : end;
      end = end == at && !in.isInside(at) ? takeYears(at) : end;
      return end;
    }
    boolean short_ =
        in.isSign(at, APOSTROPHES)
            && !in.at(at).glued()
            && in.isShortYear(at + 1)
            && in.at(at + 1).glued();
    return short_ ? add(at, at + 2, yearOf(at + 1), none(), none()) : at;
  }

  /** Takes a year that the name of a period is followed by: "Q3'09", "3Q05", "FY 24". */
  int takeShortYear(int at, boolean loose) {
    int year = at;
    boolean marked = in.isSign(year, APOSTROPHES + DASHES + "/");
    year += marked ? 1 : 0;
    if (!in.isShortYear(year) || (in.at(at).is('/') && !in.at(year).glued())) {
      return at;
    }
    boolean tight = marked ? in.at(year).glued() : in.at(year).glued() || loose;
    boolean goesOn = in.isGluedSign(year + 1, "/-:") && in.is(year + 2, WordClass.INTEGER);
    return tight && !goesOn ? add(at, year + 1, yearOf(year), none(), none()) : at;
  }

  /** "June 30, 2003", "JUNE 30", "June 2003", "Jun-03". */
  private int takeMonth(int at) {
    OptionalInt month = OptionalInt.of(in.at(at).value());
    int next = in.isGluedSign(at + 1, ".") ? at + 2 : at + 1;
    boolean dashed = in.isSign(next, DASHES + APOSTROPHES);
    if (dashed && isDayAndYear(next)) {
      return add(at, next + 4, yearOf(next + 3), month, valueOf(next + 1));
    }
    if (dashed && (in.isShortYear(next + 1) || in.isYear(next + 1))) {
      boolean day = in.isNumber(next + 1, 1, DAYS, 2) && isYearBehindComma(next + 2);
      return day
          ? add(at, next + 4, yearOf(next + 3), month, valueOf(next + 1))
          : add(at, next + 2, yearOf(next + 1), month, none());
    }
    int end = next;
    OptionalInt day = none();
    boolean slashed = in.isGluedSign(next + 1, "/") && in.is(next + 2, WordClass.INTEGER);
    int other = otherDay(next, slashed);
    other = other > next ? other : lastDay(next);
    if (other > next && in.areNear(next - 1, next)) {
      add(at, next + 1, none(), month, valueOf(next));
      int year = in.over(other + 1, ",");
      boolean dated = in.isYear(year) && in.areNear(other, year);
      return add(
          other,
          dated ? year + 1 : other + 1,
          dated ? yearOf(year) : none(),
          month,
          valueOf(other));
    }
    if (in.isNumber(next, 0, DAYS + 8, 2) && in.areNear(next - 1, next) && !slashed) {
      day = valueOf(next);
      end = next + 1;
      end += in.is(end, WordClass.SUFFIX) && in.at(end).glued() ? 1 : 0;
    }
    int year = in.over(end, ",");
    if (in.isYear(year) && in.areNear(end - 1, year)) {
      return add(at, year + 1, yearOf(year), month, day);
    }
    if (in.isSign(year, APOSTROPHES) && in.isShortYear(year + 1)) {
      return add(at, year + 2, yearOf(year + 1), month, day);
    }
    boolean verb =
        VERBS.contains(in.word(at))
            || BEHIND_A_VERB.contains(in.word(end).toLowerCase(Locale.ROOT));
    return day.isEmpty() && verb ? at : add(at, end, none(), month, day);
  }

  /**
   * The second of two days near one another that a month has: 30 of "June 29/30" and of "June 29
   * and 30"; the place itself where there is none.
   */
  private int otherDay(int at, boolean slashed) {
    boolean joined = slashed || in.isSign(at + 1, "&") || in.word(at + 1).equals("and");
    int other = at + 2;
    return joined
            && in.isNumber(at, 1, DAYS, 2)
            && in.isNumber(other, 1, DAYS, 2)
            && Math.abs(in.at(other).value() - in.at(at).value()) <= NEAR_DAYS
            && in.at(other).value() != in.at(at).value()
            && !in.isGluedSign(other + 1, "/-.")
        ? other
        : at;
  }

  /**
   * The last of the days that a month has from one on, where nothing but their year follows: 31 of
   * "July 1 - 31"; the place itself where there is none.
   */
  private int lastDay(int at) {
    int last = at + 2;
    boolean to = in.isSign(at + 1, DASHES) || in.is(at + 1, WordClass.TO);
    return to
            && in.isNumber(at, 1, DAYS, 2)
            && in.isNumber(last, 1, DAYS, 2)
            && in.at(last).value() > in.at(at).value()
            && (last + 1 >= in.size() || in.isYear(in.over(last + 1, ",")))
        ? last
        : at;
  }

  /** Asks whether dashes glue a day and a year to a month: "Sep-25-22". */
  private boolean isDayAndYear(int dash) {
    return in.isNumber(dash + 1, 1, DAYS, 2)
        && in.isGluedSign(dash + 2, DASHES)
        && isGluedNumber(dash + 3)
        && (in.isYear(dash + 3) || in.isShortYear(dash + 3))
        && !in.isGluedSign(dash + 4, DASHES + "/");
  }

  private boolean isYearBehindComma(int at) {
    return in.isSign(at, ",") && in.isYear(at + 1);
  }

  /** "30 June 2003", "30 Jun., 2003", "30-Sep-03", "28 September". */
  private int takeDayMonth(int at) {
    if (!in.isNumber(at, 1, DAYS, 2)) {
      return at;
    }
    int month = at + 1;
    month += in.is(month, WordClass.SUFFIX) && in.at(month).glued() ? 1 : 0;
    boolean joined = in.isGluedSign(month, "-/.");
    month += joined ? 1 : 0;
    if (!in.is(month, WordClass.MONTH) || (joined && !in.at(month).glued())) {
      return at;
    }
    int end = month + 1;
    end = in.over(end, ".");
    int year = in.over(end, joined ? "-/" : ",");
    if (in.isYear(year)) {
      return add(at, year + 1, yearOf(year), valueOf(month), valueOf(at));
    }
    if (in.isSign(end, APOSTROPHES + "-/") && in.isShortYear(end + 1) && in.at(end + 1).glued()) {
      return add(at, end + 2, yearOf(end + 1), valueOf(month), valueOf(at));
    }
    boolean day = !joined && mayBeginDay(at) && !in.isNumber(end, 1, DAYS, 2);
    return day ? add(at, end, none(), valueOf(month), valueOf(at)) : at;
  }

  /** Asks whether what stands before a number lets it be the day of a month behind it. */
  private boolean mayBeginDay(int at) {
    WordClass before = in.at(at - 1).kind();
    return switch (before) {
      case ENDED, TO, FROM, AT, UNIT, FILL -> true;
      case SIGN -> !in.at(at).glued();
      case INTEGER -> in.isYear(at - 1);
      case MONTH -> true;
      default -> false;
    };
  }

  /** Numbers with slashes, points or dashes between. */
  private int takeNumeric(int at) {
    for (String sign : new String[] {"/", ".", "-"}) {
      if (in.isGluedSign(at + 1, sign) && isGluedNumber(at + 2)) {
        boolean three = in.isGluedSign(at + 3, sign) && isGluedNumber(at + 4);
        boolean four =
            three
                && in.isGluedSign(at + 5, "/-")
                && isGluedNumber(at + 6)
                && !isDayOfPoints(at + 6)
                && !isDayOfSlashes(at + 6);
        if (three && !four) {
          return takeThree(at, sign);
        }
        if (!three && sign.equals("/") && in.isYear(at + 2) && in.isNumber(at, 1, MONTHS, 2)) {
          return add(at, at + 3, yearOf(at + 2), valueOf(at), none());
        }
        if (!three && sign.equals("/") && isMonthOfShortYear(at)) {
          return add(at, at + 3, yearOf(at + 2), valueOf(at), none());
        }
      }
    }
    return at;
  }

  /** Whether numbers are a day and a month: "1.1." of "1.1.-31.12.2006". */
  private boolean isFirstDay(int at) {
    return in.isNumber(at, 1, DAYS, 2) && in.isNumber(at + 2, 1, MONTHS, 2);
  }

  /** Whether a day, a month and a year begin at a place with points between: "31.12.2006". */
  private boolean isDayOfPoints(int at) {
    return in.is(at, WordClass.INTEGER)
        && isFirstDay(at)
        && in.isGluedSign(at + 1, ".")
        && in.isGluedSign(at + 3, ".")
        && in.isYear(at + 4);
  }

  /** Whether a number of two digits behind a month is no day of it: "9/94". */
  private boolean isMonthOfShortYear(int at) {
    boolean alone = at == 0 || !in.at(at).glued();
    return alone
        && in.isNumber(at, 1, MONTHS, 2)
        && in.isShortYear(at + 2)
        && in.at(at + 2).value() % CENTURY > DAYS;
  }

  /** Whether numbers with slashes between follow, as the last day of a range: "9/1/07-9/30/07". */
  private boolean isDayOfSlashes(int at) {
    return in.isGluedSign(at - 1, DASHES)
        && in.isGluedSign(at + 1, "/")
        && isGluedNumber(at + 2)
        && in.isGluedSign(at + 3, "/")
        && isGluedNumber(at + 4);
  }

  private boolean isGluedNumber(int at) {
    return in.is(at, WordClass.INTEGER) && in.at(at).glued();
  }

  private int takeThree(int at, String sign) {
    int first = in.at(at).value();
    int second = in.at(at + 2).value();
    if (in.isYear(at)) {
      return !sign.equals(".") && first > 0 && second <= MONTHS && in.at(at + 4).value() <= DAYS
          ? add(at, at + 5, yearOf(at), valueOf(at + 2), valueOf(at + 4))
          : at;
    }
    boolean year = in.isYear(at + 4) || in.isShortYear(at + 4);
    boolean short_ = in.at(at).length() <= 2 && in.at(at + 2).length() <= 2;
    boolean dayFirst = first > MONTHS || (sign.equals(".") && second <= MONTHS);
    int day = dayFirst ? first : second;
    int month = dayFirst ? second : first;
    boolean wordBehind = in.at(at + 5).glued() && in.is(at + 5, WordClass.OTHER);
    if (!year || !short_ || wordBehind || month < 1 || month > MONTHS || day < 1 || day > DAYS) {
      return at;
    }
    boolean open = !sign.equals(".") && first <= MONTHS && second <= MONTHS && first != second;
    found.add(
        new DateMention(
            yearOf(at + 4),
            OptionalInt.of(month),
            OptionalInt.of(day),
            in.at(at).start(),
            in.at(at + 4).end(),
            open));
    return at + 5;
  }

  /** A year, or two that a fiscal year lies in: "2003/04". */
  private int takeYears(int at) {
    if (!in.isYear(at)) {
      return at;
    }
    int next = (in.at(at).value() + 1) % CENTURY;
    boolean pair =
        in.isGluedSign(at + 1, "/-–")
            && isGluedNumber(at + 2)
            && in.at(at + 2).value() % CENTURY == next
            && (in.isShortYear(at + 2) || in.isYear(at + 2))
            && !in.isGluedSign(at + 3, "-/");
    return pair
        ? add(at, at + 3, OptionalInt.of(in.at(at).value() + 1), none(), none())
        : add(at, at + 1, yearOf(at), none(), none());
  }

  private int add(int from, int to, OptionalInt year, OptionalInt month, OptionalInt day) {
    found.add(new DateMention(year, month, day, in.at(from).start(), in.at(to - 1).end(), false));
    return to;
  }

  private OptionalInt yearOf(int at) {
    return OptionalInt.of(in.year(at));
  }

  private OptionalInt valueOf(int at) {
    return OptionalInt.of(in.at(at).value());
  }

  private static OptionalInt none() {
    return OptionalInt.empty();
  }
}
