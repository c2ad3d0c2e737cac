package org.lexprecision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SplitRatioTest {

  @Test
  void it_stands_in_lowest_terms_and_reads_what_it_prints() {
    assertEquals(SplitRatio.of(3, 2), SplitRatio.of(150, 100));
    assertEquals("3 for 2", SplitRatio.of(3, 2).toString());
    assertEquals(SplitRatio.of(1, 10), SplitRatio.parse("1 for 10"));
    assertEquals("3/2", SplitRatio.of(3, 2).times());
    assertThrows(IllegalArgumentException.class, () -> SplitRatio.parse("three for two"));
    assertThrows(IllegalArgumentException.class, () -> SplitRatio.parse("3-2"));
    assertThrows(IllegalArgumentException.class, () -> SplitRatio.of(0, 2));
  }

  @Test
  void one_after_another_multiply_and_the_inverse_undoes() {
    SplitRatio both = SplitRatio.of(3, 2).times(SplitRatio.of(2, 1));
    assertEquals(SplitRatio.of(3, 1), both);
    assertEquals(SplitRatio.NONE, both.times(both.inverse()));
    assertTrue(both.inverse().isReverse());
    assertFalse(both.isReverse());
    assertTrue(both.compareTo(SplitRatio.of(2, 1)) > 0);
  }

  @Test
  void bounds_are_rounded_away_from_the_middle() {
    Interval third = SplitRatio.of(1, 3).applyTo(Interval.exactly(BigDecimal.ONE));
    assertTrue(third.lower().compareTo(third.upper()) < 0);
    assertEquals(
        new BigDecimal("1.5"), SplitRatio.of(3, 2).applyTo(BigDecimal.ONE).stripTrailingZeros());
  }
}
