package org.lexprecision.examples.snippets;

import static org.lexprecision.LineItems.CUMULATIVE_EFFECT_OF_ACCOUNTING_CHANGE;
import static org.lexprecision.LineItems.INTEREST_EXPENSE;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.lexprecision.Balance;
import org.lexprecision.Flow;
import org.lexprecision.Interval;
import org.lexprecision.LineItems;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.ebitda.AdjustedEbitda;
import org.lexprecision.ebitda.Ebitda;
import org.lexprecision.ebitda.EbitdaDefinition;

/** Tests a covenant of a loan: EBITDA as its agreement defines it, over interest. */
public final class TestCovenant {

  private TestCovenant() {}

  /** Puts the EBITDA of the agreement together, and prints how it covers interest. */
  public static void run(FactBook book, PrintStream out) {
    // begin README
    Flow goodwill = LineItems.flow("GoodwillImpairmentLoss", "goodwill impairment", Balance.DEBIT);
    EbitdaDefinition agreed =
        Ebitda.of(book)
            .adjusted("EBITDA of the credit agreement")
            .adding(CUMULATIVE_EFFECT_OF_ACCOUNTING_CHANGE)
            .adding(goodwill)
            .absentMeansZero(); // what no release prints counts as nothing, and is named

    LocalDate tested = LocalDate.of(2003, 12, 31);
    AdjustedEbitda ebitda = agreed.trailingTwelveMonths(tested);
    Answer interest = book.ask(INTEREST_EXPENSE).trailingTwelveMonths(tested);
    Interval coverage = ebitda.dividedBy(interest).orElseThrow();
    out.println(ebitda.figure().orElseThrow() + " over " + interest.orElseThrow());
    out.println(coverage.lower().compareTo(new BigDecimal("1.20")) >= 0 ? "kept" : "in question");
    // end README
  }
}
