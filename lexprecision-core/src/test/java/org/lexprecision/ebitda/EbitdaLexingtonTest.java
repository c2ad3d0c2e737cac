package org.lexprecision.ebitda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.Period;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.ebitda.Classification.Kind;
import org.lexprecision.testing.Lexington;

/** The fourteen columns in which four real releases print EBITDA. */
class EbitdaLexingtonTest {

  private static FactBook book;

  @BeforeAll
  static void read() {
    book = FactBook.of(Lexington.releases());
  }

  @Test
  void nine_columns_of_fourteen_are_strict_and_all_are_operating_income_plus_depreciation() {
    List<Classification> columns =
        Ebitda.of(book).printed().values().stream().map(EbitdaBridge::classification).toList();

    assertEquals(14, columns.size());
    assertEquals(9, columns.stream().filter(column -> column.kind() == Kind.STRICT).count());
    assertTrue(
        columns.stream()
            .allMatch(
                column -> column.equal().contains(EbitdaMeasure.OPERATING_INCOME_PLUS_D_AND_A)));
  }

  @Test
  void the_adjustments_of_the_other_five_are_named() {
    Map<String, String> adjusted = new TreeMap<>();
    Ebitda.of(book)
        .printed()
        .forEach(
            (period, bridge) -> {
              if (bridge.classification().kind() == Kind.ADJUSTED) {
                adjusted.put(
                    book.calendar().name(period).orElseThrow(),
                    bridge.classification().adjustments().stream()
                        .map(part -> part.item() + " " + part.signed().orElseThrow())
                        .toList()
                        .toString());
              }
            });

    String change = "[CumulativeEffectOfChangeInAccountingPrinciple USD 247,000]";
    String gain = "[GainOnSaleOfSecurities USD -248,000]";
    assertEquals(
        ImmutableMap.of(
            "Q3 2003", change, "9M 2003", change, "FY 2003", change, "Q4 2002", gain, "FY 2002",
            gain),
        adjusted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rubber Group", "Metals Group", "Corporate Office"})
  void every_segment_is_operating_income_plus_depreciation(String segment) {
    Map<Period, EbitdaBridge> printed = Ebitda.of(book).segment(segment).printed();

    assertEquals(14, printed.size());
    for (EbitdaBridge bridge : printed.values()) {
      assertEquals(Kind.OPERATING_INCOME_PLUS_D_AND_A, bridge.classification().kind());
      assertEquals(Status.NOT_DERIVABLE, bridge.fromNetIncome().status());
    }
  }

  @Test
  void a_trailing_year_is_bridged_both_ways() {
    EbitdaBridge year = Ebitda.of(book).trailingTwelveMonths(LocalDate.parse("2004-03-31"));

    assertEquals("USD 11,100,000", year.asReported().orElseThrow().toString());
    assertEquals("USD 11,100,000", year.fromOperatingIncome().figure().orElseThrow().toString());
    assertEquals("USD 10,853,000", year.fromNetIncome().figure().orElseThrow().toString());
  }

  @Test
  void a_conflicting_part_leaves_no_figure() {
    EbitdaBridge year =
        Ebitda.of(book).segment("Rubber Group").trailingTwelveMonths(LocalDate.parse("2004-03-31"));

    assertEquals(Status.CONFLICTING, year.fromOperatingIncome().status());
    assertEquals(Status.CONFLICTING, year.asReported().status());
    assertTrue(year.fromOperatingIncome().bounds().isEmpty());
  }
}
