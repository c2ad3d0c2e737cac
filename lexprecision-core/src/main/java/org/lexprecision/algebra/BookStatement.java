package org.lexprecision.algebra;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.Optional;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.StatementKind;
import org.lexprecision.internal.statement.StatementMerge;

/**
 * A statement over time: the rows of a company's statement with periods as columns.
 *
 * <pre>{@code
 * BookStatement income = book.statement(StatementKind.OPERATIONS);
 * income.periods();                      // quarter ended March 31, 2002, ...
 * income.rows().get(0).caption();        // Net sales
 * income.rows().get(0).answers().values(); // USD 30,244,000 derived, USD 32,996,000 reported, ...
 * }</pre>
 *
 * <p>The order, the captions and the indents are those of the newest release; a row that only
 * earlier releases have stands behind the row it stood behind there. What a cell says is the book's
 * {@link Answer}: reported, derived, conflicting, or not derivable with the reason.
 *
 * @param kind which statement it is
 * @param periods its columns, in order of time
 * @param rows its headings and rows, in printed order
 */
public record BookStatement(
    StatementKind kind, ImmutableSortedSet<Period> periods, ImmutableList<Row> rows) {

  /**
   * A heading, or a row of answers.
   *
   * @param indent how deep it is indented, from 0
   * @param caption its words as the newest release that has it prints them
   * @param series what it measures; empty for a heading
   * @param answers an answer for each period of the statement; none for a heading
   */
  public record Row(
      int indent,
      String caption,
      Optional<Series> series,
      ImmutableSortedMap<Period, Answer> answers) {

    /** Asks whether the row has words alone. */
    public boolean isHeading() {
      return series.isEmpty();
    }

    private boolean says(Period period) {
      Answer answer = answers.get(period);
      return answer != null && answer.status() != Answer.Status.NOT_DERIVABLE;
    }
  }

  static BookStatement of(FactBook book, StatementKind kind, ImmutableSortedSet<Period> periods) {
    return new BookStatement(
        kind,
        periods,
        StatementMerge.of(book.releases(), kind).stream()
            .map(
                line ->
                    new Row(
                        line.indent(),
                        line.caption(),
                        line.series(),
                        line.series()
                            .map(series -> answers(book, series, periods))
                            .orElseGet(ImmutableSortedMap::of)))
            .collect(toImmutableList()));
  }

  private static ImmutableSortedMap<Period, Answer> answers(
      FactBook book, Series series, ImmutableSortedSet<Period> periods) {
    return periods.stream()
        .collect(
            toImmutableSortedMap(
                Comparator.naturalOrder(),
                period -> period,
                period -> book.answer(series, period)));
  }

  /** Returns the statement without the periods for which no row has a figure or a conflict. */
  public BookStatement answered() {
    ImmutableSortedSet<Period> told =
        periods.stream()
            .filter(period -> rows.stream().anyMatch(row -> row.says(period)))
            .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    return new BookStatement(
        kind,
        told,
        rows.stream()
            .map(
                row ->
                    new Row(
                        row.indent(),
                        row.caption(),
                        row.series(),
                        ImmutableSortedMap.copyOfSorted(
                            Maps.filterKeys(row.answers(), told::contains))))
            .collect(toImmutableList()));
  }

  /** Returns the row of a series, where the statement has it. */
  public Optional<Row> row(Series series) {
    return rows.stream().filter(row -> row.series().filter(series::equals).isPresent()).findFirst();
  }

  /** Prints the kind and the size. */
  @Override
  public String toString() {
    return kind.id() + " (" + rows.size() + " rows, " + periods.size() + " periods)";
  }
}
