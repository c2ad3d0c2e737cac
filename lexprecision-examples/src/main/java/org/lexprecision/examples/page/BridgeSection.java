package org.lexprecision.examples.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import org.jsoup.nodes.Element;
import org.lexprecision.ebitda.EbitdaBridge;
import org.lexprecision.examples.report.BridgeLines;
import org.lexprecision.examples.report.Bridges;
import org.lexprecision.examples.report.Headings;

/** The bridges to EBITDA: a line a part, a column a period. */
final class BridgeSection {

  /** As many columns as a sheet of paper has room for. */
  private static final int MOST_COLUMNS = 10;

  private BridgeSection() {}

  static void addTo(Element section, ImmutableList<Bridges> all) {
    for (Bridges bridges : all) {
      BridgeLines lines = BridgeLines.of(bridges);
      String unit = lines.unit();
      Element parent =
          Nodes.headed(
              section,
              bridges.segment() + (unit.isEmpty() ? "" : ", " + unit),
              !bridges.segment().isConsolidated());
      for (List<EbitdaBridge> part : Lists.partition(bridges.bridges(), MOST_COLUMNS)) {
        add(parent, bridges, lines, part);
      }
    }
  }

  private static void add(
      Element section, Bridges bridges, BridgeLines lines, List<EbitdaBridge> part) {
    Element table = Nodes.table(section, "bridge", "EBITDA of " + bridges.segment());
    Element head = table.appendElement("thead").appendElement("tr");
    Nodes.columnHead(head, "", "Line");
    for (EbitdaBridge bridge : part) {
      Nodes.columnHead(head, "number", Headings.of(bridge.period(), bridges.book().calendar()));
    }
    Element body = table.appendElement("tbody");
    for (BridgeLines.Line line : lines.lines()) {
      Element row = Nodes.add(body, "tr", line.head().startsWith("=") ? "total" : "");
      Nodes.rowHead(row, line.head());
      for (EbitdaBridge bridge : part) {
        Nodes.add(row, "td", "number", line.cell().apply(bridge).strip());
      }
    }
    Element row = table.appendElement("tfoot").appendElement("tr");
    Nodes.rowHead(row, "what it is");
    for (EbitdaBridge bridge : part) {
      Nodes.add(row, "td", "note", lines.words(bridge));
    }
  }
}
