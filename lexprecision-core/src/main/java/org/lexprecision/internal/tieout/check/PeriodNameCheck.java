package org.lexprecision.internal.tieout.check;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;

/** Periods that a release heads otherwise than most figures of the book do. */
public final class PeriodNameCheck {

  private final FactBook book;
  private final Findings findings;

  public PeriodNameCheck(FactBook book, Findings findings) {
    this.book = book;
    this.findings = findings;
  }

  public void run() {
    for (Release release : book.releases()) {
      Map<Period, Fact> first = new LinkedHashMap<>();
      for (Fact fact : release.facts()) {
        fact.period()
            .filter(period -> !book.named(period).equals(period))
            .ifPresent(period -> first.putIfAbsent(period, fact));
      }
      first.forEach(this::report);
    }
  }

  private void report(Period period, Fact fact) {
    findings.add(
        findings
            .of(Finding.Kind.LABEL, Severity.INFO, ImmutableList.of(Deviation.of(fact)))
            .cause(
                period
                    + " counts as "
                    + book.named(period)
                    + ": most figures stated under both names are the same")
            .build());
  }
}
