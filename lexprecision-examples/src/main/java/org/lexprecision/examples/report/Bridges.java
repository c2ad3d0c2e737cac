package org.lexprecision.examples.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.lexprecision.Basis;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.ebitda.Ebitda;
import org.lexprecision.ebitda.EbitdaBridge;

/**
 * The EBITDA bridges of one part of a company.
 *
 * @param book the book that was asked
 * @param segment the part of the company
 * @param bridges one a period: quarters, longer periods that releases print, trailing years
 */
public record Bridges(FactBook book, Segment segment, ImmutableList<EbitdaBridge> bridges) {

  /** Returns the bridges of a company and of its parts that have operating income or EBITDA. */
  public static ImmutableList<Bridges> of(FactBook book) {
    return book.series().stream()
        .filter(Bridges::isBridged)
        .map(Series::segment)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))
        .stream()
        .map(segment -> of(book, segment))
        .filter(bridges -> !bridges.bridges().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private static Bridges of(FactBook book, Segment segment) {
    Ebitda ebitda = Ebitda.of(book).segment(segment);
    ImmutableSet<Period> periods =
        ImmutableSet.<Period>builder()
            .addAll(book.quarters())
            .addAll(ebitda.printed().keySet())
            .addAll(book.trailingYears())
            .build();
    return new Bridges(
        book,
        segment,
        periods.stream()
            .map(ebitda::over)
            .filter(Bridges::saysSomething)
            .collect(ImmutableList.toImmutableList()));
  }

  private static boolean isBridged(Series series) {
    return series.basis() == Basis.REPORTED
        && (series.item().equals(LineItems.EBITDA)
            || series.item().equals(LineItems.OPERATING_INCOME));
  }

  private static boolean saysSomething(EbitdaBridge bridge) {
    return bridge.asReported().status() != Status.NOT_DERIVABLE
        || bridge.fromNetIncome().status() != Status.NOT_DERIVABLE
        || bridge.fromOperatingIncome().status() != Status.NOT_DERIVABLE;
  }
}
