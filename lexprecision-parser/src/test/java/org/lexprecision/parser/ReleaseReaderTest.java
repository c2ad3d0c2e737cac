package org.lexprecision.parser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lexprecision.Company;
import org.lexprecision.Diagnostic;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.parser.spi.ReleaseDocument;
import org.lexprecision.parser.spi.ReleaseParser;

class ReleaseReaderTest {

  private static final byte[] BYTES = {'a'};

  /** A parser that names itself as the company. */
  private record Named(String id, int priority, Function<byte[], Boolean> taste)
      implements ReleaseParser {

    static Named of(String id, int priority) {
      return new Named(id, priority, prefix -> true);
    }

    @Override
    public boolean accepts(String name, byte[] prefix) {
      return taste.apply(prefix);
    }

    @Override
    public ImmutableList<Release> parse(ReleaseDocument document) {
      return ImmutableList.of(
          Release.builder()
              .document(document.name())
              .kind(ReleaseKind.OTHER)
              .company(Company.of(id))
              .build());
    }
  }

  /** A parser that accepts everything and reads nothing. */
  private record Failing(String id, int priority, RuntimeException failure)
      implements ReleaseParser {
    @Override
    public boolean accepts(String name, byte[] prefix) {
      return true;
    }

    @Override
    public ImmutableList<Release> parse(ReleaseDocument document) {
      throw failure;
    }
  }

  private static Release read(ReleaseParser... parsers) {
    return Releases.with(parsers).read("a", BYTES).get(0);
  }

  private static boolean throwing(byte[] prefix) {
    throw new IllegalStateException("no taste of " + prefix.length);
  }

  @Test
  void the_highest_priority_reads_then_the_first_id() {
    Named low = Named.of("a", 1);
    Named second = Named.of("c", 2);
    Named first = Named.of("b", 2);
    assertEquals("b", read(low, second, first).company().name());
    assertEquals("b", read(first, second, low).company().name());
  }

  @Test
  void two_parsers_of_one_id_are_refused_and_named() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Releases.with(Named.of("a", 1), new Failing("a", 2, new RuntimeException())));
    assertTrue(refused.toString().contains("Named"));
    assertTrue(refused.toString().contains("Failing"));
  }

  @Test
  void a_parser_that_fails_is_passed_over_and_reported() {
    Named choosy = new Named("choosy", 9, ReleaseReaderTest::throwing);
    Failing failing = new Failing("failing", 8, new IllegalStateException("worn out"));
    Release release = read(choosy, failing, Named.of("sound", 1));
    assertEquals("sound", release.company().name());
    assertEquals(
        ImmutableList.of(Diagnostic.Reason.FAILURE, Diagnostic.Reason.FAILURE),
        release.diagnostics().stream()
            .map(Diagnostic::reason)
            .collect(ImmutableList.toImmutableList()));
    assertTrue(release.diagnostics().get(1).message().contains("worn out"));
  }

  @Test
  void where_no_other_parser_reads_it_the_failure_is_the_cause() {
    IllegalStateException worn = new IllegalStateException("worn out");
    ReleaseParseException refused =
        assertThrows(ReleaseParseException.class, () -> read(new Failing("a", 1, worn)));
    assertEquals(worn, refused.getCause());
    assertTrue(refused.toString().contains("Failing"));
  }

  @Test
  void a_refusal_is_final() {
    ReleaseParseException no = new ReleaseParseException("a", 3, "not mine to read");
    assertEquals(
        no,
        assertThrows(
            ReleaseParseException.class, () -> read(new Failing("a", 2, no), Named.of("b", 1))));
  }

  @Test
  void a_parser_does_not_see_what_another_did_to_the_prefix() {
    Named greedy =
        new Named(
            "greedy",
            9,
            prefix -> {
              prefix[0] = 'z';
              return false;
            });
    Named careful = new Named("careful", 1, prefix -> prefix[0] == 'a');
    assertEquals("careful", read(greedy, careful).company().name());
  }

  @Test
  void limits_on_bytes_and_lines_refuse_with_the_place() {
    ReadLimits limits = new ReadLimits(20, 2, 100, 1, 1, 1);
    ReleaseReader reader = Releases.withLimits(limits);
    assertThrows(ReleaseParseException.class, () -> reader.read("a", new byte[21]));
    assertThrows(ReleaseParseException.class, () -> reader.read("a", "a\nb\nc\n".getBytes(UTF_8)));
    assertThrows(
        ReleaseParseException.class, () -> reader.read("a", "<html>\n\n\n".getBytes(UTF_8)));
    assertThrows(ReleaseParseException.class, () -> reader.read("a", new byte[0]));
    assertThrows(IllegalArgumentException.class, () -> new ReadLimits(0, 1, 1, 1, 1, 1));
  }
}
