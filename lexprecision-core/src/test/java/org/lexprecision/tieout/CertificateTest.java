package org.lexprecision.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lexprecision.LineItems.AVERAGE_SHARES;
import static org.lexprecision.LineItems.EPS_BASIC_AND_DILUTED;
import static org.lexprecision.LineItems.NET_INCOME;
import static org.lexprecision.LineItems.REVENUES;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.Unit;
import org.lexprecision.testing.Sheet;
import org.lexprecision.tieout.SumCertificate.Term;

/** What figures leave open for one of them. */
class CertificateTest {

  private static final ImmutableList<Fact> FACTS =
      new Sheet("q2.txt", "2003-08-18", Period.parse("quarter ended June 30, 2003"))
          .row(REVENUES, 200)
          .row(NET_INCOME, 50)
          .row(AVERAGE_SHARES, 500)
          .cents(EPS_BASIC_AND_DILUTED, 10)
          .release()
          .facts();
  private static final Fact SALES = FACTS.get(0);
  private static final Fact INCOME = FACTS.get(1);
  private static final Fact SHARES = FACTS.get(2);
  private static final Fact PER_SHARE = FACTS.get(3);

  private static String implied(Certificate certificate, Fact fact) {
    return certificate.implied(fact).map(Object::toString).orElse("everything");
  }

  @Test
  void a_sum_leaves_the_rest_open() {
    Certificate sum =
        SumCertificate.of(
            ImmutableList.of(
                new Term(BigDecimal.ONE, SALES), new Term(BigDecimal.valueOf(-4), INCOME)));

    assertEquals("[198,000, 202,000]", implied(sum, SALES));
    assertEquals("[49,875, 50,125]", implied(sum, INCOME));
    assertThrows(IllegalArgumentException.class, () -> sum.implied(SHARES));
  }

  @Test
  void earnings_per_share_leave_shares_and_income_open() {
    ShareCertificate certificate = ShareCertificate.of(PER_SHARE, SHARES, INCOME, 1);

    assertEquals("[47,452.5, 52,552.5]", implied(certificate, INCOME));
    assertEquals("[471,428.571428, 531,578.947369]", implied(certificate, SHARES));
    assertEquals("[0.098901, 0.101102]", implied(certificate, PER_SHARE));
    assertThrows(IllegalArgumentException.class, () -> certificate.with(SALES, SALES));
  }

  @Test
  void a_charge_may_be_negative_per_share() {
    Fact charge = PER_SHARE.stating(PER_SHARE.figure().negated());
    ShareCertificate certificate = ShareCertificate.of(charge, SHARES, INCOME, -1);

    assertEquals("[47,452.5, 52,552.5]", implied(certificate, INCOME));
  }

  @Test
  void a_percentage_leaves_both_its_figures_open() {
    Fact percent = PER_SHARE.stating(Figure.of(new BigDecimal("0.25"), Unit.pure(), 2));
    PercentCertificate part = PercentCertificate.of(percent, INCOME, SALES, false);

    assertEquals("[48,877.5, 51,127.5]", implied(part, INCOME));
    assertEquals("[194,117.647058, 206,122.44898]", implied(part, SALES));
    assertEquals("[0.246882, 0.253133]", implied(part, percent));
    assertEquals(part, part.with(SALES, SALES));
    assertThrows(IllegalArgumentException.class, () -> part.implied(SHARES));
  }

  @Test
  void a_change_from_nothing_leaves_every_percentage_open() {
    Fact percent = PER_SHARE.stating(Figure.of(new BigDecimal("0.25"), Unit.pure(), 2));
    Fact nothing = SALES.stating(Figure.of(BigDecimal.ZERO, SALES.figure().unit(), -3));

    assertEquals(
        "everything", implied(PercentCertificate.of(percent, INCOME, nothing, true), percent));
  }
}
