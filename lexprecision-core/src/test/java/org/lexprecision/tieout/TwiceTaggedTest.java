package org.lexprecision.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.TaggedSource;
import org.lexprecision.Unit;
import org.lexprecision.algebra.FactBook;

class TwiceTaggedTest {

  private static final Company COMPANY = Company.of("Bellwater");

  private static Fact tagged(int id, String amount, int decimals, String context) {
    return Fact.builder()
        .company(COMPANY)
        .item(LineItems.REVENUES)
        .period(Period.monthsEnded(3, LocalDate.of(2023, 6, 30)))
        .figure(Figure.of(new BigDecimal(amount), Unit.parse("USD"), decimals))
        .source(
            TaggedSource.builder()
                .document("q2.htm")
                .concept("us-gaap:Revenues")
                .context(context)
                .printed(amount + " in place " + id)
                .build())
        .build();
  }

  private static List<Integer> named(Fact... facts) {
    Release release =
        Release.builder()
            .document("q2.htm")
            .kind(ReleaseKind.EARNINGS)
            .company(COMPANY)
            .addFacts(facts)
            .build();
    List<Fact> all = List.of(facts);
    return TieOut.of(FactBook.of(List.of(release))).run().findings().stream()
        .filter(finding -> finding.kind() == Finding.Kind.TAG)
        .flatMap(finding -> Stream.of(finding.deviations()))
        .flatMap(List::stream)
        .map(deviation -> all.indexOf(deviation.fact()))
        .sorted()
        .toList();
  }

  @Test
  void the_one_that_differs_from_most_is_named() {
    assertEquals(
        List.of(1),
        named(
            tagged(1, "24730", 0, "c-1"),
            tagged(2, "24737", 0, "c-1"),
            tagged(3, "24730", 0, "c-1")));
  }

  @Test
  void of_two_both_are_named() {
    assertEquals(
        List.of(0, 1), named(tagged(1, "53000", -3, "c-1"), tagged(2, "52000", -3, "c-1")));
  }

  @Test
  void accuracies_that_bear_one_another_out_are_no_finding() {
    assertEquals(List.of(), named(tagged(1, "24730", 0, "c-1"), tagged(2, "25000", -3, "c-1")));
  }

  @Test
  void other_contexts_may_have_other_values() {
    assertEquals(List.of(), named(tagged(1, "24730", 0, "c-1"), tagged(2, "24999", 0, "c-2")));
  }
}
