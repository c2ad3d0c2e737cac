package org.lexprecision.tieout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.Fact;
import org.lexprecision.algebra.FactBook;

/**
 * Holds every figure of a fact book against every other.
 *
 * <pre>{@code
 * TieOutReport report = TieOut.of(book).run();
 * report.findings().forEach(System.out::println);
 * report.isClean(); // nothing graver than rounding and presentation
 * }</pre>
 *
 * <p>Checked are: the sums of every table, the segments, periods over time, a figure printed twice,
 * what later releases restate, earnings per share, what is called EBITDA, signs, labels, malformed
 * tokens and what the prose states. Bounds are exact: a figure is off only if no rounding explains
 * it. Percentages and other pure numbers of tables are not held against one another, since their
 * names do not tell of what they are.
 */
public final class TieOut {

  private final FactBook book;

  private TieOut(FactBook book) {
    this.book = book;
  }

  /** Returns the tie-out of a book. */
  public static TieOut of(FactBook book) {
    return new TieOut(book);
  }

  /** Runs every check. */
  public TieOutReport run() {
    Findings findings = new Findings(book.releases());
    Relations relations = Relations.of(book, findings);
    relations.report(findings);
    Relations.Holding holding = relations.holding();
    Restatements restatements = new Restatements(book, findings);
    broken(relations.broken(), holding, restatements, findings);
    rounded(relations.rounded(), restatements, findings);
    new TokenCheck(book, holding, findings).run();
    new PerShareCheck(book, findings).run();
    new EbitdaCheck(book, findings).run();
    new SignCheck(book, findings).run();
    new LabelCheck(book, findings).run();
    new ProseCheck(book, findings).run();
    return findings.report();
  }

  private void broken(
      List<Relation> broken,
      Relations.Holding holding,
      Restatements restatements,
      Findings findings) {
    Culprits culprits = new Culprits(holding, findings, this::neighbours);
    List<ImmutableList<Relation>> across = new ArrayList<>();
    List<Relation> firm = new ArrayList<>();
    for (Relation relation : broken) {
      if (Averaging.explains(relation)) {
        findings.add(Averaging.finding(relation, restatements.latest(relation), findings));
      } else {
        firm.add(relation);
      }
    }
    for (ImmutableList<Relation> cluster : Clusters.of(firm)) {
      if (cluster.stream().anyMatch(Relation::isWithinOneRelease)) {
        culprits.explain(cluster);
      } else {
        across.add(cluster);
      }
    }
    restatements.explain(across);
  }

  private static void rounded(
      List<Relation> rounded, Restatements restatements, Findings findings) {
    for (Relation relation : rounded) {
      boolean footing =
          relation.kind() == Finding.Kind.FOOTING || relation.kind() == Finding.Kind.SEGMENTS;
      Fact fact = footing ? relation.terms().get(0).fact() : restatements.latest(relation);
      Relation towards = relation.towards(fact);
      findings.add(
          findings
              .of(
                  relation.kind() == Finding.Kind.RESTATEMENT
                      ? Finding.Kind.PERIODS
                      : relation.kind(),
                  Severity.ROUNDING,
                  ImmutableList.of(Deviation.of(fact, towards.expected(fact), towards.bound(fact))))
              .cause("rounding: " + relation.equation())
              .addCertificates(towards.certificate())
              .build());
    }
  }

  /** The other figures printed on the line of one. */
  private List<Fact> neighbours(Fact fact) {
    return book.releases().stream()
        .filter(release -> release.document().equals(fact.source().document()))
        .flatMap(release -> release.facts().stream())
        .filter(
            other ->
                other.source().line() == fact.source().line()
                    && other.source().exhibit().equals(fact.source().exhibit())
                    && other.source().column() != fact.source().column())
        .collect(toImmutableList());
  }
}
