package org.lexprecision.examples.page;

import com.google.common.collect.ImmutableList;
import org.jsoup.nodes.Element;
import org.lexprecision.ebitda.EbitdaBridge;
import org.lexprecision.examples.report.BridgeLines;
import org.lexprecision.examples.report.Bridges;
import org.lexprecision.examples.report.Headings;

/** The bridges to EBITDA: a line a part, a column a period. */
final class BridgeSection {

  private BridgeSection() {}

  static void addTo(Element section, ImmutableList<Bridges> all) {
    for (Bridges bridges : all) {
      BridgeLines lines = BridgeLines.of(bridges);
      String unit = lines.unit();
      Nodes.add(section, "h3", "", bridges.segment() + (unit.isEmpty() ? "" : ", " + unit));
      Element table = Nodes.table(section, "bridge", "EBITDA of " + bridges.segment());
      Element head = table.appendElement("thead").appendElement("tr");
      Nodes.columnHead(head, "", "Line");
      for (EbitdaBridge bridge : bridges.bridges()) {
        Nodes.columnHead(head, "number", Headings.of(bridge.period(), bridges.book().calendar()));
      }
      Element body = table.appendElement("tbody");
      for (BridgeLines.Line line : lines.lines()) {
        boolean total = line.head().startsWith("=");
        Element row = Nodes.add(body, "tr", total ? "total" : "");
        Nodes.rowHead(row, line.head());
        for (EbitdaBridge bridge : bridges.bridges()) {
          Nodes.add(row, "td", "number", line.cell().apply(bridge).strip());
        }
      }
      Element row = table.appendElement("tfoot").appendElement("tr");
      Nodes.rowHead(row, "what it is");
      for (EbitdaBridge bridge : bridges.bridges()) {
        Nodes.add(row, "td", "note", lines.words(bridge));
      }
    }
  }
}
