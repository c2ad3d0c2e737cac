package org.lexprecision.parser.internal.listing;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.lexprecision.Diagnostic;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grid.Block;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.words.WordList;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Takes out the columns that say in which note or on which page a row is explained: "Note" over 4,
 * 12 and 7; and those of years: "Maturity" over 2016 and 2019. None of their numbers is a figure.
 */
public final class NoteColumns {

  private static final ImmutableSet<String> HEADS =
      ImmutableSet.copyOf(WordList.lines(NoteColumns.class, "note-columns.txt"));
  private static final ImmutableSet<String> YEARS =
      ImmutableSet.copyOf(WordList.lines(NoteColumns.class, "year-columns.txt"));
  private static final Wording NUMBER = Wording.of("^\\(?\\d{1,3}(?:\\.\\d{1,2})?[a-z]?\\)?$");
  private static final Wording YEAR = Wording.of("^(?:19[5-9]|20\\d)\\d$");
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
    ImmutableListMultimap<Integer, Row.Cell> cells = table.cellsByColumn();
    BitSet notes = new BitSet();
    boolean parted = cells.values().stream().anyMatch(cell -> cell.printed().indexOf(',') > 0);
    int kept = table.columns().size();
    for (int column = table.columns().size() - 1; column >= 0; column--) {
      boolean others = notes.cardinality() + 1 < table.columns().size();
      if (others && isOfNotes(table.columns().get(column), column, kept, cells.get(column))) {
        cells.get(column).forEach(cell -> report(cell, "the number of a note"));
        notes.set(column);
      } else if (others && parted && areYears(table.columns().get(column), cells.get(column))) {
        cells.get(column).forEach(cell -> report(cell, "a year"));
        notes.set(column);
      } else {
        kept = column;
      }
    }
    return notes.isEmpty() ? table : new WithoutColumns(notes, table.columns().size()).of(table);
  }

  private void report(Row.Cell cell, String what) {
    diagnostics.add(context.about(cell, Diagnostic.Reason.NOT_A_FIGURE, what).build());
  }

  /**
   * Asks whether the numbers of a column are years: several, or those of "Maturity", none with the
   * comma that others have, under words of its own that are neither a date nor a time other than a
   * year: "Fiscal year".
   */
  private static boolean areYears(Column column, List<Row.Cell> cells) {
    List<Row.Cell> printed = cells.stream().filter(cell -> !cell.value().nil()).toList();
    return (printed.stream().map(Row.Cell::printed).distinct().count() > 1
            || (!printed.isEmpty() && column.nearest().filter(NoteColumns::isOfYears).isPresent()))
        && printed.stream()
            .allMatch(cell -> cell.sign().isEmpty() && YEAR.isIn(cell.printed().strip()))
        && column
            .nearest()
            .filter(cell -> !cell.text().isBlank())
            .filter(NoteColumns::isOwn)
            .isPresent()
        && column.header().stream()
            .filter(NoteColumns::isOwn)
            .map(cell -> PeriodGrammar.read(cell.text()))
            .allMatch(
                words ->
                    words.dates().isEmpty()
                        && words.length().filter(length -> !length.isYear()).isEmpty());
  }

  /** Whether a cell says that years stand below it. */
  private static boolean isOfYears(Column.HeaderCell cell) {
    return YEARS.contains(MARKS.trimFrom(cell.text().toLowerCase(Locale.ROOT)));
  }

  /** Whether a cell stands over one column alone. */
  private static boolean isOwn(Column.HeaderCell cell) {
    return cell.first() == cell.last();
  }

  /** Asks whether a column is headed as one of notes, alone of those from it to the next kept. */
  private static boolean isOfNotes(Column column, int at, int kept, List<Row.Cell> cells) {
    boolean headed =
        column.header().stream()
            .anyMatch(
                cell ->
                    cell.first() == at
                        && cell.last() < kept
                        && HEADS.contains(MARKS.trimFrom(cell.text().toLowerCase(Locale.ROOT))));
    return headed
        && cells.stream()
            .allMatch(
                cell ->
                    cell.sign().isEmpty()
                        && (cell.value().nil() || NUMBER.isIn(cell.printed().strip())));
  }
}
