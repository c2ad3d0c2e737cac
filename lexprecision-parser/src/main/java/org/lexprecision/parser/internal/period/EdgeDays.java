package org.lexprecision.parser.internal.period;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Period;

/**
 * The two days over columns, alone in their heads, between which the period of the title lies: on
 * them what moved in the period opens and closes.
 *
 * @param period the period between them, if there are such
 * @param days the first and the last
 */
record EdgeDays(Optional<Period> period, ImmutableList<LocalDate> days) {

  /** Finds them among the heads of columns; what moved has columns that name no time. */
  static EdgeDays of(List<PeriodHead> heads, TitlePeriods title, DocumentCalendar calendar) {
    ImmutableList<LocalDate> days =
        heads.stream()
            .filter(head -> head.namesDay() && head.words().label().isEmpty())
            .flatMap(head -> head.date().stream())
            .distinct()
            .sorted()
            .collect(ImmutableList.toImmutableList());
    boolean moved = heads.stream().anyMatch(head -> !head.isDated());
    Optional<Period> period =
        days.size() == 2 && moved
            ? title
                .length()
                .map(length -> calendar.ending(days.get(1), length))
                .filter(between -> isOpening(days.get(0), between))
            : Optional.empty();
    return new EdgeDays(period, days);
  }

  private static boolean isOpening(LocalDate day, Period period) {
    long before = ChronoUnit.DAYS.between(day, period.start());
    return before == 0 || before == 1;
  }

  /** The day at whose close the balance of a column stands, where its day is one of the two. */
  Optional<LocalDate> of(PeriodHead head) {
    return head.date()
        .filter(day -> head.words().label().isEmpty() && days.contains(day))
        .flatMap(
            day ->
                period.map(
                    between -> day.equals(days.get(0)) ? between.start().minusDays(1) : day));
  }
}
