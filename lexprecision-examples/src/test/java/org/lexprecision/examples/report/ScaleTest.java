package org.lexprecision.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Figure;
import org.lexprecision.Money;
import org.lexprecision.Unit;

class ScaleTest {

  private static final Currency USD = Currency.getInstance("USD");

  private static Figure money(String amount, int decimals) {
    return Figure.of(Money.of(new BigDecimal(amount), USD), decimals);
  }

  @Test
  void figures_are_printed_in_the_scale_of_the_release() {
    Figure millions = money("5410000000", -6);
    Figure tenths = money("215500000", -5);
    Figure thousands = money("30873000", -3);
    assertEquals("5,410", Scale.of(List.of(millions, tenths)).print(millions));
    assertEquals("215.5", Scale.of(List.of(millions, tenths)).print(tenths));
    assertEquals("millions of USD", Scale.of(List.of(millions)).name(Unit.monetary(USD)));
    assertEquals("30,873", Scale.of(List.of(millions, thousands)).print(thousands));
    assertEquals("7", Scale.of(List.of(money("7", 0), millions)).print(money("7", 0)));
  }

  @Test
  void whole_millions_of_a_release_in_thousands_are_thousands() {
    Figure round = money("155000000", -3);
    assertEquals("155,000", Scale.of(List.of(round)).print(round));
  }

  @Test
  void the_scale_of_most_figures_leaves_the_others_their_decimals() {
    Figure millions = money("5410000000", -6);
    Figure shares = Figure.of(new BigDecimal("866806000"), Unit.shares(), -3);
    Scale scale = Scale.most(List.of(millions, millions, shares));
    assertEquals(Scale.MILLIONS, scale);
    assertEquals("866.806", scale.print(shares));
    assertEquals(Scale.THOUSANDS, Scale.most(List.of(millions, shares, shares)));
    assertEquals(Scale.ONES, Scale.most(List.of(money("7", 0), money("8", 0), shares)));
  }

  @Test
  void a_nil_tells_no_scale() {
    assertEquals(Scale.THOUSANDS, Scale.of(List.of(money("0", 0), money("5000", -3))));
    assertEquals(Scale.THOUSANDS, Scale.of(List.of()));
  }
}
