package org.lexprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.testing.EqualsTester;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineItemTest {

  @Test
  void items_are_their_kind_and_their_id() {
    new EqualsTester()
        .addEqualityGroup(
            LineItems.REVENUES, LineItems.flow("Revenues", "Turnover", Balance.CREDIT))
        .addEqualityGroup(LineItems.stock("Revenues", "Net sales", Balance.CREDIT))
        .addEqualityGroup(LineItems.dayAverage("Revenues", "Net sales", Balance.CREDIT))
        .addEqualityGroup(
            LineItems.ratio("Revenues", "Net sales"),
            LineItems.ratio("Revenues", "Net sales", LineItems.REVENUES, LineItems.AVERAGE_SHARES))
        .addEqualityGroup(LineItems.COST_OF_REVENUE)
        .testEquals();
  }

  @Test
  void the_order_tells_apart_what_equality_does() {
    LineItem flow = LineItems.REVENUES;
    LineItem stock = LineItems.stock("Revenues", "Net sales", Balance.CREDIT);

    assertNotEquals(0, flow.compareTo(stock));
    assertEquals(Integer.signum(flow.compareTo(stock)), -Integer.signum(stock.compareTo(flow)));
    assertTrue(LineItems.COST_OF_REVENUE.compareTo(LineItems.REVENUES) < 0);
  }

  @Test
  void every_standard_item_is_found_by_its_id() {
    for (LineItem item : LineItems.standard()) {
      assertEquals(Optional.of(item), LineItems.find(item.id()));
    }
    assertEquals(Optional.of(LineItems.REVENUES), LineItems.find("revenues"));
    assertEquals(Optional.empty(), LineItems.find("Sales"));
  }

  @Test
  void an_item_needs_an_id() {
    assertThrows(
        IllegalArgumentException.class, () -> LineItems.flow(" ", "Net sales", Balance.CREDIT));
    assertThrows(IllegalArgumentException.class, () -> LineItems.ratio("", "Margin"));
  }

  @Test
  void earnings_per_share_know_what_they_divide() {
    Ratio eps = LineItems.EPS_BASIC_AND_DILUTED;

    assertEquals(Optional.of(LineItems.NET_INCOME), eps.numerator());
    assertEquals(Optional.of(LineItems.AVERAGE_SHARES), eps.denominator());
    assertEquals(Balance.NONE, eps.balance());
  }
}
