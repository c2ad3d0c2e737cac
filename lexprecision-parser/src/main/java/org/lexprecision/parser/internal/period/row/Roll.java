package org.lexprecision.parser.internal.period.row;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Period;

/**
 * The movements between balances: what stands between "Balance, December 31, 1995" and "Balance,
 * December 31, 1996" happened in 1996.
 */
final class Roll {

  /** So many lines at most lead from one balance to another of the same day. */
  private static final int FEW = 2;

  private final ImmutableList<Optional<LocalDate>> days;
  private final List<Optional<Period>> between = new ArrayList<>();
  private final List<Boolean> within = new ArrayList<>();
  private final List<Integer> openings = new ArrayList<>();
  private final List<Edge> sides = new ArrayList<>();

  private Roll(ImmutableList<Optional<LocalDate>> days) {
    this.days = days;
  }

  /**
   * Reads the lines of a table.
   *
   * @param named the day of the balance that each line shows, as printed; empty in other lines
   * @param edges which lines are opening and which are closing balances by their words
   */
  static Roll of(ImmutableList<Optional<LocalDate>> named, List<Edge> edges, Clock clock) {
    Roll roll = new Roll(closed(named, clock));
    int[] next = next(roll.days, edges);
    int last = -1;
    for (int at = 0; at < named.size(); at++) {
      boolean balance = isBalance(roll.days, edges, at);
      boolean framed =
          !balance
              && last >= 0
              && next[at] >= 0
              && (frame(edges, last, next[at])
                  || between(roll.days.get(last), roll.days.get(next[at])).isPresent());
      roll.between.add(
          framed ? between(roll.days.get(last), roll.days.get(next[at])) : Optional.empty());
      roll.within.add(
          framed
              && (roll.days.get(last).isEmpty()
                  || roll.days.get(next[at]).isEmpty()
                  || roll.between.get(at).isPresent()));
      roll.sides.add(
          !balance
                  && last >= 0
                  && next[at] - last - 1 <= FEW
                  && next[at] >= 0
                  && edges.get(last) == edges.get(next[at])
              ? edges.get(last)
              : Edge.UNSAID);
      last = balance ? at : last;
      roll.openings.add(last);
    }
    return roll;
  }

  private static boolean isBalance(List<Optional<LocalDate>> days, List<Edge> edges, int line) {
    return days.get(line).isPresent()
        || edges.get(line) == Edge.OPENING
        || edges.get(line) == Edge.CLOSING;
  }

  /** Asks whether no movement of another roll can stand between two balances. */
  private static boolean frame(List<Edge> edges, int first, int second) {
    return edges.get(first) != Edge.CLOSING && edges.get(second) != Edge.OPENING;
  }

  /** The balances at a first of January are those at the close of the day before. */
  private static ImmutableList<Optional<LocalDate>> closed(
      ImmutableList<Optional<LocalDate>> named, Clock clock) {
    return named.stream()
        .map(
            day ->
                day.map(
                    date ->
                        date.getDayOfMonth() == 1 && !clock.isEnd(date) ? date.minusDays(1) : date))
        .collect(ImmutableList.toImmutableList());
  }

  private static int[] next(ImmutableList<Optional<LocalDate>> days, List<Edge> edges) {
    int[] next = new int[days.size()];
    int found = -1;
    for (int at = days.size() - 1; at >= 0; at--) {
      next[at] = found;
      found = isBalance(days, edges, at) ? at : found;
    }
    return next;
  }

  /** Two balances of one day frame no movement but a change of principle. */
  private static Optional<Period> between(Optional<LocalDate> first, Optional<LocalDate> second) {
    return first.isPresent() && second.isPresent() && second.get().isAfter(first.get().plusDays(1))
        ? Optional.of(Period.of(first.get().plusDays(1), second.get().plusDays(1)))
        : Optional.empty();
  }

  /** The day of the balance that a line shows. */
  Optional<LocalDate> day(int line) {
    return days.get(line);
  }

  /** The time between the balances before and behind a line. */
  Optional<Period> around(int line) {
    return between.get(line);
  }

  /** The line of the opening balance that a line, which may be itself, goes on from. */
  Optional<Integer> opening(int line) {
    return Optional.of(openings.get(line)).filter(at -> at >= 0);
  }

  /**
   * Which balances a line stands between: two opening ones, as what is taken off the first does, or
   * two closing ones.
   */
  Edge side(int line) {
    return sides.get(line);
  }

  /** Asks whether a line stands between an opening and a closing balance. */
  boolean isWithin(int line) {
    return within.get(line);
  }
}
