package org.lexprecision.internal.tieout.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Claim;
import org.lexprecision.Company;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.Prose;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Unit;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.tieout.Certificate;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.TieOut;
import org.lexprecision.tieout.TieOutReport;

class OfferTermsTest {

  private static final Unit USD = Unit.monetary(Currency.getInstance("USD"));

  private static final Claim UNIT = money(1, "principal_unit", "", "1000", -3);
  private static final Claim COUPON =
      claim(
          2, "coupon_bonds", Claim.Kind.RATE, "bonds", Figure.exactly(number("0.12"), Unit.pure()));
  private static final Claim START = day(3, "accrual_start", "2001-01-31");
  private static final Claim END = day(4, "assumed_consummation", "2001-05-01");
  private static final Claim OUTSTANDING = money(5, "bonds_outstanding", "", "9002000", -3);

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static Claim claim(int line, String term, Claim.Kind kind, String whole, Figure figure) {
    return Claim.builder()
        .document("offer.txt")
        .line(line)
        .printed(figure.amount().toPlainString())
        .kind(kind)
        .term(term)
        .whole(whole)
        .figure(figure)
        .build();
  }

  private static Claim money(int line, String term, String whole, String amount, int decimals) {
    return claim(line, term, Claim.Kind.MONEY, whole, Figure.of(number(amount), USD, decimals));
  }

  private static Claim day(int line, String term, String day) {
    return Claim.builder()
        .document("offer.txt")
        .line(line)
        .printed(day)
        .kind(Claim.Kind.DATE)
        .term(term)
        .period(Period.atCloseOf(LocalDate.parse(day)))
        .build();
  }

  private static Release offer(Claim... claims) {
    return Release.builder()
        .document("offer.txt")
        .kind(ReleaseKind.EXCHANGE_OFFER)
        .company(Company.of("Acme"))
        .prose(Prose.of(ImmutableList.copyOf(claims), ImmutableList.of()))
        .build();
  }

  private static TieOutReport run(Claim... claims) {
    return TieOut.of(FactBook.of(offer(claims))).run();
  }

  private static Finding only(TieOutReport report) {
    assertEquals(1, report.findings().size(), report::toString);
    return report.findings().get(0);
  }

  private static Claim accrued(String amount) {
    return money(6, "accrued_interest_per_1000", "bonds", amount, 2);
  }

  @Test
  void terms_are_figures_and_days_by_their_names() {
    OfferTerms terms = OfferTerms.of(offer(COUPON, START));

    assertEquals(COUPON.figure(), terms.figure("coupon_bonds"));
    assertEquals(Optional.of(LocalDate.parse("2001-01-31")), terms.date("accrual_start"));
    assertEquals(Optional.empty(), terms.figure("accrual_start"));
    assertEquals(Optional.empty(), terms.date("coupon_bonds"));
    assertEquals(ImmutableSet.of("coupon_bonds", "accrual_start"), terms.terms().keySet());
  }

  @Test
  void a_term_that_is_not_stated_alike_everywhere_has_no_figure() {
    Release twice = offer(OUTSTANDING, money(9, "bonds_outstanding", "", "9003000", -3));
    OfferTerms terms = OfferTerms.of(twice);

    assertEquals(Optional.empty(), terms.figure("bonds_outstanding"));
    assertEquals(ImmutableSet.of("bonds_outstanding"), terms.ambiguous());
    assertTrue(
        TieOut.of(FactBook.of(twice)).run().notEvaluated().get(0).reason().contains("not alike"));
  }

  @Test
  void days_are_counted_as_twelve_months_of_thirty_without_the_last() {
    assertEquals(90, OfferTerms.days(LocalDate.parse("2001-01-31"), LocalDate.parse("2001-04-30")));
    assertEquals(1, OfferTerms.days(LocalDate.parse("2001-02-27"), LocalDate.parse("2001-02-28")));
    assertEquals(
        360, OfferTerms.days(LocalDate.parse("2001-08-01"), LocalDate.parse("2002-08-01")));
  }

  @Test
  void interest_that_recomputes_is_said_to() {
    TieOutReport report = run(UNIT, COUPON, START, END, accrued("30.33"));
    Finding finding = only(report);

    assertEquals(Severity.INFO, finding.severity());
    assertEquals(Finding.Kind.OFFER, finding.kind());
    assertTrue(finding.cause().contains("1000 × 0.12 × 91 / 360 = 30.3333333333"), finding.cause());
    assertEquals(ImmutableList.of(), report.notEvaluated());
    assertTrue(report.checks().get(0).isPassed());
  }

  @Test
  void interest_that_does_not_recompute_is_an_error_with_its_proof() {
    Finding finding = only(run(UNIT, COUPON, START, END, accrued("33.03")));

    assertEquals(Severity.ERROR, finding.severity());
    Certificate certificate = finding.certificates().get(0);
    certificate.replay();
    assertTrue(certificate.excess().signum() > 0);
    assertEquals(Severity.ERROR, finding.severity());
  }

  @Test
  void trailing_zeros_are_no_digits() {
    Claim total = money(7, "accrued_interest_total", "bonds", "273000", -3);
    Finding finding =
        run(UNIT, COUPON, START, END, OUTSTANDING, accrued("30.33"), total).findings().get(1);

    assertEquals(Severity.INFO, finding.severity());
    assertTrue(
        finding.cause().endsWith("agrees at thousand precision, not in single units"),
        finding.cause());
  }

  @Test
  void a_condition_that_is_not_met_is_no_error() {
    Claim tendered = money(8, "bonds_tendered", "", "8000000", -3);
    Claim condition =
        claim(
            9,
            "minimum_tender_condition",
            Claim.Kind.PERCENT,
            "bonds",
            Figure.of(number("0.9"), Unit.pure(), 2));
    Finding finding = only(run(OUTSTANDING, tendered, condition));

    assertEquals(Severity.INFO, finding.severity());
    assertTrue(finding.cause().startsWith("the condition is not met"), finding.cause());
  }

  @Test
  void a_part_must_be_that_of_its_whole() {
    Claim tendered = money(8, "bonds_tendered", "", "8000000", -3);
    Claim part =
        claim(
            9,
            "bonds_tendered_pct",
            Claim.Kind.PERCENT,
            "bonds",
            Figure.of(number("0.898"), Unit.pure(), 3));
    Finding finding = only(run(OUTSTANDING, tendered, part));

    assertEquals(Severity.ERROR, finding.severity());
    Certificate certificate = finding.certificates().get(0);
    for (var fact : certificate.facts()) {
      assertTrue(
          !certificate.implied(fact).orElseThrow().meets(fact.figure().interval()), fact::toString);
    }
  }

  @Test
  void terms_that_nothing_recomputes_are_not_evaluated() {
    TieOutReport report = run(UNIT, accrued("30.33"));

    assertEquals(ImmutableList.of(), report.findings());
    assertEquals(2, report.notEvaluated().size());
    assertEquals(Finding.Kind.OFFER, report.notEvaluated().get(0).kind());
  }
}
