package org.lexprecision.tieout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import org.lexprecision.Fact;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.internal.tieout.cause.CauseFindings;
import org.lexprecision.internal.tieout.cause.Causes;
import org.lexprecision.internal.tieout.check.EbitdaCheck;
import org.lexprecision.internal.tieout.check.LabelCheck;
import org.lexprecision.internal.tieout.check.PeriodNameCheck;
import org.lexprecision.internal.tieout.check.SignCheck;
import org.lexprecision.internal.tieout.check.TokenCheck;
import org.lexprecision.internal.tieout.pershare.PerShareCheck;
import org.lexprecision.internal.tieout.prose.OfferCheck;
import org.lexprecision.internal.tieout.prose.ProseCheck;
import org.lexprecision.internal.tieout.prose.Stated;
import org.lexprecision.internal.tieout.relation.Averaging;
import org.lexprecision.internal.tieout.relation.Lines;
import org.lexprecision.internal.tieout.relation.Relation;
import org.lexprecision.internal.tieout.relation.Relations;
import org.lexprecision.internal.tieout.relation.Trust.Degree;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.internal.tieout.restatement.Restatements;
import org.lexprecision.internal.tieout.tag.TagCheck;

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
    ImmutableList<Stated> prose =
        book.releases().stream()
            .flatMap(release -> Stated.of(release).stream())
            .collect(toImmutableList());
    Lines lines = new Lines(book.releases());
    PerShareCheck perShare = new PerShareCheck(book, findings);
    Relations relations =
        Relations.of(
            book,
            findings,
            prose.stream().flatMap(stated -> stated.relation().stream()).toList(),
            perShare.read(),
            lines);
    relations.report(findings);
    Restatements restatements = new Restatements(book, findings);
    ImmutableListMultimap<Degree, Relation> broken =
        Multimaps.index(firm(relations.broken(), restatements, findings), relations.trust()::of);
    Causes causes = Causes.of(broken.get(Degree.EARNED), relations, lines);
    CauseFindings causeFindings = new CauseFindings(findings);
    causeFindings.add(causes.withinReleases());
    causeFindings.slips(broken.get(Degree.REFUTED), relations, lines);
    causeFindings.doubt(broken.get(Degree.UNTESTED), causes, relations, lines);
    restatements.explain(causes);
    restatements.explain(relations.splits(), relations.shares());
    rounded(relations.rounded(), restatements, findings);
    new TokenCheck(book, relations, findings).run();
    perShare.report(causes);
    new EbitdaCheck(book, lines, causes, findings).run();
    new SignCheck(book, findings).run();
    new LabelCheck(book, findings).run();
    new PeriodNameCheck(book, findings).run();
    new ProseCheck(prose, findings).run(causes);
    new TagCheck(book, findings).run();
    new OfferCheck(book.releases(), prose, findings).run();
    return findings.report();
  }

  /**
   * Reports what averages of shares may be off by their own making; returns what else is broken.
   */
  private static ImmutableList<Relation> firm(
      List<Relation> broken, Restatements restatements, Findings findings) {
    ImmutableList.Builder<Relation> firm = ImmutableList.builder();
    for (Relation relation : broken) {
      if (Averaging.explains(relation)) {
        findings.add(Averaging.finding(relation, restatements.latest(relation), findings));
      } else {
        firm.add(relation);
      }
    }
    return firm.build();
  }

  private static void rounded(
      List<Relation> rounded, Restatements restatements, Findings findings) {
    for (Relation relation : rounded) {
      boolean footing =
          relation.kind() == Finding.Kind.FOOTING || relation.kind() == Finding.Kind.SEGMENTS;
      Fact fact = footing ? relation.figures().get(0) : restatements.latest(relation);
      findings.add(
          findings
              .of(
                  relation.kind() == Finding.Kind.RESTATEMENT
                      ? Finding.Kind.PERIODS
                      : relation.kind(),
                  Severity.ROUNDING,
                  ImmutableList.of(relation.deviation(fact)))
              .cause("rounding: " + relation.equation())
              .addCertificates(relation.towards(fact).certificate())
              .build());
    }
  }
}
