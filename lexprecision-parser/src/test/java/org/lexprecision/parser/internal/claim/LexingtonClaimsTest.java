package org.lexprecision.parser.internal.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexprecision.Claim;
import org.lexprecision.Figure;
import org.lexprecision.Segment;
import org.lexprecision.parser.Releases;
import org.lexprecision.tieout.ClaimCheck;
import org.lexprecision.tieout.ClaimChecks;

class LexingtonClaimsTest {

  private static final Path SHARED = Path.of("..", "..", "shared");
  private static final ImmutableSet<String> KINDS =
      ImmutableSet.of("money", "per-share", "percent", "rate", "count");

  private static ImmutableList<List<String>> labels() throws IOException {
    Path oracle = SHARED.resolve("oracle/prose.tsv");
    assumeTrue(Files.exists(oracle), "SKIPPED: no ../shared/oracle/prose.tsv beside the project");
    return Files.readAllLines(oracle).stream()
        .skip(1)
        .map(line -> (List<String>) ImmutableList.copyOf(Splitter.on('\t').split(line)))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<ClaimCheck> checks(String document) {
    return Releases.read(SHARED.resolve("releases/lexington").resolve(document)).stream()
        .flatMap(release -> ClaimChecks.of(release).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static String place(String document, String line, String printed) {
    return document + ":" + line + " " + printed.replace("$", "").replace(" ", "");
  }

  @Test
  void every_labelled_figure_of_the_prose_is_claimed_as_labelled() throws IOException {
    ImmutableList<List<String>> labels = labels();
    ListMultimap<String, ClaimCheck> found = ArrayListMultimap.create();
    labels.stream()
        .map(row -> row.get(0))
        .distinct()
        .flatMap(document -> checks(document).stream())
        .forEach(
            check ->
                found.put(
                    place(
                        check.claim().document(),
                        Integer.toString(check.claim().line()),
                        check.claim().printed()),
                    check));
    List<String> wrong = new ArrayList<>();
    int exact = 0;
    for (List<String> row : labels) {
      String place = place(row.get(0), row.get(1), row.get(2));
      List<ClaimCheck> here = found.get(place);
      if (row.get(3).equals("not-a-claim")) {
        assertTrue(here.stream().allMatch(LexingtonClaimsTest::isOpen), place);
      } else if (KINDS.contains(row.get(3))) {
        if (!here.isEmpty() && agrees(row, here.remove(0))) {
          exact++;
        } else {
          wrong.add(place);
        }
      }
    }
    assertEquals(ImmutableList.of(), wrong);
    assertEquals(237, exact);
  }

  private static boolean isOpen(ClaimCheck check) {
    return check.verdict() == ClaimCheck.Verdict.NOT_EVALUATED;
  }

  private static boolean agrees(List<String> row, ClaimCheck check) {
    Claim claim = check.claim();
    return row.get(3).equals(claim.kind().id())
        && isOrOpen(row.get(4), claim.concept())
        && isOrOpen(row.get(5), claim.segment().map(Segment::name).orElse(""))
        && isOrOpen(row.get(6), claim.period().map(when -> when.start().toString()).orElse(""))
        && isOrOpen(row.get(7), claim.period().map(when -> when.lastDay().toString()).orElse(""))
        && (row.get(8).isEmpty()
            || claim
                .figure()
                .map(Figure::amount)
                .filter(amount -> amount.compareTo(new BigDecimal(row.get(8))) == 0)
                .isPresent())
        && isOrOpen(row.get(10), check.verdict().id());
  }

  private static boolean isOrOpen(String label, String value) {
    return label.isEmpty() || label.equalsIgnoreCase(value);
  }

  @Test
  void what_is_probably_wrong_is_said() throws IOException {
    assertEquals(399, labels().size());
    List<String> reasons =
        checks("000_2a3a62f05b2489f4.txt").stream()
            .filter(check -> check.verdict() == ClaimCheck.Verdict.DIFFERS)
            .map(check -> check.claim().printed() + ": " + check.reason())
            .toList();
    assertEquals(
        ImmutableList.of(
            "$753,000: the figure stated is the operating loss"
                + " (000_2a3a62f05b2489f4.txt line 212 column 2)",
            "7%: the change is 6.4912%",
            "$2,208,000: the figure stated is that of the six months ended June 30, 2002"
                + " (000_2a3a62f05b2489f4.txt line 211 column 4)",
            "$1,336,000: the figure stated is the operating loss"
                + " (000_2a3a62f05b2489f4.txt line 212 column 4)"),
        reasons);
  }
}
