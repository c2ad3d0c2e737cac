package org.lexprecision.parser.internal.period.row;

import com.google.common.collect.ImmutableList;
import java.util.IntSummaryStatistics;
import java.util.List;
import org.lexprecision.Period;

/**
 * The years that are all that rows say of when their figures are. A day in the words above the
 * table that lies years before them all, or behind them, ends none of theirs: something happened on
 * it.
 */
final class YearsDownRows {

  /** Fewer years may stand alone beside figures of another time. */
  private static final int FEWEST = 3;

  private final IntSummaryStatistics years;
  private final Clock clock;

  /** Reads the captions of a table. */
  YearsDownRows(List<RowLine> lines, Clock clock) {
    this.clock = clock;
    this.years =
        lines.stream()
            .filter(line -> !line.isHeading())
            .flatMapToInt(line -> time(line.caption()).year().stream())
            .summaryStatistics();
  }

  private CaptionTime time(String caption) {
    CaptionWords said = CaptionWords.of(Scope.without(caption, clock.days(caption)));
    return CaptionTime.of(caption, said, clock);
  }

  /** Returns the columns, without the time of such a day over those that name none themselves. */
  ImmutableList<ColumnLine> apart(ImmutableList<ColumnLine> columns) {
    return columns.stream()
        .map(column -> isNamed(column) || mayBe(column) ? column : column.untimed())
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isNamed(ColumnLine column) {
    return !clock.days(column.words()).isEmpty() || clock.namesLength(column.words());
  }

  private boolean mayBe(ColumnLine column) {
    return column.period().filter(this::mayBe).isPresent();
  }

  /**
   * Whether a time that words above the table name may be that of its figures. What is owed in
   * years to come is so on a day before them all.
   */
  boolean mayBe(Period time) {
    int year = time.lastDay().getYear();
    return time.isInstant()
        || years.getCount() < FEWEST
        || (year >= years.getMin() - 1 && year <= years.getMax() + 1);
  }
}
