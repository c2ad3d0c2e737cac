package org.lexprecision.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.PrintedSource;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.TaggedSource;
import org.lexprecision.Unit;
import org.lexprecision.algebra.FactBook;

/** Tags that stand alone in their rows, or in twos of which nothing else tells. */
class LoneTagTest {

  private static final Unit USD = Unit.monetary(Currency.getInstance("USD"));
  private static final LocalDate JULY = LocalDate.of(2024, 7, 1);
  private static final Period QUARTER = Period.of(JULY.minusMonths(3), JULY);

  /** A cell: its place, what its tag says, and what is printed, in dollars. */
  private record Cell(
      int line, int column, String concept, Period period, long tagged, Unit unit, long printed) {

    static Cell of(int line, int column, String concept, long tagged, long printed) {
      return new Cell(line, column, concept, QUARTER, tagged, USD, printed);
    }

    PrintedSource place() {
      return PrintedSource.builder()
          .document("a.htm")
          .table(1)
          .line(line)
          .column(column)
          .caption("Row " + line)
          .printed(printed < 0 ? "(" + -printed + ")" : Long.toString(printed))
          .build();
    }

    Fact print() {
      return Fact.builder()
          .company(Company.of("Bellwater"))
          .item(LineItems.flow("Row" + line, "Row", Balance.NONE))
          .period(QUARTER)
          .figure(Figure.of(BigDecimal.valueOf(printed), USD, 0))
          .source(place())
          .build();
    }

    Fact tag() {
      return Fact.builder()
          .company(Company.of("Bellwater"))
          .item(LineItems.flow(concept, concept, Balance.NONE))
          .period(period)
          .figure(Figure.of(BigDecimal.valueOf(tagged), unit, 0))
          .putDimensions("x:Axis", "x:Member" + line + column)
          .source(
              TaggedSource.builder()
                  .document("a.htm")
                  .concept("x:" + concept)
                  .context("c" + line + column)
                  .printed(place().printed())
                  .print(place())
                  .build())
          .build();
    }
  }

  private static List<Cell> alone(String concept, int rows) {
    List<Cell> cells = new ArrayList<>();
    for (int line = 1; line <= rows; line++) {
      cells.add(Cell.of(line, 1, concept, 100L + line, 100L + line));
    }
    return cells;
  }

  private static ImmutableList<Finding> findings(List<Cell> cells) {
    Release release =
        Release.builder()
            .document("a.htm")
            .kind(ReleaseKind.EARNINGS)
            .company(Company.of("Bellwater"))
            .addAllFacts(cells.stream().map(Cell::tag).toList())
            .addAllPrints(cells.stream().map(Cell::print).toList())
            .build();
    return TieOut.of(FactBook.of(ImmutableList.of(release))).run().findings().stream()
        .filter(finding -> finding.kind() == Finding.Kind.TAG)
        .collect(ImmutableList.toImmutableList());
  }

  private static void assertNamed(String cause, List<Integer> lines, List<Cell> cells) {
    ImmutableList<Finding> findings = findings(cells);
    assertEquals(1, findings.size(), findings.toString());
    assertTrue(findings.get(0).cause().startsWith("the tag's " + cause), findings.toString());
    assertEquals(
        lines,
        findings.get(0).deviations().stream().map(one -> one.fact().source().line()).toList());
  }

  @Test
  void an_element_of_either_sign_printed_as_tagged_gives_no_finding() {
    assertEquals(ImmutableList.of(), findings(alone("ChangeInEquity", 4)));
  }

  @Test
  void a_sign_unlike_that_of_all_others_of_the_element_in_the_table_is_named() {
    List<Cell> cells = alone("ChangeInEquity", 4);
    cells.set(2, Cell.of(3, 1, "ChangeInEquity", -103, 103));
    assertNamed("sign", ImmutableList.of(3), cells);
  }

  @Test
  void an_element_that_is_never_negative_is_named_whatever_part_it_is_of() {
    assertNamed(
        "sign",
        ImmutableList.of(1),
        List.of(Cell.of(1, 1, "AntidilutiveEarningsPerShareAmount", -5, 5)));
  }

  @Test
  void of_two_signs_in_a_row_both_are_named_where_nothing_tells_them_apart() {
    assertNamed(
        "sign",
        ImmutableList.of(1, 1),
        List.of(
            Cell.of(1, 1, "IncreaseDecreaseInReceivables", -5, 5),
            Cell.of(1, 2, "IncreaseDecreaseInReceivables", 7, 7)));
  }

  @Test
  void a_unit_that_nothing_else_printed_alike_has_is_named() {
    List<Cell> cells = new ArrayList<>();
    for (int line = 1; line <= 4; line++) {
      Unit unit = line == 2 ? Unit.shares() : USD;
      cells.add(new Cell(line, 1, "Payments" + line, QUARTER, 100L, unit, 100L));
    }
    assertNamed("unit", ImmutableList.of(2), cells);
  }
}
