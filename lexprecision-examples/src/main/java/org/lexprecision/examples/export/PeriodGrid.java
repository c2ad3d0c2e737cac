package org.lexprecision.examples.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.Stock;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;

/**
 * What a book answers, with periods as columns and a row for each series that has an answer in one
 * of them; what stands at a moment stands under the period that it ends.
 *
 * @param book the book
 * @param columns the periods
 * @param rows the series, as the releases bring them up
 */
record PeriodGrid(FactBook book, ImmutableList<Period> columns, ImmutableList<Row> rows) {

  /**
   * A series and its answers.
   *
   * @param series what is measured
   * @param answers an answer for each column
   */
  record Row(Series series, ImmutableList<Answer> answers) {}

  /** Returns the quarters of a book; the half years of a company that states no quarters. */
  static PeriodGrid ofQuarters(FactBook book) {
    return of(book, book.halfYears().isEmpty() ? book.quarters() : book.halfYears());
  }

  /** Returns the fiscal years of a book, and the transition periods between them. */
  static PeriodGrid ofYears(FactBook book) {
    return of(
        book,
        book.quarters().stream()
            .map(quarter -> book.calendar().yearAround(quarter.lastDay()))
            .distinct()
            .collect(ImmutableList.toImmutableList()));
  }

  private static PeriodGrid of(FactBook book, Collection<Period> periods) {
    ImmutableList<Period> columns = ImmutableList.copyOf(periods);
    return new PeriodGrid(
        book,
        columns,
        book.facts().stream().map(Fact::series).collect(ImmutableSet.toImmutableSet()).stream()
            .map(series -> row(book, series, columns))
            .filter(row -> row.answers().stream().anyMatch(PeriodGrid::isKnown))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Row row(FactBook book, Series series, ImmutableList<Period> columns) {
    return new Row(
        series,
        columns.stream()
            .map(column -> book.answer(series, period(series, column)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Period period(Series series, Period column) {
    return series.item() instanceof Stock ? Period.atCloseOf(column.lastDay()) : column;
  }

  /** Asks whether there is anything to show. */
  static boolean isKnown(Answer answer) {
    return answer.status() != Answer.Status.NOT_DERIVABLE;
  }
}
