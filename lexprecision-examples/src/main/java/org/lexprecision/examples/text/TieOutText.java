package org.lexprecision.examples.text;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.lexprecision.Fact;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.report.Scale;
import org.lexprecision.examples.report.SuspectWords;
import org.lexprecision.tieout.Certificate;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.NotEvaluated;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.SumCertificate;
import org.lexprecision.tieout.Suspect;
import org.lexprecision.tieout.TieOutReport;

/**
 * A tie-out for people, the gravest findings first: a line for each contradiction and restatement,
 * and how many there are of what is less; or, explained, all of them with their figures and what
 * shows them.
 */
public final class TieOutText {

  private static final int WIDTH = 110;
  private static final String MARGIN = "      ";

  private final FactBook book;
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();

  private TieOutText(FactBook book) {
    this.book = book;
  }

  /** Returns a line a finding, what is doubtful or harmless counted alone. */
  public static ImmutableList<String> lines(FactBook book, TieOutReport report) {
    TieOutText text = new TieOutText(book);
    text.fold(report);
    return text.lines.build();
  }

  /** Returns every finding with its figures, proofs and suspects. */
  public static ImmutableList<String> explained(FactBook book, TieOutReport report) {
    TieOutText text = new TieOutText(book);
    text.add(report);
    return text.lines.build();
  }

  private void fold(TieOutReport report) {
    lines.add(Headings.of(book)).add(summary(report)).add("");
    boolean folded = false;
    for (Severity severity : Severity.values()) {
      ImmutableList<Finding> findings = report.findings(severity);
      if (severity.compareTo(Severity.UNEXPLAINED) < 0) {
        findings.forEach(finding -> lines.add("  " + line(finding)));
      } else if (!findings.isEmpty()) {
        folded = true;
        lines.add("  " + kinds(severity.toString(), findings.stream().map(Finding::kind)));
      }
    }
    if (!report.notEvaluated().isEmpty()) {
      folded = true;
      lines.add(
          "  " + kinds("NOT EVALUATED", report.notEvaluated().stream().map(NotEvaluated::kind)));
    }
    if (folded
        || report.findings().stream().anyMatch(finding -> !finding.certificates().isEmpty())) {
      lines.add("  (--explain prints all of them, and the proofs)");
    }
    lines.add("");
  }

  /** How many there are of each kind: {@code 3 ROUNDING: 2 footing, 1 periods}. */
  private static String kinds(String severity, Stream<Finding.Kind> kinds) {
    ImmutableMultiset<Finding.Kind> counts = ImmutableMultiset.copyOf(kinds.sorted().toList());
    return counts.size()
        + " "
        + severity
        + ": "
        + counts.elementSet().stream()
            .map(kind -> counts.count(kind) + " " + kind.id())
            .collect(joining(", "));
  }

  /** The first figure of a finding, what is expected in its place, and the cause. */
  private String line(Finding finding) {
    Deviation first = finding.deviations().get(0);
    Fact fact = first.fact();
    int others = finding.deviations().size() - 1;
    return finding.severity()
        + ", "
        + finding.kind().id()
        + ": "
        + fact.source()
        + ": "
        + fact.series()
        + " "
        + period(fact)
        + " "
        + fact.source().printed()
        + first.expected().map(due -> ", expected " + amount(fact, due)).orElse("")
        + (others == 0 ? "" : " (and " + others + " more)")
        + ": "
        + finding.cause();
  }

  private void add(TieOutReport report) {
    lines.add(Headings.of(book)).add(summary(report)).add("");
    for (Severity severity : Severity.values()) {
      report.findings(severity).forEach(this::add);
    }
    for (NotEvaluated check : report.notEvaluated()) {
      String subject = "NOT EVALUATED, " + check.kind().id() + ": " + check.subject();
      addWrapped("  ", subject + ": " + check.reason());
      lines.add("");
    }
  }

  private static String summary(TieOutReport report) {
    ImmutableList.Builder<String> counts = ImmutableList.builder();
    for (Severity severity : Severity.values()) {
      counts.add(report.findings(severity).size() + " " + severity);
    }
    return String.join(", ", counts.add(report.notEvaluated().size() + " NOT EVALUATED").build());
  }

  private void add(Finding finding) {
    addWrapped("  ", finding.severity() + ", " + finding.kind().id() + ": " + finding.cause());
    addDeviations(finding);
    finding.certificates().forEach(this::add);
    addSuspects(finding.suspects());
    lines.add("");
  }

  /** Adds a line a figure; figures of which only the presentation is meant share a line a row. */
  private void addDeviations(Finding finding) {
    TextGrid grid = new TextGrid("lllll");
    ImmutableListMultimap<String, Fact> rows =
        Multimaps.index(
            finding.deviations().stream()
                .filter(deviation -> deviation.expected().isEmpty())
                .map(Deviation::fact)
                .toList(),
            fact -> fact.source().place());
    rows.asMap().forEach((place, facts) -> grid.row(rowCells(place, facts)));
    finding.deviations().stream()
        .filter(deviation -> deviation.expected().isPresent())
        .forEach(deviation -> grid.row(cells(deviation)));
    lines.addAll(grid.lines(MARGIN));
  }

  private static ImmutableList<String> rowCells(String place, Collection<Fact> facts) {
    return ImmutableList.of(
        facts.iterator().next().series().toString(),
        "",
        facts.stream().map(fact -> fact.source().printed()).collect(joining("  ")),
        "",
        place);
  }

  private ImmutableList<String> cells(Deviation deviation) {
    Fact fact = deviation.fact();
    BigDecimal difference = deviation.difference().orElseThrow();
    String off =
        difference.signum() == 0
            ? "as expected"
            : "expected "
                + amount(fact, deviation.expected().orElseThrow())
                + ", off by "
                + amount(fact, difference)
                + deviation.bound().map(bound -> ", allowed " + amount(fact, bound)).orElse("");
    return ImmutableList.of(
        fact.series().toString(), period(fact), fact.source().printed(), off, place(fact));
  }

  private void add(Certificate certificate) {
    if (!(certificate instanceof SumCertificate sum)) {
      addWrapped(MARGIN, "proof: " + certificate);
      return;
    }
    lines.add(MARGIN + "proof:");
    TextGrid grid = new TextGrid("llrl");
    for (SumCertificate.Term term : sum.terms()) {
      Fact fact = term.fact();
      BigDecimal times = term.weight().abs();
      String weight = times.compareTo(BigDecimal.ONE) == 0 ? "" : times.toPlainString() + " × ";
      grid.row(
          (term.weight().signum() < 0 ? "− " : "+ ") + weight + fact.series(),
          period(fact),
          aligned(fact, fact.figure().amount()),
          place(fact));
    }
    Fact first = sum.terms().get(0).fact();
    grid.row(
        "= where zero is due",
        "",
        aligned(first, sum.difference()),
        "allowed " + amount(first, sum.bound()));
    lines.addAll(grid.lines(MARGIN + "  "));
  }

  private void addSuspects(List<Suspect> suspects) {
    TextGrid grid = new TextGrid("lllll");
    for (Suspect suspect : suspects) {
      Fact fact = suspect.fact();
      grid.row(
          "suspect: " + fact.series(),
          period(fact),
          fact.source().printed(),
          SuspectWords.of(suspect),
          place(fact));
    }
    lines.addAll(grid.lines(MARGIN));
  }

  private void addWrapped(String margin, String text) {
    String indent = margin;
    for (String line : Headings.broken(text, WIDTH)) {
      lines.add(indent + line);
      indent = margin + "  ";
    }
  }

  private String period(Fact fact) {
    return fact.period().map(period -> Headings.of(period, book.calendar())).orElse("");
  }

  private static String place(Fact fact) {
    return fact.source().toString();
  }

  private static String amount(Fact fact, BigDecimal amount) {
    return Scale.like(fact, amount);
  }

  private static String aligned(Fact fact, BigDecimal amount) {
    return scale(fact).aligned(amount, fact.figure().unit());
  }

  /** The scale a figure was printed in: half a thousand is said as 0.5 of thousands. */
  private static Scale scale(Fact fact) {
    return Scale.of(List.of(fact.figure()));
  }
}
