package org.lexprecision.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lexprecision.Release;
import org.lexprecision.SplitRatio;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.testing.SplitCompany;

/** What the tie-out says of splits, whatever the ratio. */
class SplitTieOutProperties {

  private static final int TRIES = 100;

  @Provide
  Arbitrary<SplitCompany> companies() {
    return SplitCompany.any();
  }

  private static ImmutableList<Finding> grave(Release... releases) {
    return TieOut.of(FactBook.of(releases)).run().findings().stream()
        .filter(finding -> finding.severity().isGrave())
        .collect(ImmutableList.toImmutableList());
  }

  private static void isOneSplit(ImmutableList<Finding> findings, SplitRatio split) {
    assertEquals(1, findings.size(), findings::toString);
    Finding finding = findings.get(0);
    assertEquals(Severity.RESTATED, finding.severity());
    assertTrue(finding.cause().contains("after a split of " + split), finding::cause);
    assertEquals(List.of(), finding.suspects());
    finding.certificates().forEach(Certificate::replay);
  }

  @Property(tries = TRIES, seed = "20031118")
  void a_split_is_one_finding_and_no_slip(@ForAll("companies") SplitCompany company) {
    isOneSplit(grave(company.before(), company.next()), company.split());
  }

  @Property(tries = TRIES, seed = "20031118")
  void a_split_that_the_prose_tells_is_one_finding(@ForAll("companies") SplitCompany company) {
    isOneSplit(grave(company.before(), company.telling(company.half())), company.split());
  }
}
