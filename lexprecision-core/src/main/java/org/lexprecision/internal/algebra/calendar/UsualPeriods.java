package org.lexprecision.internal.algebra.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Period;

/**
 * The periods that a company states, each told from those that are a few days off.
 *
 * <p>Two headings of one quarter can differ by days: one of them rounds to the end of the month, or
 * is misprinted. What most facts say counts.
 */
public final class UsualPeriods {

  private static final int NEAR_DAYS = 10;
  private static final int SHORTEST = 70;
  private static final int LONGEST = 380;

  private final TreeSet<Period> usual = new TreeSet<>();

  public UsualPeriods(Multiset<Period> periods) {
    for (Period period : Multisets.copyHighestCountFirst(periods).elementSet()) {
      if (period.days() >= SHORTEST && period.days() <= LONGEST && !hasNear(period)) {
        usual.add(period);
      }
    }
  }

  private boolean hasNear(Period period) {
    LocalDate first = period.start().minusDays(NEAR_DAYS);
    LocalDate last = period.start().plusDays(NEAR_DAYS + 1L);
    return usual.subSet(Period.of(first, first), Period.of(last, last)).stream()
        .anyMatch(
            other -> Math.abs(ChronoUnit.DAYS.between(other.end(), period.end())) <= NEAR_DAYS);
  }

  /** Returns a calendar that knows those of them that its rule does not give. */
  public FiscalCalendar in(FiscalCalendar calendar) {
    ImmutableList<Period> unruled =
        usual.stream()
            .filter(period -> calendar.name(period).isEmpty())
            .collect(ImmutableList.toImmutableList());
    return unruled.isEmpty() ? calendar : calendar.knowing(ImmutableSortedSet.copyOf(unruled));
  }
}
