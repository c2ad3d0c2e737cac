package org.lexprecision.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.PrintedSource;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Source;
import org.lexprecision.TaggedSource;
import org.lexprecision.Unit;
import org.lexprecision.algebra.FactBook;

/** A table of five rows and two columns, tagged; one tag at a time is made wrong. */
class TagCheckTest {

  private static final Unit USD = Unit.monetary(Currency.getInstance("USD"));
  private static final Period NOW = Period.of(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 7, 1));
  private static final Period THEN = Period.of(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 7, 1));

  /** The row and the column that are made wrong, and what is stated there instead. */
  private interface Slip {
    Fact at(int row, int column, Fact fact);
  }

  private static Fact fact(String id, Period period, long thousands, Source source) {
    LineItem item = LineItems.flow(id, id, Balance.NONE);
    return Fact.builder()
        .company(Company.of("Bellwater"))
        .item(item)
        .period(period)
        .figure(Figure.of(BigDecimal.valueOf(thousands * 1000), USD, -3))
        .source(source)
        .build();
  }

  private static ImmutableList<Finding> findings(Slip slip) {
    List<Fact> tags = new ArrayList<>();
    List<Fact> prints = new ArrayList<>();
    for (int row = 1; row <= 5; row++) {
      for (int column = 1; column <= 2; column++) {
        long amount = 1_000L * row + 7L * column;
        Period period = column == 1 ? NOW : THEN;
        PrintedSource place =
            PrintedSource.builder()
                .document("a.htm")
                .table(1)
                .line(row)
                .column(column)
                .caption("Row " + row)
                .printed(Long.toString(amount))
                .build();
        prints.add(fact("Print" + row, period, amount, place));
        tags.add(
            slip.at(row, column, fact("Tag" + row, period, amount, tag("x:Tag" + row, place))));
      }
    }
    Release release =
        Release.builder()
            .document("a.htm")
            .kind(ReleaseKind.EARNINGS)
            .company(Company.of("Bellwater"))
            .addAllFacts(tags)
            .addAllPrints(prints)
            .build();
    return TieOut.of(FactBook.of(ImmutableList.of(release))).run().findings().stream()
        .filter(finding -> finding.kind() == Finding.Kind.TAG)
        .collect(ImmutableList.toImmutableList());
  }

  private static TaggedSource tag(String concept, PrintedSource place) {
    return TaggedSource.builder()
        .document("a.htm")
        .concept(concept)
        .context("c")
        .printed(place.printed())
        .print(place)
        .build();
  }

  private static Fact stating(Fact fact, BigDecimal amount, Unit unit, int decimals) {
    return fact.stating(Figure.of(amount, unit, decimals));
  }

  private static void assertNamed(String cause, Slip wrong) {
    ImmutableList<Finding> findings =
        findings(
            (row, column, fact) -> row == 3 && column == 2 ? wrong.at(row, column, fact) : fact);
    assertEquals(1, findings.size(), findings.toString());
    Finding finding = findings.get(0);
    assertTrue(finding.cause().contains(cause), finding.cause());
    assertEquals(Severity.ERROR, finding.severity());
    assertTrue(
        finding.deviations().stream()
            .anyMatch(
                deviation ->
                    deviation.fact().source().line() == 3
                        && deviation.fact().source().column() == 2));
  }

  @Test
  void tags_that_agree_with_their_print_give_no_finding() {
    assertEquals(ImmutableList.of(), findings((row, column, fact) -> fact));
  }

  @Test
  void a_wrong_scale_is_named_with_what_was_meant() {
    assertNamed(
        "scale",
        (row, column, fact) -> stating(fact, fact.figure().amount().scaleByPowerOfTen(3), USD, -3));
  }

  @Test
  void a_wrong_sign_is_named() {
    assertNamed(
        "sign", (row, column, fact) -> stating(fact, fact.figure().amount().negate(), USD, -3));
  }

  @Test
  void a_wrong_context_is_named() {
    assertNamed(
        "context",
        (row, column, fact) ->
            fact.withPeriod(
                Optional.of(Period.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 4, 1)))));
  }

  @Test
  void a_wrong_unit_is_named() {
    assertNamed(
        "unit", (row, column, fact) -> stating(fact, fact.figure().amount(), Unit.shares(), -3));
  }

  @Test
  void an_accuracy_finer_than_the_print_is_named() {
    assertNamed("accuracy", (row, column, fact) -> stating(fact, fact.figure().amount(), USD, 0));
  }

  @Test
  void an_element_exchanged_with_the_row_below_is_named() {
    assertNamed(
        "element",
        (row, column, fact) ->
            fact("Tag4", THEN, 3_014, tag("x:Tag4", fact.source().print().orElseThrow())));
  }

  @Test
  void a_period_of_another_length_than_all_others_of_the_table_is_named() {
    assertNamed(
        "context",
        (row, column, fact) ->
            fact.withPeriod(
                Optional.of(Period.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 7, 1)))));
  }

  @Test
  void an_element_of_the_row_beside_is_named_though_it_has_the_same_amount() {
    assertNamed(
        "element",
        (row, column, fact) -> fact.withSource(tag("x:Tag4", fact.source().print().orElseThrow())));
  }

  @Test
  void a_row_that_is_tagged_in_the_other_sense_throughout_gives_no_finding() {
    assertEquals(
        ImmutableList.of(),
        findings(
            (row, column, fact) ->
                row == 3 ? stating(fact, fact.figure().amount().negate(), USD, -3) : fact));
  }
}
