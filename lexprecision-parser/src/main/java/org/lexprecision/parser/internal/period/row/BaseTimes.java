package org.lexprecision.parser.internal.period.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.period.row.ColumnTime.Naming;

/**
 * The time that a cell is in, whichever part of it: the caption's own, that between two balances,
 * that of the heading above, of the column, of the words before the table.
 *
 * @param columns what the columns say
 * @param roll the balances down the rows
 * @param lead the time that the words before the table name
 * @param title the time that is all that a line above the table says
 */
record BaseTimes(
    ColumnTimes columns, Roll roll, Optional<Period> lead, Optional<Period> title, Clock clock) {

  Optional<Period> at(int line, int at, CaptionTime caption, Optional<Scope> heading) {
    ColumnTime column = columns.get(at);
    Optional<Period> own = caption.scope().flatMap(Scope::period);
    if (own.isPresent()) {
      // "September 30, 2000" below "Nine months ended"
      Optional<Scope> length = heading.filter(scope -> scope.period().isEmpty());
      return own.filter(Period::isInstant)
          .flatMap(day -> length.flatMap(scope -> clock.ending(day.lastDay(), scope.words())))
          .or(() -> own);
    }
    if (column.period().isEmpty() && clock.leavesOpen(column.words())) {
      return roll.around(line);
    }
    // what is over one column or all is said of the whole statement, whose balances tell more
    if (roll.around(line).isPresent() && columns.areOfOneTime()) {
      return roll.around(line);
    }
    Optional<Period> above = heading.flatMap(Scope::period);
    if (!column.isNamed() || column.naming() == Naming.YEAR_IN_PASSING) {
      Optional<Period> inRow = roll.around(line).isPresent() ? roll.around(line) : above;
      Optional<Period> over = column.isNamed() ? Optional.empty() : title;
      if (inRow.isPresent() || over.isPresent()) {
        return inRow.or(() -> over);
      }
    }
    Optional<Period> part = above.flatMap(year -> partOf(year, column));
    if (part.isPresent()) {
      return part;
    }
    Optional<Period> dated = above.flatMap(year -> endedIn(year, column));
    if (dated.isPresent()) {
      return dated;
    }
    Optional<Period> headed = heading.flatMap(scope -> lasting(scope, column));
    if (headed.isPresent()) {
      return headed;
    }
    if (column.period().isEmpty()) {
      Optional<Period> over = above.isPresent() || column.isNamed() ? above : lead;
      return roll.around(line)
          .or(
              () ->
                  column.naming() == Naming.LENGTH
                      ? over.flatMap(time -> within(time, column.words()))
                      : over);
    }
    Optional<Scope> said = caption.scope().or(() -> heading);
    return column
        .period()
        .filter(Period::isInstant)
        .flatMap(time -> said.flatMap(scope -> clock.ending(time.lastDay(), scope.words())))
        .or(column::period);
  }

  /**
   * The time in the year of a column whose length, and perhaps whose last day, a heading above the
   * row says: "Six months ended June 30" under 1998.
   */
  private Optional<Period> lasting(Scope heading, ColumnTime column) {
    List<DateMention> days = clock.days(heading.words());
    if (heading.period().isPresent() || days.size() > 1) {
      return Optional.empty();
    }
    if (column.naming() == Naming.DAY && days.isEmpty()) {
      return column.period().flatMap(time -> clock.ending(time.lastDay(), heading.words()));
    }
    List<DateMention> years = clock.days(column.words());
    if (column.naming() != Naming.YEAR || years.size() != 1) {
      return Optional.empty();
    }
    Optional<LocalDate> end =
        days.isEmpty()
            ? column.period().map(Period::lastDay)
            : days.get(0).in(years.get(0).year().orElseThrow());
    return end.flatMap(day -> clock.ending(day, heading.words()));
  }

  /**
   * The time of a column headed by a day without a year, in the fiscal year above the rows: "June
   * 30" of "Fiscal 1997", which ended in March.
   */
  private Optional<Period> endedIn(Period year, ColumnTime column) {
    List<DateMention> days = clock.days(column.words());
    if (year.isInstant()
        || !year.equals(clock.year(year.lastDay()))
        || days.size() != 1
        || days.get(0).month().isEmpty()
        || days.get(0).year().isPresent()) {
      return Optional.empty();
    }
    return Stream.of(year.lastDay().getYear(), year.start().getYear())
        .flatMap(one -> days.get(0).in(one).stream())
        .filter(day -> !day.isBefore(year.start()) && !day.isAfter(year.lastDay()))
        .findFirst()
        .flatMap(day -> column.period().flatMap(time -> clock.inYear(day.getYear(), time)));
  }

  /** The year above the rows, or the quarter of it that the words over a column name. */
  private Optional<Period> partOf(Period year, ColumnTime column) {
    return column.naming() == Naming.LENGTH && clock.days(column.words()).isEmpty()
        ? within(year, column.words())
        : Optional.empty();
  }

  /**
   * The part of a time that the words over a column name: "First quarter" of "Fiscal 2001". Which
   * three months of a year are meant by "Three months" nothing tells.
   */
  private Optional<Period> within(Period time, String words) {
    Optional<Period> ending = clock.ending(time.lastDay(), words);
    if (time.isInstant() || ending.filter(time::equals).isPresent()) {
      return ending;
    }
    OptionalInt quarter = clock.quarter(words);
    return quarter.isPresent() && time.equals(clock.year(time.lastDay()))
        ? clock.quarter(quarter.getAsInt(), time.lastDay())
        : Optional.empty();
  }
}
