package org.lexprecision.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;

/** Holds what is read from the five Lexington releases against the oracle, field by field. */
final class LexingtonFactsTest {

  private static final Path SHARED = Path.of("..", "..", "shared");
  private static final Path RELEASES = SHARED.resolve("releases").resolve("lexington");
  private static final Path ORACLE = SHARED.resolve("oracle").resolve("facts.tsv");

  @BeforeEach
  void the_shared_releases_are_there() {
    assumeTrue(
        Files.isDirectory(RELEASES) && Files.isReadable(ORACLE),
        "SKIPPED: the shared folder with the releases and the oracle is missing");
  }

  @Test
  void every_cell_of_the_oracle_is_a_fact_and_nothing_else_is() throws IOException {
    Map<String, Fact> facts = new HashMap<>();
    for (Release release : read()) {
      for (Fact fact : release.facts()) {
        String place =
            fact.source().document() + ":" + fact.source().line() + ":" + fact.source().column();
        assertEquals(null, facts.put(place, fact), "two facts at " + place);
      }
    }
    List<String> differences = new ArrayList<>();
    List<String> rows = Files.readAllLines(ORACLE);
    List<String> names = Splitter.on('\t').splitToList(rows.get(0));
    for (String row : rows.subList(1, rows.size())) {
      List<String> fields = Splitter.on('\t').splitToList(row);
      Map<String, String> want = new HashMap<>();
      for (int at = 0; at < names.size(); at++) {
        want.put(names.get(at), at < fields.size() ? fields.get(at) : "");
      }
      String place = want.get("document") + ":" + want.get("line") + ":" + want.get("column");
      Fact fact = facts.remove(place);
      if (fact == null) {
        differences.add(place + " is missing");
      } else {
        compare(place, want, fact, differences);
      }
    }
    facts.keySet().forEach(place -> differences.add(place + " is no cell of the oracle"));
    assertEquals(List.of(), differences);
  }

  @Test
  void the_exchange_offer_gives_no_facts() {
    ImmutableList<Release> offers =
        read().stream()
            .filter(release -> release.kind() == ReleaseKind.EXCHANGE_OFFER)
            .collect(ImmutableList.toImmutableList());
    assertEquals(1, offers.size());
    assertEquals(List.of(), offers.get(0).facts());
  }

  @Test
  void a_token_without_its_opening_parenthesis_is_read_by_proof_and_reported() {
    List<Diagnostic> malformed =
        read().stream()
            .flatMap(release -> release.diagnostics().stream())
            .filter(one -> one.reason() == Diagnostic.Reason.MALFORMED_TOKEN)
            .toList();
    assertEquals(1, malformed.size());
    assertEquals("304)", malformed.get(0).printed());
    assertTrue(malformed.get(0).message().contains("read as 304, proven"));
  }

  private static ImmutableList<Release> read() {
    try (Stream<Path> files = Files.list(RELEASES)) {
      return Releases.read(files.sorted().toList());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void compare(
      String place, Map<String, String> want, Fact fact, List<String> differences) {
    Period period = fact.period().orElseThrow();
    same(place, "statement", want, fact.statement().id(), differences);
    same(place, "segment", want, fact.segment().name(), differences);
    same(place, "concept", want, fact.item().id(), differences);
    same(place, "caption", want, fact.source().caption(), differences);
    same(place, "start", want, period.start().toString(), differences);
    same(place, "end", want, period.lastDay().toString(), differences);
    same(place, "unit", want, fact.figure().unit().toString(), differences);
    same(place, "decimals", want, "" + fact.figure().decimals().orElseThrow(), differences);
    same(place, "printed", want, fact.source().printed(), differences);
    BigDecimal value = new BigDecimal(want.getOrDefault("value", ""));
    BigDecimal got = fact.figure().amount();
    boolean either = want.getOrDefault("note", "").contains("either sign");
    if (got.compareTo(value) != 0 && !(either && got.abs().compareTo(value.abs()) == 0)) {
      differences.add(place + " value " + value + " but " + got);
    }
  }

  private static void same(
      String place, String name, Map<String, String> want, String got, List<String> differences) {
    String wanted = want.getOrDefault(name, "");
    if (!Ascii.equalsIgnoreCase(wanted, got)) {
      differences.add(place + " " + name + " " + wanted + " but " + got);
    }
  }
}
