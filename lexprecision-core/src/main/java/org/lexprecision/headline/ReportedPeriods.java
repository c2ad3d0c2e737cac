package org.lexprecision.headline;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.StatementKind;

/**
 * The periods a release reports on: its quarter, its year to date, its closing day, and the same a
 * year before.
 *
 * <p>Every headline measure votes for the periods it is stated for, that of a primary statement
 * with more weight. The quarter is the last that enough of them are stated for; other periods that
 * end with it contend for the year to date, for which the cash flow statement, a balance sheet of
 * the day before it began and the fiscal calendar speak as well, since twelve months may be a
 * trailing year.
 */
final class ReportedPeriods {

  private static final ImmutableSet<String> VOTERS =
      Arrays.stream(HeadlineItem.values())
          .flatMap(item -> item.concepts().stream().flatMap(ImmutableList::stream))
          .collect(ImmutableSet.toImmutableSet());
  private static final int NEAR_DAYS = 10;
  private static final int LONGEST = 390;
  private static final int CASH_FLOW_VOTES = 6;
  private static final int OPENING_VOTES = 12;
  private static final int CALENDAR_VOTES = 12;

  private final Multiset<Period> votes = HashMultiset.create();
  private final Multiset<Period> balances = HashMultiset.create();
  private final Multiset<Period> operations = HashMultiset.create();
  private final Multiset<Period> cashFlows = HashMultiset.create();
  private final Optional<FiscalCalendar> calendar;
  private final ImmutableMap<HeadlinePeriod, Period> periods;

  private ReportedPeriods(Release release) {
    this.calendar = release.calendar().filter(told -> !told.isAssumed());
    for (Fact fact : release.facts()) {
      if (fact.period().isPresent()
          && fact.segment().isConsolidated()
          && (fact.basis() == Basis.REPORTED || fact.basis() == Basis.RESTATED)
          && VOTERS.contains(fact.item().id())) {
        count(fact, fact.period().get());
      }
    }
    this.periods = decided(release.released());
  }

  static ReportedPeriods of(Release release) {
    return new ReportedPeriods(release);
  }

  /** Returns the period that is meant, if the release has it. */
  Optional<Period> period(HeadlinePeriod which) {
    return Optional.ofNullable(periods.get(which));
  }

  private void count(Fact fact, Period period) {
    if (period.isInstant()) {
      balances.add(period);
      return;
    }
    if (fact.statement() == StatementKind.OPERATIONS) {
      operations.add(period);
    }
    votes.add(period, fact.statement() == StatementKind.OPERATIONS ? 3 : 1);
    if (fact.statement() == StatementKind.CASH_FLOW) {
      cashFlows.add(period);
    }
  }

  private ImmutableMap<HeadlinePeriod, Period> decided(Optional<LocalDate> released) {
    ImmutableMap.Builder<HeadlinePeriod, Period> found = ImmutableMap.builder();
    Optional<LocalDate> end = lastEnd(released);
    Optional<Period> quarter = end.flatMap(this::quarter);
    Optional<Period> year = end.flatMap(day -> yearToDate(day, quarter));
    quarter.ifPresent(period -> found.put(HeadlinePeriod.QUARTER, period));
    year.ifPresent(period -> found.put(HeadlinePeriod.YEAR_TO_DATE, period));
    quarter
        .flatMap(period -> yearBefore(period, votes))
        .ifPresent(period -> found.put(HeadlinePeriod.QUARTER_YEAR_BEFORE, period));
    year.flatMap(period -> yearBefore(period, votes))
        .ifPresent(period -> found.put(HeadlinePeriod.YEAR_TO_DATE_YEAR_BEFORE, period));
    Optional<Period> close = end.isPresent() ? end.flatMap(this::close) : lastBalance(released);
    close.ifPresent(instant -> found.put(HeadlinePeriod.BALANCE, instant));
    close
        .flatMap(instant -> yearBefore(instant, balances))
        .ifPresent(instant -> found.put(HeadlinePeriod.BALANCE_YEAR_BEFORE, instant));
    return found.buildOrThrow();
  }

  /** The last midnight at which periods end for which at least a third as many vote as at most. */
  private Optional<LocalDate> lastEnd(Optional<LocalDate> released) {
    Multiset<LocalDate> ends = HashMultiset.create();
    for (Period period : votes.elementSet()) {
      if (period.days() <= LONGEST
          && released.filter(day -> day.isBefore(period.lastDay())).isEmpty()) {
        ends.add(period.end(), votes.count(period));
      }
    }
    int most = ends.elementSet().stream().mapToInt(ends::count).max().orElse(0);
    return ends.elementSet().stream()
        .filter(end -> 3 * ends.count(end) >= most)
        .max(Comparator.naturalOrder());
  }

  private Optional<Period> quarter(LocalDate end) {
    Optional<Period> quarter = mostVoted(end, 76, 125);
    return quarter.isPresent() ? quarter : mostVoted(end, 168, 200);
  }

  private Optional<Period> mostVoted(LocalDate end, int least, int most) {
    return votes.elementSet().stream()
        .filter(period -> period.end().equals(end))
        .filter(period -> period.days() >= least && period.days() <= most)
        .max(byCount(votes));
  }

  private static Comparator<Period> byCount(Multiset<Period> counts) {
    return Comparator.<Period>comparingInt(counts::count).thenComparing(Comparator.naturalOrder());
  }

  private Optional<Period> yearToDate(LocalDate end, Optional<Period> quarter) {
    long longer = quarter.map(period -> period.days() + 30).orElse(168L);
    ImmutableList<Period> candidates =
        votes.elementSet().stream()
            .filter(period -> period.end().equals(end))
            .filter(period -> period.days() >= longer && period.days() <= LONGEST)
            .filter(period -> quarter.isEmpty() || !isTrailing(period, quarter.get()))
            .collect(ImmutableList.toImmutableList());
    return candidates.stream()
        .max(Comparator.comparingInt(this::weight).thenComparing(Period::days));
  }

  private int weight(Period candidate) {
    return votes.count(candidate)
        + (cashFlows.contains(candidate) ? CASH_FLOW_VOTES : 0)
        + yearBefore(candidate, votes).map(votes::count).orElse(0)
        + (isOpening(candidate.start()) ? OPENING_VOTES : 0)
        + (calendar.filter(told -> beginsYear(candidate, told)).isPresent() ? CALENDAR_VOTES : 0);
  }

  /** Whether a period begins with the fiscal year in which it ends. */
  private static boolean beginsYear(Period period, FiscalCalendar calendar) {
    return isNear(calendar.yearAround(period.lastDay()).start(), period.start());
  }

  /**
   * Twelve months up to the day are a trailing year where the statements show the quarter and not
   * them, or where the books were closed in between.
   */
  private boolean isTrailing(Period period, Period quarter) {
    if (period.days() <= 340 || cashFlows.contains(period)) {
      return false;
    }
    boolean apart = operations.contains(quarter) && !operations.contains(period);
    return cashFlows.contains(quarter) || apart || isClosedWithin(period);
  }

  private boolean isClosedWithin(Period period) {
    return !isOpening(period.start())
        && balances.elementSet().stream()
            .anyMatch(
                instant ->
                    instant.start().isAfter(period.start().plusDays(NEAR_DAYS))
                        && instant.end().isBefore(period.end().minusDays(NEAR_DAYS)));
  }

  private boolean isOpening(LocalDate midnight) {
    return balances.elementSet().stream().anyMatch(instant -> isNear(instant.end(), midnight));
  }

  private Optional<Period> close(LocalDate end) {
    return balances.elementSet().stream()
        .filter(instant -> isNear(instant.end(), end))
        .max(
            Comparator.<Period>comparingLong(instant -> -distance(instant.end(), end))
                .thenComparing(byCount(balances)));
  }

  private Optional<Period> lastBalance(Optional<LocalDate> released) {
    return balances.elementSet().stream()
        .filter(instant -> released.filter(day -> day.isBefore(instant.lastDay())).isEmpty())
        .max(Comparator.naturalOrder());
  }

  private static Optional<Period> yearBefore(Period period, Multiset<Period> stated) {
    LocalDate start = period.start().minusYears(1);
    LocalDate end = period.end().minusYears(1);
    return stated.elementSet().stream()
        .filter(other -> other.isInstant() == period.isInstant())
        .filter(other -> isNear(other.start(), start) && isNear(other.end(), end))
        .max(byCount(stated));
  }

  private static boolean isNear(LocalDate one, LocalDate other) {
    return distance(one, other) <= NEAR_DAYS;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
