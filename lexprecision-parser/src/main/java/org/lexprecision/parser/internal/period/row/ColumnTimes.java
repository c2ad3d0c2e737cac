package org.lexprecision.parser.internal.period.row;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.period.row.ColumnTime.Naming;

/** What the columns of a table say of the time of their cells, and their neighbours for them. */
final class ColumnTimes {

  private static final PhraseSet VINTAGES = PhraseSet.load("vintages.txt");

  private final ImmutableList<ColumnTime> columns;
  private final ImmutableSet<Edge> edges;

  private ColumnTimes(List<ColumnTime> columns) {
    this.columns = ImmutableList.copyOf(columns);
    this.edges = columns.stream().map(ColumnTime::edge).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Reads the columns of a table.
   *
   * @param told the time that the words above and before it name
   */
  static ColumnTimes of(List<ColumnLine> lines, Optional<Period> told, Clock clock) {
    Multiset<String> words = HashMultiset.create();
    lines.forEach(line -> words.add(line.words()));
    List<ColumnTime> columns = new ArrayList<>();
    for (ColumnLine line : lines) {
      columns.add(ColumnTime.of(line, words.count(line.words()) == 1, clock));
    }
    Optional<LocalDate> made = vintages(lines, told.filter(Period::isInstant), clock);
    if (made.isPresent()) {
      columns.replaceAll(column -> column.told(made.map(Period::atCloseOf), Naming.AS_OF));
    } else {
      between(columns);
      shared(columns);
      aged(columns);
    }
    return new ColumnTimes(columns);
  }

  /**
   * The day over all columns or the table, where the years below it are those in which something
   * was made.
   */
  private static Optional<LocalDate> vintages(
      List<ColumnLine> lines, Optional<Period> told, Clock clock) {
    if (lines.stream().noneMatch(line -> CaptionWords.of(line.words()).have(VINTAGES))) {
      return Optional.empty();
    }
    Set<Optional<LocalDate>> first =
        lines.stream()
            .map(line -> clock.days(line.words()))
            .map(days -> days.isEmpty() ? Optional.<LocalDate>empty() : days.get(0).date())
            .collect(Collectors.toSet());
    boolean years = lines.stream().anyMatch(line -> clock.days(line.words()).size() > 1);
    return years && first.size() == 1
        ? first.iterator().next()
        : first.stream().allMatch(Optional::isEmpty) ? told.map(Period::lastDay) : Optional.empty();
  }

  /** Columns between two days show what moved from the balance of one to that of the other. */
  private static void between(List<ColumnTime> columns) {
    int last = -1;
    for (int at = 0; at < columns.size(); at++) {
      ColumnTime column = columns.get(at);
      if (column.isOfDay() && last >= 0 && at - last > 1) {
        Period first = columns.get(last).period().orElseThrow();
        Period second = column.period().orElseThrow();
        if (second.start().isAfter(first.start().plusDays(1))) {
          LocalDate opening = opening(first.lastDay(), second.lastDay());
          Optional<Period> moved = Optional.of(Period.of(opening.plusDays(1), second.end()));
          columns.subList(last + 1, at).replaceAll(one -> one.told(moved, Naming.BETWEEN));
          columns.set(last, columns.get(last).told(Optional.of(first), Naming.BALANCE));
          columns.set(at, column.told(Optional.of(second), Naming.BALANCE));
        }
      }
      if (column.isOfDay()) {
        last = at;
      } else if (column.isNamed() && !column.change()) {
        last = -1;
      }
    }
  }

  /** The close before what moved: that of the day before, where it goes from a first to a last. */
  private static LocalDate opening(LocalDate first, LocalDate second) {
    boolean months = first.getDayOfMonth() == 1 && second.getDayOfMonth() == second.lengthOfMonth();
    return months ? first.minusDays(1) : first;
  }

  /** Columns that name no time are of that of the others, if those have one. */
  private static void shared(List<ColumnTime> columns) {
    ImmutableSet<Period> named =
        columns.stream()
            .filter(column -> column.isOfDay())
            .flatMap(column -> column.period().stream())
            .collect(ImmutableSet.toImmutableSet());
    if (named.size() == 1) {
      columns.replaceAll(
          column ->
              column.isNamed() || column.change()
                  ? column
                  : column.told(Optional.of(named.iterator().next()), Naming.DAY));
    }
  }

  /** What stands without words of time beside several ages is the balance that they divide. */
  private static void aged(List<ColumnTime> columns) {
    if (columns.stream().filter(ColumnTime::isOfAge).count() > 1) {
      columns.replaceAll(
          column ->
              column.isNamed() || column.change()
                  ? column
                  : column.told(
                      column.period().map(Period::lastDay).map(Period::atCloseOf), Naming.AS_OF));
    }
  }

  ColumnTime get(int column) {
    return columns.get(column);
  }

  /** Asks whether a row has figures of several times by the words over them. */
  boolean areSeveral(List<Integer> cells) {
    return cells.stream()
            .map(columns::get)
            .filter(column -> column.isNamed() && column.naming() != Naming.YEAR_IN_PASSING)
            .flatMap(column -> column.period().stream())
            .distinct()
            .count()
        > 1;
  }

  /** Asks whether all columns that have a time have the same. */
  boolean areOfOneTime() {
    return columns.stream().flatMap(column -> column.period().stream()).distinct().count() == 1;
  }

  /** Asks whether a column shows averages: what stands beside them is of the same time. */
  boolean areAveraged() {
    return edges.contains(Edge.OVER);
  }

  /** Asks whether columns lead from the opening to the closing balance of a row. */
  boolean areRolled() {
    return edges.contains(Edge.OPENING) && edges.contains(Edge.CLOSING);
  }
}
