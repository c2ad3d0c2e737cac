package org.lexprecision.examples.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Test
  void what_is_made_first_waits_for_what_was_begun_before_it() throws IOException {
    CountDownLatch second = new CountDownLatch(1);
    List<Integer> taken = new ArrayList<>();
    InOrder.each(
        List.of(1, 2, 3, 4, 5),
        number -> 0,
        2,
        number -> {
          if (number == 1) {
            Uninterruptibles.awaitUninterruptibly(second);
          } else {
            second.countDown();
          }
          return number * number;
        },
        taken::add);
    assertEquals(List.of(1, 4, 9, 16, 25), taken);
  }

  @Test
  void the_longest_is_begun_first() throws IOException {
    List<Integer> begun = new ArrayList<>();
    List<Integer> taken = new ArrayList<>();
    InOrder.each(
        List.of(3, 9, 1, 9),
        number -> number,
        1,
        number -> {
          begun.add(number);
          return number;
        },
        taken::add);
    assertEquals(List.of(9, 9, 3, 1), begun);
    assertEquals(List.of(3, 9, 1, 9), taken);
  }

  @Test
  void what_the_work_throws_ends_it() {
    IOException full = new IOException("no space is left");
    List<Integer> taken = new ArrayList<>();
    assertSame(
        full,
        assertThrows(
            IOException.class,
            () ->
                InOrder.each(
                    List.of(1, 2, 3),
                    number -> 0,
                    1,
                    number -> {
                      if (number == 2) {
                        throw full;
                      }
                      return number;
                    },
                    taken::add)));
    assertEquals(List.of(1), taken);
  }
}
