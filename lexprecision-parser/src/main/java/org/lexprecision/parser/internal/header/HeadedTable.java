package org.lexprecision.parser.internal.header;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.grid.Block;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.row.Notes;
import org.lexprecision.parser.internal.row.QuarterWords;
import org.lexprecision.parser.internal.row.TableTitle;
import org.lexprecision.parser.internal.scale.NotedScales;
import org.lexprecision.parser.internal.scale.TableScales;
import org.lexprecision.parser.internal.unit.Scale;
import org.lexprecision.parser.internal.unit.ScaleNote;
import org.lexprecision.parser.internal.unit.UnitNotes;
import org.lexprecision.parser.internal.unit.column.PercentColumns;

/**
 * A table with what stands above its rows taken apart.
 *
 * @param table the table
 * @param title what its title says
 * @param headers what stands over each column
 * @param noted the scales that notes below it give to some of its rows
 */
public record HeadedTable(
    Table table, TableTitle title, ImmutableList<ColumnHeader> headers, NotedScales noted) {

  /** A note on the unit is among so many lines below a table. */
  private static final int NOTES = 3;

  public static HeadedTable of(Table table) {
    return of(table, ImmutableList.of());
  }

  private static HeadedTable of(Table table, List<Paragraph.Line> below) {
    TableTitle title = TableTitle.of(table);
    ImmutableList<String> notes = notes(below);
    NotedScales noted = NotedScales.of(table, notes);
    return new HeadedTable(
        PercentColumns.marked(table),
        TableScales.stated(table, title).isPresent() ? title : title.in(scaleOf(notes, noted)),
        ColumnHeader.of(
            RelativeWords.said(
                QuarterYears.said(QuarterWords.said(table.columns())), title.span())),
        noted);
  }

  /** Returns the tables of a document, in printed order. */
  public static ImmutableList<HeadedTable> of(Layout layout) {
    ImmutableList.Builder<HeadedTable> tables = ImmutableList.builder();
    ImmutableList<Block> blocks = layout.blocks();
    for (int at = 0; at < blocks.size(); at++) {
      if (blocks.get(at) instanceof Table table) {
        tables.add(of(table, below(blocks, at)));
      }
    }
    return tables.build();
  }

  /**
   * The lines right below a table that may be of it. Where another table follows, words that are no
   * notes begin its title, and a note on the unit behind them is of that.
   */
  private static List<Paragraph.Line> below(List<Block> blocks, int table) {
    if (table + 1 == blocks.size() || !(blocks.get(table + 1) instanceof Paragraph paragraph)) {
      return ImmutableList.of();
    }
    boolean leads = table + 2 < blocks.size() && blocks.get(table + 2) instanceof Table;
    return leads
        ? paragraph.lines().stream()
            .takeWhile(line -> isOfTableAbove(line.text().strip()))
            .collect(ImmutableList.toImmutableList())
        : paragraph.lines();
  }

  private static boolean isOfTableAbove(String line) {
    return line.isEmpty() || Notes.isNote(line) || UnitNotes.isNote(line);
  }

  /** The notes right below a table on the unit of its figures. */
  private static ImmutableList<String> notes(List<Paragraph.Line> below) {
    return below.stream()
        .map(line -> line.text().strip())
        .filter(text -> !text.isEmpty())
        .limit(NOTES)
        .filter(UnitNotes::isNote)
        .collect(ImmutableList.toImmutableList());
  }

  /** The scale that a note states which is of no row alone. */
  private static Optional<Scale> scaleOf(List<String> notes, NotedScales noted) {
    return notes.stream()
        .filter(text -> !noted.have(text))
        .flatMap(text -> ScaleNote.find(text).stream())
        .findFirst();
  }
}
