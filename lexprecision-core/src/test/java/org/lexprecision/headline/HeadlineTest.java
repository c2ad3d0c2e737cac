package org.lexprecision.headline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lexprecision.Balance.CREDIT;
import static org.lexprecision.headline.HeadlineItem.CASH;
import static org.lexprecision.headline.HeadlineItem.EPS_BASIC;
import static org.lexprecision.headline.HeadlineItem.EPS_DILUTED;
import static org.lexprecision.headline.HeadlineItem.EQUITY;
import static org.lexprecision.headline.HeadlineItem.NET_INCOME;
import static org.lexprecision.headline.HeadlineItem.OPERATING_CASH_FLOW;
import static org.lexprecision.headline.HeadlineItem.REVENUES;
import static org.lexprecision.headline.HeadlineItem.SHARES_BASIC;
import static org.lexprecision.headline.HeadlinePeriod.BALANCE;
import static org.lexprecision.headline.HeadlinePeriod.QUARTER;
import static org.lexprecision.headline.HeadlinePeriod.QUARTER_YEAR_BEFORE;
import static org.lexprecision.headline.HeadlinePeriod.YEAR_TO_DATE;
import static org.lexprecision.headline.HeadlinePeriod.YEAR_TO_DATE_YEAR_BEFORE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Company;
import org.lexprecision.DayAverage;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Ratio;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Source;
import org.lexprecision.StatementKind;
import org.lexprecision.Support;
import org.lexprecision.Unit;
import org.lexprecision.headline.HeadlineFigure.Reason;
import org.lexprecision.headline.HeadlineFigure.Status;

class HeadlineTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final Company ACME = Company.of("Acme");
  private static final String Q2 = "quarter ended June 30, 2003";
  private static final String Q2_BEFORE = "quarter ended June 30, 2002";
  private static final String HALF = "six months ended June 30, 2003";
  private static final String HALF_BEFORE = "six months ended June 30, 2002";
  private static final String CLOSE = "June 30, 2003";

  private final List<Fact> facts = new ArrayList<>();

  private void state(
      StatementKind kind, int table, LineItem item, String period, String amount, int decimals) {
    Unit unit =
        item instanceof Ratio
            ? Unit.perShare(USD)
            : item instanceof DayAverage ? Unit.shares() : Unit.monetary(USD);
    facts.add(
        Fact.builder()
            .company(ACME)
            .item(item)
            .period(Period.parse(period))
            .figure(Figure.of(new BigDecimal(amount), unit, decimals))
            .statement(kind)
            .source(
                Source.builder()
                    .document("q2.txt")
                    .table(table)
                    .line(100 * table + facts.size())
                    .column(1)
                    .caption(item.label())
                    .printed(amount)
                    .build())
            .build());
  }

  private void operations(LineItem item, String period, String amount) {
    state(StatementKind.OPERATIONS, 1, item, period, amount, item instanceof Ratio ? 2 : -3);
  }

  private Headline headline() {
    return Headline.of(
        Release.builder()
            .document("q2.txt")
            .kind(ReleaseKind.EARNINGS)
            .company(ACME)
            .addAllFacts(facts)
            .build());
  }

  private void statements() {
    operations(LineItems.REVENUES, Q2, "30873000");
    operations(LineItems.REVENUES, Q2_BEFORE, "32996000");
    operations(LineItems.REVENUES, HALF, "63256000");
    operations(LineItems.REVENUES, HALF_BEFORE, "63240000");
    operations(LineItems.NET_INCOME, Q2, "-674000");
    operations(LineItems.NET_INCOME, Q2_BEFORE, "207000");
    operations(LineItems.EPS_BASIC_AND_DILUTED, Q2, "-0.14");
    operations(LineItems.AVERAGE_SHARES, Q2, "4828000");
    state(StatementKind.CASH_FLOW, 2, LineItems.OPERATING_CASH_FLOW, HALF, "4857000", -3);
    state(StatementKind.BALANCE_SHEET, 3, LineItems.CASH, CLOSE, "155000", -3);
    state(StatementKind.BALANCE_SHEET, 3, LineItems.CASH, "December 31, 2002", "182000", -3);
  }

  @Test
  void the_periods_are_the_last_quarter_its_year_to_date_and_the_same_a_year_before() {
    statements();
    Headline headline = headline();
    assertEquals(Optional.of(Period.parse(Q2)), headline.period(QUARTER));
    assertEquals(Optional.of(Period.parse(Q2_BEFORE)), headline.period(QUARTER_YEAR_BEFORE));
    assertEquals(Optional.of(Period.parse(HALF)), headline.period(YEAR_TO_DATE));
    assertEquals(Optional.of(Period.parse(HALF_BEFORE)), headline.period(YEAR_TO_DATE_YEAR_BEFORE));
    assertEquals(Optional.of(Period.parse(CLOSE)), headline.period(BALANCE));
  }

  @Test
  void a_figure_stands_beside_the_year_before_with_the_exact_change() {
    statements();
    Headline headline = headline();
    assertEquals("USD 30,873,000", headline.quarter(REVENUES).orElseThrow().toString());
    assertEquals(
        Interval.of(new BigDecimal("-2124000"), new BigDecimal("-2122000")),
        headline.change(REVENUES, QUARTER).orElseThrow().amount());
    Interval rate = headline.change(REVENUES, QUARTER).orElseThrow().rate().orElseThrow();
    assertEquals("-0.0644", rate.lower().setScale(4, java.math.RoundingMode.HALF_UP).toString());
    assertEquals("USD 155,000", headline.balance(CASH).orElseThrow().toString());
  }

  @Test
  void what_is_printed_for_other_periods_alone_is_refused() {
    statements();
    HeadlineFigure quarter = headline().quarter(OPERATING_CASH_FLOW);
    assertEquals(Status.REFUSED, quarter.status());
    assertEquals(Optional.of(Reason.OTHER_PERIODS_ONLY), quarter.reason());
    assertThrows(NoSuchElementException.class, quarter::orElseThrow);
    assertEquals(
        "USD 4,857,000", headline().yearToDate(OPERATING_CASH_FLOW).orElseThrow().toString());
    assertEquals(Optional.of(Reason.NOT_PRINTED), headline().quarter(HeadlineItem.EBITDA).reason());
  }

  @Test
  void a_quarter_follows_from_the_year_to_date_less_the_quarter_before() {
    statements();
    state(
        StatementKind.CASH_FLOW,
        2,
        LineItems.OPERATING_CASH_FLOW,
        "quarter ended March 31, 2003",
        "390000",
        -3);
    HeadlineFigure quarter = headline().quarter(OPERATING_CASH_FLOW);
    assertEquals(Status.DERIVED, quarter.status());
    assertEquals("USD 4,467,000", quarter.orElseThrow().toString());
    assertEquals(2, quarter.facts().size());
  }

  @Test
  void one_figure_for_both_kinds_of_shares_answers_for_each() {
    statements();
    Headline headline = headline();
    assertEquals("USD/shares -0.14", headline.quarter(EPS_BASIC).orElseThrow().toString());
    assertEquals("USD/shares -0.14", headline.quarter(EPS_DILUTED).orElseThrow().toString());
    assertEquals(Optional.of(Support.STATED), headline.quarter(SHARES_BASIC).support());
  }

  @Test
  void places_that_disagree_are_refused_unless_the_statement_outweighs_them() {
    statements();
    state(StatementKind.OTHER, 4, LineItems.NET_INCOME, Q2, "-700000", -3);
    HeadlineFigure outweighed = headline().quarter(NET_INCOME);
    assertEquals("USD -674,000", outweighed.orElseThrow().toString());
    assertEquals(Optional.of(Support.ASSUMED), outweighed.support());

    state(StatementKind.OPERATIONS, 5, LineItems.NET_INCOME, Q2, "-700000", -3);
    HeadlineFigure torn = headline().quarter(NET_INCOME);
    assertEquals(Status.CONFLICTING, torn.status());
    assertEquals(3, torn.facts().size());
    assertEquals(Optional.empty(), torn.figure());
  }

  @Test
  void a_coarser_figure_that_can_be_the_same_is_no_dissent() {
    statements();
    state(StatementKind.OTHER, 4, LineItems.REVENUES, Q2, "30900000", -5);
    HeadlineFigure revenues = headline().quarter(REVENUES);
    assertEquals("USD 30,873,000", revenues.orElseThrow().toString());
    assertEquals(Optional.of(Support.STATED), revenues.support());
  }

  @Test
  void a_trailing_year_beside_a_first_quarter_is_no_year_to_date() {
    String quarter = "quarter ended March 31, 2003";
    operations(LineItems.REVENUES, quarter, "100000");
    operations(LineItems.NET_INCOME, quarter, "10000");
    state(StatementKind.OTHER, 4, LineItems.EBITDA, "year ended March 31, 2003", "90000", -3);
    state(StatementKind.BALANCE_SHEET, 3, LineItems.CASH, "March 31, 2003", "5000", -3);
    state(StatementKind.BALANCE_SHEET, 3, LineItems.CASH, "December 31, 2002", "4000", -3);
    assertEquals(Optional.of(Period.parse(quarter)), headline().period(QUARTER));
    assertEquals(Optional.empty(), headline().period(YEAR_TO_DATE));
  }

  @Test
  void a_trailing_year_beside_a_half_year_with_its_year_before_is_no_year_to_date() {
    for (LineItem item : List.of(LineItems.NET_INCOME, LineItems.EBITDA)) {
      reconciliation(item, Q2, "100000");
      reconciliation(item, Q2_BEFORE, "90000");
      reconciliation(item, HALF, "200000");
      reconciliation(item, HALF_BEFORE, "180000");
      reconciliation(item, "year ended June 30, 2003", "400000");
    }
    assertEquals(Optional.of(Period.parse(HALF)), headline().period(YEAR_TO_DATE));
  }

  private void reconciliation(LineItem item, String period, String amount) {
    state(StatementKind.RECONCILIATION, 1, item, period, amount, -3);
  }

  @Test
  void earnings_per_share_translated_for_convenience_do_not_contradict() {
    Currency yuan = Currency.getInstance("CNY");
    add(LineItems.REVENUES, "261204000", Unit.monetary(yuan), -3);
    add(LineItems.NET_INCOME, "36118000", Unit.monetary(yuan), -3);
    add(LineItems.REVENUES, "39474000", Unit.monetary(USD), -3);
    add(LineItems.EPS_DILUTED, "0.44", Unit.perShare(yuan), 2);
    add(LineItems.EPS_DILUTED, "0.07", Unit.perShare(USD), 2);
    assertEquals(
        Unit.perShare(yuan), headline().quarter(EPS_DILUTED).figure().orElseThrow().unit());
  }

  private void add(LineItem item, String amount, Unit unit, int decimals) {
    state(StatementKind.OPERATIONS, 1, item, Q2, amount, decimals);
    Fact last = facts.remove(facts.size() - 1);
    facts.add(last.stating(Figure.of(new BigDecimal(amount), unit, decimals)));
  }

  @Test
  void income_of_all_owners_is_that_of_ones_own_only_where_there_are_no_others() {
    operations(LineItems.REVENUES, Q2, "30873000");
    operations(LineItems.PROFIT_LOSS, Q2, "500000");
    assertEquals("USD 500,000", headline().quarter(NET_INCOME).orElseThrow().toString());
    assertEquals(Optional.of(Support.ASSUMED), headline().quarter(NET_INCOME).support());

    operations(LineItems.NONCONTROLLING_INCOME, HALF, "20000");
    assertEquals(Optional.of(Reason.ALL_OWNERS_ONLY), headline().quarter(NET_INCOME).reason());
  }

  @Test
  void a_balance_is_not_asked_over_a_period() {
    statements();
    assertThrows(IllegalArgumentException.class, () -> headline().quarter(CASH));
    assertThrows(IllegalArgumentException.class, () -> headline().balance(REVENUES));
  }

  @Test
  void one_count_of_shares_is_that_of_one_kind_where_earnings_per_share_differ() {
    operations(LineItems.REVENUES, Q2, "8781000000");
    operations(LineItems.NET_INCOME, Q2, "53000000");
    operations(LineItems.EPS_BASIC, Q2, "0.25");
    operations(LineItems.AVERAGE_SHARES_DILUTED, Q2, "216500000");
    operations(LineItems.AVERAGE_SHARES, Q2, "216500000");
    operations(LineItems.EPS_DILUTED, Q2, "0.25");
    assertEquals(Status.REPORTED, headline().quarter(SHARES_BASIC).status());

    facts.remove(facts.size() - 1);
    operations(LineItems.EPS_DILUTED, Q2, "0.24");
    assertEquals(Optional.of(Reason.NOT_PRINTED), headline().quarter(SHARES_BASIC).reason());
  }

  @Test
  void equity_of_all_owners_is_ones_own_only_where_others_hold_none() {
    operations(LineItems.REVENUES, Q2, "30873000");
    LineItem all =
        LineItems.find("StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest")
            .orElseThrow();
    state(StatementKind.BALANCE_SHEET, 3, all, CLOSE, "960000", -3);
    assertEquals("USD 960,000", headline().balance(EQUITY).orElseThrow().toString());

    LineItem others =
        LineItems.stock("MinorityInterestBalance", "Noncontrolling interests", CREDIT);
    state(StatementKind.BALANCE_SHEET, 3, others, CLOSE, "60000", -3);
    assertEquals(Optional.of(Reason.ALL_OWNERS_ONLY), headline().balance(EQUITY).reason());
  }
}
