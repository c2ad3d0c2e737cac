package org.lexprecision.parser.internal.period.row;

import java.util.Optional;
import org.lexprecision.Period;

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
      return own;
    }
    Optional<Period> above = heading.flatMap(Scope::period);
    if (!column.isNamed() || column.naming() == Naming.YEAR_IN_PASSING) {
      Optional<Period> inRow = roll.around(line).isPresent() ? roll.around(line) : above;
      Optional<Period> over = column.isNamed() ? Optional.empty() : title;
      if (inRow.isPresent() || over.isPresent()) {
        return inRow.or(() -> over);
      }
    }
    if (column.period().isEmpty()) {
      return roll.around(line).or(() -> above.isPresent() || column.isNamed() ? above : lead);
    }
    Optional<Scope> said = caption.scope().or(() -> heading);
    return column
        .period()
        .filter(Period::isInstant)
        .flatMap(time -> said.flatMap(scope -> clock.ending(time.lastDay(), scope.words())))
        .or(column::period);
  }
}
