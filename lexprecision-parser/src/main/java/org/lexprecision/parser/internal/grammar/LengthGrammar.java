package org.lexprecision.parser.internal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lexprecision.parser.internal.lexicon.WordClass;

/**
 * Reads the lengths and the relative periods that lexemes name: "forty-three weeks", "9 Mos.",
 * "first half", "3Q", "year to date", "trailing four quarters", "last year".
 */
final class LengthGrammar {

  private static final int WEEK = 0;
  private static final int MONTH = 1;
  private static final int QUARTER = 3;
  private static final int HALF = 6;
  private static final int YEAR = 12;
  private static final int QUARTERS = 4;
  private static final int MOST_WEEKS = 106;
  private static final int MOST_MONTHS = 36;
  private static final int TENS = 20;
  private static final String DASHES = "-–—";

  /** A number of units and the place behind it. */
  private record Count(int value, int end) {}

  private final Cursor in;
  private final DateGrammar dates;
  private final List<Found<Length>> found = new ArrayList<>();
  private final List<Found<Relative>> relatives = new ArrayList<>();
  private boolean unread;

  LengthGrammar(Cursor in, DateGrammar dates) {
    this.in = in;
    this.dates = dates;
  }

  List<Found<Length>> found() {
    return found;
  }

  List<Found<Relative>> relatives() {
    return relatives;
  }

  /** Whether a unit was printed whose number is not understood. */
  boolean isUnread() {
    return unread;
  }

  /** Takes the length that begins at a place; returns the place behind it, or the place itself. */
  int take(int at) {
    if (in.isInside(at)) {
      return at;
    }
    return switch (in.at(at).kind()) {
      case COUNT -> takeCounted(at);
      case INTEGER -> {
        int end = takeOrdinal(at);
        yield end == at ? takeCounted(at) : end;
      }
      case ORDINAL -> takeOrdinal(at);
      case LETTER -> takeLetter(at);
      case UNIT, KIND -> takeUnit(at);
      case FISCAL -> takeFiscal(at);
      case TODATE -> add(at, at + 1, Length.yearToDate());
      case TRAILING -> takeTrailing(at);
      case RELATIVE -> takeRelative(at);
      case AGO -> {
        relatives.add(
            new Found<>(new Relative(1, in.at(at).value()), in.at(at).start(), in.at(at).end()));
        int next = in.over(at + 1, DASHES);
        yield in.is(next, WordClass.UNIT) && in.at(next).value() == QUARTER
            ? add(next, next + 1, Length.ofMonths(QUARTER))
            : at + 1;
      }
      default -> at;
    };
  }

  /** "nine months", "26-week", "three and nine months", "9M", "3Q". */
  private int takeCounted(int at) {
    Count count = count(at);
    if (count.end() == at) {
      return at;
    }
    int unit = in.overKinds(in.over(count.end(), DASHES));
    if (in.is(unit, WordClass.UNIT)) {
      return counted(at, count.value(), unit);
    }
    if (in.is(at, WordClass.INTEGER) && in.is(at + 1, WordClass.LETTER) && in.at(at + 1).glued()) {
      return lettered(at, in.at(at).value(), in.at(at + 1).value(), at + 2);
    }
    // "three and nine months"
    boolean more = in.isSign(count.end(), ",/&") || in.word(count.end()).equalsIgnoreCase("and");
    int second = more ? count.end() + 1 : at;
    Count other = count(second);
    int shared = in.overKinds(in.over(other.end(), DASHES));
    if (more && other.end() > second && in.is(shared, WordClass.UNIT)) {
      int length = in.at(shared).value();
      if (length == MONTH || length == WEEK) {
        add(at, count.end(), of(count.value(), length));
        return counted(second, other.value(), shared);
      }
    }
    return at;
  }

  private int counted(int at, int count, int unit) {
    int length = in.at(unit).value();
    boolean plural = in.word(unit).toLowerCase(Locale.ROOT).endsWith("s");
    int end = unit + 1;
    if (length == WEEK || length == MONTH) {
      boolean sane = count >= 1 && count <= (length == WEEK ? MOST_WEEKS : MOST_MONTHS);
      return sane ? add(at, end, of(count, length)) : at;
    }
    boolean number = in.is(at, WordClass.INTEGER) && !plural;
    if (length == QUARTER) {
      return number
          ? count <= QUARTERS ? named(at, end, Length.ofQuarter(count)) : at
          : add(at, end, Length.counted(QUARTER * count));
    }
    if (length == HALF) {
      return number && count <= 2 ? named(at, end, Length.ofHalf(count)) : at;
    }
    if (count == 1) {
      return add(at, end, Length.counted(YEAR));
    }
    return in.is(end, WordClass.ENDED) ? add(at, end, Length.ofMonths(YEAR)) : end;
  }

  private static Length of(int count, int unit) {
    return unit == WEEK ? Length.ofWeeks(count) : Length.counted(count);
  }

  /** A number and a letter without a blank: "3Q", "1H", "9M", "13W". */
  private int lettered(int at, int number, int unit, int end) {
    if (unit == QUARTER) {
      return number >= 1 && number <= QUARTERS ? named(at, end, Length.ofQuarter(number)) : at;
    }
    if (unit == HALF) {
      return number == 1 || number == 2 ? named(at, end, Length.ofHalf(number)) : at;
    }
    // "3M" is also an amount, and a company
    boolean alone = at == 0 || in.isSign(at - 1, "(") || in.isYear(at - 1);
    boolean dated =
        in.isPast(end)
            || in.isYear(end)
            || in.is(end, WordClass.ENDED)
            || in.isSign(end, ")'’/-")
            || (in.isShortYear(end) && in.at(end).glued());
    boolean quarters = unit == WEEK ? number % 13 <= 1 : number % QUARTER == 0 && number <= YEAR;
    return alone && dated && quarters && number > 0 ? named(at, end, of(number, unit)) : at;
  }

  /** "first quarter", "2nd half", "first nine months". */
  private int takeOrdinal(int at) {
    int ordinal = in.at(at).value();
    int next = at + 1;
    if (in.is(at, WordClass.INTEGER)) {
      if (!in.isNumber(at, 1, QUARTERS, 1)
          || !in.is(next, WordClass.SUFFIX)
          || !in.at(next).glued()) {
        return at;
      }
      next++;
    }
    int unit = in.overKinds(in.over(next, DASHES));
    if (in.is(unit, WordClass.UNIT)) {
      int length = in.at(unit).value();
      if (length == QUARTER) {
        return named(at, unit + 1, Length.ofQuarter(ordinal));
      }
      return length == HALF && ordinal <= 2 ? named(at, unit + 1, Length.ofHalf(ordinal)) : at;
    }
    if (in.is(unit, WordClass.LETTER) && in.at(unit).value() == QUARTER) {
      return named(at, unit + 1, Length.ofQuarter(ordinal));
    }
    return ordinal == 1 && !in.is(at, WordClass.INTEGER) ? beyond(unit, at) : at;
  }

  /** What counts units behind a word; the place of the word where nothing does. */
  private int beyond(int from, int at) {
    int end =
        in.is(from, WordClass.COUNT) || in.is(from, WordClass.INTEGER) ? takeCounted(from) : from;
    return end > from ? end : at;
  }

  /** "Q3", "H1": a letter before a number. */
  private int takeLetter(int at) {
    int unit = in.at(at).value();
    boolean near = in.at(at + 1).glued() || (unit == QUARTER && in.areNear(at, at + 1));
    int number = in.isGluedSign(at + 1, ".") ? at + 2 : at + 1;
    if (!near || (in.at(at).glued() && in.is(at - 1, WordClass.OTHER))) {
      return at;
    }
    if (unit == QUARTER && in.isNumber(number, 1, QUARTERS, 1)) {
      return named(at, number + 1, Length.ofQuarter(in.at(number).value()));
    }
    if (unit == HALF && in.isNumber(number, 1, 2, 1)) {
      return named(at, number + 1, Length.ofHalf(in.at(number).value()));
    }
    return at;
  }

  /** "quarter", "half year", "fiscal 2003", "years ended", "Qtr 2". */
  private int takeUnit(int at) {
    int unit = in.overKinds(at);
    if (!in.is(unit, WordClass.UNIT)) {
      int year = in.over(unit, "'’");
      boolean fiscal =
          in.word(unit - 1).equalsIgnoreCase("fiscal")
              && (in.isYear(unit) || (year > unit && in.isShortYear(year)));
      return fiscal ? year(at, unit) : at;
    }
    String word = in.word(unit).toLowerCase(Locale.ROOT);
    boolean plural = word.endsWith("s");
    int length = in.at(unit).value();
    int end = unit + 1;
    if (length == QUARTER) {
      int number = in.isGluedSign(end, ".") ? end + 1 : end;
      return in.isNumber(number, 1, QUARTERS, 1)
          ? named(at, number + 1, Length.ofQuarter(in.at(number).value()))
          : add(at, end, Length.ofMonths(QUARTER));
    }
    if (length == HALF) {
      boolean whole = !word.equals("half") && !plural;
      boolean ended = in.is(end, WordClass.ENDED) || in.is(end, WordClass.TO) || in.isPast(end);
      return whole || (ended && !plural) ? add(at, end, Length.ofMonths(HALF)) : at;
    }
    if (length == YEAR) {
      int ended = in.over(end, DASHES);
      return !plural || in.is(ended, WordClass.ENDED) ? year(at, end) : at;
    }
    int next = in.over(end, ".'’");
    boolean named = in.word(next).equalsIgnoreCase("of") && in.is(next + 1, WordClass.MONTH);
    boolean whole = in.is(next, WordClass.ENDED) || named;
    if (length == MONTH && !plural && word.equals("month") && whole) {
      return add(at, end, Length.counted(1));
    }
    unread |=
        in.is(next, WordClass.ENDED) || in.is(next, WordClass.TO) || in.is(next, WordClass.MONTH);
    return at;
  }

  /** "FY24", "FY 2003", "FY". */
  private int takeFiscal(int at) {
    return year(at, at + 1);
  }

  /** A year, and its number where that is printed in short. */
  private int year(int at, int end) {
    add(at, end, Length.ofMonths(YEAR));
    return dates.takeShortYear(end, in.is(end - 1, WordClass.FISCAL));
  }

  private int takeTrailing(int at) {
    if (in.at(at).value() == YEAR) {
      return add(at, at + 1, Length.trailingYear());
    }
    int next = in.overKinds(in.over(at + 1, DASHES));
    if (in.is(next, WordClass.UNIT)) {
      boolean back = !in.word(at).equalsIgnoreCase("latest") && in.at(next).value() == YEAR;
      return back ? add(at, next + 1, Length.trailingYear()) : at;
    }
    return takeBack(at, next);
  }

  /** Units counted back from a day: four quarters are a year whatever the fiscal year. */
  private int takeBack(int at, int next) {
    int before = found.size();
    int end = beyond(next, at);
    if (found.size() > before) {
      Length length = found.get(before).value();
      if (length.isYear()) {
        found.subList(before, found.size()).clear();
        add(at, end, Length.trailingYear());
      }
    }
    return end;
  }

  /** "last year", "this quarter", "prior year quarter", "last four quarters". */
  private int takeRelative(int at) {
    int unit = in.overKinds(in.over(at + 1, DASHES));
    if (!in.is(unit, WordClass.UNIT)) {
      return takeBack(at, unit);
    }
    int length = in.at(unit).value();
    if (length == MONTH && in.at(at).value() == 0 && in.word(unit).equalsIgnoreCase("month")) {
      return add(at, unit + 1, Length.counted(1));
    }
    if (length < QUARTER) {
      return at;
    }
    relatives.add(
        new Found<>(new Relative(in.at(at).value(), length), in.at(at).start(), in.at(unit).end()));
    if (length != YEAR) {
      return add(unit, unit + 1, Length.ofMonths(length));
    }
    int next = in.over(unit + 1, DASHES + "'’");
    next += in.word(next).equalsIgnoreCase("s") ? 1 : 0;
    return in.is(next, WordClass.UNIT) && in.at(next).value() == QUARTER
        ? add(next, next + 1, Length.ofMonths(QUARTER))
        : unit + 1;
  }

  /** A number in digits or words, which may be composed: "forty-three", "fifty two". */
  private Count count(int at) {
    if (in.isNumber(at, 1, MOST_WEEKS, 2) && !in.isInside(at)) {
      return new Count(in.at(at).value(), at + 1);
    }
    if (!in.is(at, WordClass.COUNT) || in.isInside(at)) {
      return new Count(0, at);
    }
    int value = in.at(at).value();
    int next = in.over(at + 1, DASHES);
    boolean more = value >= TENS && in.is(next, WordClass.COUNT) && in.at(next).value() < 10;
    return more ? new Count(value + in.at(next).value(), next + 1) : new Count(value, at + 1);
  }

  /** Adds a numbered period and takes the year printed behind it in short. */
  private int named(int at, int end, Length length) {
    add(at, end, length);
    int next = in.isGluedSign(end, ".") ? end + 1 : end;
    next +=
        in.is(next, WordClass.FISCAL) ? 1 : in.is(in.over(next, DASHES), WordClass.FISCAL) ? 2 : 0;
    boolean short_ = in.at(at).length() <= 2 || in.is(next - 1, WordClass.FISCAL);
    return dates.takeShortYear(next, short_);
  }

  private int add(int from, int to, Length length) {
    int end = in.isGluedSign(to, ".") ? to : to - 1;
    found.add(new Found<>(length, in.at(from).start(), in.at(end).end()));
    return to;
  }
}
