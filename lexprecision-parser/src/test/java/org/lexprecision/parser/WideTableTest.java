package org.lexprecision.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lexprecision.Diagnostic;
import org.lexprecision.Release;

/** Tables wider than any company prints are read as far as the limit, and the rest is reported. */
class WideTableTest {

  private static Release html(int columns) {
    String years =
        IntStream.range(0, columns)
            .mapToObj(at -> "<td>" + (1990 + at % 40))
            .collect(Collectors.joining());
    String values =
        IntStream.range(0, columns)
            .mapToObj(at -> "<td>" + (100 + at))
            .collect(Collectors.joining());
    String document =
        "<html><body><p>Acme Corporation</p><table><tr><td>Year Ended December 31,"
            + years
            + "<tr><td>Net sales"
            + values
            + "</table></body></html>";
    return Releases.read("wide.htm", document.getBytes(StandardCharsets.UTF_8)).get(0);
  }

  private static ImmutableList<Diagnostic> beyond(Release release) {
    return release.diagnostics().stream()
        .filter(one -> one.reason() == Diagnostic.Reason.LIMIT)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void a_thousand_columns_are_read() {
    Release release = html(1_000);
    assertEquals(1_000, release.facts().size() + said(release));
    assertEquals(ImmutableList.of(), beyond(release));
  }

  @Test
  void every_value_beyond_is_reported_with_its_place() {
    Release release = html(50_000);
    assertEquals(49_000, beyond(release).size());
    assertEquals("1100", beyond(release).get(0).printed());
    assertTrue(beyond(release).stream().allMatch(one -> one.line() == 2));
    assertEquals(50_000, release.facts().size() + said(release));
  }

  /** How many values of the row became no fact. */
  private static int said(Release release) {
    return (int)
        release.diagnostics().stream()
            .filter(one -> one.line() == 2 && one.reason() != Diagnostic.Reason.HEADER)
            .map(Diagnostic::printed)
            .filter(printed -> !printed.isEmpty())
            .count();
  }
}
