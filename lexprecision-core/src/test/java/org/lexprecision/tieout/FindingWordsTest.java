package org.lexprecision.tieout;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lexprecision.LineItems.AVERAGE_SHARES;
import static org.lexprecision.LineItems.EPS_BASIC_AND_DILUTED;
import static org.lexprecision.LineItems.NET_INCOME;
import static org.lexprecision.LineItems.REVENUES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexprecision.Claim;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.Unit;
import org.lexprecision.testing.Sheet;
import org.lexprecision.tieout.SumCertificate.Term;

/** Certificates held to their figures, and what they and findings print. */
class FindingWordsTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");

  private static final Release RELEASE =
      new Sheet("q2.txt", "2003-08-18", Q2, Q1)
          .row(REVENUES, 200, 210)
          .row(NET_INCOME, 50, 60)
          .row(AVERAGE_SHARES, 500, 500)
          .cents(EPS_BASIC_AND_DILUTED, 10, 12)
          .release();

  private static final Fact SALES = RELEASE.facts().get(0);
  private static final Fact BEFORE = RELEASE.facts().get(1);
  private static final Fact INCOME = RELEASE.facts().get(2);
  private static final Fact SHARES = RELEASE.facts().get(4);
  private static final Fact PER_SHARE = RELEASE.facts().get(6);
  private static final Fact OTHER = RELEASE.facts().get(7);

  private static BigDecimal number(String number) {
    return new BigDecimal(number);
  }

  private static final SumCertificate SUM =
      SumCertificate.of(
          List.of(
              new Term(BigDecimal.ONE, SALES),
              new Term(number("-4"), INCOME),
              new Term(BigDecimal.ONE.negate(), PER_SHARE)));

  private static final ShareCertificate SHARE = ShareCertificate.of(PER_SHARE, SHARES, INCOME, 1);

  private static final Fact PERCENT = PER_SHARE.stating(Figure.of(number("0.25"), Unit.pure(), 2));

  private static final PercentCertificate PART =
      PercentCertificate.of(PERCENT, INCOME, SALES, false);

  private static final PercentCertificate CHANGE =
      PercentCertificate.of(PERCENT, INCOME, SALES, true);

  /** 50 of income over 500 shares, in cents to the dollar: 2 × 50 / (500 × 1). */
  private static final TermCertificate TERM =
      TermCertificate.of(PER_SHARE, List.of(INCOME), List.of(SHARES), number("2"), number("4"));

  private static String place(Fact fact) {
    return fact.source().toString();
  }

  @Test
  void a_sum_tells_its_terms_what_they_give_and_what_rounding_explains() {
    assertEquals(
        "+ "
            + SALES.series()
            + ", quarter ended June 30, 2003 200 ("
            + place(SALES)
            + ") − 4 × "
            + INCOME.series()
            + ", quarter ended June 30, 2003 50 ("
            + place(INCOME)
            + ") − "
            + PER_SHARE.series()
            + ", quarter ended June 30, 2003 0.1 ("
            + place(PER_SHARE)
            + ") = -0.1, bound 2,500.005",
        SUM.toString());
  }

  @Test
  void a_sum_is_turned_towards_a_figure_so_that_it_is_added() {
    assertEquals(SUM, SUM.towards(SALES));
    assertEquals(number("4"), SUM.towards(INCOME).terms().get(1).weight());
    assertEquals(number("0.1"), SUM.towards(INCOME).difference());
    assertEquals(SUM, SUM.towards(INCOME).towards(SALES));
  }

  @Test
  void earnings_per_share_tell_their_product_and_the_income() {
    assertEquals(
        "0.1 × 500 = "
            + SHARE.product()
            + ", "
            + INCOME.series()
            + " 50 = "
            + SHARE.due()
            + " ("
            + place(PER_SHARE)
            + ", "
            + place(SHARES)
            + ", "
            + place(INCOME)
            + ")",
        SHARE.toString());
  }

  @Test
  void a_percentage_tells_whether_it_is_of_a_part_or_of_a_change() {
    assertEquals("\"0.1\" of 200 is not 50: difference -2.5, bound 1,625", PART.toString());
    assertEquals(
        "\"0.1\" of 200 more is not 50: difference -200,002.5, bound 2,125", CHANGE.toString());
  }

  @Test
  void a_term_tells_what_multiplies_and_what_divides() {
    assertEquals("50 × 2 / 500 / 4 = 0.05", TERM.toString());
    assertEquals("0.05", TERM.difference().toPlainString());
    assertEquals("0.005", TERM.bound().toPlainString());
  }

  @Test
  void a_term_leaves_each_of_its_figures_open() {
    assertEquals("[0.05, 0.05]", TERM.implied(PER_SHARE).orElseThrow().toString());
    assertEquals("[95,000, 105,000]", TERM.implied(INCOME).orElseThrow().toString());
    assertEquals("[238,095.238095, 263,157.894737]", TERM.implied(SHARES).orElseThrow().toString());
    assertThrows(IllegalArgumentException.class, () -> TERM.implied(SALES));
  }

  @Test
  void what_stands_in_another_s_place_is_reckoned_with() {
    assertEquals(ShareCertificate.of(OTHER, SHARES, INCOME, 1), SHARE.with(PER_SHARE, OTHER));
    assertEquals(ShareCertificate.of(PER_SHARE, BEFORE, INCOME, 1), SHARE.with(SHARES, BEFORE));
    assertEquals(ShareCertificate.of(PER_SHARE, SHARES, BEFORE, 1), SHARE.with(INCOME, BEFORE));
    assertEquals(PercentCertificate.of(OTHER, INCOME, SALES, true), CHANGE.with(PERCENT, OTHER));
    assertEquals(PercentCertificate.of(PERCENT, BEFORE, SALES, true), CHANGE.with(INCOME, BEFORE));
    assertEquals(PercentCertificate.of(PERCENT, INCOME, BEFORE, true), CHANGE.with(SALES, BEFORE));
    assertEquals(
        TermCertificate.of(OTHER, List.of(INCOME), List.of(SHARES), number("2"), number("4")),
        TERM.with(PER_SHARE, OTHER));
    assertEquals(
        TermCertificate.of(PER_SHARE, List.of(BEFORE), List.of(SHARES), number("2"), number("4")),
        TERM.with(INCOME, BEFORE));
    assertEquals(
        TermCertificate.of(PER_SHARE, List.of(INCOME), List.of(BEFORE), number("2"), number("4")),
        TERM.with(SHARES, BEFORE));
    assertEquals(INCOME, SUM.with(SALES, BEFORE).terms().get(1).fact());
    assertEquals(BEFORE, SUM.with(SALES, BEFORE).terms().get(0).fact());
  }

  @Test
  void a_figure_that_is_none_of_a_certificate_s_has_no_place_in_it() {
    assertThrows(IllegalArgumentException.class, () -> SHARE.implied(SALES));
    assertThrows(IllegalArgumentException.class, () -> SHARE.with(SALES, BEFORE));
    assertThrows(IllegalArgumentException.class, () -> PART.with(BEFORE, SALES));
    assertThrows(IllegalArgumentException.class, () -> TERM.with(BEFORE, SALES));
    assertThrows(IllegalArgumentException.class, () -> SUM.with(BEFORE, SALES));
  }

  @Test
  void a_certificate_of_another_difference_or_bound_does_not_replay() {
    for (Certificate certificate : List.of(SUM, SHARE, PART, CHANGE, TERM)) {
      assertDoesNotThrow(certificate::replay);
    }
    BigDecimal wrong = number("77");
    Stream.<Certificate>of(
            new SumCertificate(SUM.terms(), wrong, SUM.bound()),
            new SumCertificate(SUM.terms(), SUM.difference(), wrong),
            new ShareCertificate(PER_SHARE, SHARES, INCOME, 1, wrong, SHARE.bound()),
            new ShareCertificate(PER_SHARE, SHARES, INCOME, 1, SHARE.difference(), wrong),
            new PercentCertificate(PERCENT, INCOME, SALES, false, wrong, PART.bound()),
            new PercentCertificate(PERCENT, INCOME, SALES, false, PART.difference(), wrong),
            term(wrong, TERM.bound()),
            term(TERM.difference(), wrong))
        .forEach(one -> assertThrows(IllegalStateException.class, one::replay));
  }

  private static TermCertificate term(BigDecimal difference, BigDecimal bound) {
    return new TermCertificate(
        PER_SHARE,
        ImmutableList.of(INCOME),
        ImmutableList.of(SHARES),
        number("2"),
        number("4"),
        difference,
        bound);
  }

  private static Finding finding(Severity severity) {
    return Finding.builder()
        .id("footing-1")
        .kind(Finding.Kind.FOOTING)
        .severity(severity)
        .addDeviations(Deviation.of(SALES, number("1000.0"), number("50.00")))
        .cause("they do not add up")
        .addCertificates(SUM)
        .addSuspects(
            Suspect.of(
                SALES,
                SUM.implied(SALES).orElseThrow(),
                Optional.of(new Suspect.Slip(TypingError.TRANSPOSITION, number("1000"))),
                ImmutableSet.of()))
        .build();
  }

  @Test
  void a_finding_tells_its_figures_its_proof_and_its_suspects() {
    assertEquals(
        "ERROR footing-1: they do not add up\n  "
            + SALES
            + ", expected 1,000, difference 199,000, bound 50\n  proof: "
            + SUM
            + "\n  suspect: "
            + SALES
            + ": the others imply "
            + SUM.implied(SALES).orElseThrow()
            + "; 1,000 was probably meant ("
            + TypingError.TRANSPOSITION.words()
            + ")",
        finding(Severity.ERROR).toString());
    assertEquals(SALES.toString(), Deviation.of(SALES).toString());
    assertEquals(
        Deviation.of(SALES, number("1000"), number("50")),
        finding(Severity.ERROR).deviations().get(0));
  }

  @Test
  void a_report_tells_findings_and_what_could_not_be_checked_and_is_clean_without_grave_ones() {
    NotEvaluated none =
        new NotEvaluated(Finding.Kind.EBITDA, ImmutableList.of(), "EBITDA", "it has no parts");
    assertEquals("ebitda, EBITDA: not evaluated, it has no parts", none.toString());
    TieOutReport report =
        new TieOutReport(
            ImmutableList.of(finding(Severity.ROUNDING)),
            ImmutableList.of(),
            ImmutableList.of(none));
    assertEquals(finding(Severity.ROUNDING) + "\n" + none, report.toString());
    assertTrue(report.isClean());
    assertFalse(
        new TieOutReport(
                ImmutableList.of(finding(Severity.ERROR)), ImmutableList.of(), ImmutableList.of())
            .isClean());
  }

  @Test
  void every_kind_verdict_severity_and_tick_has_words_of_its_own() {
    assertDistinct(Arrays.stream(Finding.Kind.values()).map(Finding.Kind::id));
    assertDistinct(Arrays.stream(Severity.values()).map(Severity::id));
    assertDistinct(Arrays.stream(ClaimCheck.Verdict.values()).map(ClaimCheck.Verdict::id));
    assertEquals("differs", ClaimCheck.Verdict.DIFFERS.id());
    assertEquals("rounding", Severity.ROUNDING.id());
    assertEquals("per-share", Finding.Kind.PER_SHARE.id());
  }

  private static void assertDistinct(Stream<String> words) {
    List<String> all = words.toList();
    assertEquals(all.size(), ImmutableSet.copyOf(all).size());
    assertFalse(all.contains(""));
  }

  private static Claim claim(
      Fact fact, Optional<Period> before, Optional<Claim.Direction> direction) {
    return Claim.builder()
        .document("q2.txt")
        .line(3)
        .printed(fact.source().printed())
        .kind(Claim.Kind.MONEY)
        .item(REVENUES)
        .segment(Segment.consolidated())
        .period(fact.period())
        .comparedWith(before)
        .direction(direction)
        .figure(fact.figure())
        .build();
  }

  /** What is said of "sales rose (or fell) to so much, from so much". */
  private static ClaimCheck check(
      Release release, Optional<Period> before, Claim.Direction direction) {
    Fact now = release.facts().get(0);
    return ClaimChecks.of(
            release.claiming(
                ImmutableSet.of(
                    claim(now, Optional.empty(), Optional.empty()),
                    claim(release.facts().get(1), Optional.empty(), Optional.empty()),
                    claim(now, before, Optional.of(direction)))))
        .get(2);
  }

  @Test
  void a_figure_that_agrees_and_moved_the_other_way_differs() {
    ClaimCheck rise = check(RELEASE, Optional.of(Q1), Claim.Direction.INCREASE);
    assertEquals(ClaimCheck.Verdict.DIFFERS, rise.verdict());
    assertEquals("the figure agrees, and it moved the other way: from 210 to 200", rise.reason());
    assertEquals(
        rise.claim()
            + ": differs, the tables give USD 200,000, the figure agrees, and it moved the other"
            + " way: from 210 to 200",
        rise.toString());
    ClaimCheck fall = check(RELEASE, Optional.of(Q1), Claim.Direction.DECREASE);
    assertEquals(ClaimCheck.Verdict.AGREES, fall.verdict());
    assertEquals(fall.claim() + ": agrees, the tables give USD 200,000", fall.toString());
    assertFalse(fall.isExplained());
    assertNotEquals(rise, fall);
  }

  @Test
  void a_fall_that_was_a_rise_differs_and_a_move_within_rounding_does_not() {
    Release risen = new Sheet("q2.txt", "2003-08-18", Q2, Q1).row(REVENUES, 200, 190).release();
    assertEquals(
        ClaimCheck.Verdict.DIFFERS,
        check(risen, Optional.of(Q1), Claim.Direction.DECREASE).verdict());
    assertEquals(
        ClaimCheck.Verdict.AGREES,
        check(risen, Optional.of(Q1), Claim.Direction.INCREASE).verdict());
    Release close = new Sheet("q2.txt", "2003-08-18", Q2, Q1).row(REVENUES, 200, 201).release();
    for (Claim.Direction direction : Claim.Direction.values()) {
      assertEquals(ClaimCheck.Verdict.AGREES, check(close, Optional.of(Q1), direction).verdict());
    }
    assertEquals(
        ClaimCheck.Verdict.AGREES,
        check(RELEASE, Optional.empty(), Claim.Direction.INCREASE).verdict());
  }

  @Test
  void a_slip_of_whole_rows_is_told_from_one_of_a_figure() {
    assertEquals(
        List.of(
            TypingError.SIGN,
            TypingError.NEIGHBOURING_COLUMN,
            TypingError.THOUSANDFOLD,
            TypingError.HUNDREDFOLD),
        Arrays.stream(TypingError.values()).filter(TypingError::isOfRows).toList());
  }
}
