package org.lexprecision.examples.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.ebitda.BuildUp;
import org.lexprecision.ebitda.Classification;
import org.lexprecision.ebitda.EbitdaBridge;
import org.lexprecision.ebitda.EbitdaMeasure;

/**
 * The lines of a bridge, from net income to the printed figure, each with what stands on it for a
 * period; a line that never has anything on it is left out.
 */
public final class BridgeLines {

  private static final String CONFLICT = "conflict ";

  /**
   * A line.
   *
   * @param head what is added, or what comes of it: {@code = EBITDA}
   * @param cell the amount for a period, with room for a closing parenthesis; empty if there is
   *     none
   */
  public record Line(String head, Function<EbitdaBridge, String> cell) {}

  private final Bridges bridges;
  private final Scale scale;
  private final ImmutableList<Line> lines;

  private BridgeLines(Bridges bridges) {
    this.bridges = bridges;
    this.scale =
        Scale.of(bridges.bridges().stream().flatMap(bridge -> figures(bridge).stream()).toList());
    ImmutableList.Builder<Line> all = ImmutableList.builder();
    if (bridges.bridges().stream().anyMatch(bridge -> bridge.fromNetIncome().missing().isEmpty())) {
      all.addAll(parts(EbitdaBridge::fromNetIncome));
      all.add(new Line("= " + EbitdaMeasure.EBITDA.label(), bridge -> sum(bridge.fromNetIncome())));
    }
    all.addAll(parts(EbitdaBridge::fromOperatingIncome));
    all.add(
        new Line(
            "= " + EbitdaMeasure.OPERATING_INCOME_PLUS_D_AND_A.label(),
            bridge -> sum(bridge.fromOperatingIncome())));
    all.add(
        new Line(
            "as reported", bridge -> bridge.asReported().figure().map(this::amount).orElse("")));
    this.lines =
        all.build().stream().filter(this::saysSomething).collect(ImmutableList.toImmutableList());
  }

  /** Returns the lines of the bridges of one part of a company. */
  public static BridgeLines of(Bridges bridges) {
    return new BridgeLines(bridges);
  }

  /** Returns the lines, in the order in which they add up. */
  public ImmutableList<Line> lines() {
    return lines;
  }

  /** Returns the unit of the amounts, {@code thousands of USD}; empty if there are none. */
  public String unit() {
    return bridges.bridges().stream()
        .flatMap(bridge -> figures(bridge).stream())
        .findFirst()
        .map(figure -> scale.name(figure.unit()))
        .orElse("");
  }

  /** Says what the figure as reported turned out to be: {@code printed, strict EBITDA}. */
  public String words(EbitdaBridge bridge) {
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
          case OPERATING_INCOME_PLUS_D_AND_A ->
              ", " + EbitdaMeasure.OPERATING_INCOME_PLUS_D_AND_A.label();
          case UNVERIFIED -> ", not verified: " + classification.detail();
          case NOT_PRINTED -> "";
        };
  }

  private boolean saysSomething(Line line) {
    return bridges.bridges().stream().anyMatch(bridge -> !line.cell().apply(bridge).isBlank());
  }

  private ImmutableList<Line> parts(Function<EbitdaBridge, BuildUp> way) {
    ImmutableSet<LineItem> items =
        bridges.bridges().stream()
            .flatMap(bridge -> way.apply(bridge).parts().stream())
            .map(BuildUp.Part::item)
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList.Builder<Line> parts = ImmutableList.builder();
    for (LineItem item : items) {
      String head = (item.equals(items.iterator().next()) ? "" : "+ ") + item.label();
      parts.add(new Line(head, bridge -> part(way.apply(bridge), item)));
    }
    return parts.build();
  }

  private String part(BuildUp way, LineItem item) {
    return way.parts().stream()
        .filter(part -> part.item().equals(item))
        .findFirst()
        .map(
            part -> part.signed().map(this::amount).orElseGet(() -> absent(part.answer().status())))
        .orElse("");
  }

  private String sum(BuildUp way) {
    return way.figure().map(this::amount).orElseGet(() -> absent(way.status()));
  }

  private static String absent(Status status) {
    return status == Status.CONFLICTING ? CONFLICT : "";
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
