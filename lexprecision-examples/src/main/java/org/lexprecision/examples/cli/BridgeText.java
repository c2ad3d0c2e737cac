package org.lexprecision.examples.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.ebitda.BuildUp;
import org.lexprecision.ebitda.Classification;
import org.lexprecision.ebitda.EbitdaBridge;

/** Bridges for people: a line a period, from net income to the printed figure. */
final class BridgeText {

  private static final int HEAD_WIDTH = 14;

  private final Bridges bridges;
  private final Scale scale;
  private final List<Part> columns = new ArrayList<>();

  /** A column of figures: what stands over it, and what stands in it for a period. */
  private record Part(String head, Function<EbitdaBridge, String> cell) {}

  private BridgeText(Bridges bridges) {
    this.bridges = bridges;
    this.scale =
        Scale.of(bridges.bridges().stream().flatMap(bridge -> figures(bridge).stream()).toList());
    if (bridges.bridges().stream().anyMatch(bridge -> bridge.fromNetIncome().missing().isEmpty())) {
      addParts(EbitdaBridge::fromNetIncome);
      add("= EBITDA", bridge -> sum(bridge.fromNetIncome()));
    }
    addParts(EbitdaBridge::fromOperatingIncome);
    add("= operating income + D&A", bridge -> sum(bridge.fromOperatingIncome()));
    add("as reported", bridge -> bridge.asReported().figure().map(this::amount).orElse(""));
  }

  static ImmutableList<String> lines(ImmutableList<Bridges> all) {
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

  /** Adds a column for each part; one that never has anything in it is dropped. */
  private void addParts(Function<EbitdaBridge, BuildUp> way) {
    ImmutableSet<LineItem> items =
        bridges.bridges().stream()
            .flatMap(bridge -> way.apply(bridge).parts().stream())
            .map(BuildUp.Part::item)
            .collect(ImmutableSet.toImmutableSet());
    for (LineItem item : items) {
      String head = (item.equals(items.iterator().next()) ? "" : "+ ") + item.label();
      add(head, bridge -> part(way.apply(bridge), item));
    }
  }

  private void add(String head, Function<EbitdaBridge, String> cell) {
    if (bridges.bridges().stream().anyMatch(bridge -> !cell.apply(bridge).isBlank())) {
      columns.add(new Part(head, cell));
    }
  }

  private ImmutableList<String> block() {
    TextGrid grid = new TextGrid("l" + "r".repeat(columns.size()) + "l");
    heads().forEach(grid::row);
    for (EbitdaBridge bridge : bridges.bridges()) {
      ImmutableList.Builder<String> cells = ImmutableList.builder();
      cells.add(Headings.of(bridge.period(), bridges.book().calendar()));
      columns.forEach(column -> cells.add(column.cell().apply(bridge)));
      cells.add(words(bridge));
      grid.row(cells.build());
    }
    return ImmutableList.<String>builder()
        .add("  " + bridges.segment() + units())
        .addAll(grid.lines("    "))
        .build();
  }

  private String units() {
    return bridges.bridges().stream()
        .flatMap(bridge -> figures(bridge).stream())
        .findFirst()
        .map(figure -> ", " + scale.name(figure.unit()))
        .orElse("");
  }

  /** Returns the heads of the columns, each broken into lines that stand on the last one. */
  private List<List<String>> heads() {
    List<ImmutableList<String>> broken =
        columns.stream().map(column -> Headings.broken(column.head(), HEAD_WIDTH)).toList();
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

  private String part(BuildUp way, LineItem item) {
    return way.parts().stream()
        .filter(part -> part.item().equals(item))
        .findFirst()
        .map(part -> part.signed().map(this::amount).orElseGet(() -> absent(part.answer())))
        .orElse("");
  }

  private String sum(BuildUp way) {
    return way.figure()
        .map(this::amount)
        .orElseGet(() -> way.status() == Status.CONFLICTING ? "conflict " : "");
  }

  /** Says what the figure as reported turned out to be: {@code printed, strict EBITDA}. */
  private String words(EbitdaBridge bridge) {
    Classification classification = bridge.classification();
    String status =
        switch (bridge.asReported().status()) {
          case REPORTED -> "printed";
          case DERIVED -> "derived";
          case CONFLICTING -> "in conflict";
          case NOT_DERIVABLE -> "not reported";
        };
    return status
        + switch (classification.kind()) {
          case STRICT -> ", strict EBITDA";
          case ADJUSTED -> ", adjusted EBITDA: " + adjustments(classification);
          case OPERATING_INCOME_PLUS_D_AND_A -> ", operating income + D&A";
          case UNVERIFIED -> ", not verified: " + classification.detail();
          case NOT_PRINTED -> "";
        };
  }

  private String adjustments(Classification classification) {
    return classification.adjustments().stream()
        .map(
            part ->
                part.item().label()
                    + " "
                    + part.signed()
                        .map(figure -> scale.print(figure.amount(), figure.unit()))
                        .orElse(""))
        .collect(joining(", "));
  }

  private static String absent(Answer answer) {
    return answer.status() == Status.CONFLICTING ? "conflict " : "";
  }

  private String amount(Figure figure) {
    return scale.aligned(figure.amount(), figure.unit());
  }

  private static ImmutableList<Figure> figures(EbitdaBridge bridge) {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    bridge.fromNetIncome().parts().forEach(part -> part.signed().ifPresent(figures::add));
    bridge.fromOperatingIncome().parts().forEach(part -> part.signed().ifPresent(figures::add));
    bridge.asReported().figure().ifPresent(figures::add);
    return figures.build();
  }
}
