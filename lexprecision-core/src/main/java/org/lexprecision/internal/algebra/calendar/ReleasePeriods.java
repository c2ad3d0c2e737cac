package org.lexprecision.internal.algebra.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.Period;
import org.lexprecision.internal.algebra.calendar.YearEnds.Evidence;

/**
 * The periods of one release.
 *
 * @param stated the calendar that its words tell
 * @param periods the periods of its facts, each as often as it occurs
 * @param ofTransition whether its latest period is a transition period, which its words tell
 */
public record ReleasePeriods(
    Optional<FiscalCalendar> stated, ImmutableMultiset<Period> periods, boolean ofTransition) {

  /** The periods of one release, which may be of any years. */
  public ReleasePeriods(Optional<FiscalCalendar> stated, ImmutableMultiset<Period> periods) {
    this(stated, periods, false);
  }

  /**
   * Parts the periods of the years before a change of the year end from the others, where the
   * release shows both: its latest period is a year that ends in the month its words tell, and all
   * that tells of another month lies before it; or it is less than a year, from the end of a former
   * year to that of one that its words tell, which is the transition period.
   */
  ImmutableList<ReleasePeriods> parts() {
    Optional<Month> said = stated.map(FiscalCalendar::lastMonth);
    YearEnds ends = YearEnds.of(periods);
    if (said.isEmpty() || ends.evidence() != Evidence.STRONG || ends.month().equals(said)) {
      return ImmutableList.of(this);
    }
    Optional<LocalDate> last = lastMidnight();
    ImmutableList<Period> latest =
        periods.elementSet().stream()
            .filter(period -> last.filter(period.end()::equals).isPresent())
            .filter(period -> YearEnds.nominalMonth(period.end()).getMonth() == said.get())
            .collect(ImmutableList.toImmutableList());
    Optional<LocalDate> year =
        latest.stream()
            .filter(YearEnds::isYear)
            .map(Period::start)
            .filter(
                begins ->
                    periods.elementSet().stream()
                        .noneMatch(one -> YearEnds.isCumulative(one) && one.end().isAfter(begins)))
            .findFirst();
    return year.map(begins -> parted(begins, false))
        .or(
            () ->
                latest.stream()
                    .filter(YearEnds::isCumulative)
                    .map(Period::start)
                    .filter(
                        begins ->
                            ends.month()
                                .equals(Optional.of(YearEnds.nominalMonth(begins).getMonth())))
                    .findFirst()
                    .map(begins -> parted(begins, true)))
        .orElseGet(() -> ImmutableList.of(this));
  }

  private ImmutableList<ReleasePeriods> parted(LocalDate begins, boolean transition) {
    return ImmutableList.of(
        new ReleasePeriods(Optional.empty(), filtered(period -> !period.end().isAfter(begins))),
        new ReleasePeriods(stated, filtered(period -> period.end().isAfter(begins)), transition));
  }

  private ImmutableMultiset<Period> filtered(Predicate<Period> kept) {
    return ImmutableMultiset.copyOf(Multisets.filter(periods, kept::test));
  }

  /** The month in which its fiscal year ends. */
  Optional<Month> lastMonth() {
    YearEnds ends = YearEnds.of(periods);
    Optional<Month> said = stated.map(FiscalCalendar::lastMonth);
    if (ofTransition) {
      return said;
    }
    return switch (ends.evidence()) {
      case STRONG -> ends.month();
      case YEARS -> said.or(ends::month);
      case NONE -> said;
    };
  }

  /** The midnight at the end of its latest period. */
  Optional<LocalDate> lastMidnight() {
    return periods.elementSet().stream()
        .filter(period -> !period.isInstant())
        .map(Period::end)
        .max(Comparator.naturalOrder());
  }
}
