package org.lexprecision.examples.snippets;

import java.io.PrintStream;
import java.util.Currency;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItems;
import org.lexprecision.Money;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.Source;

/** Makes a fact by hand, and copies of it. */
public final class MakeValues {

  private MakeValues() {}

  /** Prints a fact, what it may be, and a changed copy. */
  public static void run(PrintStream out) {
    // begin README
    Currency dollars = Currency.getInstance("USD");
    Fact sales =
        Fact.builder()
            .company(Company.of("Bellwater Industries, Inc."))
            .item(LineItems.REVENUES)
            .period(Period.parse("quarter ended June 30, 2003"))
            .figure(Figure.of(Money.ofThousands(30_873, dollars), -3)) // printed in thousands
            .source(
                Source.builder()
                    .document("q2.txt")
                    .table(1)
                    .line(36)
                    .column(1)
                    .caption("Net sales")
                    .printed("30,873")
                    .build())
            .build();
    out.println(sales);
    out.println(sales.figure().interval()); // all that prints as 30,873
    out.println(sales.withSegment(Segment.of("Seals")).series());
    // end README
  }
}
