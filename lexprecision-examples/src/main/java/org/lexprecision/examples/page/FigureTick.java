package org.lexprecision.examples.page;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.tieout.Check;
import org.lexprecision.tieout.ClaimCheck;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.NotEvaluated;
import org.lexprecision.tieout.Tick;
import org.lexprecision.tieout.Ticks;

/** Ticks figures and states why, from the checks that ran. */
final class FigureTick {

  private static final int MOST_LINES = 4;

  private final Ticks ticks;
  private final Anchors anchors;
  private final ImmutableListMultimap<String, Finding> ofProse;

  /**
   * Prepares to tick the figures of one company.
   *
   * @param ticks what the checks say of every figure
   * @param anchors the names of the places
   * @param findings all findings
   */
  FigureTick(Ticks ticks, Anchors anchors, List<Finding> findings) {
    this.ticks = ticks;
    this.anchors = anchors;
    this.ofProse = ofProse(anchors, findings);
  }

  /** Returns the tick of a fact. */
  TickMark of(Fact fact) {
    TickMark mark = TickMark.of(anchors.of(fact), ticks.of(fact));
    mark.line("what", fact.series().toString());
    mark.line(
        "when",
        fact.period().map(Period::toString).orElse("without a period") + ", " + fact.figure());
    for (Tick tick : ticks.of(fact)) {
      checks(mark, fact, tick);
    }
    ticks.findings(fact).forEach(finding -> link(mark, finding));
    notEvaluated(mark, ticks.notEvaluated(fact));
    return mark;
  }

  /** Returns the tick of a figure that the prose states. */
  TickMark of(ClaimCheck check) {
    Tick tick =
        switch (check.verdict()) {
          case AGREES -> Tick.AGREES_WITH_PROSE;
          case DIFFERS -> Tick.IN_DISAGREEMENT;
          case NOT_EVALUATED -> Tick.NOT_CHECKED;
        };
    String id = anchors.of(check.claim());
    TickMark mark = TickMark.of(id, ImmutableList.of(tick));
    mark.line(
        "what",
        "Stated in prose: "
            + (check.claim().concept().isEmpty()
                ? check.claim().kind().id()
                : check.claim().item().map(item -> item.label()).orElse(check.claim().term())));
    mark.line(
        "when",
        check.claim().period().map(Period::toString).orElse("without a period")
            + check.claim().figure().map(figure -> ", " + figure).orElse(""));
    Element line = reason(mark, tick);
    switch (check.verdict()) {
      case AGREES -> line.appendText("the tables give " + table(check));
      case DIFFERS -> line.appendText("the tables give " + table(check) + ": " + check.reason());
      case NOT_EVALUATED -> line.appendText(check.reason());
    }
    ofProse.get(id).forEach(finding -> link(mark, finding));
    return mark;
  }

  /** The findings of figures that the prose states, by the names of their places. */
  private static ImmutableListMultimap<String, Finding> ofProse(
      Anchors anchors, List<Finding> findings) {
    ImmutableListMultimap.Builder<String, Finding> ofProse = ImmutableListMultimap.builder();
    for (Finding finding : findings) {
      finding.deviations().stream()
          .map(Deviation::fact)
          .filter(fact -> fact.source().table() == 0)
          .flatMap(fact -> anchors.place(fact).stream())
          .distinct()
          .forEach(id -> ofProse.put(id, finding));
    }
    return ofProse.build();
  }

  private static String table(ClaimCheck check) {
    return check.tableValue().map(Object::toString).orElse("nothing")
        + check.evidence().stream()
            .map(fact -> ", " + fact.source().printed() + " on line " + fact.source().line())
            .collect(joining());
  }

  private void checks(TickMark mark, Fact fact, Tick tick) {
    int shown = 0;
    int more = 0;
    for (Check check : ticks.checks(fact)) {
      if (check.tick() == tick) {
        if (shown < MOST_LINES) {
          reason(mark, tick).appendText(Sums.of(check, fact));
          shown++;
        } else {
          more++;
        }
      }
    }
    if (more > 0) {
      mark.line("more", "and " + more + " more");
    } else if (shown == 0) {
      reason(mark, tick);
    }
  }

  /** Adds a line that begins with the sign and the words of a tick. */
  private static Element reason(TickMark mark, Tick tick) {
    Element line = mark.line("reason " + Mark.of(tick).style(), "");
    Nodes.add(line, "b", "", Mark.of(tick).sign() + " " + tick.words());
    line.appendText(" ");
    return line;
  }

  /** Names a finding; the panel has the link to it once it is pressed open. */
  private void link(TickMark mark, Finding finding) {
    Element line =
        mark.line(
            "reason", "Finding: " + finding.severity().id() + ", " + finding.kind().id() + " ");
    Nodes.link(line, anchors.of(finding), "show the finding");
  }

  private static void notEvaluated(TickMark mark, List<NotEvaluated> checks) {
    checks.stream()
        .limit(MOST_LINES)
        .forEach(
            check ->
                mark.line("reason", "Not evaluated, " + check.kind().id() + ": " + check.reason()));
  }
}
