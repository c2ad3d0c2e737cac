package org.lexprecision.examples.page;

import java.math.BigDecimal;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.lexprecision.Fact;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.report.Scale;
import org.lexprecision.tieout.Certificate;
import org.lexprecision.tieout.SumCertificate;

/** A proof from the printed figures alone, each with a link to its place. */
final class ProofTable {

  private final FactBook book;
  private final Anchors anchors;

  ProofTable(FactBook book, Anchors anchors) {
    this.book = book;
    this.anchors = anchors;
  }

  void addTo(Element parent, Certificate certificate) {
    if (certificate instanceof SumCertificate sum) {
      addSum(parent, sum);
    } else {
      Nodes.add(parent, "p", "proof", "Proof: " + certificate);
      Element places = Nodes.add(parent, "p", "places", "");
      for (Fact fact : certificate.facts()) {
        addPlace(places, fact);
        places.appendText(" ");
      }
    }
  }

  private void addSum(Element parent, SumCertificate sum) {
    Element table = Nodes.table(parent, "proof", "Proof: figures that must add up to zero");
    Element head = table.appendElement("thead").appendElement("tr");
    Nodes.columnHead(head, "", "Proof");
    Nodes.columnHead(head, "", "Period");
    Nodes.columnHead(head, "number", "Amount");
    Nodes.columnHead(head, "", "Place");
    Element body = table.appendElement("tbody");
    for (SumCertificate.Term term : sum.terms()) {
      Fact fact = term.fact();
      Element row = body.appendElement("tr");
      BigDecimal times = term.weight().abs();
      String weight = times.compareTo(BigDecimal.ONE) == 0 ? "" : times.toPlainString() + " × ";
      Nodes.rowHead(row, (term.weight().signum() < 0 ? "− " : "+ ") + weight + fact.series());
      Nodes.add(
          row,
          "td",
          "",
          fact.period().map(period -> Headings.of(period, book.calendar())).orElse(""));
      Nodes.add(row, "td", "number", Scale.like(fact, fact.figure().amount()));
      addPlace(row.appendElement("td"), fact);
    }
    Fact first = sum.terms().get(0).fact();
    Element row = table.appendElement("tfoot").appendElement("tr");
    Nodes.rowHead(row, "= where zero is due").attr("colspan", "2");
    Nodes.add(row, "td", "number", Scale.like(first, sum.difference()));
    Nodes.add(row, "td", "", "rounding allows " + Scale.like(first, sum.bound()));
  }

  /** Adds the place of a figure, as a link where the page shows it. */
  void addPlace(Element parent, Fact fact) {
    String words = fact.source().place();
    Optional<String> place = anchors.place(fact);
    if (place.isPresent()) {
      Nodes.link(parent, place.get(), words);
    } else {
      parent.appendText(words);
    }
  }
}
