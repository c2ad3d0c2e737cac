package org.lexprecision.internal.tieout.check;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexprecision.Fact;
import org.lexprecision.LineItem;
import org.lexprecision.Ratio;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.internal.tieout.pershare.Cells;
import org.lexprecision.internal.tieout.relation.PrintedSign;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;

/** Items that are printed now with the sign of their meaning, now with the opposite. */
public final class SignCheck {

  private final FactBook book;
  private final Findings findings;

  public SignCheck(FactBook book, Findings findings) {
    this.book = book;
    this.findings = findings;
  }

  public void run() {
    Map<LineItem, List<Fact>> usual = new LinkedHashMap<>();
    Map<LineItem, List<Fact>> opposite = new LinkedHashMap<>();
    for (Fact fact : book.facts()) {
      int sense = PrintedSign.sense(fact);
      if (sense != 0 && !(fact.item() instanceof Ratio)) {
        (sense > 0 ? usual : opposite)
            .computeIfAbsent(fact.item(), item -> new ArrayList<>())
            .add(fact);
      }
    }
    opposite.forEach(
        (item, facts) -> {
          if (usual.containsKey(item)) {
            add(
                facts,
                item.label()
                    + " is printed with the opposite sign here, and with its own in other rows");
          }
        });
    book.releases().forEach(this::perShare);
  }

  /** A charge that is positive as an amount and negative per share, or the other way round. */
  private void perShare(Release release) {
    Cells cells = Cells.of(release);
    Map<LineItem, Set<Fact>> contrary = new LinkedHashMap<>();
    for (Fact fact : release.facts()) {
      if (fact.item() instanceof Ratio ratio) {
        ratio
            .numerator()
            .flatMap(numerator -> cells.beside(fact, numerator))
            .filter(amount -> PrintedSign.of(amount) * PrintedSign.of(fact) < 0)
            .ifPresent(
                amount -> {
                  Set<Fact> pair =
                      contrary.computeIfAbsent(fact.item(), item -> new LinkedHashSet<>());
                  pair.add(fact);
                  pair.add(amount);
                });
      }
    }
    contrary.forEach(
        (item, facts) -> add(facts, item.label() + " has the opposite sign of the amount"));
  }

  private void add(Collection<Fact> facts, String cause) {
    findings.add(
        findings
            .of(
                Finding.Kind.SIGN,
                Severity.INFO,
                facts.stream().map(Deviation::of).collect(toImmutableList()))
            .cause(cause)
            .build());
  }
}
