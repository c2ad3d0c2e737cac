package org.lexprecision.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadLimitsTest {

  private static final ReadLimits DEFAULT = ReadLimits.DEFAULT;

  static Stream<Arguments> copies() {
    return Stream.of(
        Arguments.of((IntFunction<ReadLimits>) DEFAULT::withBytes, DEFAULT.bytes()),
        Arguments.of((IntFunction<ReadLimits>) DEFAULT::withLines, DEFAULT.lines()),
        Arguments.of((IntFunction<ReadLimits>) DEFAULT::withLineLength, DEFAULT.lineLength()),
        Arguments.of((IntFunction<ReadLimits>) DEFAULT::withTables, DEFAULT.tables()),
        Arguments.of((IntFunction<ReadLimits>) DEFAULT::withCells, DEFAULT.cells()),
        Arguments.of((IntFunction<ReadLimits>) DEFAULT::withNesting, DEFAULT.nesting()));
  }

  @ParameterizedTest
  @MethodSource("copies")
  void a_copy_has_the_other_limit_and_no_other(IntFunction<ReadLimits> copy, int usual) {
    assertEquals(DEFAULT, copy.apply(usual));
    String words = DEFAULT.toString();
    int differing = 0;
    String[] before = words.split(", ", -1);
    String[] after = copy.apply(usual + 1).toString().split(", ", -1);
    for (int at = 0; at < before.length; at++) {
      differing += before[at].equals(after[at]) ? 0 : 1;
    }
    assertEquals(1, differing, words);
  }

  @ParameterizedTest
  @MethodSource("copies")
  void a_limit_is_not_negative(IntFunction<ReadLimits> copy, int usual) {
    assertThrows(IllegalArgumentException.class, () -> copy.apply(-usual));
  }
}
