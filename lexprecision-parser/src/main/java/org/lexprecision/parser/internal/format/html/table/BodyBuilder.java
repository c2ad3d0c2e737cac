package org.lexprecision.parser.internal.format.html.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.Diagnostic.Reason;
import org.lexprecision.parser.internal.format.html.markup.CellStyle.Edge;
import org.lexprecision.parser.internal.format.html.markup.CellValue;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Row;

/** Reads the rows below a header: captions, values, group headings, rules and gaps. */
public final class BodyBuilder {

  /** A column of the grid counts as so many points of indentation. */
  private static final int COLUMN = 8;

  private static final String CAPTION = "part of a caption";
  private static final String NO_NUMBER = "the cell is no number that can be read";

  /** A cell of more characters holds sentences. */
  private static final int LONGEST_CELL = 40;

  private static final String BEYOND =
      "beyond the first " + ValueColumns.MOST_COLUMNS + " columns of a table";

  /** Words behind which something must follow. */
  private static final ImmutableSet<String> UNENDED =
      ImmutableSet.of("at", "of", "and", "or", "in", "to", "for", "from", "by", "with", "the");

  private static final String RANGE = "one of several figures in one cell";

  /** A character is as wide as so many points. */
  private static final int CHARACTER = 4;

  private final ValueColumns columns;
  private final int captions;
  private final Strays strays;
  private final List<Row> rows = new ArrayList<>();
  private int line;

  /** The values so far of the line, on which rows may stand one below the other. */
  private int values;

  private Edge pending = Edge.NONE;
  private List<Integer> pendingColumns = ImmutableList.of();

  public BodyBuilder(ValueColumns columns, int captions, Strays strays) {
    this.strays = strays;
    this.columns = columns;
    this.captions = captions;
  }

  public void add(SortedRow row) {
    strays.marks(row);
    rule(row, true);
    switch (row.sort()) {
      case BLANK -> {
        if (!rows.isEmpty() && !(rows.get(rows.size() - 1) instanceof Row.Gap)) {
          rows.add(new Row.Gap(row.line()));
        }
      }
      case RULE -> drawn(row);
      case WORDS -> words(row);
      case YEARS -> years(row);
      case VALUES -> values(row);
    }
    rule(row, false);
  }

  /** Adds words that stand on the header's last row but name the rows below it. */
  public void addHeading(int line, String words) {
    rows.add(new Row.Heading(line, 0, words));
  }

  private void words(SortedRow row) {
    Item first = row.items().get(0);
    rows.add(new Row.Heading(row.line(), indent(first), row.text()));
    row.items().forEach(item -> report(row.line(), item));
  }

  /** Adds years; one that stands alone heads the rows below it. */
  private void years(SortedRow row) {
    if (row.items().size() > 1 || row.items().get(0).first() > captions) {
      values(row);
      return;
    }
    Item year = row.items().get(0);
    rows.add(new Row.Heading(row.line(), indent(year), year.plain()));
    strays.cell(row.line(), year.plain(), Reason.HEADER, "part of a header");
  }

  private void values(SortedRow row) {
    StringBuilder caption = new StringBuilder();
    ImmutableList.Builder<Row.Cell> cells = ImmutableList.builder();
    int indent = -1;
    int before = row.line() == line ? values : 0;
    int ordinal = 0;
    int last = -1;
    boolean empty = true;
    for (Item item : row.items()) {
      CellValue value = item.value();
      if (value == null || item.last() <= captions) {
        report(row.line(), item);
        ordinal += item.first() > captions ? ValueRange.figures(item.plain()) : 0;
        if (ordinal == 0 && item.first() <= Math.max(0, captions)) {
          indent = indent < 0 ? indent(item) : indent;
          caption.append(caption.length() == 0 ? "" : " ").append(item.printed());
        }
        continue;
      }
      if (columns.isBeyond(item.first())) {
        strays.value(row.line(), value, Reason.LIMIT, BEYOND);
        ordinal++;
        continue;
      }
      int column = column(item);
      if (column <= last) {
        boolean mark = value.isNumberedMark();
        strays.value(
            row.line(),
            value,
            mark ? Reason.NOT_A_FIGURE : Reason.NO_COLUMN,
            mark ? "a footnote mark" : "stands in a column that is taken");
        ordinal += mark ? 0 : 1;
        continue;
      }
      ordinal++;
      last = column;
      empty = false;
      cells.add(
          new Row.Cell(
              column, value.printed(), value.value(), row.line(), before + ordinal, value.sign()));
    }
    line = row.line();
    values = before + ordinal;
    if (empty) {
      if (caption.length() > 0) {
        rows.add(new Row.Heading(row.line(), Math.max(0, indent), caption.toString()));
      }
      return;
    }
    String label = wrapped(caption.toString());
    rows.add(new Row.Values(row.line(), Math.max(0, indent), label, cells.build()));
  }

  /** Reports the numbers of a cell that is no value. */
  private void report(int line, Item item) {
    boolean words = item.shown().chars().anyMatch(Character::isLetter);
    if (item.first() <= captions && !words) {
      strays.cell(line, item.shown(), Reason.NOT_A_FIGURE, CAPTION);
    } else if (item.first() <= captions || item.plain().length() > LONGEST_CELL) {
      strays.words(line, item.plain(), Reason.NOT_A_FIGURE, CAPTION);
    } else if (item.isRange()) {
      strays.cell(line, item.plain(), Reason.NOT_A_FIGURE, RANGE);
    } else {
      strays.cell(line, item.plain(), Reason.MALFORMED_TOKEN, NO_NUMBER);
    }
  }

  /**
   * A caption that goes on in small letters below a line of words is one with it, and so is one
   * below words that do not end there: "shares outstanding at" above "March 31, 2020".
   */
  private String wrapped(String caption) {
    if (caption.isEmpty() || rows.isEmpty()) {
      return caption;
    }
    if (rows.get(rows.size() - 1) instanceof Row.Heading above
        && (Character.isLowerCase(caption.charAt(0)) || isUnended(above.label()))
        && !above.label().endsWith(":")
        && Character.isLetterOrDigit(above.label().charAt(above.label().length() - 1))) {
      rows.remove(rows.size() - 1);
      return above.label() + " " + caption;
    }
    return caption;
  }

  private static boolean isUnended(String words) {
    return UNENDED.contains(words.substring(words.lastIndexOf(' ') + 1));
  }

  private int column(Item item) {
    ImmutableList<Integer> covered = columns.covered(item.first(), item.last());
    return covered.isEmpty()
        ? columns.nearest(item.first(), item.last())
        : covered.get(covered.size() - 1);
  }

  private static int indent(Item item) {
    return (Math.min(item.first(), COLUMN) * COLUMN + item.indent()) / CHARACTER;
  }

  /** Adds a rule drawn with characters. */
  private void drawn(SortedRow row) {
    boolean doubled = row.items().stream().anyMatch(item -> item.plain().indexOf('=') >= 0);
    ImmutableList<Integer> under =
        row.items().stream()
            .flatMap(item -> columns.covered(item.first(), item.last()).stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    if (!under.isEmpty() && !rows.isEmpty()) {
      rows.add(new Row.Rule(row.line(), doubled, under));
    }
  }

  /** Adds the rule between the bottom of the row before and the top of this one. */
  private void rule(SortedRow row, boolean above) {
    Edge edge = Edge.NONE;
    ImmutableList.Builder<Integer> under = ImmutableList.builder();
    for (Placed.Cell cell : row.placed().cells()) {
      Edge here = above ? cell.top() : cell.bottom();
      if (here != Edge.NONE && cell.first() > captions) {
        edge = edge.or(here);
        under.addAll(columns.covered(cell.first(), cell.last()));
      }
    }
    List<Integer> columnsUnder = ImmutableSortedSet.copyOf(under.build()).asList();
    if (!above) {
      pending = edge;
      pendingColumns = columnsUnder;
      return;
    }
    Edge both = edge.or(pending);
    List<Integer> all =
        pendingColumns.size() >= columnsUnder.size() ? pendingColumns : columnsUnder;
    boolean follows = !rows.isEmpty() && !(rows.get(rows.size() - 1) instanceof Row.Rule);
    if (both != Edge.NONE && !all.isEmpty() && follows) {
      rows.add(new Row.Rule(row.line(), both == Edge.DOUBLE, ImmutableList.copyOf(all)));
    }
    pending = Edge.NONE;
    pendingColumns = ImmutableList.of();
  }

  /** Takes the words at the end, below the last values: notes that are no part of the table. */
  public ImmutableList<Paragraph.Line> notes() {
    int end = rows.size();
    while (end > 0 && !(rows.get(end - 1) instanceof Row.Values)) {
      end--;
    }
    ImmutableList.Builder<Paragraph.Line> notes = ImmutableList.builder();
    for (Row row : rows.subList(end, rows.size())) {
      if (row instanceof Row.Heading heading) {
        notes.add(new Paragraph.Line(heading.line(), heading.label()));
      }
    }
    rows.subList(end, rows.size()).removeIf(row -> row instanceof Row.Heading);
    return notes.build();
  }

  public ImmutableList<Row> rows() {
    return ImmutableList.copyOf(rows);
  }
}
