package org.lexprecision.examples.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.ebitda.EbitdaBridge;
import org.lexprecision.examples.report.BridgeLines;
import org.lexprecision.examples.report.Bridges;
import org.lexprecision.examples.report.Headings;

/** Bridges for people: a line a period, from net income to the printed figure. */
public final class BridgeText {

  private static final int HEAD_WIDTH = 14;

  private final Bridges bridges;
  private final BridgeLines columns;

  private BridgeText(Bridges bridges) {
    this.bridges = bridges;
    this.columns = BridgeLines.of(bridges);
  }

  /** Returns the bridges, part by part of each company. */
  public static ImmutableList<String> lines(ImmutableList<Bridges> all) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    Optional<FactBook> book = Optional.empty();
    for (Bridges bridges : all) {
      if (book.isEmpty() || book.get() != bridges.book()) {
        book = Optional.of(bridges.book());
        lines.add(Headings.of(bridges.book())).add("");
      }
      lines.addAll(new BridgeText(bridges).block()).add("");
    }
    return lines.build();
  }

  private ImmutableList<String> block() {
    TextGrid grid = new TextGrid("l" + "r".repeat(columns.lines().size()) + "l");
    heads().forEach(grid::row);
    for (EbitdaBridge bridge : bridges.bridges()) {
      ImmutableList.Builder<String> cells = ImmutableList.builder();
      cells.add(Headings.of(bridge.period(), bridges.book().calendar()));
      columns.lines().forEach(column -> cells.add(column.cell().apply(bridge)));
      cells.add(columns.words(bridge));
      grid.row(cells.build());
    }
    String unit = columns.unit();
    return ImmutableList.<String>builder()
        .add("  " + bridges.segment() + (unit.isEmpty() ? "" : ", " + unit))
        .addAll(grid.lines("    "))
        .build();
  }

  /** Returns the heads of the columns, each broken into lines that stand on the last one. */
  private List<List<String>> heads() {
    List<ImmutableList<String>> broken =
        columns.lines().stream().map(column -> Headings.broken(column.head(), HEAD_WIDTH)).toList();
    int height = broken.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      List<String> cells = new ArrayList<>();
      cells.add("");
      for (ImmutableList<String> head : broken) {
        int from = height - head.size();
        cells.add(line < from ? "" : head.get(line - from) + " ");
      }
      lines.add(cells);
    }
    return lines;
  }
}
