package org.lexprecision.parser.internal.period;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The days on which a document says that periods end.
 *
 * <p>What stands over columns outweighs the end of a period named in text, and that the date of a
 * balance. Of two days near one another the one that heads more columns counts: the other is a slip
 * of the pen.
 */
public final class KnownEnds {

  private static final int NEAR_DAYS = 10;

  private static final int FEW = 4;

  /** Those of a year that counts them, which now and then has one more. */
  private static final int WEEKS = 52;

  private final ImmutableSortedMap<LocalDate, Integer> columns;
  private final ImmutableSortedSet<LocalDate> periods;
  private final ImmutableSortedSet<LocalDate> balances;
  private final ImmutableSet<DayOfWeek> weekdays;

  /**
   * Knows the ends of a document.
   *
   * @param columns the days over columns, each with the number of columns it heads
   * @param periods the days that text says a period ended on
   * @param balances the other days of text
   * @param ruled the weekday on which the rule it states ends years, for one that names no end
   */
  public KnownEnds(
      Map<LocalDate, Integer> columns,
      Iterable<LocalDate> periods,
      Iterable<LocalDate> balances,
      Optional<DayOfWeek> ruled) {
    this.columns = ImmutableSortedMap.copyOf(columns);
    this.periods = ImmutableSortedSet.copyOf(periods);
    this.balances = ImmutableSortedSet.copyOf(balances);
    // where nothing heads columns, the periods of the text may all end on one weekday
    ImmutableSet<DayOfWeek> said =
        weekdays(columns.isEmpty() ? this.periods : columns.keySet(), columns);
    boolean alike = this.periods.stream().allMatch(end -> said.contains(end.getDayOfWeek()));
    this.weekdays =
        !columns.isEmpty()
            ? said.isEmpty() ? ofColumnsInWeeks() : said
            : this.periods.isEmpty()
                ? ruled.map(ImmutableSet::of).orElse(ImmutableSet.of())
                : alike ? said : ofYearsInWeeks();
  }

  /** The weekday of all days over columns, though they end months, where one ends whole years. */
  private ImmutableSet<DayOfWeek> ofColumnsInWeeks() {
    ImmutableSet<DayOfWeek> all =
        columns.keySet().stream()
            .map(LocalDate::getDayOfWeek)
            .collect(ImmutableSet.toImmutableSet());
    return all.size() == 1 && columns.keySet().stream().anyMatch(this::isAfterYearOfWeeks)
        ? all
        : ImmutableSet.of();
  }

  /** The weekday on which several years of the text end, one upon the other. */
  private ImmutableSet<DayOfWeek> ofYearsInWeeks() {
    List<DayOfWeek> ends =
        periods.stream().filter(this::isAfterYearOfWeeks).map(LocalDate::getDayOfWeek).toList();
    ImmutableSet<DayOfWeek> all = ImmutableSet.copyOf(ends);
    return ends.size() > 1 && all.size() == 1 ? all : ImmutableSet.of();
  }

  /**
   * Asks whether a year of the text that ended with no month ended 52 or 53 weeks before: a year of
   * weeks ends with a month now and then.
   */
  private boolean isAfterYearOfWeeks(LocalDate end) {
    return Stream.of(end.minusWeeks(WEEKS), end.minusWeeks(WEEKS + 1))
        .anyMatch(before -> periods.contains(before) && !endsMonth(before));
  }

  private static ImmutableSet<DayOfWeek> weekdays(
      Set<LocalDate> days, Map<LocalDate, Integer> columns) {
    int all = columns.values().stream().mapToInt(Integer::intValue).sum();
    boolean monthly =
        columns.keySet().stream()
                .filter(KnownEnds::endsMonth)
                .map(LocalDate::getDayOfWeek)
                .distinct()
                .count()
            > 1;
    return days.stream()
        .filter(end -> !endsMonth(end) && !isBreak(end, columns.getOrDefault(end, 0), all, monthly))
        .map(LocalDate::getDayOfWeek)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Asks whether a day in the middle of a month heads so few of the columns, or stands beside ends
   * of months on several weekdays, that it ends no week but what a change of owners cut short.
   */
  private static boolean isBreak(LocalDate end, int columns, int all, boolean monthly) {
    boolean middle =
        end.getDayOfMonth() > NEAR_DAYS && end.lengthOfMonth() - end.getDayOfMonth() > NEAR_DAYS;
    return middle && (monthly || FEW * columns < all);
  }

  /** Asks whether no column is headed by a day. */
  boolean headNothing() {
    return columns.isEmpty();
  }

  /** Asks whether a column is headed by a day. */
  boolean isOfColumns(LocalDate day) {
    return columns.containsKey(day);
  }

  /** Asks whether a day is the end of anything. */
  boolean isNamed(LocalDate day) {
    return isOfColumns(day) || periods.contains(day) || balances.contains(day);
  }

  /** The weekdays on which periods end; none where every column ends with a month. */
  ImmutableSet<DayOfWeek> weekdays() {
    return weekdays;
  }

  /** The years in which columns and periods end; the first days of a year are also of the last. */
  ImmutableSortedSet<Integer> years() {
    return Stream.of(columns.keySet(), periods)
        .flatMap(Set::stream)
        .flatMap(day -> Stream.of(day.getYear(), day.minusDays(NEAR_DAYS).getYear()))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Returns the day near a nominal one that some column ends on. */
  Optional<LocalDate> ofColumns(LocalDate nominal, Predicate<LocalDate> fits) {
    return near(columns.keySet(), nominal, fits, day -> columns.getOrDefault(day, 0));
  }

  /** Returns the day near a nominal one that a column or a period named in text ends on. */
  Optional<LocalDate> ofPeriods(LocalDate nominal, Predicate<LocalDate> fits) {
    return ofColumns(nominal, fits).or(() -> near(periods, nominal, fits, day -> 0));
  }

  /** Returns the day near a nominal one that is known best. */
  Optional<LocalDate> near(LocalDate nominal, Predicate<LocalDate> fits) {
    return ofPeriods(nominal, fits).or(() -> near(balances, nominal, fits, day -> 0));
  }

  private static Optional<LocalDate> near(
      NavigableSet<LocalDate> days,
      LocalDate nominal,
      Predicate<LocalDate> fits,
      ToIntFunction<LocalDate> weight) {
    return days
        .subSet(nominal.minusDays(NEAR_DAYS), true, nominal.plusDays(NEAR_DAYS), true)
        .stream()
        .filter(fits)
        .min(
            Comparator.comparingInt((LocalDate day) -> -weight.applyAsInt(day))
                .thenComparingLong(day -> Math.abs(ChronoUnit.DAYS.between(nominal, day))));
  }

  /**
   * Asks whether fiscal years end with a month though quarters end on a weekday: some year does, on
   * another weekday, and no day of the weeks lies near the end of that month in any year.
   */
  boolean yearsEndWith(Month month) {
    boolean told = false;
    for (LocalDate day : Sets.union(Sets.union(columns.keySet(), periods), balances)) {
      LocalDate nominal = YearMonth.from(day.minusDays(NEAR_DAYS)).atEndOfMonth();
      if (nominal.getMonth() != month
          || Math.abs(ChronoUnit.DAYS.between(nominal, day)) > NEAR_DAYS) {
        continue;
      }
      boolean ofWeek = weekdays.contains(day.getDayOfWeek());
      if (ofWeek && !day.equals(nominal)) {
        return false;
      }
      told |= !ofWeek && day.equals(nominal);
    }
    return told && !weekdays.isEmpty();
  }

  /** Asks whether a day is the last of its month. */
  public static boolean endsMonth(LocalDate day) {
    return day.getDayOfMonth() == day.lengthOfMonth();
  }
}
