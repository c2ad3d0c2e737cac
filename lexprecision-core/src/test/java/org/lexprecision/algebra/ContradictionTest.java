package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Collections2;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.testing.Sheet;

/** How a contradiction is told: in the order of time, added up to what is longer. */
class ContradictionTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2011");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2011");
  private static final Period Q3 = Period.parse("quarter ended September 30, 2011");
  private static final Period H1 = Period.parse("six months ended June 30, 2011");
  private static final Period NINE = Period.parse("nine months ended September 30, 2011");

  private record Printed(Period period, long thousands) {}

  private static Release release(List<Printed> order) {
    return new Sheet(
            "a.txt", "2011-10-20", order.stream().map(Printed::period).toArray(Period[]::new))
        .row(LineItems.REVENUES, order.stream().mapToLong(Printed::thousands).toArray())
        .release();
  }

  /** Holds the one contradiction of figures to be the same, in whatever order they are printed. */
  private static void assertTold(
      String terms, long difference, long allowed, Period span, Printed... printed) {
    for (List<Printed> order : Collections2.permutations(List.of(printed))) {
      List<Contradiction> all = FactBook.of(release(order)).contradictions();
      for (Contradiction one : all) {
        List<String> told = new ArrayList<>();
        one.cycle()
            .forEach(
                term ->
                    told.add((term.isAdded() ? "+" : "-") + term.reading().period().toString()));
        assertEquals(terms, String.join(" ", told));
        assertEquals(0, BigDecimal.valueOf(difference).compareTo(one.difference()));
        assertEquals(0, BigDecimal.valueOf(allowed).compareTo(one.allowed()));
        assertEquals(0, BigDecimal.valueOf(Math.abs(difference) - allowed).compareTo(one.excess()));
        assertEquals(span, one.span());
        one.replay();
      }
      assertTrue(!all.isEmpty());
    }
  }

  @Test
  void two_quarters_are_added_up_to_six_months() {
    assertTold(
        "+" + Q1 + " +" + Q2 + " -" + H1,
        -7000,
        1500,
        H1,
        new Printed(Q1, 500),
        new Printed(Q2, 600),
        new Printed(H1, 1107));
    assertTold(
        "+" + Q1 + " +" + Q2 + " -" + H1,
        7000,
        1500,
        H1,
        new Printed(Q1, 507),
        new Printed(Q2, 600),
        new Printed(H1, 1100));
  }

  @Test
  void three_quarters_are_added_up_to_nine_months() {
    assertTold(
        "+" + Q1 + " +" + Q2 + " +" + Q3 + " -" + NINE,
        -90_000,
        2000,
        NINE,
        new Printed(Q1, 500),
        new Printed(Q2, 600),
        new Printed(Q3, 700),
        new Printed(NINE, 1890));
  }

  @Test
  void six_months_and_a_quarter_are_added_up_to_nine_months() {
    assertTold(
        "+" + H1 + " +" + Q3 + " -" + NINE,
        90_000,
        1500,
        NINE,
        new Printed(H1, 1100),
        new Printed(Q3, 700),
        new Printed(NINE, 1710));
  }

  @Test
  void contradictions_come_in_the_order_of_time() {
    Release release =
        new Sheet("a.txt", "2011-10-20", Q3, Q3, Q1, Q1)
            .row(LineItems.REVENUES, 500, 600, 700, 800)
            .release();
    assertEquals(
        List.of(Q1, Q3),
        FactBook.of(release).contradictions().stream().map(Contradiction::span).toList());
  }
}
