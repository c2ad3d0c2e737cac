package org.lexprecision.parser.internal.header;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.grid.Block;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Table;
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
        ColumnHeader.of(RelativeWords.said(QuarterWords.said(table.columns()), title.span())),
        noted);
  }

  /** Returns the tables of a document, in printed order. */
  public static ImmutableList<HeadedTable> of(Layout layout) {
    ImmutableList.Builder<HeadedTable> tables = ImmutableList.builder();
    ImmutableList<Block> blocks = layout.blocks();
    for (int at = 0; at < blocks.size(); at++) {
      if (blocks.get(at) instanceof Table table) {
        boolean followed = at + 1 < blocks.size() && blocks.get(at + 1) instanceof Paragraph;
        tables.add(
            of(table, followed ? ((Paragraph) blocks.get(at + 1)).lines() : ImmutableList.of()));
      }
    }
    return tables.build();
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
