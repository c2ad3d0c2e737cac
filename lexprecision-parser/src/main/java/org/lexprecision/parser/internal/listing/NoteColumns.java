package org.lexprecision.parser.internal.listing;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lexprecision.Diagnostic;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.grid.Block;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.words.WordList;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Takes out the columns that say in which note or on which page a row is explained: "Note" over 4,
 * 12 and 7. None of their numbers is a figure.
 */
public final class NoteColumns {

  private static final ImmutableSet<String> HEADS =
      ImmutableSet.copyOf(WordList.lines(NoteColumns.class, "note-columns.txt"));
  private static final Wording NUMBER = Wording.of("^\\(?\\d{1,3}(?:\\.\\d{1,2})?[a-z]?\\)?$");
  private static final CharMatcher MARKS = CharMatcher.anyOf(".:()*# ");

  private final DocumentContext context;
  private final ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();

  private NoteColumns(DocumentContext context) {
    this.context = context;
  }

  /** Returns the document without such columns. */
  public static Layout apart(DocumentContext context, Layout layout) {
    NoteColumns columns = new NoteColumns(context);
    columns.diagnostics.addAll(layout.diagnostics());
    ImmutableList<Block> blocks =
        layout.blocks().stream()
            .map(block -> block instanceof Table table ? columns.apart(table) : block)
            .collect(ImmutableList.toImmutableList());
    return new Layout(blocks, columns.diagnostics.build());
  }

  private Table apart(Table table) {
    Table rest = table;
    for (int column = table.columns().size() - 1; column >= 0; column--) {
      ImmutableList<Row.Cell> cells = rest.cellsByColumn().get(column);
      if (rest.columns().size() > 1 && isOfNotes(rest.columns().get(column), cells)) {
        cells.forEach(this::report);
        rest = without(rest, column);
      }
    }
    return rest;
  }

  private void report(Row.Cell cell) {
    diagnostics.add(
        context.about(cell, Diagnostic.Reason.NOT_A_FIGURE, "the number of a note").build());
  }

  private static boolean isOfNotes(Column column, List<Row.Cell> cells) {
    boolean headed =
        column.header().stream()
            .anyMatch(
                cell ->
                    cell.first() == cell.last()
                        && HEADS.contains(MARKS.trimFrom(cell.text().toLowerCase(Locale.ROOT))));
    return headed
        && cells.stream()
            .allMatch(
                cell ->
                    cell.sign().isEmpty()
                        && (cell.value().nil() || NUMBER.isIn(cell.printed().strip())));
  }

  private static Table without(Table table, int column) {
    List<Column> columns = new ArrayList<>();
    for (int at = 0; at < table.columns().size(); at++) {
      if (at != column) {
        columns.add(
            new Column(
                table.columns().get(at).header().stream()
                    .map(cell -> without(cell, column))
                    .collect(ImmutableList.toImmutableList())));
      }
    }
    return new Table(
        table.ordinal(),
        table.heading(),
        ImmutableList.copyOf(columns),
        table.rows().stream()
            .flatMap(row -> without(row, column).stream())
            .collect(ImmutableList.toImmutableList()));
  }

  private static Column.HeaderCell without(Column.HeaderCell cell, int column) {
    return new Column.HeaderCell(
        cell.text(),
        cell.line(),
        cell.first() > column ? cell.first() - 1 : cell.first(),
        cell.last() >= column ? cell.last() - 1 : cell.last());
  }

  private static Optional<Row> without(Row row, int column) {
    if (row instanceof Row.Values values) {
      ImmutableList<Row.Cell> cells =
          values.cells().stream()
              .filter(cell -> cell.column() != column)
              .map(cell -> moved(cell, column))
              .collect(ImmutableList.toImmutableList());
      return Optional.of(
          cells.isEmpty()
              ? new Row.Heading(values.line(), values.indent(), values.label())
              : new Row.Values(values.line(), values.indent(), values.label(), cells));
    }
    if (row instanceof Row.Rule rule) {
      ImmutableList<Integer> under =
          rule.columns().stream()
              .filter(at -> at != column)
              .map(at -> at > column ? at - 1 : at)
              .collect(ImmutableList.toImmutableList());
      return under.isEmpty()
          ? Optional.empty()
          : Optional.of(new Row.Rule(rule.line(), rule.doubled(), under));
    }
    return Optional.of(row);
  }

  private static Row.Cell moved(Row.Cell cell, int column) {
    return cell.column() < column
        ? cell
        : new Row.Cell(
            cell.column() - 1,
            cell.printed(),
            cell.value(),
            cell.line(),
            cell.ordinal(),
            cell.sign());
  }
}
