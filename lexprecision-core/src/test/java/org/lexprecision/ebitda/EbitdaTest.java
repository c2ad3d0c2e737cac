package org.lexprecision.ebitda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lexprecision.LineItems.AMORTIZATION_OF_INTANGIBLE_ASSETS;
import static org.lexprecision.LineItems.DEPRECIATION;
import static org.lexprecision.LineItems.DEPRECIATION_AND_AMORTIZATION;
import static org.lexprecision.LineItems.EBITDA;
import static org.lexprecision.LineItems.INCOME_BEFORE_INCOME_TAXES;
import static org.lexprecision.LineItems.INCOME_TAX_EXPENSE;
import static org.lexprecision.LineItems.INTEREST_EXPENSE;
import static org.lexprecision.LineItems.INTEREST_EXPENSE_NET;
import static org.lexprecision.LineItems.NET_INCOME;
import static org.lexprecision.LineItems.NONCONTROLLING_INCOME;
import static org.lexprecision.LineItems.OPERATING_INCOME;
import static org.lexprecision.LineItems.PROFIT_LOSS;

import com.google.common.collect.ImmutableSet;
import com.google.common.testing.SerializableTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Flow;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.ebitda.Classification.Kind;
import org.lexprecision.testing.Sheet;

class EbitdaTest {

  private static final Flow GAIN =
      LineItems.flow("GainOnSaleOfLand", "Gain on sale of land", Balance.CREDIT);
  private static final Period QUARTER = Period.parse("quarter ended September 30, 2003");
  private static final Period YEAR_TO_DATE = Period.parse("nine months ended September 30, 2003");

  private static Sheet sheet() {
    return new Sheet("q3.txt", "2003-11-17", QUARTER, YEAR_TO_DATE);
  }

  private static EbitdaBridge bridge(Sheet sheet) {
    return Ebitda.of(FactBook.of(sheet.release())).over(QUARTER);
  }

  @Test
  void strict_ebitda_is_net_income_before_interest_taxes_and_depreciation() {
    EbitdaBridge bridge =
        bridge(
            sheet()
                .row(NET_INCOME, 100)
                .row(DEPRECIATION_AND_AMORTIZATION, 30)
                .row(INTEREST_EXPENSE, 20)
                .row(INCOME_TAX_EXPENSE, 10)
                .row(EBITDA, 160));

    assertEquals("USD 160,000", bridge.fromNetIncome().figure().orElseThrow().toString());
    assertEquals("[158,000, 162,000]", bridge.fromNetIncome().bounds().orElseThrow().toString());
    assertEquals(Kind.STRICT, bridge.classification().kind());
    assertTrue(bridge.classification().isVerified());
    assertEquals(Optional.of(BigDecimal.ZERO), bridge.classification().difference());
  }

  @Test
  void an_absent_row_is_not_taken_for_zero() {
    EbitdaBridge bridge =
        bridge(
            sheet().row(NET_INCOME, 100).row(DEPRECIATION_AND_AMORTIZATION, 30).row(EBITDA, 130));

    assertEquals(Status.NOT_DERIVABLE, bridge.fromNetIncome().status());
    assertEquals(Optional.empty(), bridge.fromNetIncome().figure());
    assertEquals(
        ImmutableSet.of(INTEREST_EXPENSE, INCOME_TAX_EXPENSE),
        ImmutableSet.copyOf(
            bridge.fromNetIncome().missing().stream().map(BuildUp.Part::item).toList()));
    assertTrue(bridge.fromNetIncome().explain().startsWith("no Interest expense: "));
    assertEquals(Kind.UNVERIFIED, bridge.classification().kind());
    assertFalse(bridge.classification().isVerified());
  }

  @Test
  void adjustments_are_named_by_the_rows_of_the_reconciliation() {
    EbitdaBridge bridge =
        bridge(
            sheet()
                .row(NET_INCOME, 148)
                .row(DEPRECIATION_AND_AMORTIZATION, 30)
                .row(INTEREST_EXPENSE, 20)
                .row(INCOME_TAX_EXPENSE, 10)
                .row(GAIN, 48)
                .row(EBITDA, 160)
                .foots(1, 2, 3, 4, -5));

    assertEquals(
        "ADJUSTED: takes out gain on sale of land, USD 48,000", bridge.classification().toString());
    assertEquals(Optional.of(new BigDecimal("-48000")), bridge.classification().difference());
    assertEquals("USD 160,000", bridge.adjusted().figure().orElseThrow().toString());
    assertEquals("USD 208,000", bridge.fromNetIncome().figure().orElseThrow().toString());
  }

  @Test
  void a_reconciliation_in_the_rows_it_has_is_strict() {
    EbitdaBridge bridge =
        bridge(
            sheet()
                .row(NET_INCOME, 95)
                .row(NONCONTROLLING_INCOME, 5)
                .row(INTEREST_EXPENSE_NET, 20)
                .row(INCOME_TAX_EXPENSE, 10)
                .row(DEPRECIATION, 22)
                .row(AMORTIZATION_OF_INTANGIBLE_ASSETS, 8)
                .row(EBITDA, 160)
                .foots(1, 2, 3, 4, 5, 6));

    assertEquals(Kind.STRICT, bridge.classification().kind());
    assertEquals("USD 160,000", bridge.fromNetIncome().figure().orElseThrow().toString());
    assertEquals("USD 160,000", bridge.adjusted().figure().orElseThrow().toString());
  }

  @Test
  void ebitda_begins_with_the_net_income_of_all_owners_where_it_is_stated() {
    EbitdaBridge bridge =
        bridge(
            sheet()
                .row(PROFIT_LOSS, 100)
                .row(NONCONTROLLING_INCOME, 5)
                .row(NET_INCOME, 95)
                .foots(1, -2)
                .row(DEPRECIATION_AND_AMORTIZATION, 30)
                .row(INTEREST_EXPENSE_NET, 20)
                .row(INCOME_TAX_EXPENSE, 10)
                .row(EBITDA, 160));

    assertEquals(Kind.STRICT, bridge.classification().kind());
    assertEquals("USD 160,000", bridge.fromNetIncome().figure().orElseThrow().toString());
  }

  @Test
  void a_part_of_the_company_is_adjusted_by_the_rows_that_lead_from_its_operating_income() {
    EbitdaBridge bridge =
        bridge(
            sheet()
                .row(OPERATING_INCOME, 130)
                .row(DEPRECIATION_AND_AMORTIZATION, 30)
                .row(GAIN, 48)
                .row(EBITDA, 112)
                .foots(1, 2, -3));

    assertEquals(
        "ADJUSTED: takes out gain on sale of land, USD 48,000", bridge.classification().toString());
    assertEquals("USD 112,000", bridge.adjusted().figure().orElseThrow().toString());
    assertEquals("USD 160,000", bridge.fromOperatingIncome().figure().orElseThrow().toString());
  }

  @Test
  void adjustments_are_named_by_the_rows_between_operating_and_net_income() {
    EbitdaBridge bridge =
        bridge(
            sheet()
                .row(OPERATING_INCOME, 130)
                .row(INTEREST_EXPENSE, 20)
                .row(GAIN, 48)
                .row(INCOME_BEFORE_INCOME_TAXES, 158)
                .foots(1, -2, 3)
                .row(INCOME_TAX_EXPENSE, 10)
                .row(NET_INCOME, 148)
                .foots(4, -5)
                .row(DEPRECIATION_AND_AMORTIZATION, 30)
                .row(EBITDA, 160));

    assertEquals(
        "ADJUSTED: takes out gain on sale of land, USD 48,000", bridge.classification().toString());
    assertEquals(
        ImmutableSet.of(EbitdaMeasure.ADJUSTED_EBITDA, EbitdaMeasure.OPERATING_INCOME_PLUS_D_AND_A),
        bridge.classification().equal());
  }

  @Test
  void a_figure_that_nothing_explains_is_not_verified() {
    EbitdaBridge bridge =
        bridge(
            sheet()
                .row(OPERATING_INCOME, 130)
                .row(DEPRECIATION_AND_AMORTIZATION, 30)
                .row(EBITDA, 170));

    assertEquals(Kind.UNVERIFIED, bridge.classification().kind());
    assertTrue(
        bridge
            .classification()
            .detail()
            .contains("differs from operating income + D&A by USD 10,000"),
        bridge.classification().detail());
  }

  @Test
  void a_period_nobody_printed_is_bridged_through_others() {
    FactBook book =
        FactBook.of(
            sheet()
                .row(OPERATING_INCOME, 40, 130)
                .row(DEPRECIATION_AND_AMORTIZATION, 10, 30)
                .row(EBITDA, 50, 160)
                .release());
    EbitdaBridge half = Ebitda.of(book).yearToDate(2003, 2);

    assertEquals(Period.parse("six months ended June 30, 2003"), half.period());
    assertEquals(Status.DERIVED, half.asReported().status());
    assertEquals("USD 110,000", half.fromOperatingIncome().figure().orElseThrow().toString());
    assertEquals(Kind.OPERATING_INCOME_PLUS_D_AND_A, half.classification().kind());
  }

  @Test
  void a_later_restatement_does_not_reclassify_what_was_printed() {
    Release first =
        sheet()
            .row(OPERATING_INCOME, 40)
            .row(DEPRECIATION_AND_AMORTIZATION, 10)
            .row(EBITDA, 50)
            .release();
    Release second = new Sheet("k.txt", "2004-03-01", QUARTER).row(OPERATING_INCOME, 47).release();
    EbitdaBridge bridge = Ebitda.of(FactBook.of(first, second)).over(QUARTER);

    assertEquals(Status.CONFLICTING, bridge.fromOperatingIncome().status());
    assertTrue(bridge.fromOperatingIncome().explain().contains("in conflict"));
    assertEquals(Kind.OPERATING_INCOME_PLUS_D_AND_A, bridge.classification().kind());
  }

  @Test
  void a_bridge_comes_back_as_it_was() {
    EbitdaBridge bridge = bridge(sheet().row(NET_INCOME, 100).row(EBITDA, 5));

    assertEquals(bridge.toString(), SerializableTester.reserialize(bridge).toString());
  }

  @Test
  void without_a_figure_there_is_nothing_to_classify() {
    EbitdaBridge bridge = bridge(sheet().row(OPERATING_INCOME, 40));

    assertEquals(Kind.NOT_PRINTED, bridge.classification().kind());
    assertTrue(
        Ebitda.of(FactBook.of(sheet().row(OPERATING_INCOME, 40).release())).printed().isEmpty());
    assertEquals(
        Period.parse("year ended September 30, 2003"),
        Ebitda.of(FactBook.of(sheet().row(EBITDA, 5).release()))
            .trailingTwelveMonths(LocalDate.parse("2003-09-30"))
            .period());
  }
}
