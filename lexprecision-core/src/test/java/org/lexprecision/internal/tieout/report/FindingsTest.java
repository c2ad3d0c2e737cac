package org.lexprecision.internal.tieout.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexprecision.Fact;
import org.lexprecision.Interval;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.testing.Sheet;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Finding.Kind;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.Suspect;

/** Findings in the order of their gravity and their places, each under its own name. */
class FindingsTest {

  private static final Period Q1 = Period.parse("quarter ended March 31, 2003");
  private static final Period Q2 = Period.parse("quarter ended June 30, 2003");

  private static Release release(String document, String day) {
    return new Sheet(document, day, Q1, Q2)
        .row(LineItems.REVENUES, 20, 30)
        .row(LineItems.NET_INCOME, 2, 3)
        .release();
  }

  /** The later document comes first in the alphabet. */
  private static final Release FIRST = release("b.txt", "2003-04-18");

  private static final Release SECOND = release("a.txt", "2003-07-18");

  private final Findings findings = new Findings(List.of(FIRST, SECOND));

  private Finding finding(Severity severity, Fact... facts) {
    List<Deviation> deviations = new ArrayList<>();
    for (Fact fact : facts) {
      deviations.add(Deviation.of(fact));
    }
    return findings.of(Kind.FOOTING, severity, deviations).cause("because").build();
  }

  private static Fact fact(Release release, int ordinal) {
    return release.facts().get(ordinal);
  }

  private static List<Fact> facts(Finding finding) {
    return finding.deviations().stream().map(Deviation::fact).toList();
  }

  @Test
  void the_figures_of_a_finding_stand_by_release_and_down_the_page() {
    assertEquals(
        List.of(fact(FIRST, 1), fact(FIRST, 2), fact(FIRST, 3), fact(SECOND, 0), fact(SECOND, 3)),
        facts(
            finding(
                Severity.ERROR,
                fact(SECOND, 3),
                fact(FIRST, 3),
                fact(SECOND, 0),
                fact(FIRST, 2),
                fact(FIRST, 1))));
  }

  @Test
  void a_report_has_the_gravest_first_and_of_equals_those_printed_first() {
    List<Finding> expected =
        List.of(
            finding(Severity.ERROR, fact(FIRST, 2)),
            finding(Severity.ERROR, fact(SECOND, 0)),
            finding(Severity.ROUNDING, fact(FIRST, 0)),
            finding(Severity.INFO, fact(FIRST, 1)),
            finding(Severity.INFO, fact(FIRST, 3)));
    for (int index : new int[] {3, 1, 4, 2, 0}) {
      findings.add(expected.get(index));
    }
    assertEquals(expected, findings.report().findings());
  }

  @Test
  void names_tell_places_apart_and_count_what_is_named_twice() {
    String name = finding(Severity.ERROR, fact(FIRST, 0)).id();
    assertTrue(name.matches("footing-[0-9a-f]{8}"), name);
    assertEquals(name + "-2", finding(Severity.INFO, fact(FIRST, 0)).id());
    assertEquals(name + "-3", finding(Severity.INFO, fact(FIRST, 0)).id());
    assertNotEquals(name, finding(Severity.ERROR, fact(FIRST, 1)).id());
    assertNotEquals(name, finding(Severity.ERROR, fact(FIRST, 2)).id());
    assertNotEquals(name, finding(Severity.ERROR, fact(SECOND, 0)).id());
    assertEquals(
        name,
        new Findings(List.of())
            .of(Kind.FOOTING, Severity.ERROR, List.of(Deviation.of(fact(FIRST, 0))))
            .cause("because")
            .build()
            .id());
  }

  @Test
  void a_grave_finding_concerns_its_figures_and_its_suspects() {
    findings.add(finding(Severity.ROUNDING, fact(FIRST, 0)));
    assertFalse(findings.concerns(fact(FIRST, 0)));
    findings.add(
        findings
            .of(Kind.FOOTING, Severity.ERROR, List.of(Deviation.of(fact(FIRST, 1))))
            .cause("because")
            .addSuspects(
                Suspect.of(
                    fact(FIRST, 2),
                    Interval.exactly(BigDecimal.TEN),
                    Optional.empty(),
                    ImmutableSet.of()))
            .build());
    assertFalse(findings.concerns(fact(FIRST, 0)));
    assertTrue(findings.concerns(fact(FIRST, 1)));
    assertTrue(findings.concerns(fact(FIRST, 2)));
    assertFalse(findings.concerns(fact(FIRST, 3)));
  }
}
