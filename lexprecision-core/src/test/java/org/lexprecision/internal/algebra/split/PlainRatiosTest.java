package org.lexprecision.internal.algebra.split;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Interval;
import org.lexprecision.SplitRatio;

/** Which ratio of whole numbers is the plainest of those within bounds. */
class PlainRatiosTest {

  private static Optional<SplitRatio> within(String lower, String upper) {
    return PlainRatios.within(Interval.of(new BigDecimal(lower), new BigDecimal(upper)));
  }

  private static void assertRatio(int after, int before, String lower, String upper) {
    assertEquals(Optional.of(SplitRatio.of(after, before)), within(lower, upper));
  }

  private static void assertNone(String lower, String upper) {
    assertEquals(Optional.empty(), within(lower, upper));
  }

  @Test
  void the_ratio_of_the_smallest_numbers_is_taken() {
    assertRatio(1, 1, "0.99", "1.01");
    assertRatio(7, 3, "2.332", "2.334");
    assertRatio(3, 7, "0.428", "0.429");
    assertRatio(2, 1, "1.6", "2.5");
    assertRatio(3, 2, "1.45", "1.55");
    assertRatio(3, 2, "1.5", "1.5");
  }

  @Test
  void a_ratio_that_may_be_nothing_is_none() {
    assertNone("0", "0.5");
    assertNone("-1", "0.5");
  }

  @Test
  void shares_for_one_share_may_be_very_many_and_others_not() {
    assertRatio(1999, 1, "1999", "1999");
    assertRatio(1, 1999, "0.00050025", "0.00050026");
    assertNone("2000", "2000");
    assertRatio(31, 29, "1.06896", "1.06897");
    assertNone("1.10344", "1.10345");
  }
}
