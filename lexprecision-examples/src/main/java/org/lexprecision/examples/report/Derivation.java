package org.lexprecision.examples.report;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.Stock;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;

/**
 * What a book says of one series and period.
 *
 * @param book the book that was asked
 * @param answer what it says
 */
public record Derivation(FactBook book, Answer answer) {

  /**
   * Returns what a book says of every series, for every quarter, those of other years that releases
   * show after a change of the year end among them, of a company that states none every half year,
   * and then every trailing year of its span; of a measure that stands at a moment, at the close of
   * every quarter. A row is made when it is asked for: of a large book they are many.
   */
  public static Stream<Derivation> of(FactBook book) {
    ImmutableSet<Period> spans =
        ImmutableSet.<Period>builder()
            .addAll(book.quarters())
            .addAll(book.quartersOfOtherYears())
            .addAll(book.halfYears())
            .addAll(book.transitionPeriods())
            .addAll(book.trailingYears())
            .build();
    ImmutableSet<Period> moments =
        book.quarters().stream()
            .map(quarter -> Period.atCloseOf(quarter.lastDay()))
            .collect(ImmutableSet.toImmutableSet());
    return inPrintedOrder(book).stream()
        .flatMap(series -> of(book, series, series.item() instanceof Stock ? moments : spans));
  }

  /** Returns the series of a book as its releases bring them up: sales before net income. */
  private static ImmutableSet<Series> inPrintedOrder(FactBook book) {
    return book.facts().stream().map(Fact::series).collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<Derivation> of(FactBook book, Series series, ImmutableSet<Period> periods) {
    return periods.stream().map(period -> new Derivation(book, book.answer(series, period)));
  }

  public Series series() {
    return answer.series();
  }

  public Period period() {
    return answer.period();
  }

  /** Returns what the answer rests on in full, bounds and all, or why there is none. */
  public String proof() {
    String proof = answer.prove();
    return series().basis() == Basis.REPORTED ? proof : series().basis().id() + ": " + proof;
  }
}
