package org.lexprecision.internal.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What most of a group are, and what differs: words by their first letter. */
class OutliersTest {

  private static Optional<String> first(String word) {
    return word.isEmpty() ? Optional.empty() : Optional.of(word.substring(0, 1));
  }

  private static Optional<String> usual(int least, int percent, String... words) {
    return Outliers.usual(List.of(words), OutliersTest::first, least, percent);
  }

  private static List<String> outliers(int least, int percent, String... words) {
    return Outliers.of(List.of(words), OutliersTest::first, least, percent);
  }

  @Test
  void the_usual_is_what_so_many_are() {
    assertEquals(Optional.of("a"), usual(3, 0, "axe", "bat", "ant", "ape"));
    assertEquals(Optional.empty(), usual(4, 0, "axe", "bat", "ant", "ape"));
  }

  @Test
  void the_usual_is_what_so_many_in_a_hundred_are() {
    assertEquals(Optional.of("a"), usual(1, 75, "axe", "bat", "ant", "ape"));
    assertEquals(Optional.empty(), usual(1, 76, "axe", "bat", "ant", "ape"));
  }

  @Test
  void what_has_no_value_does_not_count() {
    assertEquals(Optional.of("a"), usual(3, 75, "axe", "", "bat", "ant", "", "ape"));
    assertEquals(Optional.empty(), usual(0, 0, "", ""));
  }

  @Test
  void what_differs_from_the_usual_is_found() {
    assertEquals(List.of("bat", "cat"), outliers(3, 60, "axe", "bat", "ant", "", "cat", "ape"));
    assertEquals(List.of(), outliers(2, 60, "axe", "ant"));
    assertEquals(List.of(), outliers(4, 60, "axe", "bat", "ant", "", "cat", "ape"));
  }
}
