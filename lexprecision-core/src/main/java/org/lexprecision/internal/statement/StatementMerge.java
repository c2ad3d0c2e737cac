package org.lexprecision.internal.statement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.Series;
import org.lexprecision.Statement;
import org.lexprecision.StatementKind;

/** Lays the statements of several releases over one another: the newest tells the order. */
public final class StatementMerge {

  /**
   * A heading, or a row of one series.
   *
   * @param indent how deep it is indented, from 0
   * @param caption its words as printed
   * @param series what it measures; empty for a heading
   */
  public record Line(int indent, String caption, Optional<Series> series) {}

  private final List<Line> lines = new ArrayList<>();
  private final Set<Series> known = new HashSet<>();

  private StatementMerge() {}

  /**
   * Returns the rows of the statements of one kind.
   *
   * @param releases the releases, the oldest first
   */
  public static ImmutableList<Line> of(ImmutableList<Release> releases, StatementKind kind) {
    StatementMerge merge = new StatementMerge();
    for (Release release : releases.reverse()) {
      merge.add(principal(release, kind));
    }
    return ImmutableList.copyOf(merge.lines);
  }

  /** The statement with the most rows of the whole company as reported, the first of such. */
  private static ImmutableList<Statement.Row> principal(Release release, StatementKind kind) {
    ImmutableList<Statement.Row> principal = ImmutableList.of();
    long most = 0;
    for (Statement statement : release.statements()) {
      if (statement.kind() == kind) {
        long rows = statement.rows().stream().filter(row -> series(row).isPresent()).count();
        if (rows > most) {
          most = rows;
          principal = statement.rows();
        }
      }
    }
    return principal;
  }

  /** What a row of the whole company measures, as reported. */
  private static Optional<Series> series(Statement.Row row) {
    return row.facts().stream()
        .filter(fact -> fact.period().isPresent())
        .map(Fact::series)
        .filter(series -> series.segment().isConsolidated() && series.basis() == Basis.REPORTED)
        .findFirst();
  }

  /**
   * Puts each unknown row behind the known one above it; those above all known before the first.
   */
  private void add(ImmutableList<Statement.Row> rows) {
    boolean newest = lines.isEmpty();
    int at =
        rows.stream()
            .flatMap(row -> series(row).stream())
            .filter(known::contains)
            .findFirst()
            .map(this::place)
            .orElse(lines.size());
    for (Statement.Row row : rows) {
      Optional<Series> series = series(row);
      if (series.isPresent() && !known.add(series.get())) {
        at = Math.max(at, place(series.get()) + 1);
      } else if (series.isPresent() || (newest && row.heading())) {
        lines.add(at++, new Line(row.indent(), row.caption(), series));
      }
    }
  }

  private int place(Series series) {
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).series().filter(series::equals).isPresent()) {
        return at;
      }
    }
    return lines.size();
  }
}
