package org.lexprecision.parser.internal.tagged;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;

/**
 * Tells cells without a tag by those beside them: what all tags of a row say of its item, and all
 * tags of a column of its period, holds for the cell where both meet.
 */
final class TaggedNeighbours {

  private static final String WITNESS = "tags of its row and column";

  private record Cell(int line, int ordinal) {}

  private record Column(int table, int column) {}

  /** What the tags of a row agree on. */
  private record Measured(
      LineItem item, Segment segment, ImmutableSortedMap<String, String> dimensions) {}

  private final Map<Cell, Column> columns = new HashMap<>();
  private final Map<Integer, Measured> rows = new HashMap<>();
  private final Set<Integer> mixedRows = new HashSet<>();
  private final Map<Column, Optional<Period>> periods = new HashMap<>();
  private final Set<Column> mixedColumns = new HashSet<>();

  private TaggedNeighbours() {}

  /** Learns from the tagged facts of a document's cells. */
  static TaggedNeighbours of(Layout layout, Collection<Fact> tagged) {
    TaggedNeighbours neighbours = new TaggedNeighbours();
    for (Table table : layout.tables()) {
      for (Row row : table.rows()) {
        if (row instanceof Row.Values values) {
          for (Row.Cell cell : values.cells()) {
            neighbours.columns.put(
                new Cell(cell.line(), cell.ordinal()), new Column(table.ordinal(), cell.column()));
          }
        }
      }
    }
    tagged.forEach(neighbours::learn);
    return neighbours;
  }

  private void learn(Fact fact) {
    int line = fact.source().line();
    Measured measured = new Measured(fact.item(), fact.segment(), fact.dimensions());
    @Nullable Measured known = rows.putIfAbsent(line, measured);
    if (known != null && !known.equals(measured)) {
      mixedRows.add(line);
    }
    @Nullable Column column = columns.get(new Cell(line, fact.source().column()));
    if (column != null) {
      Optional<Period> before = periods.getOrDefault(column, fact.period());
      if (before.equals(fact.period())) {
        periods.put(column, before);
      } else {
        mixedColumns.add(column);
      }
    }
  }

  /** Returns a fact without a tag as its neighbours tell it, with the company that they name. */
  Fact told(Fact fact, Company company) {
    int line = fact.source().line();
    @Nullable Measured measured = mixedRows.contains(line) ? null : rows.get(line);
    @Nullable Column column = columns.get(new Cell(line, fact.source().column()));
    Optional<Period> period =
        column == null || mixedColumns.contains(column)
            ? Optional.empty()
            : periods.getOrDefault(column, Optional.empty());
    Fact.Builder told =
        Fact.builder()
            .company(company)
            .basis(fact.basis())
            .figure(fact.figure())
            .statement(fact.statement())
            .source(fact.source());
    if (measured == null || period.isEmpty() || fact.period().isEmpty()) {
      return told.item(fact.item())
          .segment(fact.segment())
          .period(fact.period())
          .support(fact.support())
          .addAllWitnesses(fact.witnesses())
          .build();
    }
    return told.item(measured.item())
        .segment(measured.segment())
        .putAllDimensions(measured.dimensions())
        .period(period)
        .support(fact.support())
        .addWitnesses(WITNESS)
        .build();
  }
}
