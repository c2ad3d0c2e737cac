package org.lexprecision.internal.statement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Footing;
import org.lexprecision.Outline;
import org.lexprecision.Release;
import org.lexprecision.Source;
import org.lexprecision.Statement;
import org.lexprecision.Statement.Row;
import org.lexprecision.Statement.Summand;
import org.lexprecision.StatementKind;

/** Sets the facts of a release out as its tables do, a statement for each run of one kind. */
public final class StatementWriter {

  private final Release release;
  private final ImmutableMap<Integer, Outline> outlines;
  private final ImmutableListMultimap<Integer, Footing> footings;
  private final ImmutableList.Builder<Statement> statements = ImmutableList.builder();
  private int order;

  /** A line of a table with the facts that stand on it. */
  private record Printed(Outline.Line line, ImmutableList<Fact> facts) {

    Optional<StatementKind> kind() {
      return facts.stream().map(Fact::statement).findFirst();
    }
  }

  private StatementWriter(Release release) {
    this.release = release;
    Map<Integer, Outline> first = new HashMap<>();
    release.outlines().forEach(outline -> first.putIfAbsent(outline.table(), outline));
    this.outlines = ImmutableMap.copyOf(first);
    this.footings = Multimaps.index(release.footings(), Footing::table);
  }

  /** Returns the statements of a release; facts that stand in no table are in none. */
  public static ImmutableList<Statement> write(Release release) {
    StatementWriter writer = new StatementWriter(release);
    ImmutableListMultimap<Integer, Fact> tables =
        Multimaps.index(release.facts(), fact -> fact.source().table());
    tables
        .asMap()
        .forEach(
            (table, facts) -> {
              if (table != 0) {
                writer.write(table, ImmutableList.copyOf(facts));
              }
            });
    return writer.statements.build();
  }

  private void write(int table, ImmutableList<Fact> facts) {
    ImmutableList<Printed> lines = lines(table, facts);
    Map<Integer, Integer> orders = new HashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).facts().isEmpty()) {
        orders.putIfAbsent(lines.get(at).line().line(), order + at + 1);
      }
    }
    ImmutableMap<Integer, ImmutableList<Summand>> sums = sums(table, orders);
    ImmutableList<Integer> levels = levels(lines);
    ImmutableList<StatementKind> kinds = kinds(lines);
    String title = outlines.containsKey(table) ? outline(table).title() : "";
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (int at = 0; at < lines.size(); at++) {
      Printed printed = lines.get(at);
      rows.add(
          new Row(
              ++order,
              printed.line().line(),
              Math.max(0, levels.indexOf(printed.line().indent())),
              printed.line().label(),
              printed.line().path(),
              printed.line().heading(),
              printed.facts(),
              sums.getOrDefault(order, ImmutableList.of())));
      if (at + 1 == lines.size() || kinds.get(at + 1) != kinds.get(at)) {
        statements.add(
            Statement.of(
                release.document(), release.exhibit(), kinds.get(at), table, title, rows.build()));
        rows = ImmutableList.builder();
      }
    }
  }

  private Outline outline(int table) {
    return requireNonNull(outlines.get(table));
  }

  /** The lines of a table up to the last with figures, each with those that stand on it. */
  private ImmutableList<Printed> lines(int table, ImmutableList<Fact> facts) {
    ListMultimap<Integer, Fact> open = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    facts.forEach(fact -> open.put(fact.source().line(), fact));
    List<Printed> lines = new ArrayList<>();
    if (outlines.containsKey(table)) {
      ImmutableSet<Integer> known =
          outline(table).lines().stream()
              .filter(line -> !line.heading())
              .map(Outline.Line::line)
              .collect(toImmutableSet());
      List<Integer> unknown =
          open.keySet().stream().filter(line -> !known.contains(line)).sorted().toList();
      int next = 0;
      for (Outline.Line line : outline(table).lines()) {
        while (next < unknown.size() && unknown.get(next) <= line.line()) {
          lines.add(unlined(open.removeAll(unknown.get(next++))));
        }
        lines.add(
            new Printed(
                line,
                line.heading()
                    ? ImmutableList.of()
                    : ImmutableList.copyOf(open.removeAll(line.line()))));
      }
    }
    ImmutableList.copyOf(open.keySet()).forEach(line -> lines.add(unlined(open.removeAll(line))));
    int last = lines.size();
    while (lines.get(last - 1).line().heading()) {
      last--;
    }
    return ImmutableList.copyOf(lines.subList(0, last));
  }

  /** A row of figures of which no outline tells. */
  private static Printed unlined(List<Fact> facts) {
    Source source = facts.get(0).source();
    return new Printed(
        new Outline.Line(source.line(), 0, source.caption(), false, ImmutableList.of()),
        ImmutableList.copyOf(facts));
  }

  /** Returns how far the lines are indented, each once, the least first. */
  private static ImmutableList<Integer> levels(List<Printed> lines) {
    return lines.stream()
        .filter(printed -> !printed.line().label().isEmpty())
        .map(printed -> printed.line().indent())
        .collect(toImmutableSortedSet(naturalOrder()))
        .asList();
  }

  /**
   * Returns the statement of each line: a heading stands in that of the rows below it, a row that
   * is not understood in that of the row above it.
   */
  private static ImmutableList<StatementKind> kinds(List<Printed> lines) {
    StatementKind[] kinds = new StatementKind[lines.size()];
    StatementKind below = StatementKind.OTHER;
    for (int at = lines.size() - 1; at >= 0; at--) {
      below = lines.get(at).kind().orElse(below);
      kinds[at] = below;
    }
    for (int at = 1; at < kinds.length; at++) {
      if (lines.get(at).facts().isEmpty() && !lines.get(at).line().heading()) {
        kinds[at] = kinds[at - 1];
      }
    }
    return ImmutableList.copyOf(kinds);
  }

  /** Returns what the rows add up, by their orders. */
  private ImmutableMap<Integer, ImmutableList<Summand>> sums(
      int table, Map<Integer, Integer> orders) {
    Map<Integer, ImmutableList<Summand>> sums = new HashMap<>();
    for (Footing footing : footings.get(table)) {
      Integer total = orders.get(footing.total().line());
      ImmutableList<Summand> parts =
          footing.parts().stream()
              .filter(part -> orders.containsKey(part.row().line()))
              .map(part -> new Summand(part.sign(), requireNonNull(orders.get(part.row().line()))))
              .collect(toImmutableList());
      if (total != null && parts.size() > 1 && parts.size() == footing.parts().size()) {
        sums.putIfAbsent(total, parts);
      }
    }
    return ImmutableMap.copyOf(sums);
  }
}
