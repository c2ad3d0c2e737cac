package org.lexprecision.examples.cli;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.Unit;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.report.Scale;

/** Facts set out again as statements: a row a caption, a column a period. */
final class StatementText {

  private final List<Fact> facts;
  private final Scale scale;
  private final boolean segmentsAcross;
  private final Map<Head, Integer> columns = new LinkedHashMap<>();

  /** What stands over a column; the ordinal tells apart columns that say the same. */
  private record Head(
      Optional<Period> period, Basis basis, Optional<Segment> segment, int ordinal) {}

  private StatementText(List<Fact> facts) {
    this.facts = facts;
    this.scale = Scale.of(facts.stream().map(Fact::figure).toList());
    this.segmentsAcross =
        rows().asMap().values().stream()
            .anyMatch(row -> row.stream().map(Fact::segment).distinct().count() > 1);
  }

  /** Sets out facts in printed order, a block for each run of one table and kind of statement. */
  static ImmutableList<String> lines(ImmutableList<Fact> facts) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    int from = 0;
    for (int i = 1; i <= facts.size(); i++) {
      if (i == facts.size() || !together(facts.get(from), facts.get(i))) {
        lines.addAll(new StatementText(facts.subList(from, i)).block()).add("");
        from = i;
      }
    }
    return lines.build();
  }

  private static boolean together(Fact one, Fact other) {
    return one.source().table() == other.source().table() && one.statement() == other.statement();
  }

  private ListMultimap<Integer, Fact> rows() {
    ListMultimap<Integer, Fact> rows = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    facts.forEach(fact -> rows.put(fact.source().line(), fact));
    return rows;
  }

  private ImmutableList<String> block() {
    List<List<String>> body = new ArrayList<>();
    rows().asMap().values().forEach(row -> body.add(cells(ImmutableList.copyOf(row))));
    TextGrid grid = new TextGrid("l" + "r".repeat(columns.size()) + "l");
    head().forEach(grid::row);
    for (List<String> cells : body) {
      List<String> padded = new ArrayList<>(cells.subList(0, cells.size() - 1));
      while (padded.size() <= columns.size()) {
        padded.add("");
      }
      padded.add(cells.get(cells.size() - 1));
      grid.row(padded);
    }
    return ImmutableList.<String>builder().add("  " + title()).addAll(grid.lines("    ")).build();
  }

  private String title() {
    Set<String> units = new LinkedHashSet<>();
    facts.stream()
        .map(fact -> fact.figure().unit())
        .filter(unit -> !(unit instanceof Unit.Pure))
        .forEach(unit -> units.add(scale.name(unit)));
    String statement = facts.get(0).statement().id().replace('-', ' ');
    return Ascii.toUpperCase(statement.charAt(0))
        + statement.substring(1)
        + (units.isEmpty() ? "" : ", " + Joiner.on(", ").join(units));
  }

  /** Returns caption, figures by column, and what the row was understood as. */
  private List<String> cells(List<Fact> row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.get(0).source().caption());
    ListMultimap<Head, Fact> seen = ArrayListMultimap.create();
    for (Fact fact : row) {
      Head like = head(fact, 0);
      int column =
          columns.computeIfAbsent(head(fact, seen.get(like).size()), head -> columns.size() + 1);
      seen.put(like, fact);
      while (cells.size() <= column) {
        cells.add("");
      }
      cells.set(column, figure(fact));
    }
    cells.add(understood(row.get(0)));
    return cells;
  }

  private Head head(Fact fact, int ordinal) {
    return new Head(
        fact.period(),
        fact.basis(),
        segmentsAcross ? Optional.of(fact.segment()) : Optional.empty(),
        ordinal);
  }

  private String understood(Fact fact) {
    boolean named = !segmentsAcross && !fact.segment().isConsolidated();
    return fact.item().id() + (named ? ", " + fact.segment() : "");
  }

  private String figure(Fact fact) {
    Figure figure = fact.figure();
    return figure.unit() instanceof Unit.Pure && fact.source().printed().contains("%")
        ? scale.print(figure.amount().scaleByPowerOfTen(2), figure.unit()) + "%"
        : scale.aligned(figure.amount(), figure.unit());
  }

  /** Returns the lines over the figures; a line that would be empty is left out. */
  private List<List<String>> head() {
    List<List<String>> lines = new ArrayList<>();
    for (int line = 0; line < 4; line++) {
      List<String> cells = new ArrayList<>();
      cells.add("");
      for (Head head : columns.keySet()) {
        String cell = over(head).get(line);
        cells.add(cell.isEmpty() ? "" : cell + " ");
      }
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        lines.add(cells);
      }
    }
    return lines;
  }

  private static ImmutableList<String> over(Head head) {
    ImmutableList<String> period =
        head.period().map(Headings::over).orElse(ImmutableList.of("", "no period"));
    return ImmutableList.of(
        head.segment().map(Segment::name).orElse(""),
        head.basis() == Basis.REPORTED ? "" : head.basis().id(),
        period.get(0),
        period.get(1));
  }
}
