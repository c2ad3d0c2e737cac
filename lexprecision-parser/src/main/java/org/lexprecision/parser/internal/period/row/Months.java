package org.lexprecision.parser.internal.period.row;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.grammar.DateMention;

/**
 * The rows that are months one after the other, and the quarter below three of them: "January
 * 2011", "February 2011", "March 2011", "First quarter 2011".
 */
final class Months {

  /** Fewer may be the months in which quarters end. */
  private static final int LEAST = 3;

  private final ImmutableList<RowLine> lines;
  private final List<CaptionTime> captions;
  private final Clock clock;
  private final Supplier<Boolean> ofQuarter = Suppliers.memoize(this::areOfQuarter);

  Months(ImmutableList<RowLine> lines, List<CaptionTime> captions, Clock clock) {
    this.lines = lines;
    this.captions = captions;
    this.clock = clock;
  }

  /**
   * The month or the quarter that a row is, under a column of what is done in such times; the end
   * of it, under one of what is left to be done.
   */
  Optional<CellTime> at(int line, ColumnTime column) {
    if (column.period().isPresent()) {
      return Optional.empty();
    }
    CaptionWords words = CaptionWords.of(column.words());
    boolean left = words.areStill();
    Optional<Timing> timing = words.timingOfCount();
    Optional<Period> time =
        left || timing.map(Timing.LENGTH::equals).orElseGet(ofQuarter)
            ? at(line)
            : Optional.empty();
    return left
        ? time.map(Period::lastDay)
            .map(day -> new CellTime(Optional.of(Period.atCloseOf(day)), Timing.MOMENT))
        : time.map(done -> new CellTime(Optional.of(done), Timing.LENGTH));
  }

  /** Whether a quarter below its months says that all are lengths of time. */
  private boolean areOfQuarter() {
    return IntStream.range(LEAST, lines.size())
        .anyMatch(line -> month(line).isEmpty() && at(line).isPresent());
  }

  private Optional<Period> at(int line) {
    Optional<YearMonth> month = month(line);
    if (month.isPresent()) {
      return isInRun(line, month.get())
          ? month.map(one -> Period.monthsEnded(1, one.atEndOfMonth()))
          : Optional.empty();
    }
    boolean quarter = line >= LEAST && clock.quarter(lines.get(line).caption()).isPresent();
    Optional<YearMonth> last = quarter ? month(line - 1) : Optional.empty();
    return last.filter(one -> isRun(line - LEAST, one.minusMonths(LEAST - 1L)))
        .map(one -> Period.monthsEnded(LEAST, one.atEndOfMonth()));
  }

  /** The month that is all a row says. */
  private Optional<YearMonth> month(int line) {
    Optional<DateMention> month = captions.get(line).day().filter(day -> day.day().isEmpty());
    return month
        .flatMap(DateMention::date)
        .map(YearMonth::from)
        .or(() -> month.filter(named -> named.year().isEmpty()).flatMap(this::lately));
  }

  /** The last of the months of a name that are over on the day reported on. */
  private Optional<YearMonth> lately(DateMention month) {
    return clock
        .reported()
        .flatMap(
            today ->
                Stream.of(today.getYear(), today.getYear() - 1)
                    .flatMap(year -> month.in(year).stream())
                    .map(YearMonth::from)
                    .filter(one -> !one.atEndOfMonth().isAfter(today))
                    .findFirst());
  }

  private boolean isInRun(int line, YearMonth month) {
    return IntStream.range(0, LEAST)
        .anyMatch(before -> isRun(line - before, month.minusMonths(before)));
  }

  /** Whether some rows from one on are months from one on. */
  private boolean isRun(int from, YearMonth first) {
    return from >= 0
        && from + LEAST <= lines.size()
        && IntStream.range(0, LEAST)
            .allMatch(at -> month(from + at).filter(first.plusMonths(at)::equals).isPresent());
  }
}
