package org.lexprecision.internal.statement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Fact;
import org.lexprecision.Statement;
import org.lexprecision.Statement.Column;
import org.lexprecision.Statement.Row;

/** The columns of a statement, told by what the facts of its rows have in common. */
public final class StatementColumns {

  private StatementColumns() {}

  /** Returns the columns of a statement in the order in which its rows bring them up. */
  public static ImmutableList<Column> of(Statement statement) {
    boolean segmentsAcross = segmentsAcross(statement);
    Set<Column> columns = new LinkedHashSet<>();
    statement.rows().forEach(row -> columns.addAll(facts(row, segmentsAcross).keySet()));
    return ImmutableList.copyOf(columns);
  }

  /** Returns the facts of a row under the columns of its statement. */
  public static ImmutableList<Optional<Fact>> cells(Statement statement, Row row) {
    ImmutableMap<Column, Fact> facts = facts(row, segmentsAcross(statement));
    return statement.columns().stream()
        .map(column -> Optional.ofNullable(facts.get(column)))
        .collect(toImmutableList());
  }

  private static boolean segmentsAcross(Statement statement) {
    return statement.rows().stream()
        .anyMatch(row -> row.facts().stream().map(Fact::segment).distinct().count() > 1);
  }

  private static ImmutableMap<Column, Fact> facts(Row row, boolean segmentsAcross) {
    ImmutableMap.Builder<Column, Fact> facts = ImmutableMap.builder();
    Map<Column, Integer> seen = new HashMap<>();
    for (Fact fact : row.facts()) {
      Column first = column(fact, segmentsAcross, 0);
      int ordinal = seen.merge(first, 1, Integer::sum) - 1;
      facts.put(column(fact, segmentsAcross, ordinal), fact);
    }
    return facts.buildOrThrow();
  }

  private static Column column(Fact fact, boolean segmentsAcross, int ordinal) {
    return new Column(
        fact.period(),
        fact.basis(),
        segmentsAcross ? Optional.of(fact.segment()) : Optional.empty(),
        ordinal);
  }
}
