package org.lexprecision.parser.internal.format.html.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.lexprecision.Diagnostic.Reason;
import org.lexprecision.parser.internal.format.html.markup.Markup.GridRow;
import org.lexprecision.parser.internal.format.html.table.SortedRow.Sort;
import org.lexprecision.parser.internal.grid.Paragraph;

/**
 * Finds the tables of values in the rows of a marked-up table.
 *
 * <p>A table that changes its header half-way is two; the second keeps of the first one's heading
 * what it does not say itself.
 */
public final class MarkedTables {

  /**
   * A table of values: its header's rows and the rest.
   *
   * @param header the rows down to the last that stands over the values
   * @param body the rows below it
   * @param columns the columns of its values
   */
  public record Section(
      ImmutableList<SortedRow> header, ImmutableList<SortedRow> body, ValueColumns columns) {

    /** Where every value stands among words, a section has the columns of the whole table. */
    public static Section of(
        ImmutableList<SortedRow> header, ImmutableList<SortedRow> body, ValueColumns table) {
      ValueColumns own =
          ValueColumns.of(
              body.stream()
                  .filter(row -> row.sort() == Sort.VALUES)
                  .map(SortedRow::items)
                  .collect(ImmutableList.toImmutableList()));
      return new Section(header, body, own.size() == 0 ? table : own);
    }
  }

  private static final String NO_ROWS = "the table has no rows of a caption and its values";

  private final ImmutableList<SortedRow> rows;
  private final ImmutableList<NumberedRows.LineNumber> numbers;
  private final ValueColumns columns;
  private final int captions;
  private final int firstValues;
  private final int lastValues;

  private MarkedTables(NumberedRows numbered) {
    this.rows = numbered.rows();
    this.numbers = numbered.numbers();
    List<ImmutableList<Item>> values = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).sort() == Sort.VALUES) {
        first = first < 0 ? i : first;
        last = i;
        values.add(rows.get(i).items());
      }
    }
    firstValues = first;
    lastValues = last;
    columns = ValueColumns.of(values);
    captions = captions(values, columns);
  }

  public static MarkedTables of(List<GridRow> rows) {
    return new MarkedTables(
        NumberedRows.without(
            YearRowCaptions.told(
                Placed.of(rows).stream()
                    .map(SortedRow::of)
                    .collect(ImmutableList.toImmutableList()))));
  }

  /** Reports the numbers of lines, and of a table without values all numbers. */
  public void report(Strays strays) {
    for (NumberedRows.LineNumber number : numbers) {
      strays.report(number.line(), number.printed(), Reason.NOT_A_FIGURE, "the number of a line");
    }
    if (!hasValues()) {
      for (SortedRow row : rows) {
        strays.marks(row);
        for (Item item : row.items()) {
          if (item.isValue() || item.shown().chars().noneMatch(Character::isLetter)) {
            strays.cell(row.line(), item.shown(), Reason.NOT_FINANCIAL, NO_ROWS);
          }
        }
      }
    }
  }

  /** The last column of the grid that the captions cover, in most rows. */
  private static int captions(List<ImmutableList<Item>> rows, ValueColumns columns) {
    TreeMap<Integer, Integer> lasts = new TreeMap<>();
    for (List<Item> row : rows) {
      Item caption = null;
      for (Item item : row) {
        if (item.isValue() && item.last() >= columns.start()) {
          break;
        }
        caption = item;
      }
      if (caption != null && caption.last() < columns.start()) {
        lasts.merge(caption.last(), 1, Integer::sum);
      }
    }
    int best = -1;
    int most = 0;
    for (var entry : lasts.entrySet()) {
      if (entry.getValue() >= most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  public int captions() {
    return captions;
  }

  /** Whether it holds values at all, and words that say what one of them is. */
  public boolean hasValues() {
    if (columns.size() == 0 || isOfRanges()) {
      return false;
    }
    for (SortedRow row : rows) {
      if (row.sort() == Sort.VALUES
          && row.items().get(0).first() < columns.start()
          && row.items().stream()
              .anyMatch(item -> item.isValue() && item.first() > row.items().get(0).first())) {
        return true;
      }
    }
    return false;
  }

  /** Whether most rows give ranges, so that its few values are points among those. */
  private boolean isOfRanges() {
    long valued = rows.stream().filter(row -> row.sort() == Sort.VALUES).count();
    long ranges = rows.stream().filter(row -> row.isOfRanges(captions)).count();
    return ranges > 1 && 2 * ranges > valued;
  }

  /** All words and values, a line each row, cells apart: what a table without values says. */
  public ImmutableList<Paragraph.Line> lines() {
    return rows.stream()
        .filter(row -> row.sort() != Sort.BLANK && row.sort() != Sort.RULE)
        .map(row -> new Paragraph.Line(row.line(), row.apart()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The line of the last row that gives numbers, if one of them is a range; else negative. */
  public int lastRange() {
    return rows.stream().anyMatch(row -> row.isOfRanges(captions))
        ? rows.stream()
            .filter(SortedRow::givesNumbers)
            .mapToInt(SortedRow::line)
            .reduce(-1, (one, other) -> other)
        : -1;
  }

  /** Parts the rows where a header stands over the values. */
  public ImmutableList<Section> sections() {
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    int from = 0;
    int body = headerEnd(0, firstValues);
    int at = firstValues;
    while (at < rows.size()) {
      int next = nextHeader(at);
      int end = next < rows.size() ? titleStart(next) : next;
      sections.add(Section.of(rows.subList(from, body), rows.subList(body, end), columns));
      if (next >= rows.size()) {
        break;
      }
      at = valuesFrom(next);
      from = end;
      body = headerEnd(end, at);
    }
    return sections.build();
  }

  /** The row behind the last of the rows before some values that stands over the values. */
  private int headerEnd(int from, int values) {
    int end = from;
    for (int i = from; i < values; i++) {
      if (standsOver(rows.get(i))) {
        end = i + 1;
      }
    }
    return end;
  }

  private boolean standsOver(SortedRow row) {
    return row.items().stream()
        .anyMatch(item -> item.first() > captions && !SortedRow.isRule(item.plain()));
  }

  /** The next row, behind some values, that begins a new header with values below it. */
  private int nextHeader(int from) {
    for (int i = from + 1; i < lastValues; i++) {
      if (rows.get(i).isHeader(captions)) {
        return i;
      }
    }
    return rows.size();
  }

  private int valuesFrom(int from) {
    int at = from;
    while (at < rows.size() && rows.get(at).sort() != Sort.VALUES) {
      at++;
    }
    return at;
  }

  /** The first of the rows of words above a header that name the table it opens. */
  private int titleStart(int header) {
    int start = header;
    for (int i = header - 1; i >= 0 && rows.get(i).sort() != Sort.VALUES; i--) {
      if (rows.get(i).sort() == Sort.WORDS && !standsOver(rows.get(i))) {
        start = i;
      }
    }
    return start;
  }
}
