package org.lexprecision.examples.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.report.Derivation;

/** What is exported of a book: every answer it has, printed or derived, and every conflict. */
public final class Exported {

  private Exported() {}

  /**
   * Returns the answers for every period that releases print, every quarter and every trailing
   * year, without those there is nothing for.
   */
  public static ImmutableList<Answer> answers(FactBook book) {
    ImmutableSet.Builder<Cell> cells = ImmutableSet.builder();
    for (Fact fact : book.facts()) {
      fact.period().ifPresent(period -> cells.add(new Cell(fact.series(), book.named(period))));
    }
    Derivation.of(book).forEach(row -> cells.add(new Cell(row.series(), book.named(row.period()))));
    return cells.build().stream()
        .map(cell -> book.answer(cell.series(), cell.period()))
        .filter(PeriodGrid::isKnown)
        .collect(ImmutableList.toImmutableList());
  }

  private record Cell(Series series, Period period) {}
}
