package org.lexprecision.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyTest {

  @Test
  void a_value_that_needs_itself_is_refused() {
    List<Lazy<Integer>> itself = new ArrayList<>();
    itself.add(Lazy.of(() -> itself.get(0).get() + 1));
    for (int time = 0; time < 2; time++) {
      IllegalStateException refused =
          assertThrows(IllegalStateException.class, () -> itself.get(0).get());
      assertEquals("a value that needs itself", refused.getMessage());
    }
  }

  @Test
  void a_value_is_computed_once_and_one_that_failed_again() {
    AtomicInteger times = new AtomicInteger();
    Lazy<Integer> second =
        Lazy.of(
            () -> {
              if (times.incrementAndGet() == 1) {
                throw new IllegalArgumentException("not yet");
              }
              return times.get();
            });
    assertThrows(IllegalArgumentException.class, second::get);
    assertEquals(2, second.get());
    assertEquals(2, second.get());
  }
}
