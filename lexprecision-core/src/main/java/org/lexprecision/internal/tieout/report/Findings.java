package org.lexprecision.internal.tieout.report;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.Source;
import org.lexprecision.internal.Filing;
import org.lexprecision.tieout.Certificate;
import org.lexprecision.tieout.Check;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.NotEvaluated;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.TieOutReport;

/** The findings of one run as they are made, with their names and their order. */
public final class Findings {

  private static final int NAME_LENGTH = 8;

  private final Map<Filing, Integer> filings = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private final List<NotEvaluated> notEvaluated = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();

  public Findings(List<Release> releases) {
    for (Release release : releases) {
      filings.putIfAbsent(Filing.of(release), filings.size());
    }
  }

  public void checked(Finding.Kind kind, Certificate certificate, String subject) {
    checks.add(new Check(kind, certificate, subject));
  }

  public void notEvaluated(Finding.Kind kind, Fact fact, String subject, String reason) {
    notEvaluated.add(new NotEvaluated(kind, ImmutableList.of(fact), subject, reason));
  }

  public void notEvaluated(Finding.Kind kind, String subject, String reason) {
    notEvaluated.add(new NotEvaluated(kind, ImmutableList.of(), subject, reason));
  }

  /** Begins a finding: its figures in printed order, named after their places. */
  public Finding.Builder of(Finding.Kind kind, Severity severity, Iterable<Deviation> deviations) {
    List<Deviation> ordered = new ArrayList<>();
    deviations.forEach(ordered::add);
    ordered.sort(Comparator.comparing(deviation -> deviation.fact().source(), this::compare));
    return Finding.builder()
        .id(name(kind, ordered))
        .kind(kind)
        .severity(severity)
        .addAllDeviations(ordered);
  }

  public void add(Finding finding) {
    findings.add(finding);
  }

  /** Asks whether a finding graver than rounding is of a figure, or suspects it. */
  public boolean concerns(Fact fact) {
    return findings.stream()
        .filter(finding -> finding.severity().isGrave())
        .anyMatch(
            finding ->
                finding.deviations().stream().anyMatch(one -> one.fact().equals(fact))
                    || finding.suspects().stream().anyMatch(one -> one.fact().equals(fact)));
  }

  public TieOutReport report() {
    findings.sort(
        Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.deviations().get(0).fact().source(), this::compare)
            .thenComparing(Finding::id));
    return new TieOutReport(
        ImmutableList.copyOf(findings),
        ImmutableList.copyOf(checks),
        ImmutableList.copyOf(notEvaluated));
  }

  /** Orders places by release, then down the page. */
  public int compare(Source left, Source right) {
    return ComparisonChain.start()
        .compare(order(left), order(right))
        .compare(left.exhibit(), right.exhibit())
        .compare(left.line(), right.line())
        .compare(left.column(), right.column())
        .result();
  }

  private int order(Source source) {
    return filings.getOrDefault(Filing.of(source), filings.size());
  }

  private String name(Finding.Kind kind, List<Deviation> deviations) {
    String places =
        deviations.stream()
            .map(deviation -> deviation.fact().source())
            .map(
                source ->
                    source.document()
                        + '\n'
                        + source.exhibit()
                        + '\n'
                        + source
                            .print()
                            .map(print -> print.line() + "\n" + print.column())
                            .orElseGet(source::toString))
            .collect(Collectors.joining("\n"));
    String name =
        kind.id()
            + "-"
            + Hashing.sha256()
                .hashString(places, StandardCharsets.UTF_8)
                .toString()
                .substring(0, NAME_LENGTH);
    int times = names.merge(name, 1, Integer::sum);
    return times == 1 ? name : name + "-" + times;
  }
}
