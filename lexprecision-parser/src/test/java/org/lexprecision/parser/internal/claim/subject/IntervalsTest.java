package org.lexprecision.parser.internal.claim.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lexprecision.Interval;

class IntervalsTest {

  private static Interval interval(int lower, int upper) {
    return Interval.of(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
  }

  @Test
  void one_meets_another_as_if_each_were_looked_at() {
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 200; round++) {
      List<Interval> all = new ArrayList<>();
      for (int i = 0; i < round % 7; i++) {
        int lower = random.nextInt(60);
        all.add(interval(lower, lower + random.nextInt(12)));
      }
      int lower = random.nextInt(60);
      Interval other = interval(lower, lower + random.nextInt(4));
      assertEquals(all.stream().anyMatch(other::meets), new Intervals(all).meets(other));
    }
  }

  @Test
  void none_meet_nothing() {
    assertFalse(new Intervals(List.of()).meets(interval(0, 1)));
  }
}
