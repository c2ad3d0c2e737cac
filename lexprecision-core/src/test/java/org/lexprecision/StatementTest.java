package org.lexprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {

  private static final Company ACME = Company.of("Acme");

  private static Fact fact(int line, LineItem item, Period period, long thousands, String caption) {
    return Fact.builder()
        .company(ACME)
        .item(item)
        .period(period)
        .figure(Figure.of(Money.ofThousands(thousands, Currency.getInstance("USD")), -3))
        .statement(StatementKind.OPERATIONS)
        .source(
            Source.builder()
                .document("q.txt")
                .table(1)
                .line(line)
                .column(1)
                .caption(caption)
                .printed(Long.toString(thousands))
                .build())
        .build();
  }

  private static Outline.Line heading(int line, int indent, String label) {
    return new Outline.Line(line, indent, label, true, ImmutableList.of());
  }

  private static Outline.Line row(int line, int indent, String label, String... path) {
    return new Outline.Line(line, indent, label, false, ImmutableList.copyOf(path));
  }

  private static Release release(String document, int quarter, Outline... outlines) {
    Period period = FiscalCalendar.calendarYear().quarter(2003, quarter);
    Fact sales = fact(10, LineItems.REVENUES, period, 900, "Net sales");
    Fact cost = fact(12, LineItems.COST_OF_REVENUE, period, 500, "Goods");
    Fact gross = fact(14, LineItems.GROSS_PROFIT, period, 400, "Gross profit");
    return Release.builder()
        .document(document)
        .kind(ReleaseKind.EARNINGS)
        .company(ACME)
        .addFacts(sales, cost, gross)
        .addFootings(
            Footing.of(
                1,
                Footing.Row.of(14, gross.series()),
                List.of(
                    Footing.Part.of(1, Footing.Row.of(10, sales.series())),
                    Footing.Part.of(-1, Footing.Row.of(12, cost.series())))))
        .addOutlines(outlines)
        .build();
  }

  private static final Outline OUTLINE =
      Outline.of(
          1,
          "Statements of operations",
          List.of(
              row(10, 0, "Net sales"),
              heading(11, 0, "Cost of sales:"),
              row(12, 2, "Goods", "Cost of sales:"),
              row(13, 2, "Illegible", "Cost of sales:"),
              row(14, 8, "Gross profit"),
              heading(15, 0, "See the notes.")));

  @Test
  void rows_stand_in_printed_order_under_their_headings_with_what_they_add_up() {
    Statement statement = release("q1.txt", 1, OUTLINE).statements().get(0);

    assertEquals("operations, q1.txt table 1 (5 rows)", statement.toString());
    assertEquals("Statements of operations", statement.title());
    assertEquals(
        List.of("Net sales", "Cost of sales:", "Goods", "Illegible", "Gross profit"),
        statement.rows().stream().map(Statement.Row::caption).toList());
    assertEquals(
        List.of(0, 0, 1, 1, 2), statement.rows().stream().map(Statement.Row::indent).toList());
    assertTrue(statement.rows().get(1).heading());
    assertTrue(statement.rows().get(3).facts().isEmpty());
    assertEquals(List.of("Cost of sales:"), statement.rows().get(2).path());
    assertEquals("[+1, -3]", statement.rows().get(4).sums().toString());
    assertEquals(1, statement.columns().size());
    assertEquals("Gross profit USD 400,000", statement.rows().get(4).toString());
  }

  @Test
  void facts_without_an_outline_stand_in_a_plain_statement() {
    Statement statement = release("q1.txt", 1).statements().get(0);

    assertEquals(
        List.of("Net sales", "Goods", "Gross profit"),
        statement.rows().stream().map(Statement.Row::caption).toList());
    assertEquals("[+1, -2]", statement.rows().get(2).sums().toString());
  }

  @Test
  void a_row_that_the_outline_does_not_tell_stands_where_its_line_is() {
    Outline partial = Outline.of(1, "", List.of(row(10, 0, "Net sales"), row(14, 0, "Gross")));
    assertEquals(
        List.of("Net sales", "Goods", "Gross"),
        release("q1.txt", 1, partial).statements().get(0).rows().stream()
            .map(Statement.Row::caption)
            .toList());
  }
}
