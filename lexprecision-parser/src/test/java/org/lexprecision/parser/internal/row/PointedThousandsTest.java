package org.lexprecision.parser.internal.row;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lexprecision.parser.internal.statement.Printed.read;
import static org.lexprecision.parser.internal.statement.Printed.table;
import static org.lexprecision.parser.internal.statement.Printed.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexprecision.Diagnostic;
import org.lexprecision.Release;

/** Points that stand for commas. */
class PointedThousandsTest {

  private static final String QUARTERS =
      "|Quarter ended June 30, 1998|Quarter ended March 31, 1998";

  private static Release sales(String first, String second) {
    return read(
        words("Results (in millions)"),
        table(QUARTERS, "Net sales|" + first + "|" + second, "Net income|152|106"));
  }

  @Test
  void a_point_before_three_digits_among_grouped_numbers_is_no_decimal_point() {
    Release release = sales("1,710", "1.556");

    assertEquals(
        List.of("1,710", "152", "106"),
        release.facts().stream().map(fact -> fact.source().printed()).toList());
    assertEquals(
        List.of("1.556"),
        release.diagnostics().stream()
            .filter(one -> one.reason() == Diagnostic.Reason.MALFORMED_TOKEN)
            .map(Diagnostic::printed)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"1710,1.556", "'1,710.5',1.556", "'1,710',1.55", "'1,710',.556"})
  void other_points_are_decimal_points(String first, String second) {
    assertEquals(4, sales(first, second).facts().size());
  }

  @ParameterizedTest
  @CsvSource({"10%,1556000000", "20%,''"})
  void the_change_beside_it_proves_what_it_stands_for_or_does_not(String change, String value) {
    Release release =
        read(
            words("Results (in millions)"),
            table(QUARTERS + "|Change", "Net sales|1,710|1.556|" + change));

    assertEquals(
        value,
        release.facts().stream()
            .filter(fact -> fact.source().printed().equals("1.556"))
            .map(fact -> fact.figure().amount().toPlainString())
            .collect(joining()));
    assertEquals(
        value.isEmpty()
            ? "the token is malformed, and nothing in the table proves what it stands for"
            : "read as 1556, proven: the change beside it, 10%, is that of it",
        release.diagnostics().stream()
            .filter(one -> one.reason() == Diagnostic.Reason.MALFORMED_TOKEN)
            .map(Diagnostic::message)
            .collect(joining()));
  }
}
