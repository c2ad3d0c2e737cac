package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.FiscalQuarter;
import org.lexprecision.Flow;
import org.lexprecision.Interval;
import org.lexprecision.LineItems;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Source;
import org.lexprecision.Unit;

/** Whatever the figures stood for before they were rounded lies within what is answered. */
class GrowthProperties {

  private static final Company ACME = Company.of("Acme");
  private static final Unit USD = Unit.monetary(Currency.getInstance("USD"));
  private static final FiscalQuarter QUARTER = FiscalQuarter.of(2003, 2);

  private static Fact fact(Flow item, FiscalQuarter quarter, BigDecimal amount, int decimals) {
    return Fact.builder()
        .company(ACME)
        .item(item)
        .period(FiscalCalendar.calendarYear().quarter(quarter))
        .figure(Figure.of(rounded(amount, decimals), USD, decimals))
        .source(
            Source.builder()
                .document("q.txt")
                .table(1)
                .line(1)
                .column(1)
                .caption(item.label())
                .printed("")
                .build())
        .build();
  }

  private static BigDecimal rounded(BigDecimal amount, int decimals) {
    return amount.setScale(decimals, RoundingMode.HALF_UP);
  }

  private static FactBook book(Fact... facts) {
    return FactBook.of(
            Release.builder()
                .document("q.txt")
                .kind(ReleaseKind.EARNINGS)
                .company(ACME)
                .addFacts(facts)
                .build())
        .withCalendar(FiscalCalendar.calendarYear());
  }

  @Property(tries = 300, seed = "20031118")
  void growth_holds_the_growth_of_what_was_rounded(
      @ForAll @BigRange(min = "-9999999", max = "9999999") @Scale(2) BigDecimal before,
      @ForAll @BigRange(min = "-9999999", max = "9999999") @Scale(2) BigDecimal after,
      @ForAll @IntRange(min = -3, max = 2) int decimals) {
    FactBook book =
        book(
            fact(LineItems.REVENUES, QUARTER.yearBefore(), before, decimals),
            fact(LineItems.REVENUES, QUARTER, after, decimals));

    Change change = book.ask(LineItems.REVENUES).yearOverYear().quarter(QUARTER).orElseThrow();

    assertTrue(change.amount().contains(after.subtract(before)));
    Optional<Interval> rate = change.rate();
    if (rate.isPresent()) {
      BigDecimal growth = after.subtract(before).divide(before.abs(), MathContext.DECIMAL128);
      assertTrue(rate.get().contains(growth), rate + " " + growth);
    } else {
      assertTrue(change.before().contains(BigDecimal.ZERO));
    }
  }

  @Property(tries = 300, seed = "20031118")
  void a_margin_holds_the_quotient_of_what_was_rounded(
      @ForAll @BigRange(min = "-9999999", max = "9999999") @Scale(2) BigDecimal income,
      @ForAll @BigRange(min = "-9999999", max = "9999999") @Scale(2) BigDecimal sales,
      @ForAll @IntRange(min = -3, max = 2) int decimals) {
    Assume.that(sales.signum() != 0);
    FactBook book =
        book(
            fact(LineItems.NET_INCOME, QUARTER, income, decimals),
            fact(LineItems.REVENUES, QUARTER, sales, decimals));

    Answer margin = book.ask(LineItems.NET_INCOME).margin(LineItems.REVENUES).quarter(QUARTER);

    if (margin.bounds().isPresent()) {
      assertTrue(
          margin.bounds().get().contains(income.divide(sales, MathContext.DECIMAL128)),
          margin::toString);
      assertEquals(Unit.pure(), margin.series().unit());
      assertEquals(margin.bounds().get(), margin.proofs().get(0).replay());
    } else {
      assertEquals(Answer.Reason.DIVISOR_MAY_BE_ZERO, ((Answer.NotDerivable) margin).reason());
    }
  }
}
