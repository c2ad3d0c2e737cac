package org.lexprecision.examples.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import org.jsoup.nodes.Element;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.report.Bridges;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.report.Scale;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.Tick;
import org.lexprecision.tieout.Ticks;

/** All that the page says of one company. */
final class CompanySection {

  private final CompanyTieOut company;
  private final FactBook book;
  private final ImmutableList<Release> releases;
  private final Anchors anchors;
  private final Ticks ticks;

  CompanySection(CompanyTieOut company, String prefix) {
    this.company = company;
    this.book = company.book();
    this.releases = company.releases();
    this.anchors = new Anchors(prefix, releases);
    this.ticks = Ticks.of(company.report());
  }

  static String name(CompanyTieOut company) {
    String name = company.book().company().name();
    return name.isEmpty() ? "a company that is not named" : name;
  }

  void addTo(Element main) {
    Element header = main.appendElement("header");
    Nodes.add(header, "h1", "", "Tie-out of " + name(company));
    Nodes.add(header, "p", "summary", summary());
    Element contents =
        header.appendElement("nav").attr("aria-label", "Contents of " + name(company));
    Element list = contents.appendElement("ul");

    Element findings = section(main, list, "findings", "Findings");
    new FindingsSection(book, anchors).addTo(findings, company.report());

    Scale scale = Scale.most(book.facts().stream().map(Fact::figure).toList());
    Element quarters = section(main, list, "quarters", "Quarters");
    Nodes.add(
        quarters,
        "p",
        "",
        "A printed figure links to its place. A derived one is in italics, and says how.");
    Chart.addTo(quarters, book, scale);
    if (!new QuartersSection(book, anchors, scale).addTo(quarters)) {
      Nodes.add(quarters, "p", "", "No quarter of anything is known.");
    }

    ImmutableList<Bridges> bridges = Bridges.of(book);
    if (!bridges.isEmpty()) {
      BridgeSection.addTo(section(main, list, "ebitda", "EBITDA"), bridges);
    }

    Element printed = section(main, list, "releases", "Releases as printed");
    legend(printed);
    FigureTick figures = new FigureTick(ticks, anchors, company.report().findings());
    for (int i = 0; i < releases.size(); i++) {
      Release release = releases.get(i);
      Element part =
          printed.appendElement("section").attr("id", anchors.section("release-" + (i + 1)));
      Nodes.add(part, "h3", "", Headings.of(release));
      PrintedSection.addTo(part, release, company.printed().apply(release), figures);
    }
  }

  private Element section(Element main, Element contents, String name, String heading) {
    String id = anchors.section(name);
    Nodes.link(contents.appendElement("li"), id, heading);
    Element section = main.appendElement("section").attr("id", id);
    Nodes.add(section, "h2", "", heading);
    return section;
  }

  private String summary() {
    long figures = releases.stream().mapToLong(release -> release.facts().size()).sum();
    StringBuilder words = new StringBuilder();
    words.append(count(releases.size(), "release")).append(", ").append(count(figures, "figure"));
    for (Severity severity : Severity.values()) {
      int findings = company.report().findings(severity).size();
      if (findings > 0) {
        words.append(", ").append(of(severity, findings));
      }
    }
    return words
        .append(", ")
        .append(count(company.report().notEvaluated().size(), "check"))
        .append(" not evaluated")
        .toString();
  }

  private static String of(Severity severity, int findings) {
    return switch (severity) {
      case ERROR -> count(findings, "error");
      case RESTATED -> count(findings, "restatement");
      case UNEXPLAINED -> findings + " unexplained";
      case ROUNDING -> findings + " within rounding";
      case INFO -> count(findings, "note");
    };
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Says what the signs mean, and how many figures bear each. */
  private void legend(Element section) {
    ImmutableMultiset.Builder<Tick> counts = ImmutableMultiset.builder();
    for (Release release : releases) {
      for (Fact fact : release.facts()) {
        counts.addAll(ticks.of(fact));
      }
    }
    ImmutableMultiset<Tick> counted = counts.build();
    Element list = Nodes.add(section, "ul", "legend");
    for (Tick tick : Tick.values()) {
      Element item = list.appendElement("li");
      Nodes.add(item, "span", "sign " + Mark.of(tick).style(), Mark.of(tick).sign());
      item.appendText(" " + tick.words() + " ");
      Nodes.add(item, "span", "count", Integer.toString(counted.count(tick)));
    }
  }
}
