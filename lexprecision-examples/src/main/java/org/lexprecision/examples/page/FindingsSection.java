package org.lexprecision.examples.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.lexprecision.Fact;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.report.Implications;
import org.lexprecision.examples.report.Scale;
import org.lexprecision.examples.report.SuspectWords;
import org.lexprecision.tieout.Certificate;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.NotEvaluated;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.Suspect;
import org.lexprecision.tieout.TieOutReport;

/** The findings, the gravest first, each with its figures, what shows it, and who is suspected. */
final class FindingsSection {

  private final FactBook book;
  private final Anchors anchors;
  private final ProofTable proofs;

  FindingsSection(FactBook book, Anchors anchors) {
    this.book = book;
    this.anchors = anchors;
    this.proofs = new ProofTable(book, anchors);
  }

  void addTo(Element section, TieOutReport report) {
    if (report.findings().isEmpty()) {
      Nodes.add(section, "p", "", nothing(report));
    }
    addFilter(section, report);
    for (Severity severity : Severity.values()) {
      ImmutableList<Finding> findings = report.findings(severity);
      if (severity.isGrave()) {
        addByCause(section, findings);
      } else if (!findings.isEmpty()) {
        Element folded = section.appendElement("details");
        Nodes.add(folded, "summary", "", findings.size() + " " + words(severity, findings));
        findings.forEach(finding -> add(folded, finding));
      }
    }
    addNotEvaluated(section, report.notEvaluated());
  }

  /** Adds findings; those of one kind are folded behind the first of them. */
  private void addByCause(Element section, List<Finding> findings) {
    Multimaps.index(findings, Finding::kind)
        .asMap()
        .forEach(
            (kind, alike) -> {
              ImmutableList<Finding> all = ImmutableList.copyOf(alike);
              Severity severity = all.get(0).severity();
              add(section, all.get(0));
              if (all.size() > 1) {
                Element folded = Nodes.add(section, "details", "finding-group " + severity.id());
                int more = all.size() - 1;
                Nodes.add(
                    folded,
                    "summary",
                    "",
                    more + " more " + severity.id() + " of the same kind: " + kind.id());
                all.subList(1, all.size()).forEach(finding -> add(folded, finding));
              }
            });
  }

  /** Adds a box for each severity there is, which shows and hides its findings without a script. */
  private static void addFilter(Element section, TieOutReport report) {
    ImmutableList<Severity> found =
        Arrays.stream(Severity.values())
            .filter(severity -> severity.isGrave() && !report.findings(severity).isEmpty())
            .collect(ImmutableList.toImmutableList());
    if (found.size() < 2) {
      return;
    }
    Element filter = Nodes.add(section, "fieldset", "filter");
    Nodes.add(filter, "legend", "", "Show");
    for (Severity severity : found) {
      Element label = filter.appendElement("label");
      label
          .appendElement("input")
          .attr("type", "checkbox")
          .attr("class", "show-" + severity.id())
          .attr("checked", "checked");
      label.appendText(" " + report.findings(severity).size() + " " + severity.id());
    }
  }

  private static String nothing(TieOutReport report) {
    return report.checks().isEmpty()
        ? "Nothing was found, and no figure of a table could be checked."
        : "Nothing was found: every check that ran agrees.";
  }

  private static String words(Severity severity, List<Finding> findings) {
    String noun = findings.size() == 1 ? " finding of " : " findings of ";
    return severity == Severity.ROUNDING
        ? noun.strip() + " rounding: off, but within what rounding explains"
        : noun.strip() + " presentation";
  }

  private void add(Element parent, Finding finding) {
    Element article =
        Nodes.add(parent, "article", "finding " + finding.severity().id())
            .attr("id", anchors.of(finding));
    Element heading = article.appendElement("h3");
    Nodes.add(heading, "span", "severity", finding.severity().id());
    heading.appendText(" " + finding.kind().id());
    Nodes.add(article, "p", "cause", finding.cause());
    addDeviations(article, finding.deviations());
    if (!finding.certificates().isEmpty()) {
      Element proof = article.appendElement("details");
      Nodes.add(proof, "summary", "", "Proof");
      for (Certificate certificate : finding.certificates()) {
        proofs.addTo(proof, certificate);
      }
    }
    addList(article, Implications.of(finding));
    addSuspects(article, finding.suspects());
    if (!finding.kind().rules().isEmpty()) {
      Nodes.add(
          article, "p", "rules", "Checked as by " + String.join(", ", finding.kind().rules()));
    }
  }

  private void addDeviations(Element article, List<Deviation> deviations) {
    Element table = Nodes.table(article, "figures", "The figures concerned");
    Element head = table.appendElement("thead").appendElement("tr");
    Nodes.columnHead(head, "", "Figure");
    Nodes.columnHead(head, "", "Period");
    Nodes.columnHead(head, "number", "Printed");
    Nodes.columnHead(head, "number", "Expected");
    Nodes.columnHead(head, "number", "Off by");
    Nodes.columnHead(head, "number", "Allowed");
    Nodes.columnHead(head, "", "Place");
    Element body = table.appendElement("tbody");
    for (Deviation deviation : deviations) {
      Fact fact = deviation.fact();
      Element row = body.appendElement("tr");
      Nodes.rowHead(row, fact.series().toString());
      Nodes.add(row, "td", "", period(fact));
      Nodes.add(row, "td", "number", fact.source().printed());
      Nodes.add(
          row, "td", "number", deviation.expected().map(due -> Scale.like(fact, due)).orElse(""));
      Nodes.add(
          row, "td", "number", deviation.difference().map(off -> Scale.like(fact, off)).orElse(""));
      Nodes.add(
          row, "td", "number", deviation.bound().map(most -> Scale.like(fact, most)).orElse(""));
      proofs.addPlace(row.appendElement("td"), fact);
    }
  }

  private void addSuspects(Element article, List<Suspect> suspects) {
    if (suspects.isEmpty()) {
      return;
    }
    Nodes.add(article, "h4", "", "Suspected");
    Element list = article.appendElement("ul");
    for (Suspect suspect : suspects) {
      Fact fact = suspect.fact();
      Element item = list.appendElement("li");
      item.appendText(
          fact.series() + ", " + period(fact) + ", printed as " + fact.source().printed() + " (");
      proofs.addPlace(item, fact);
      item.appendText("): " + SuspectWords.of(suspect));
    }
  }

  private static void addList(Element article, List<String> words) {
    if (!words.isEmpty()) {
      Element list = article.appendElement("ul");
      words.forEach(line -> Nodes.add(list, "li", "", line));
    }
  }

  private static void addNotEvaluated(Element section, List<NotEvaluated> checks) {
    if (checks.isEmpty()) {
      return;
    }
    Element folded = section.appendElement("details");
    Nodes.add(
        folded,
        "summary",
        "",
        checks.size() + (checks.size() == 1 ? " check" : " checks") + " could not run");
    Element list = folded.appendElement("ul");
    for (NotEvaluated check : checks) {
      Element item = list.appendElement("li");
      Nodes.add(item, "b", "", check.kind().id());
      item.appendText(" " + check.subject() + ": " + check.reason());
    }
  }

  private String period(Fact fact) {
    return fact.period().map(period -> Headings.of(period, book.calendar())).orElse("no period");
  }
}
