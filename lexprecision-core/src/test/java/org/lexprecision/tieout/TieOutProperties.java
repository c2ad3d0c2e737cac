package org.lexprecision.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.testing.Ledgers;
import org.lexprecision.testing.Ledgers.Printed;
import org.lexprecision.testing.Printer;

/** Laws 4, 10, 14 and 16: honest ledgers are clean, and an injected error is suspected. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class TieOutProperties {

  private static final int TRIES = 100;

  private static TieOutReport run(List<Release> releases) {
    return TieOut.of(FactBook.of(releases)).run();
  }

  @Property(tries = TRIES, seed = "20031118")
  void an_honest_ledger_ties_out(@ForAll Printed printed) {
    TieOutReport report = run(printed.releases());

    assertTrue(report.isClean(), report::toString);
  }

  @Property(tries = TRIES, seed = "20031118")
  void the_same_releases_give_the_same_report(@ForAll Printed printed) {
    assertEquals(run(printed.releases()).toString(), run(printed.releases()).toString());
  }

  @Property(tries = 3 * TRIES, seed = "20031118")
  void an_injected_error_is_among_the_suspects(@ForAll Printed printed, @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Release> releases = new ArrayList<>(printed.releases());
    int at = random.nextInt(releases.size());
    Release honest = releases.get(at);
    int index = random.nextInt(honest.facts().size());
    Release wrong = Printer.withAmount(honest, index, slip(honest.facts().get(index), random));
    Fact culprit = wrong.facts().get(index);
    releases.set(at, wrong);

    TieOutReport report = run(releases);
    for (Finding finding : report.findings()) {
      for (Certificate certificate : finding.certificates()) {
        certificate.replay();
        assertEquals(finding.severity().isGrave(), certificate.excess().signum() > 0);
      }
    }
    boolean suspected =
        report.findings().stream()
            .filter(finding -> finding.severity().isGrave())
            .flatMap(finding -> finding.suspects().stream())
            .anyMatch(suspect -> suspect.fact().equals(culprit));
    Statistics.collect(report.isClean() ? "not detectable" : "detected");
    assertTrue(report.isClean() || suspected, () -> culprit + "\n" + report);
  }

  /** One digit changed, two transposed, or the sign. */
  private static BigDecimal slip(Fact fact, SplittableRandom random) {
    int decimals = fact.figure().decimals().orElse(2);
    BigDecimal amount = fact.figure().amount();
    StringBuilder digits =
        new StringBuilder(amount.abs().scaleByPowerOfTen(decimals).toBigInteger().toString());
    int at = random.nextInt(digits.length());
    switch (random.nextInt(3)) {
      case 0 -> {
        return amount.negate();
      }
      case 1 -> digits.setCharAt(at, (char) ('0' + random.nextInt(10)));
      default -> {
        char digit = digits.charAt(at);
        int next = Math.min(at + 1, digits.length() - 1);
        digits.setCharAt(at, digits.charAt(next));
        digits.setCharAt(next, digit);
      }
    }
    BigDecimal wrong = new BigDecimal(digits.toString()).scaleByPowerOfTen(-decimals);
    return amount.signum() < 0 ? wrong.negate() : wrong;
  }

  @Property(tries = TRIES, seed = "20031118")
  void every_relation_off_by_rounding_stays_within_its_bound(@ForAll Printed printed) {
    ImmutableList<Finding> rounding = run(printed.releases()).findings(Severity.ROUNDING);

    for (Finding finding : rounding) {
      assertTrue(finding.certificates().get(0).difference().signum() != 0);
      assertTrue(finding.certificates().get(0).excess().signum() <= 0);
    }
  }
}
