package org.lexprecision.internal.algebra.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lexprecision.Balance;
import org.lexprecision.Basis;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.Unit;

/** Where a book has what is asked for, when it has not what is asked. */
class ElsewhereTest {

  private static final Unit USD = Unit.monetary(Currency.getInstance("USD"));
  private static final Segment COMPANY = Segment.consolidated();

  private static Series series(LineItem item, Segment segment, Basis basis) {
    return Series.of(item, segment, basis, USD);
  }

  private static Series reported(LineItem item) {
    return series(item, COMPANY, Basis.REPORTED);
  }

  @Test
  void nothing_is_said_of_what_is_stated_nowhere() {
    assertEquals("", Elsewhere.of(reported(LineItems.REVENUES), List.of(reported(LineItems.CASH))));
  }

  @Test
  void another_kind_of_the_same_name_is_told() {
    Series ratio =
        reported(LineItems.ratio("Cover", "Cover", LineItems.EBITDA, LineItems.REVENUES));
    Series flow = reported(LineItems.flow("Cover", "Cover", Balance.NONE));
    Series stock = reported(LineItems.stock("Cover", "Cover", Balance.NONE));
    assertEquals(" as a ratio; it is stated as a flow", Elsewhere.of(ratio, List.of(flow)));
    assertEquals(
        " as a flow; it is stated as a ratio, a stock",
        Elsewhere.of(flow, List.of(stock, ratio, stock)));
    Series average = reported(LineItems.dayAverage("Cover", "Cover", Balance.NONE));
    assertEquals(
        " as a stock; it is stated as a day average", Elsewhere.of(stock, List.of(average)));
  }

  @Test
  void other_parts_are_told_before_other_footings() {
    Series asked = reported(LineItems.REVENUES);
    Series part = series(LineItems.REVENUES, Segment.of("Seals"), Basis.ADJUSTED);
    assertEquals("; it is stated of Seals", Elsewhere.of(asked, List.of(part)));
    Series adjusted = series(LineItems.REVENUES, COMPANY, Basis.ADJUSTED);
    assertEquals("; it is stated adjusted", Elsewhere.of(asked, List.of(part, adjusted)));
  }

  /** What is said where so many parts have it. */
  private static String parts(int number) {
    return Elsewhere.of(
        reported(LineItems.REVENUES),
        IntStream.rangeClosed(1, number)
            .mapToObj(i -> series(LineItems.REVENUES, Segment.of("P" + i), Basis.REPORTED))
            .toList());
  }

  @Test
  void of_many_eight_are_named_and_the_rest_are_counted() {
    assertEquals("; it is stated of P1, P2, P3, P4, P5, P6, P7, P8", parts(8));
    assertEquals("; it is stated of P1, P2, P3, P4, P5, P6, P7, P8 and 1 more", parts(9));
  }
}
