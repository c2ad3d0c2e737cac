package org.lexprecision.parser.internal.format.html;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.Diagnostic;
import org.lexprecision.parser.ReadLimits;
import org.lexprecision.parser.internal.format.html.markup.BrokenRows;
import org.lexprecision.parser.internal.format.html.markup.Markup;
import org.lexprecision.parser.internal.format.html.markup.Markup.Break;
import org.lexprecision.parser.internal.format.html.markup.Markup.Grid;
import org.lexprecision.parser.internal.format.html.markup.Markup.GridCell;
import org.lexprecision.parser.internal.format.html.markup.Markup.GridRow;
import org.lexprecision.parser.internal.format.html.markup.Markup.Preformatted;
import org.lexprecision.parser.internal.format.html.markup.Markup.Words;
import org.lexprecision.parser.internal.format.html.markup.Spelling;
import org.lexprecision.parser.internal.format.html.table.BodyBuilder;
import org.lexprecision.parser.internal.format.html.table.HeaderBuilder;
import org.lexprecision.parser.internal.format.html.table.MarkedTables;
import org.lexprecision.parser.internal.format.html.table.MarkedTables.Section;
import org.lexprecision.parser.internal.format.html.table.SortedRow;
import org.lexprecision.parser.internal.format.html.table.Strays;
import org.lexprecision.parser.internal.grid.Block;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.words.Bullets;

/**
 * Lays a document out as paragraphs and tables.
 *
 * <p>The short lines above a table, back to the last table, sentence or end of page, are its
 * heading.
 */
final class LayoutBuilder {

  private static final int MOST_HEADING = 12;
  private static final int MOST_ABOVE = 200;
  private static final int LONGEST_HEADING = 160;
  private static final int LONGEST_INTRODUCTION = 600;

  private final Strays strays;
  private final ReadLimits limits;
  private final ImmutableList<Layout> preformatted;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Paragraph.Line> words = new ArrayList<>();

  /** The lines of {@link #words} with which a paragraph ends. */
  private final List<Integer> ends = new ArrayList<>();

  /** Rows of the last table that stand behind the ends of pages. */
  private final List<Row> further = new ArrayList<>();

  private int tables;
  private int cells;
  private boolean full;

  LayoutBuilder(Strays strays, ReadLimits limits, ImmutableList<Layout> preformatted) {
    this.strays = strays;
    this.limits = limits;
    this.preformatted = preformatted;
  }

  Layout build(List<Markup> parts) {
    addAll(parts);
    endWords(0);
    endTable();
    return new Layout(ImmutableList.copyOf(blocks), strays.diagnostics());
  }

  private void addAll(List<Markup> parts) {
    for (Markup part : parts) {
      if (part instanceof Words text) {
        for (String line : text.text().split("\n", -1)) {
          words.add(new Paragraph.Line(text.line(), Spelling.printed(line)));
        }
        ends.add(words.size());
      } else if (part instanceof Break) {
        endWords(0);
      } else if (part instanceof Preformatted text) {
        endWords(0);
        add(preformatted.get(text.ordinal()));
      } else if (part instanceof Grid grid) {
        addGrid(grid);
      }
    }
  }

  private void addBlock(Block block) {
    endTable();
    blocks.add(block);
  }

  /** Gives the last table the rows that stand behind the ends of pages. */
  private void endTable() {
    if (!further.isEmpty() && blocks.get(blocks.size() - 1) instanceof Table table) {
      blocks.set(
          blocks.size() - 1,
          new Table(
              table.ordinal(),
              table.heading(),
              table.columns(),
              ImmutableList.<Row>builder().addAll(table.rows()).addAll(further).build()));
      further.clear();
    }
  }

  private void add(Layout layout) {
    for (Block block : layout.blocks()) {
      addBlock(
          block instanceof Table table
              ? new Table(++tables, table.heading(), table.columns(), table.rows())
              : block);
    }
    strays.addAll(layout.diagnostics());
  }

  /** Reads a table; rows within which other tables stand only place those and their words. */
  private void addGrid(Grid grid) {
    if (!grid.nesting) {
      addRows(grid.rows);
      return;
    }
    int from = 0;
    for (int i = 0; i < grid.rows.size(); i++) {
      GridRow row = grid.rows.get(i);
      if (row.nesting) {
        addRows(grid.rows.subList(from, i));
        for (GridCell cell : row.cells) {
          addAll(cell.content);
        }
        from = i + 1;
      }
    }
    addRows(grid.rows.subList(from, grid.rows.size()));
  }

  private void addRows(List<GridRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    MarkedTables reader = MarkedTables.of(BrokenRows.parted(rows));
    reader.report(strays);
    if (!reader.hasValues()) {
      addLines(reader.lines(), reader.lastRange());
      return;
    }
    ImmutableList<Paragraph.Line> above = heading();
    HeaderBuilder former = null;
    ImmutableList<Paragraph.Line> times = ImmutableList.of();
    ImmutableList<Paragraph.Line> names = ImmutableList.of();
    for (Section section : reader.sections()) {
      HeaderBuilder header = new HeaderBuilder(section.columns(), reader.captions(), strays);
      section.header().forEach(header::add);
      ImmutableList<Paragraph.Line> named =
          named(former == null ? header.beside() : header.heading());
      if (former != null) {
        header.inherit(former);
      }
      former = header;
      if (!named.isEmpty()) {
        above = without(above, names);
        names = named;
      }
      ImmutableList<Paragraph.Line> own = timed(header.heading());
      if (!own.isEmpty()) {
        above = without(above, times);
        times = own;
      }
      above = above(above, header.heading());
      addTable(reader, section, above, header);
    }
  }

  /** Adds the rows of a table of words; down to its last range they head nothing below. */
  private void addLines(List<Paragraph.Line> lines, int lastRange) {
    for (Paragraph.Line line : lines) {
      words.add(line);
      ends.add(words.size());
      if (line.number() == lastRange) {
        endWords(0);
      }
    }
  }

  /** The lines that name a time: those of a section replace those of the one before. */
  private static ImmutableList<Paragraph.Line> timed(List<Paragraph.Line> lines) {
    return lines.stream()
        .filter(line -> SortedRow.namesTime(line.text()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The lines that name a section alone; they, too, are replaced by those of the next. */
  private static ImmutableList<Paragraph.Line> named(List<Paragraph.Line> lines) {
    return lines.stream()
        .filter(
            line ->
                !HeaderBuilder.saysScale(line.text())
                    && line.text().chars().anyMatch(Character::isLetter))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Paragraph.Line> without(
      List<Paragraph.Line> lines, List<Paragraph.Line> others) {
    return lines.stream()
        .filter(line -> !others.contains(line))
        .collect(ImmutableList.toImmutableList());
  }

  /** The heading of a table: its own lines below those above it. */
  private static ImmutableList<Paragraph.Line> above(
      ImmutableList<Paragraph.Line> above, ImmutableList<Paragraph.Line> own) {
    ImmutableList<Paragraph.Line> all =
        ImmutableList.<Paragraph.Line>builder().addAll(above).addAll(own).build();
    return all.subList(Math.max(0, all.size() - MOST_ABOVE), all.size());
  }

  private void addTable(
      MarkedTables reader,
      Section section,
      ImmutableList<Paragraph.Line> heading,
      HeaderBuilder header) {
    if (tables >= limits.tables()) {
      reportFull(section.body(), "the document has more than " + limits.tables() + " tables");
      return;
    }
    BodyBuilder body = new BodyBuilder(section.columns(), reader.captions(), strays);
    groupOf(section, heading, body);
    section.body().forEach(body::add);
    ImmutableList<Paragraph.Line> notes = body.notes();
    ImmutableList<Row> rows = body.rows();
    cells += countCells(rows);
    if (cells > limits.cells()) {
      reportFull(section.body(), "the document has more than " + limits.cells() + " values");
      return;
    }
    ImmutableList<Column> columns = header.columns();
    if (!goesOn(heading, columns, rows)) {
      addBlock(new Table(++tables, heading, columns, rows));
    }
    if (!notes.isEmpty()) {
      addBlock(new Paragraph(notes));
    }
  }

  /**
   * Adds rows to the table right before them, if they have no header of their own: a table that
   * goes on behind the end of a page.
   */
  private boolean goesOn(
      ImmutableList<Paragraph.Line> heading,
      ImmutableList<Column> columns,
      ImmutableList<Row> rows) {
    boolean headed = columns.stream().anyMatch(column -> !column.header().isEmpty());
    boolean furniture = heading.stream().allMatch(line -> isFurniture(line.text()));
    if (headed
        || blocks.isEmpty()
        || !(blocks.get(blocks.size() - 1) instanceof Table table)
        || table.columns().size() != columns.size()) {
      return false;
    }
    if (furniture) {
      further.addAll(rows);
      return true;
    }
    if (heading.stream().anyMatch(line -> SortedRow.namesTime(line.text()))) {
      return false;
    }
    addBlock(new Table(++tables, above(table.heading(), heading), table.columns(), rows));
    return true;
  }

  /** Asks whether a line is the number of a page or says that a table goes on. */
  private static boolean isFurniture(String text) {
    return (text.length() < 40 && Ascii.toLowerCase(text).contains("continued"))
        || isPageNumber(text);
  }

  private static boolean isPageNumber(String text) {
    return text.length() < 5 && text.chars().noneMatch(Character::isLetter);
  }

  /** Words beside the header's last row name the rows below, unless they state the scale. */
  private static void groupOf(
      Section section, ImmutableList<Paragraph.Line> heading, BodyBuilder body) {
    if (!section.header().isEmpty() && !heading.isEmpty()) {
      int last = section.header().get(section.header().size() - 1).line();
      Paragraph.Line words = heading.get(heading.size() - 1);
      if (words.number() == last && !HeaderBuilder.saysScale(words.text())) {
        body.addHeading(last, words.text());
      }
    }
  }

  private void reportFull(List<SortedRow> rows, String message) {
    if (!full) {
      full = true;
      int line = rows.isEmpty() ? 0 : rows.get(0).line();
      strays.report(line, "", Diagnostic.Reason.LIMIT, message + "; the rest is not read");
    }
  }

  private static int countCells(List<Row> rows) {
    int count = 0;
    for (Row row : rows) {
      count += row instanceof Row.Values values ? values.cells().size() : 0;
    }
    return count;
  }

  /** Takes the heading of the table that follows from the words before it. */
  private ImmutableList<Paragraph.Line> heading() {
    int keep = words.size();
    int paragraph = ends.size();
    while (paragraph > 0 && words.size() - keep < MOST_HEADING) {
      int start = paragraph > 1 ? ends.get(paragraph - 2) : 0;
      String text = words.get(keep - 1).text();
      boolean introduces = keep == words.size() && text.endsWith(":");
      boolean wordy =
          words.subList(start, keep).stream().anyMatch(line -> isSentence(line.text(), introduces));
      if (wordy || (start < keep && Bullets.begins(words.get(start).text()))) {
        break;
      }
      keep = start;
      paragraph--;
    }
    ImmutableList<Paragraph.Line> heading = ImmutableList.copyOf(words.subList(keep, words.size()));
    endWords(heading.size());
    return heading;
  }

  private static boolean isSentence(String text, boolean introduces) {
    return introduces
        ? text.length() > LONGEST_INTRODUCTION
        : text.length() > LONGEST_HEADING || (text.endsWith(".") && text.length() > 40);
  }

  /** Ends the running words, but for the last so many lines, which go elsewhere. */
  private void endWords(int but) {
    int end = words.size() - but;
    int from = 0;
    for (int to : ends) {
      if (to > end) {
        break;
      }
      boolean number = to == from + 1 && isPageNumber(words.get(from).text());
      if (to > from && !number) {
        addBlock(new Paragraph(ImmutableList.copyOf(words.subList(from, to))));
      }
      from = to;
    }
    words.clear();
    ends.clear();
  }
}
