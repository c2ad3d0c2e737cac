package org.lexprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

  private static final Currency USD = Currency.getInstance("USD");

  @Test
  void a_figure_is_its_amount_its_unit_and_its_decimals() {
    new EqualsTester()
        .addEqualityGroup(
            Figure.of(Money.ofThousands(30_873, USD), -3),
            Figure.of(new BigDecimal("30873000.00"), Unit.monetary(USD), -3))
        .addEqualityGroup(Figure.of(Money.ofThousands(30_873, USD), 0))
        .addEqualityGroup(Figure.exactly(new BigDecimal("30873000"), Unit.monetary(USD)))
        .addEqualityGroup(Figure.exactly(new BigDecimal("30873000"), Unit.shares()))
        .testEquals();
  }

  @ParameterizedTest
  @CsvSource({
    "30873000, -3, '[30,872,500, 30,873,500]'",
    "-0.14, 2, '[-0.145, -0.135]'",
    "0, -3, '[-500, 500]'",
    "12, 0, '[11.5, 12.5]'"
  })
  void a_rounded_figure_stands_for_half_a_unit_either_way(
      BigDecimal amount, int decimals, String interval) {
    assertEquals(interval, Figure.of(amount, Unit.pure(), decimals).interval().toString());
  }

  @Test
  void an_exact_figure_stands_for_itself() {
    Figure exact = Figure.exactly(new BigDecimal("0.065"), Unit.pure());

    assertEquals(Interval.exactly(new BigDecimal("0.065")), exact.interval());
    assertEquals(OptionalInt.empty(), exact.decimals());
  }

  @Test
  void only_money_is_money() {
    Figure perShare = Figure.of(new BigDecimal("0.14"), Unit.perShare(USD), 2);

    UnitMismatchException refused =
        assertThrows(UnitMismatchException.class, () -> perShare.money());
    assertEquals(perShare, refused.figure());
    assertEquals("USD/shares 0.14 is not an amount of money", refused.getMessage());
    assertEquals(Money.of(5, USD), Figure.of(Money.of(5, USD), 0).money());
  }

  @ParameterizedTest
  @ValueSource(ints = {101, -101, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void decimals_beyond_reason_are_refused(int decimals) {
    assertThrows(
        IllegalArgumentException.class, () -> Figure.of(BigDecimal.ONE, Unit.shares(), decimals));
  }

  @Test
  void negating_keeps_unit_and_decimals() {
    assertEquals(Figure.of(Money.of(-5, USD), -3), Figure.of(Money.of(5, USD), -3).negated());
  }

  @Test
  void figures_agree_that_can_be_one_number() {
    Figure fine = Figure.of(new BigDecimal("24730"), Unit.pure(), 0);
    assertTrue(fine.agreesWith(Figure.of(new BigDecimal("25000"), Unit.pure(), -3)));
    assertTrue(fine.agreesWith(Figure.of(new BigDecimal("24730"), Unit.pure(), 0)));
    assertFalse(fine.agreesWith(Figure.of(new BigDecimal("24731"), Unit.pure(), 0)));
    assertFalse(fine.agreesWith(Figure.of(new BigDecimal("24000"), Unit.pure(), -3)));
  }
}
