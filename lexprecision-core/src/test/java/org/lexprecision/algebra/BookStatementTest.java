package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.FiscalCalendar;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Money;
import org.lexprecision.Outline;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Source;
import org.lexprecision.StatementKind;

/** Statements over time: the rows of the newest release, the quarters of all. */
class BookStatementTest {

  private static final Company ACME = Company.of("Acme");
  private static final Period Q1 = FiscalCalendar.calendarYear().quarter(2003, 1);
  private static final Period Q2 = FiscalCalendar.calendarYear().quarter(2003, 2);
  private static final Period Q3 = FiscalCalendar.calendarYear().quarter(2003, 3);

  private static Fact fact(
      StatementKind kind, int line, LineItem item, Period period, long amount) {
    return Fact.builder()
        .company(ACME)
        .item(item)
        .period(period)
        .figure(Figure.of(Money.ofThousands(amount, Currency.getInstance("USD")), -3))
        .statement(kind)
        .source(
            Source.builder()
                .document("q.txt")
                .table(1)
                .line(line)
                .column(1)
                .caption(item.label())
                .printed(Long.toString(amount))
                .build())
        .build();
  }

  private static Fact sales(Period period, long amount) {
    return fact(StatementKind.OPERATIONS, 10, LineItems.REVENUES, period, amount);
  }

  private static Fact cost(Period period, long amount) {
    return fact(StatementKind.OPERATIONS, 12, LineItems.COST_OF_REVENUE, period, amount);
  }

  private static Fact gross(Period period, long amount) {
    return fact(StatementKind.OPERATIONS, 14, LineItems.GROSS_PROFIT, period, amount);
  }

  private static Release release(String document, List<Outline> outlines, Fact... facts) {
    return Release.builder()
        .document(document)
        .kind(ReleaseKind.EARNINGS)
        .company(ACME)
        .addFacts(facts)
        .addAllOutlines(outlines)
        .build();
  }

  private static Outline.Line row(int line, int indent, String label) {
    return new Outline.Line(line, indent, label, false, ImmutableList.of());
  }

  private static final Outline OUTLINE =
      Outline.of(
          1,
          "Statements of operations",
          List.of(
              row(10, 0, "Net sales"),
              new Outline.Line(11, 0, "Cost of sales:", true, ImmutableList.of()),
              row(12, 2, "Goods"),
              row(14, 0, "Gross profit")));

  private static BookStatement income(Release... releases) {
    return FactBook.of(releases).statement(StatementKind.OPERATIONS);
  }

  private static List<String> captions(BookStatement statement) {
    return statement.rows().stream().map(BookStatement.Row::caption).toList();
  }

  private static String cells(BookStatement statement, int row) {
    List<String> cells = new ArrayList<>();
    statement
        .rows()
        .get(row)
        .answers()
        .values()
        .forEach(
            answer ->
                cells.add(answer.status().id() + answer.figure().map(one -> " " + one).orElse("")));
    return String.join(", ", cells);
  }

  @Test
  void the_newest_release_gives_the_rows_and_all_give_the_quarters() {
    BookStatement income =
        income(
            release("q1.txt", List.of(), sales(Q1, 900), cost(Q1, 500), gross(Q1, 400)),
            release("q2.txt", List.of(OUTLINE), sales(Q2, 950), cost(Q2, 510), gross(Q2, 440)));
    assertEquals("operations (4 rows, 2 periods)", income.toString());
    assertEquals(List.of(Q1, Q2), income.periods().asList());
    assertEquals(List.of("Net sales", "Cost of sales:", "Goods", "Gross profit"), captions(income));
    assertEquals("reported USD 900,000, reported USD 950,000", cells(income, 0));
    assertEquals("reported USD 400,000, reported USD 440,000", cells(income, 3));
  }

  @Test
  void a_heading_has_words_alone() {
    BookStatement income =
        income(release("q2.txt", List.of(OUTLINE), sales(Q2, 950), cost(Q2, 510)));
    assertTrue(income.rows().get(1).isHeading());
    assertTrue(income.rows().get(1).answers().isEmpty());
    assertFalse(income.rows().get(0).isHeading());
  }

  @Test
  void a_row_is_found_by_what_it_measures() {
    BookStatement income =
        income(release("q2.txt", List.of(OUTLINE), sales(Q2, 950), cost(Q2, 510)));
    assertEquals("Goods", income.row(cost(Q2, 0).series()).orElseThrow().caption());
    assertTrue(income.row(gross(Q2, 0).series()).isEmpty());
  }

  @Test
  void a_row_of_earlier_releases_stands_behind_the_one_it_stood_behind() {
    BookStatement income =
        income(
            release("q1.txt", List.of(), sales(Q1, 900), cost(Q1, 500), gross(Q1, 400)),
            release("q2.txt", List.of(), sales(Q2, 950), gross(Q2, 440)));
    assertEquals(
        List.of(
            LineItems.REVENUES.label(),
            LineItems.COST_OF_REVENUE.label(),
            LineItems.GROSS_PROFIT.label()),
        captions(income));
    assertEquals("reported USD 500,000, not-derivable", cells(income, 1));
  }

  @Test
  void a_period_of_which_no_row_tells_is_no_column() {
    FactBook book =
        FactBook.of(
            release("q1.txt", List.of(), sales(Q1, 900)),
            release("q3.txt", List.of(), sales(Q3, 800), sales(Q3, 850)));
    BookStatement all = book.statement(StatementKind.OPERATIONS, List.of(Q1, Q2, Q3));
    assertEquals("reported USD 900,000, not-derivable, conflicting", cells(all, 0));
    BookStatement told = book.statement(StatementKind.OPERATIONS);
    assertEquals(List.of(Q1, Q3), told.periods().asList());
    assertEquals("reported USD 900,000, conflicting", cells(told, 0));
    assertEquals(told, all.answered());
  }

  @Test
  void a_balance_sheet_has_the_closes_of_quarters_as_columns() {
    Period close = Period.atCloseOf(Q1.lastDay());
    FactBook book =
        FactBook.of(
            release(
                "q1.txt",
                List.of(),
                sales(Q1, 900),
                fact(StatementKind.BALANCE_SHEET, 20, LineItems.CASH, close, 70)));
    BookStatement balance = book.statement(StatementKind.BALANCE_SHEET);
    assertEquals(List.of(close), balance.periods().asList());
    assertEquals("reported USD 70,000", cells(balance, 0));
  }
}
