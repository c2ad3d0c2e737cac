package org.lexprecision.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lexprecision.Diagnostic;
import org.lexprecision.Interval;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.testing.Lexington;
import org.lexprecision.tieout.Finding.Implied;
import org.lexprecision.tieout.Finding.Kind;

/** What disagrees in four real releases, and nothing else. */
class TieOutLexingtonTest {

  private static TieOutReport report;

  @BeforeAll
  static void run() {
    report =
        TieOut.of(
                FactBook.of(
                    Lexington.releases().stream()
                        .map(TieOutLexingtonTest::withMalformedToken)
                        .toList()))
            .run();
  }

  /** The reader's remark on the token that lacks its opening parenthesis. */
  private static Release withMalformedToken(Release release) {
    if (!release.document().startsWith("004")) {
      return release;
    }
    return Release.builder()
        .document(release.document())
        .kind(release.kind())
        .company(release.company())
        .released(release.released())
        .addAllFacts(release.facts())
        .addAllFootings(release.footings())
        .addDiagnostics(
            Diagnostic.builder()
                .document(release.document())
                .line(204)
                .column(2)
                .printed("304)")
                .reason(Diagnostic.Reason.MALFORMED_TOKEN)
                .message("a parenthesis does not open")
                .build())
        .build();
  }

  private static List<String> lines(Finding finding) {
    return finding.deviations().stream()
        .map(Deviation::fact)
        .map(
            fact ->
                fact.source().document().substring(0, 3)
                    + ":"
                    + fact.source().line()
                    + ":"
                    + fact.source().column())
        .toList();
  }

  @Test
  void seven_thousand_moved_between_two_segments_is_one_finding() {
    ImmutableList<Finding> restated = report.findings(Severity.RESTATED);

    assertEquals(1, restated.size());
    Finding finding = restated.get(0);
    assertEquals(Kind.RECLASSIFICATION, finding.kind());
    assertEquals(List.of("004:186:2", "004:188:2", "004:203:2", "004:205:2"), lines(finding));
    assertTrue(
        finding.cause().contains("USD 7,000 of Operating income (loss) and of EBITDA"),
        finding.cause());
    assertTrue(finding.cause().contains("from Rubber Group to Corporate Office"), finding.cause());
    assertEquals(
        List.of("-7000", "7000", "-7000", "7000"),
        finding.deviations().stream()
            .map(deviation -> deviation.difference().orElseThrow().toPlainString())
            .toList());
    assertEquals(8, finding.suspects().size());
  }

  @Test
  void earnings_per_share_of_late_2003_are_unexplained_within_implied_ranges() {
    ImmutableList<Finding> unexplained = report.findings(Severity.UNEXPLAINED);

    assertEquals(2, unexplained.size());
    Finding quarter = unexplained.get(0);
    assertEquals(List.of("002:165:1", "002:169:1"), lines(quarter));
    assertEquals(interval("49537.5", "99587.5"), implied(quarter, Implied.DEDUCTION_FROM_INCOME));
    assertEquals(
        interval("78215", "99587.5"), implied(quarter, Implied.DEDUCTION_FROM_INCOME_JOINTLY));
    Finding year = unexplained.get(1);
    assertEquals(List.of("002:165:3", "002:169:3"), lines(year));
    assertEquals(
        interval("97387.5", "118760"), implied(year, Implied.DEDUCTION_FROM_INCOME_JOINTLY));
    assertEquals(
        interval("4724175.824175", "4752873.563219"), implied(year, Implied.AVERAGE_SHARES));
    assertTrue(year.cause().contains("but those of the other periods exclude it"), year.cause());
    assertTrue(year.cause().contains("are assumed from quarter ended June 30, 2003"));
  }

  private static Interval interval(String lower, String upper) {
    return Interval.of(new BigDecimal(lower), new BigDecimal(upper));
  }

  private static Interval implied(Finding finding, Implied what) {
    return Optional.ofNullable(finding.implied().get(what)).orElseThrow();
  }

  @Test
  void the_malformed_token_is_a_defect_of_the_print_with_three_proofs() {
    ImmutableList<Finding> tokens =
        report.findings().stream()
            .filter(finding -> finding.kind() == Kind.TOKEN)
            .collect(ImmutableList.toImmutableList());

    assertEquals(ImmutableList.of(), report.findings(Severity.ERROR));
    assertEquals(1, tokens.size());
    assertEquals(Severity.INFO, tokens.get(0).severity());
    assertEquals(List.of("004:204:2"), lines(tokens.get(0)));
    assertEquals(3, tokens.get(0).certificates().size());
  }

  @Test
  void three_rows_are_off_within_rounding() {
    ImmutableList<Finding> rounding = report.findings(Severity.ROUNDING);

    assertEquals(
        List.of(
            "[001:132:2] 1000 of 1500", "[001:134:2] -1000 of 1500", "[001:135:2] -1000 of 1500"),
        rounding.stream()
            .map(
                finding ->
                    lines(finding)
                        + " "
                        + finding.deviations().get(0).difference().orElseThrow()
                        + " of "
                        + finding.deviations().get(0).bound().orElseThrow())
            .toList());
  }

  @Test
  void presentation_is_information() {
    Set<Integer> signs = new TreeSet<>();
    Set<Integer> labels = new TreeSet<>();
    Set<String> ebitda = new TreeSet<>();
    for (Finding finding : report.findings(Severity.INFO)) {
      for (Deviation deviation : finding.deviations()) {
        int line = deviation.fact().source().line();
        switch (finding.kind()) {
          case SIGN -> signs.add(line);
          case LABEL -> labels.add(line);
          case EBITDA -> ebitda.addAll(lines(finding));
          case TOKEN -> assertEquals(204, line);
          default -> assertEquals(Kind.PER_SHARE, finding.kind());
        }
      }
    }
    assertEquals(ImmutableSet.of(146, 149, 156, 157, 166, 177), signs);
    assertTrue(
        labels.containsAll(Set.of(119, 124, 139, 147, 152, 159, 167, 176)), labels::toString);
    assertEquals(
        ImmutableSet.of("001:172:1", "001:172:3", "002:181:2", "002:181:3", "002:181:4"), ebitda);
  }

  @Test
  void every_certificate_replays_and_exceeds_its_bound_unless_it_is_rounding() {
    for (Finding finding : report.findings()) {
      for (Certificate certificate : finding.certificates()) {
        certificate.replay();
        assertEquals(
            finding.severity() != Severity.ROUNDING,
            certificate.excess().signum() > 0,
            certificate::toString);
      }
    }
  }

  @Test
  void every_check_could_run() {
    assertEquals(ImmutableList.of(), report.notEvaluated());
  }
}
