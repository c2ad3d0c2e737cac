package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Company;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Footing;
import org.lexprecision.Period;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.table.Row;
import org.lexprecision.parser.internal.table.Table;

/** Reads the facts of one table. */
final class TableReader {

  private static final Currency DOLLARS = Currency.getInstance("USD");

  /** What a table says. */
  record Reading(
      StatementKind kind,
      ImmutableList<ColumnMeaning> columns,
      ImmutableList<Fact> facts,
      ImmutableList<Footing> footings,
      ImmutableList<Diagnostic> diagnostics) {}

  private final DocumentContext context;
  private final Company company;
  private final Optional<LocalDate> released;
  private final DocumentCalendar calendar;
  private final Optional<Scale> usualScale;
  private final Measures measures = new Measures(Catalogue.standard());

  TableReader(
      DocumentContext context,
      Company company,
      Optional<LocalDate> released,
      DocumentCalendar calendar,
      Optional<Scale> usualScale) {
    this.context = context;
    this.company = company;
    this.released = released;
    this.calendar = calendar;
    this.usualScale = usualScale;
  }

  /**
   * Reads a table.
   *
   * @param lead the last words before the table
   * @param before the table before, which a table without a header continues
   */
  Reading read(Table table, String lead, Optional<Reading> before) {
    TableTitle title = TableTitle.of(table).introduced(lead);
    StatementKind kind =
        StatementKinds.ofTitle(title.text())
            .orElseGet(
                () ->
                    isContinued(table) && before.isPresent()
                        ? before.get().kind()
                        : KindByRows.of(table, measures));
    boolean instant = kind == StatementKind.BALANCE_SHEET;
    ImmutableList<ColumnMeaning> columns = ColumnReader.read(table, calendar, title, instant);
    if (isContinued(table)
        && before.isPresent()
        && before.get().columns().size() == columns.size()) {
      columns = before.get().columns();
    }
    if (!instant
        && areInstants(columns)
        && (kind != StatementKind.OTHER || hasFlows(table, title))) {
      columns = ofUsualLength(columns);
    }
    boolean instants = instant || areInstants(columns);
    RowReader.Rows rows = RowReader.read(measures, table, title, kind, instants);
    FactWriter writer =
        new FactWriter(context, company, released, table, columns, DOLLARS, calendar);
    Optional<Scale> scale = title.scale().or(() -> headerScale(table));
    if (scale.isEmpty() && !rows.drafts().isEmpty()) {
      writer.report(
          rows.drafts().get(0).row.line(),
          Diagnostic.Reason.NO_SCALE,
          usualScale.isPresent()
              ? "the table states no scale; that of the document's other tables is taken"
              : "neither the table nor the document states a scale; whole units are taken");
    }
    columns = contradictionsRemoved(columns, rows.drafts(), writer);
    return read(table, kind, columns, rows, scale.or(() -> usualScale).orElse(Scale.WHOLE), writer);
  }

  private Reading read(
      Table table,
      StatementKind kind,
      ImmutableList<ColumnMeaning> columns,
      RowReader.Rows rows,
      Scale scale,
      FactWriter read) {
    FactWriter writer =
        new FactWriter(context, company, released, table, columns, DOLLARS, calendar);
    Scales.apply(rows.drafts(), scale);
    if (columns.stream().noneMatch(column -> column.segment().isPresent())) {
      new SegmentGroups(measures).apply(rows.drafts());
    }
    List<Equation> equations = new ArrayList<>();
    for (List<RowDraft> comparable : comparable(rows.drafts())) {
      equations.addAll(SumFinder.find(comparable, columns.size()));
    }
    equations.addAll(SegmentRelations.find(rows.drafts()));
    new Totals(measures).name(rows.drafts(), equations);
    Signs.settle(equations);
    Repairs.prove(rows.drafts(), equations);
    FactWriter.tellApart(rows.drafts());
    rows.drafts().forEach(writer::write);
    for (Row.Cell cell : rows.unread()) {
      writer.report(cell, Diagnostic.Reason.NOT_A_FIGURE, "the cell holds no number");
    }
    reportMissingPeriods(columns, rows.drafts(), writer);
    return new Reading(
        kind,
        columns,
        writer.facts(),
        footings(table, equations, writer),
        ImmutableList.<Diagnostic>builder()
            .addAll(read.diagnostics())
            .addAll(writer.diagnostics())
            .build());
  }

  private static Iterable<List<RowDraft>> comparable(List<RowDraft> drafts) {
    Map<String, List<RowDraft>> groups = new java.util.LinkedHashMap<>();
    for (RowDraft draft : drafts) {
      groups
          .computeIfAbsent(draft.measure.count() + " " + draft.scale, key -> new ArrayList<>())
          .add(draft);
    }
    return groups.values();
  }

  private static ImmutableList<Footing> footings(
      Table table, List<Equation> equations, FactWriter writer) {
    ImmutableList.Builder<Footing> footings = ImmutableList.builder();
    for (Equation equation : equations) {
      if (!equation.total().named || !equation.parts().stream().allMatch(part -> part.named)) {
        continue;
      }
      List<Footing.Part> parts = new ArrayList<>();
      int whole = equation.total().turned ? -1 : 1;
      for (int at = 0; at < equation.parts().size(); at++) {
        RowDraft part = equation.parts().get(at);
        int sign = equation.signs().get(at) * (part.turned ? -1 : 1) * whole;
        parts.add(Footing.Part.of(sign, row(part, writer)));
      }
      footings.add(Footing.of(table.ordinal(), row(equation.total(), writer), parts));
    }
    return footings.build();
  }

  private static Footing.Row row(RowDraft draft, FactWriter writer) {
    return Footing.Row.of(draft.row.line(), writer.series(draft));
  }

  private static void reportMissingPeriods(
      ImmutableList<ColumnMeaning> columns, List<RowDraft> rows, FactWriter writer) {
    for (int column = 0; column < columns.size(); column++) {
      ColumnMeaning meaning = columns.get(column);
      if (meaning.kind() == ColumnMeaning.Kind.CHANGE || meaning.period().isPresent()) {
        continue;
      }
      for (RowDraft row : rows) {
        RowDraft.@Nullable Value value = row.at(column);
        if (value != null) {
          writer.report(
              value.cell,
              Diagnostic.Reason.NO_PERIOD,
              "no header tells the period of the column; its facts have none");
          break;
        }
      }
    }
  }

  /** Two columns of one period that differ contradict each other: neither has that period. */
  private static ImmutableList<ColumnMeaning> contradictionsRemoved(
      ImmutableList<ColumnMeaning> columns, List<RowDraft> rows, FactWriter writer) {
    Map<Object, Integer> first = new HashMap<>();
    List<ColumnMeaning> result = new ArrayList<>(columns);
    for (int column = 0; column < columns.size(); column++) {
      ColumnMeaning meaning = columns.get(column);
      if (meaning.period().isEmpty()) {
        continue;
      }
      @Nullable Integer other = first.putIfAbsent(meaning, column);
      if (other != null && differ(rows, other, column)) {
        result.set(column, meaning.during(Optional.empty()));
        result.set(other, meaning.during(Optional.empty()));
        writer.report(
            rows.get(0).row.line(),
            Diagnostic.Reason.CONTRADICTORY_PERIOD,
            "two columns are headed "
                + meaning.period().get()
                + " and differ; their facts have no period");
      }
    }
    return ImmutableList.copyOf(result);
  }

  private static boolean differ(List<RowDraft> rows, int left, int right) {
    for (RowDraft row : rows) {
      RowDraft.@Nullable Value one = row.at(left);
      RowDraft.@Nullable Value two = row.at(right);
      if (one != null
          && two != null
          && (one.token.isPercent() == two.token.isPercent())
          && one.token.magnitude().compareTo(two.token.magnitude()) != 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isContinued(Table table) {
    return table.columns().stream().allMatch(column -> column.header().isEmpty());
  }

  private static boolean areInstants(List<ColumnMeaning> columns) {
    return !columns.isEmpty()
        && columns.stream().anyMatch(column -> column.period().isPresent())
        && columns.stream().allMatch(column -> column.period().map(Period::isInstant).orElse(true));
  }

  private boolean hasFlows(Table table, TableTitle title) {
    if (Flows.are(title.text())) {
      return true;
    }
    for (Row row : table.rows()) {
      if (row instanceof Row.Values values && measures.known(values.label(), false).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Columns headed by dates alone last as long as the periods ended then do elsewhere. */
  private ImmutableList<ColumnMeaning> ofUsualLength(ImmutableList<ColumnMeaning> columns) {
    return columns.stream()
        .map(
            column ->
                column.during(
                    column
                        .period()
                        .map(
                            end ->
                                calendar
                                    .usualSpan(end.lastDay())
                                    .map(span -> calendar.ending(end.lastDay(), span))
                                    .orElse(end))))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Scale> headerScale(Table table) {
    for (var column : table.columns()) {
      for (var cell : column.header()) {
        Optional<Scale> scale = Scale.find(cell.text());
        if (scale.isPresent()) {
          return scale;
        }
      }
    }
    for (Row row : Iterables.limit(table.rows(), 3)) {
      if (row instanceof Row.Heading heading && heading.label().startsWith("(")) {
        Optional<Scale> scale = Scale.find(heading.label());
        if (scale.isPresent()) {
          return scale;
        }
      }
    }
    return Optional.empty();
  }
}
