package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Source;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Answer.NotDerivable;
import org.lexprecision.algebra.Answer.Reason;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.testing.Sheet;

/** Small books with known answers, and questions that have none. */
class AnswerTest {

  private static final Currency DOLLARS = Currency.getInstance("USD");
  private static final Unit USD = Unit.monetary(DOLLARS);
  private static final Unit EUR = Unit.monetary(Currency.getInstance("EUR"));
  private static final Company ACME = Company.of("Acme");
  private static final Period H1 = Period.parse("six months ended June 30, 2003");
  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");

  private int line;

  private Fact fact(LineItem item, Period period, String amount, Unit unit, int decimals) {
    line++;
    return Fact.builder()
        .company(ACME)
        .item(item)
        .period(period)
        .figure(Figure.of(new BigDecimal(amount), unit, decimals))
        .source(
            Source.builder()
                .document("a.txt")
                .table(1)
                .line(line)
                .column(1)
                .caption("row")
                .printed(amount)
                .build())
        .build();
  }

  private Fact sales(Period period, String amount) {
    return fact(LineItems.REVENUES, period, amount, USD, 0);
  }

  private static Release release(String day, Fact... facts) {
    return Release.builder()
        .document(day + ".txt")
        .kind(ReleaseKind.EARNINGS)
        .company(ACME)
        .released(LocalDate.parse(day))
        .addFacts(facts)
        .build();
  }

  private static Reason reason(Answer answer) {
    assertThrows(NotAnsweredException.class, answer::orElseThrow);
    return assertInstanceOf(NotDerivable.class, answer).reason();
  }

  @Test
  void ten_eleven_and_twelve_agree_in_pairs_with_eleven_but_not_together() {
    FactBook book =
        FactBook.of(
            release("2003-08-01", sales(Q2, "10")),
            release("2003-08-02", sales(Q2, "11")),
            release("2003-08-03", sales(Q2, "12")));
    Contradiction contradiction = book.contradictions().get(0);
    assertEquals(2, contradiction.cycle().size());
    assertEquals(0, contradiction.difference().abs().compareTo(new BigDecimal("2")));
    assertEquals(0, contradiction.allowed().compareTo(BigDecimal.ONE));
    assertEquals(Status.CONFLICTING, book.ask(LineItems.REVENUES).over(Q2).status());
    assertEquals(
        Interval.exactly(new BigDecimal("10.5")),
        book.asFirstReported().ask(LineItems.REVENUES).over(Q2).bounds().orElseThrow());
    assertEquals(
        Interval.exactly(new BigDecimal("11.5")),
        book.latest().ask(LineItems.REVENUES).over(Q2).bounds().orElseThrow());
  }

  @Test
  void what_was_not_yet_released_is_not_known() {
    FactBook book =
        FactBook.of(release("2003-05-15", sales(Q1, "10")), release("2003-08-18", sales(H1, "30")));
    assertEquals(Status.DERIVED, book.ask(LineItems.REVENUES).quarter(2003, 2).status());
    FactBook may = book.asOf(LocalDate.parse("2003-06-30"));
    assertEquals(Reason.DISCONNECTED, reason(may.ask(LineItems.REVENUES).quarter(2003, 2)));
    FactBook nothing = book.asOf(LocalDate.parse("2003-05-14"));
    assertEquals(Reason.NO_READINGS, reason(nothing.ask(LineItems.REVENUES).quarter(2003, 2)));
  }

  @Test
  void balances_stand_at_moments_and_sales_do_not() {
    Period june = Period.atCloseOf(LocalDate.parse("2003-06-30"));
    FactBook book =
        FactBook.of(
            release("2003-08-18", fact(LineItems.CASH, june, "500", USD, 0), sales(H1, "30")));
    assertEquals(
        Status.REPORTED, book.ask(LineItems.CASH).at(LocalDate.parse("2003-06-30")).status());
    assertEquals(Reason.AT_NO_MOMENT, reason(book.ask(LineItems.CASH).over(H1)));
    assertEquals(
        Reason.NOT_ADDITIVE, reason(book.ask(LineItems.CASH).at(LocalDate.parse("2003-03-31"))));
    assertEquals(
        Reason.OVER_NO_TIME,
        reason(book.ask(LineItems.REVENUES).at(LocalDate.parse("2003-06-30"))));
  }

  @Test
  void currencies_are_not_mixed() {
    FactBook book =
        FactBook.of(
            release("2003-08-18", sales(H1, "30"), fact(LineItems.REVENUES, Q1, "10", EUR, 0)));
    assertEquals(Reason.MIXED_UNITS, reason(book.ask(LineItems.REVENUES).over(Q2)));
    assertEquals(Reason.DISCONNECTED, reason(book.ask(LineItems.REVENUES).unit(USD).over(Q2)));
  }

  @Test
  void earnings_per_share_are_divided_never_added() {
    FactBook book =
        FactBook.of(
            release(
                "2003-08-18",
                fact(LineItems.NET_INCOME, H1, "-1419", USD, 0),
                fact(LineItems.NET_INCOME, Q2, "207", USD, 0),
                fact(LineItems.AVERAGE_SHARES, H1, "4828", Unit.shares(), 0),
                fact(LineItems.AVERAGE_SHARES, Q2, "4828", Unit.shares(), 0),
                fact(LineItems.EPS_BASIC_AND_DILUTED, H1, "-0.29", Unit.perShare(DOLLARS), 2),
                fact(LineItems.EPS_BASIC_AND_DILUTED, Q2, "0.04", Unit.perShare(DOLLARS), 2)));
    Answer q1 = book.ask(LineItems.EPS_BASIC_AND_DILUTED).over(Q1);
    assertEquals(Status.DERIVED, q1.status());
    assertEquals(new BigDecimal("-0.337"), q1.orElseThrow().amount());
    assertEquals(q1.bounds().orElseThrow(), q1.proofs().get(0).replay());
    assertEquals(
        Reason.PARTS_NOT_ANSWERED,
        reason(
            book.ask(LineItems.EPS_BASIC_AND_DILUTED)
                .over(Period.parse("quarter ended September 30, 2003"))));
  }

  @Test
  void a_margin_nobody_states_is_divided() {
    FactBook book =
        FactBook.of(
            release(
                "2003-08-18",
                sales(H1, "200"),
                fact(LineItems.GROSS_PROFIT, H1, "50", USD, 0),
                fact(LineItems.EBITDA, H1, "0", USD, 0)));
    Answer margin =
        book.ask(
                LineItems.ratio(
                    "Margin", "Gross margin", LineItems.GROSS_PROFIT, LineItems.REVENUES))
            .over(H1);
    assertEquals(new BigDecimal("0.25"), margin.orElseThrow().amount());
    assertEquals(
        Reason.DIVISOR_MAY_BE_ZERO,
        reason(
            book.ask(LineItems.ratio("R", "Sales to EBITDA", LineItems.REVENUES, LineItems.EBITDA))
                .over(H1)));
  }

  @Test
  void statements_narrow_what_time_leaves_open_and_prove_it() {
    FactBook book = FactBook.of(StatementExample.releases());
    Answer total = book.answer(StatementExample.TOTAL, Q1);
    assertEquals(
        Interval.of(new BigDecimal("10998"), new BigDecimal("11002")),
        total.bounds().orElseThrow());
    Proof proof = total.proofs().get(0);
    assertInstanceOf(Chain.class, proof.point());
    assertInstanceOf(Sum.class, proof.lower());
    assertEquals(proof.interval(), proof.replay());
  }

  @Test
  void an_average_over_days_counts_by_its_days() {
    FactBook book =
        FactBook.of(
            release(
                "2003-08-18",
                fact(LineItems.AVERAGE_SHARES, H1, "150", Unit.shares(), 0),
                fact(LineItems.AVERAGE_SHARES, Q2, "200", Unit.shares(), 0)));
    Answer q1 = book.ask(LineItems.AVERAGE_SHARES).over(Q1);
    assertEquals(new BigDecimal("99"), q1.orElseThrow().amount());
    assertEquals(q1.bounds().orElseThrow(), q1.proofs().get(0).replay());
  }

  @Test
  void releases_of_two_companies_are_refused_with_both() {
    Release other =
        Release.builder()
            .document("b.txt")
            .kind(ReleaseKind.OTHER)
            .company(Company.of("Other"))
            .build();
    CompanyMismatchException refusal =
        assertThrows(
            CompanyMismatchException.class,
            () -> FactBook.of(release("2003-08-18", sales(H1, "30")), other));
    assertEquals(
        List.of("Acme", "Other"),
        ImmutableList.of(refusal.expected().name(), refusal.found().name()).stream()
            .sorted()
            .toList());
    assertThrows(IllegalArgumentException.class, () -> FactBook.of(ImmutableList.of()));
  }

  @Test
  void the_calendar_follows_the_periods() {
    Period weeks13 = Period.weeksEnded(13, LocalDate.parse("2003-12-27"));
    Period weeks39 = Period.weeksEnded(39, LocalDate.parse("2004-06-26"));
    FactBook book = FactBook.of(release("2004-08-01", sales(weeks13, "10"), sales(weeks39, "30")));
    assertEquals(weeks13, book.calendar().quarter(2004, 1));
    assertEquals(weeks39, book.calendar().yearToDate(2004, 3));
  }

  @Test
  void a_first_quarter_names_itself_by_the_balance_sheet_it_is_compared_with() {
    Period first = Period.parse("quarter ended March 31, 2004");
    Period before = Period.parse("quarter ended March 31, 2003");
    Sheet income = new Sheet("q1.txt", "2004-04-30", first, before).row(LineItems.REVENUES, 10, 9);
    Sheet balance =
        new Sheet(
                "q1.txt",
                "2004-04-30",
                Period.atCloseOf(LocalDate.of(2004, 3, 31)),
                Period.atCloseOf(LocalDate.of(2003, 12, 31)))
            .row(LineItems.ASSETS, 50, 48);
    FactBook book = FactBook.of(income.release(), balance.release());

    assertEquals(first, book.calendar().quarter(2004, 1));
  }

  @Test
  void a_quarter_of_the_calendar_year_is_taken_for_one_where_nothing_else_tells() {
    Period first = Period.parse("quarter ended March 31, 2004");
    FactBook book = FactBook.of(release("2004-04-30", sales(first, "10")));
    assertEquals(first, book.calendar().quarter(2004, 1));
    Period odd = Period.parse("quarter ended January 31, 2004");
    FactBook other = FactBook.of(release("2004-02-28", sales(odd, "10")));
    assertEquals(odd, other.calendar().quarter(2004, 4));
  }

  @Test
  void one_misprinted_day_does_not_change_the_rule_of_a_calendar() {
    Release honest =
        new Sheet(
                "a.txt",
                "2005-03-01",
                Period.weeksEnded(52, LocalDate.parse("2003-01-26")),
                Period.weeksEnded(52, LocalDate.parse("2004-01-25")),
                Period.weeksEnded(53, LocalDate.parse("2005-01-30")))
            .row(LineItems.REVENUES, 10, 11, 12)
            .row(LineItems.COST_OF_REVENUE, 5, 6, 7)
            .row(LineItems.GROSS_PROFIT, 5, 5, 5)
            .row(LineItems.NET_INCOME, 1, 2, 3)
            .release();
    Release mistyped =
        new Sheet("b.txt", "2006-03-01", Period.weeksEnded(52, LocalDate.parse("2006-02-05")))
            .row(LineItems.REVENUES, 10)
            .release();
    FactBook book = FactBook.of(honest, mistyped);
    assertEquals(LocalDate.parse("2010-01-31"), book.calendar().year(2010).lastDay());
    assertEquals(LocalDate.parse("2009-01-25"), book.calendar().year(2009).lastDay());
  }

  @Test
  void releases_are_of_one_company_by_its_number_or_by_the_caller_s_word() {
    Release old = named(Company.of("Acme", "12"), "2003-04-20", "10");
    Release renamed = named(Company.of("Beta", "12"), "2003-07-20", "30");
    assertEquals(2, FactBook.of(old, renamed).releases().size());
    Release subsidiary = named(Company.of("Gamma"), "2003-10-20", "40");
    CompanyMismatchException refusal =
        assertThrows(CompanyMismatchException.class, () -> FactBook.of(old, subsidiary));
    assertEquals(
        "different companies: Acme and Gamma; FactBook.of(company, releases) takes them for one",
        refusal.getMessage());
    assertEquals(2, FactBook.of(ACME, old, subsidiary).releases().size());
    assertEquals(1, FactBook.of(ACME, old.facts()).releases().size());
  }

  @Test
  void a_company_that_states_halves_has_half_years() {
    Period half = Period.parse("six months ended September 30, 2003");
    Period year = Period.parse("year ended March 31, 2003");
    Period before = Period.parse("six months ended September 30, 2002");
    FactBook book =
        FactBook.of(
            release("2003-11-20", sales(half, "50"), sales(before, "40"), sales(year, "95")));
    assertEquals(3, book.halfYears().size());
    assertEquals(
        new BigDecimal("55"),
        book.ask(LineItems.REVENUES).halfYear(2003, 2).orElseThrow().amount());
    assertTrue(FactBook.of(release("2003-05-15", sales(Q1, "10"))).halfYears().isEmpty());
  }

  private Release named(Company company, String day, String amount) {
    return Release.builder()
        .document(day + ".txt")
        .kind(ReleaseKind.EARNINGS)
        .company(company)
        .released(LocalDate.parse(day))
        .addFacts(sales(Q1, amount))
        .build();
  }
}
