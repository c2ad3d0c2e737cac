package org.lexprecision.parser.internal.period;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.grammar.Length;

/**
 * The days on which the periods of a document end, and the starts that follow from them.
 *
 * <p>Where every column ends with a month, periods are whole months. Where one does not, the
 * company counts weeks: a period begins on the day after a known end near its nominal start, or
 * else whole weeks before its end. So the periods of one company abut. A quarter that is only
 * numbered ends on a known day, or lies whole quarters of 13 weeks between two of them; where a
 * 53rd week lies between those it has no end.
 */
public final class DocumentCalendar {

  private static final int WEEKS_OF_QUARTER = 13;
  private static final int QUARTERS = 4;
  private static final int MONTHS_OF_YEAR = 12;
  private static final int WEEKS_OF_LONG_YEAR = 53;
  private static final int NEAR_DAYS = 10;
  private static final int SHORT_YEAR = 350;

  /** A fiscal year that ends in January or February many name after the year it begins in. */
  private static final int NAMED_BY_ITS_END = 3;

  private final KnownEnds ends;
  private final Optional<LocalDate> reported;
  private final OptionalInt lastFiscalMonth;
  private final Optional<FiscalYears> years;
  private final Optional<FiscalCalendar> said;
  private final boolean namedByEnd;
  private final Transitions transitions;
  private final CountedWeeks weeks;
  private final ImmutableMap<LocalDate, Length> spans;
  private final Optional<LocalDate> released;

  /** Whether fiscal years end with a month though quarters end on a weekday. */
  private final boolean fixed;

  /**
   * Knows the calendar of a document.
   *
   * @param ends the days on which it says that periods end
   * @param reported the last day of the period it reports on, if it is known
   * @param lastFiscalMonth the month that ends the fiscal year, if it is known
   * @param rule the rule it states for the ends of fiscal years
   * @param said the fiscal calendar that its words tell
   * @param namedByEnd whether they tell that years are called by that in which they end
   * @param transitions the transition periods it speaks of
   * @param weeks the weeks it counts in periods
   * @param spans the length of the periods ended on a day, where they have but one
   * @param released the day of the document, if it is known
   */
  public DocumentCalendar(
      KnownEnds ends,
      Optional<LocalDate> reported,
      OptionalInt lastFiscalMonth,
      Optional<FiscalCalendar> rule,
      Optional<FiscalCalendar> said,
      boolean namedByEnd,
      Transitions transitions,
      CountedWeeks weeks,
      Map<LocalDate, Length> spans,
      Optional<LocalDate> released) {
    this.ends = ends;
    this.released = released;
    this.fixed =
        lastFiscalMonth.isPresent() && ends.yearsEndWith(Month.of(lastFiscalMonth.getAsInt()));
    this.said = said;
    this.namedByEnd = namedByEnd;
    this.transitions = transitions;
    this.weeks = weeks;
    this.reported = reported;
    this.lastFiscalMonth = lastFiscalMonth;
    this.years =
        lastFiscalMonth.isEmpty() || ends.weekdays().isEmpty()
            ? Optional.empty()
            : Optional.of(new FiscalYears(Month.of(lastFiscalMonth.getAsInt()), ends, rule));
    this.spans = ImmutableMap.copyOf(spans);
  }

  /** The fiscal calendar that the words of the document tell. */
  public Optional<FiscalCalendar> said() {
    return said;
  }

  /**
   * Returns the transition period that ends on a day: as the prose gives it, else from the end of
   * the last fiscal year over a column, which is less than a year before.
   */
  Optional<Period> transition(LocalDate end) {
    return transitions
        .range(end)
        .or(() -> transitions.length(end).map(length -> ending(end, length)))
        .or(
            () ->
                spans.entrySet().stream()
                    .filter(span -> span.getValue().isYear() && !span.getValue().trailing())
                    .map(Map.Entry::getKey)
                    .filter(year -> year.isBefore(end))
                    .max(LocalDate::compareTo)
                    .filter(year -> ChronoUnit.DAYS.between(year, end) < SHORT_YEAR)
                    .map(year -> Period.of(year.plusDays(1), end.plusDays(1))));
  }

  /** How many years after the one they are called by the fiscal years end. */
  private int yearsLate() {
    return said.map(FiscalCalendar::yearsLate).orElse(0);
  }

  /**
   * Returns the day on which the fiscal year ends that is called by a year, where the document
   * reports on such a year and calls it by that in which it begins.
   */
  Optional<LocalDate> endOfLate(int year) {
    return yearsLate() > 0 && reported.filter(this::endsYear).isPresent()
        ? quarterEnd(year, QUARTERS)
        : Optional.empty();
  }

  private boolean endsYear(LocalDate day) {
    return nominalMonth(day) == lastFiscalMonth.orElse(0);
  }

  /** The calendar year in which the fiscal year ends that a day is of, if it is known. */
  Optional<Integer> endsIn(LocalDate day) {
    return lastFiscalMonth.isEmpty()
        ? Optional.empty()
        : Optional.of(
            FiscalCalendar.yearEnding(Month.of(lastFiscalMonth.getAsInt()))
                .yearOf(YearMonth.from(day.minusDays(NEAR_DAYS)).atEndOfMonth()));
  }

  /** Returns a quarter of the fiscal year that ends on a day, where both its days are known. */
  public Optional<Period> quarterOf(LocalDate yearEnd, int quarter) {
    Optional<LocalDate> end = quarterBefore(yearEnd, QUARTERS - quarter);
    if (!isWeekly()) {
      return end.map(day -> ending(day, Length.ofMonths(MONTHS_OF_YEAR / QUARTERS)));
    }
    Optional<LocalDate> before = quarterBefore(yearEnd, QUARTERS - quarter + 1);
    return end.flatMap(day -> before.map(first -> Period.of(first.plusDays(1), day.plusDays(1))));
  }

  /** The last day of the period the document reports on. */
  public Optional<LocalDate> reported() {
    return reported;
  }

  /** Asks whether a day is that of the document and of no column. */
  boolean isDayOfRelease(LocalDate day) {
    return released.filter(day::equals).isPresent() && !ends.isOfColumns(day);
  }

  /** Asks whether a day may be over when the document was written. */
  boolean isOver(LocalDate day) {
    return released.filter(day::isAfter).isEmpty();
  }

  /** Asks whether words say that a period ends or a balance is of a day. */
  boolean isSaid(LocalDate day) {
    return ends.isNamed(day);
  }

  /** The day of the document, unless the period it reports on ends later still. */
  public Optional<LocalDate> latest(Optional<LocalDate> released) {
    return released.filter(day -> reported.isEmpty() || !reported.get().isAfter(day));
  }

  /** Asks whether a column of the document is headed by a day, or its weeks end on such. */
  public boolean isEnd(LocalDate day) {
    return ends.isOfColumns(day) || ends.weekdays().contains(day.getDayOfWeek());
  }

  /** Asks whether the company counts weeks. */
  public boolean isWeekly() {
    return !ends.weekdays().isEmpty();
  }

  /** Asks whether a period can end on a day: with a month where every column's does. */
  public boolean fits(LocalDate end) {
    return isWeekly() || ends.headNothing() || KnownEnds.endsMonth(end);
  }

  /** Returns a period in another year; empty where its days are not those of a calendar month. */
  public Optional<Period> inYear(int year, Period period) {
    int years = year - period.lastDay().getYear();
    if (years == 0) {
      return Optional.of(period);
    }
    return isWeekly() || !KnownEnds.endsMonth(period.lastDay())
        ? Optional.empty()
        : Optional.of(
            Period.of(
                period.start().plusYears(years), period.lastDay().plusYears(years).plusDays(1)));
  }

  /** Returns the period of a length that ends on a day, if the document tells how long that is. */
  public Optional<Period> lasting(LocalDate end, Length span) {
    return isOfUnknownWeeks(end, span) ? Optional.empty() : Optional.of(ending(end, span));
  }

  /**
   * Asks whether nothing tells the weeks of a period that is a quarter: it ends a year of 53 weeks,
   * any quarter of which may be the one of 14.
   */
  private boolean isOfUnknownWeeks(LocalDate end, Length span) {
    int months = MONTHS_OF_YEAR / QUARTERS;
    int year = end.minusDays(NEAR_DAYS).getYear();
    return span.weeks() == 0
        && span.months() == months
        && years.flatMap(known -> known.end(year)).filter(end::equals).isPresent()
        && years
            .flatMap(known -> known.end(year - 1))
            .map(last -> last.plusWeeks(WEEKS_OF_LONG_YEAR))
            .filter(end::equals)
            .isPresent()
        && weeks.of(end, months).isEmpty()
        && before(end.plusDays(1).minusMonths(months).minusDays(1), end).isEmpty();
  }

  /** Returns the period of a length that ends on a day; of a quarter, of as many weeks as most. */
  public Period ending(LocalDate end, Length span) {
    if (span.weeks() > 0) {
      return Period.weeksEnded(span.weeks(), end);
    }
    int months = span.toDate() ? monthsToDate(end) : span.months();
    OptionalInt counted = weeks.of(end, months);
    if (counted.isPresent()) {
      return Period.weeksEnded(counted.getAsInt(), end);
    }
    // one that counts weeks can show whole months too, of a company it bought
    boolean year = fixed && months == 12 && end.getMonthValue() == lastFiscalMonth.orElse(0);
    return KnownEnds.endsMonth(end) && (year || !ends.weekdays().contains(end.getDayOfWeek()))
        ? Period.monthsEnded(months, end)
        : byWeeks(end, months);
  }

  /** Returns the last day of a quarter of a fiscal year, if the document tells it. */
  public Optional<LocalDate> quarterEnd(int fiscalYear, int quarter) {
    if (lastFiscalMonth.isEmpty()) {
      return Optional.empty();
    }
    if (yearsLate() > 0) {
      return quarterIn(fiscalYear + yearsLate(), quarter);
    }
    LocalDate nominal = nominal(fiscalYear, quarter);
    if (lastFiscalMonth.getAsInt() < NAMED_BY_ITS_END && !namedByEnd) {
      return ends.ofPeriods(nominal, this::isOfCompany);
    }
    return quarterIn(fiscalYear, quarter);
  }

  /** Returns the last day of a quarter of the fiscal year that ends in a year. */
  private Optional<LocalDate> quarterIn(int fiscalYear, int quarter) {
    LocalDate nominal = nominal(fiscalYear, quarter);
    if (isWeekly()) {
      return named(fiscalYear, quarter).or(() -> inWeeks(fiscalYear, quarter));
    }
    return ends.headNothing()
        ? ends.near(nominal, day -> true).or(() -> Optional.of(nominal))
        : Optional.of(nominal);
  }

  /** Returns the last day of the period that some quarters of a year follow before its end. */
  public Optional<LocalDate> quarterBefore(LocalDate yearEnd, int quarters) {
    if (quarters == 0) {
      return Optional.of(yearEnd);
    }
    LocalDate nominal = yearEnd.plusDays(1).minusMonths(3L * quarters).minusDays(1);
    Optional<LocalDate> known = ends.ofPeriods(nominal, this::isOfCompany);
    return known.isPresent() || !(isWeekly() || !KnownEnds.endsMonth(yearEnd))
        ? known.or(() -> Optional.of(nominal))
        : quarterIn(yearEnd.minusDays(NEAR_DAYS).getYear(), QUARTERS - quarters);
  }

  /** Returns a known end in a year that falls on about the same day of the year. */
  Optional<LocalDate> sameDayIn(int year, LocalDate like) {
    return ends.near(like.plusYears(year - like.getYear()), day -> true);
  }

  /** Returns the day that is the same as another so many years before it. */
  Optional<LocalDate> yearsBefore(LocalDate end, int years) {
    if (years == 0) {
      return Optional.of(end);
    }
    Optional<LocalDate> known = sameDayIn(end.getYear() - years, end);
    return known.isPresent() || isWeekly() ? known : Optional.of(end.minusYears(years));
  }

  private LocalDate nominal(int fiscalYear, int quarter) {
    return YearMonth.of(fiscalYear, lastFiscalMonth.orElseThrow())
        .minusMonths(3L * (QUARTERS - quarter))
        .atEndOfMonth();
  }

  private boolean isOfCompany(LocalDate day) {
    return isWeekly() ? ends.weekdays().contains(day.getDayOfWeek()) : KnownEnds.endsMonth(day);
  }

  /**
   * The end of a quarter that the document names, or the year's; quarter 0 ends the year before.
   */
  private Optional<LocalDate> named(int fiscalYear, int quarter) {
    return quarter % QUARTERS == 0
        ? years.flatMap(known -> known.end(fiscalYear - (QUARTERS - quarter) / QUARTERS))
        : ends.ofPeriods(nominal(fiscalYear, quarter), this::isOfCompany);
  }

  /** The day that is whole quarters of 13 weeks from the known ends before and after it. */
  private Optional<LocalDate> inWeeks(int fiscalYear, int quarter) {
    int before = quarter - 1;
    int after = quarter + 1;
    while (before > 0 && named(fiscalYear, before).isEmpty()) {
      before--;
    }
    while (after < QUARTERS && named(fiscalYear, after).isEmpty()) {
      after++;
    }
    Optional<LocalDate> from = before < 0 ? Optional.empty() : named(fiscalYear, before);
    Optional<LocalDate> to = after > QUARTERS ? Optional.empty() : named(fiscalYear, after);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return to.get().equals(from.get().plusWeeks((long) WEEKS_OF_QUARTER * (after - before)))
        ? Optional.of(from.get().plusWeeks((long) WEEKS_OF_QUARTER * (quarter - before)))
        : Optional.empty();
  }

  /** The only length that periods ended on a day have in the document, if they have one. */
  public Optional<Length> usualSpan(LocalDate end) {
    return Optional.ofNullable(spans.get(end));
  }

  private int monthsToDate(LocalDate end) {
    if (lastFiscalMonth.isEmpty()) {
      return nominalMonth(end);
    }
    int months = Math.floorMod(nominalMonth(end) - lastFiscalMonth.getAsInt(), 12);
    return months == 0 ? 12 : months;
  }

  /**
   * The month an end belongs to: a week that ends in the first days of a month is the last one's.
   */
  public static int nominalMonth(LocalDate end) {
    return end.minusDays(7).getMonthValue();
  }

  private Period byWeeks(LocalDate end, int months) {
    LocalDate nominal = end.plusDays(1).minusMonths(months).minusDays(1);
    if (fixed) {
      LocalDate yearEnd = YearMonth.from(nominal.minusDays(NEAR_DAYS)).atEndOfMonth();
      if (yearEnd.getMonthValue() == lastFiscalMonth.orElse(0)
          && Math.abs(ChronoUnit.DAYS.between(nominal, yearEnd)) <= NEAR_DAYS) {
        return Period.of(yearEnd.plusDays(1), end.plusDays(1));
      }
    }
    Optional<LocalDate> before = before(nominal, end);
    if (before.isPresent() && before.get().isBefore(end)) {
      return Period.of(before.get().plusDays(1), end.plusDays(1));
    }
    return Period.weeksEnded(months * WEEKS_OF_QUARTER / 3, end);
  }

  /** The known end of the period before one that nominally begins after a day. */
  private Optional<LocalDate> before(LocalDate nominal, LocalDate end) {
    return ends.near(nominal, day -> day.getDayOfWeek() == end.getDayOfWeek())
        .or(() -> ends.ofColumns(nominal, day -> !KnownEnds.endsMonth(day)))
        .or(() -> yearEndNear(nominal));
  }

  private Optional<LocalDate> yearEndNear(LocalDate nominal) {
    return years
        .flatMap(known -> known.end(nominal.minusDays(NEAR_DAYS).getYear()))
        .filter(day -> Math.abs(ChronoUnit.DAYS.between(nominal, day)) <= NEAR_DAYS);
  }
}
