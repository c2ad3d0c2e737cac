package org.lexprecision.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Currency;
import org.lexprecision.Basis;
import org.lexprecision.Company;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Footing;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Money;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.Source;
import org.lexprecision.StatementKind;
import org.lexprecision.Unit;

/** One small example of each thing a release holds. */
public final class Examples {

  private static final Currency USD = Currency.getInstance("USD");

  private Examples() {}

  /** A place in the first column of line 12. */
  public static Source source(int column) {
    return Source.builder()
        .document("q2.txt")
        .released(LocalDate.parse("2003-08-18"))
        .table(1)
        .line(12)
        .column(column)
        .caption("Net sales")
        .printed("30,873")
        .build();
  }

  /** Net sales of the quarter ended June 30, 2003. */
  public static Fact fact(long thousands) {
    return sales(thousands).period(Period.monthsEnded(3, LocalDate.parse("2003-06-30"))).build();
  }

  private static Fact.Builder sales(long thousands) {
    return Fact.builder()
        .company(Company.of("Acme"))
        .item(LineItems.REVENUES)
        .figure(Figure.of(Money.ofThousands(thousands, USD), -3))
        .statement(StatementKind.OPERATIONS)
        .source(source(1));
  }

  private static Footing.Row row(int line, LineItem item) {
    return Footing.Row.of(
        line, Series.of(item, Segment.consolidated(), Basis.REPORTED, Unit.monetary(USD)));
  }

  /** A release with two facts, one of them without a period, a footing and a diagnostic. */
  public static Release release() {
    return Release.builder()
        .document("q2.txt")
        .kind(ReleaseKind.EARNINGS)
        .company(Company.of("Acme", "12"))
        .addFacts(fact(5), sales(5).build())
        .addFootings(
            Footing.of(
                1,
                row(14, LineItems.GROSS_PROFIT),
                ImmutableList.of(
                    Footing.Part.of(1, row(12, LineItems.REVENUES)),
                    Footing.Part.of(-1, row(13, LineItems.COST_OF_REVENUE)))))
        .addDiagnostics(
            Diagnostic.builder()
                .document("q2.txt")
                .line(12)
                .column(1)
                .printed("304)")
                .reason(Diagnostic.Reason.MALFORMED_TOKEN)
                .message("no opening parenthesis")
                .build())
        .build();
  }
}
