package org.lexprecision.algebra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Unit;

class ChangeTest {

  private static Interval rate(String before, String after) {
    return Change.of(figure(before), figure(after)).rate().orElseThrow();
  }

  private static Figure figure(String amount) {
    return Figure.exactly(new BigDecimal(amount), Unit.pure());
  }

  private static Interval exactly(String number) {
    return Interval.exactly(new BigDecimal(number));
  }

  @Test
  void a_rate_is_a_part_of_the_earlier_figure_whatever_its_sign() {
    assertEquals(exactly("0.25"), rate("100", "125"));
    assertEquals(exactly("-1.5"), rate("100", "-50"));
    assertEquals(exactly("0.5"), rate("-100", "-50"));
    assertEquals(exactly("1.5"), rate("-100", "50"));
  }

  @Test
  void rounding_widens_amount_and_rate() {
    Change change =
        Change.of(
            Figure.of(new BigDecimal("100"), Unit.pure(), 0),
            Figure.of(new BigDecimal("110"), Unit.pure(), 0));
    assertEquals(Interval.of(new BigDecimal("9"), new BigDecimal("11")), change.amount());
    assertEquals(
        Interval.of(new BigDecimal("0.089552238805"), new BigDecimal("0.110552763820")),
        change.rate().orElseThrow());
  }

  @Test
  void nothing_is_a_part_of_what_may_be_zero() {
    assertEquals(
        Optional.empty(),
        Change.of(Figure.of(BigDecimal.ZERO, Unit.pure(), 0), figure("5")).rate());
  }
}
