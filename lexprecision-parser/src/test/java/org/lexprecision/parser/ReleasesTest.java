package org.lexprecision.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Company;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.parser.spi.ReleaseDocument;
import org.lexprecision.parser.spi.ReleaseParser;

/** What the door does with parsers that work, fail or quarrel, and with bad input. */
final class ReleasesTest {

  private static final String RELEASE =
      """
                               ACME WIDGETS INC.
                       CONSOLIDATED STATEMENT OF OPERATIONS
                     (IN THOUSANDS, EXCEPT PER SHARE AMOUNTS)

                                       QUARTER ENDED     SIX MONTHS ENDED
                                          JUNE 30             JUNE 30
                                     ----------------   -----------------
                                      2003      2002      2003      2002
                                     -------  -------   -------   -------
      Net sales                      $ 1,000  $   900   $ 2,000   $ 1,850
      Cost of sales                      600      550     1,210     1,150
                                     -------  -------   -------   -------
      Gross profit                       400      350       790       700
                                     =======  =======   =======   =======
      """;

  @Test
  void a_release_in_text_gives_its_facts_and_its_sum() {
    Release release = only(Releases.read("acme.txt", RELEASE.getBytes(ISO_8859_1)));

    assertEquals(12, release.facts().size());
    Fact sales = release.facts().get(0);
    assertEquals("Revenues", sales.item().id());
    assertEquals("quarter ended June 30, 2003", sales.period().orElseThrow().toString());
    assertEquals("USD 1,000,000", sales.figure().money().toString());
    assertEquals(1, release.footings().size());
    assertEquals(
        "Gross profit = + Net sales − Cost of sales", release.footings().get(0).toString());
  }

  @Test
  void a_release_cut_after_any_line_is_read_or_refused_with_a_typed_error() {
    for (int end = 0; end <= RELEASE.length(); end++) {
      byte[] cut = RELEASE.substring(0, end).getBytes(ISO_8859_1);
      try {
        assertTrue(Releases.read("cut.txt", cut).size() <= 1);
      } catch (ReleaseParseException e) {
        assertEquals("cut.txt", e.document());
      }
    }
  }

  @Test
  void two_columns_of_one_period_that_differ_are_a_contradiction() {
    Release release =
        only(
            Releases.read(
                "acme.txt",
                RELEASE
                    .replace("2003      2002      2003", "2003      2003      2003")
                    .getBytes(ISO_8859_1)));

    assertTrue(
        release.diagnostics().stream()
            .anyMatch(one -> one.reason() == Diagnostic.Reason.CONTRADICTORY_PERIOD));
  }

  @Test
  void an_empty_document_is_refused() {
    assertThrows(ReleaseParseException.class, () -> Releases.read("empty", new byte[0]));
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    assertThrows(ReleaseParseException.class, () -> Releases.read("picture", new byte[] {0, 1, 2}));
  }

  @Test
  void a_document_beyond_the_limit_is_refused() {
    ReleaseReader small = Releases.withLimits(new ReadLimits(10, 10, 10, 10, 10, 10));

    assertThrows(
        ReleaseParseException.class, () -> small.read("long", RELEASE.getBytes(ISO_8859_1)));
  }

  @Test
  void parsers_are_asked_by_priority_then_by_id() {
    ReleaseReader reader =
        Releases.with(new Named("b", 1, false), new Named("a", 1, false), new Named("z", 2, true));

    assertEquals("z", only(reader.read("x", new byte[] {'x'})).document());
    assertEquals(
        "a",
        only(Releases.with(new Named("b", 1, false), new Named("a", 1, false))
                .read("x", new byte[] {'x'}))
            .document());
  }

  @Test
  void two_parsers_of_one_id_are_an_error_that_names_both() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> Releases.with(new Named("a", 1, false), new Failing("a", true)));

    assertTrue(String.valueOf(e.getMessage()).contains(Named.class.getName()));
    assertTrue(String.valueOf(e.getMessage()).contains(Failing.class.getName()));
  }

  @Test
  void a_parser_that_fails_to_accept_is_reported_and_the_next_one_reads() {
    Release release =
        only(
            Releases.with(new Failing("bad", true), new Named("good", 0, false))
                .read("x", new byte[] {'x'}));

    assertEquals("good", release.document());
    assertEquals(Diagnostic.Reason.FAILURE, release.diagnostics().get(0).reason());
    assertTrue(release.diagnostics().get(0).message().contains(Failing.class.getName()));
  }

  @Test
  void a_parser_that_fails_to_parse_is_named_in_a_typed_error() {
    ReleaseParseException e =
        assertThrows(
            ReleaseParseException.class,
            () -> Releases.with(new Failing("bad", false)).read("x", new byte[] {'x'}));

    assertTrue(String.valueOf(e.getMessage()).contains(Failing.class.getName()));
  }

  private static Release only(ImmutableList<Release> releases) {
    assertEquals(1, releases.size());
    return releases.get(0);
  }

  /** Gives a release that bears its own id. */
  private record Named(String id, int priority, boolean picky) implements ReleaseParser {
    @Override
    public boolean accepts(String name, byte[] prefix) {
      return !picky || prefix.length == 1;
    }

    @Override
    public ImmutableList<Release> parse(ReleaseDocument document) {
      return ImmutableList.of(
          Release.builder()
              .document(id)
              .kind(ReleaseKind.OTHER)
              .company(Company.unnamed())
              .released(Optional.empty())
              .build());
    }
  }

  /** Throws when it is asked, or when it parses. */
  private record Failing(String id, boolean asked) implements ReleaseParser {
    @Override
    public int priority() {
      return 10;
    }

    @Override
    public boolean accepts(String name, byte[] prefix) {
      if (asked) {
        throw new IllegalStateException("asked");
      }
      return true;
    }

    @Override
    public ImmutableList<Release> parse(ReleaseDocument document) {
      throw new IllegalStateException("parsing");
    }
  }
}
