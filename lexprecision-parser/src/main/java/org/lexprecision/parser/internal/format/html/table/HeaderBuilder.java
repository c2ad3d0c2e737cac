package org.lexprecision.parser.internal.format.html.table;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lexprecision.Diagnostic.Reason;
import org.lexprecision.parser.internal.format.html.markup.CellValue;
import org.lexprecision.parser.internal.format.html.table.SortedRow.Sort;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Column.HeaderCell;
import org.lexprecision.parser.internal.grid.Paragraph;

/** Reads the rows of a header: what stands over each column, and the lines of the heading. */
public final class HeaderBuilder {

  /** No header is of more rows; those below are reported, and stand over nothing. */
  private static final int MOST_ROWS = 100;

  private final ValueColumns columns;
  private final int captions;
  private final Strays strays;
  private final List<List<HeaderCell>> over = new ArrayList<>();
  private final ImmutableList.Builder<Paragraph.Line> heading = ImmutableList.builder();
  private final ImmutableList.Builder<Paragraph.Line> beside = ImmutableList.builder();
  private int placed;

  public HeaderBuilder(ValueColumns columns, int captions, Strays strays) {
    this.strays = strays;
    this.columns = columns;
    this.captions = captions;
    for (int i = 0; i < columns.size(); i++) {
      over.add(new ArrayList<>());
    }
  }

  public void add(SortedRow row) {
    if (row.sort() == Sort.BLANK || row.sort() == Sort.RULE) {
      return;
    }
    strays.marks(row);
    List<Item> cells = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Item item : row.items()) {
      if (item.first() > captions) {
        strays.cell(row.line(), item.shown(), Reason.HEADER, "part of a header");
      } else {
        strays.words(row.line(), item.plain(), Reason.HEADER, "part of a header");
      }
      if (item.first() > captions) {
        cells.add(item);
      } else {
        words.append(words.length() == 0 ? "" : " ").append(item.plain());
      }
    }
    if (words.length() > 0 && !SortedRow.isOrdinal(words.toString())) {
      Paragraph.Line line = new Paragraph.Line(row.line(), words.toString());
      heading.add(line);
      if (!cells.isEmpty()) {
        beside.add(line);
      }
    }
    if (++placed <= MOST_ROWS) {
      place(row.line(), cells);
    }
  }

  /** Puts cells over the columns they cover; where they cover none, over the nearest. */
  private void place(int line, List<Item> cells) {
    List<ImmutableList<Integer>> covered = new ArrayList<>();
    boolean misplaced = false;
    int last = -1;
    for (Item cell : cells) {
      ImmutableList<Integer> here = columns.covered(cell.first(), cell.last());
      misplaced |= here.isEmpty() || here.get(0) <= last;
      last = here.isEmpty() ? last : here.get(here.size() - 1);
      covered.add(here);
    }
    boolean oneEach = misplaced && cells.size() == columns.size();
    Set<Integer> taken = new HashSet<>();
    covered.forEach(taken::addAll);
    for (int i = 0; i < cells.size(); i++) {
      Item cell = cells.get(i);
      ImmutableList<Integer> here = oneEach ? ImmutableList.of(i) : covered.get(i);
      if (here.isEmpty() && columns.isBeyond(cell.first())) {
        continue;
      }
      if (here.isEmpty()) {
        int nearest = columns.nearest(cell.first(), cell.last());
        if (!taken.add(nearest)) {
          // it stands over a column without values
          continue;
        }
        here = ImmutableList.of(nearest);
      }
      HeaderCell header =
          new HeaderCell(cell.plain(), line, here.get(0), here.get(here.size() - 1));
      here.forEach(column -> over.get(column).add(header));
    }
  }

  /**
   * Keeps of a header above this one what this one does not replace: the periods' lengths over
   * years alone; over words that name no period, what spans several columns, or all of it if the
   * words are the same over every column ({@code % of sales}).
   */
  public void inherit(HeaderBuilder former) {
    boolean years = true;
    boolean timeless = true;
    Set<String> texts = new HashSet<>();
    for (List<HeaderCell> cells : over) {
      StringBuilder text = new StringBuilder();
      for (HeaderCell cell : cells) {
        text.append(cell.text()).append(' ');
        years &= isYear(cell.text());
        timeless &= !SortedRow.namesTime(cell.text());
      }
      texts.add(text.toString());
    }
    if (!years && !timeless) {
      return;
    }
    boolean alike = timeless && texts.size() == 1 && over.size() > 1;
    List<List<HeaderCell>> kept = new ArrayList<>();
    for (int i = 0; i < over.size(); i++) {
      List<HeaderCell> cells = former.above(columns.range(i));
      if (timeless) {
        cells.removeIf(cell -> !alike && cell.first() == cell.last());
      } else {
        cells.removeIf(cell -> isYear(cell.text()));
      }
      kept.add(new ArrayList<>(cells.subList(Math.max(0, cells.size() - MOST_ROWS), cells.size())));
    }
    List<List<HeaderCell>> above = former.over.size() == over.size() ? kept : spread(kept);
    for (int i = 0; i < over.size(); i++) {
      over.get(i).addAll(0, above.get(i));
    }
  }

  /**
   * Lets cells of a header with other columns span the columns of this one that they stand over.
   */
  private static List<List<HeaderCell>> spread(List<List<HeaderCell>> above) {
    Map<HeaderCell, Integer> first = new HashMap<>();
    Map<HeaderCell, Integer> last = new HashMap<>();
    for (int i = 0; i < above.size(); i++) {
      for (HeaderCell cell : above.get(i)) {
        first.putIfAbsent(cell, i);
        last.put(cell, i);
      }
    }
    above.forEach(
        cells ->
            cells.replaceAll(
                cell ->
                    new HeaderCell(
                        cell.text(),
                        cell.line(),
                        requireNonNull(first.get(cell)),
                        requireNonNull(last.get(cell)))));
    return above;
  }

  /** What stands over the first column within a range of the grid. */
  private List<HeaderCell> above(ValueColumns.Range range) {
    ImmutableList<Integer> covered = columns.covered(range.first(), range.last());
    return covered.isEmpty() ? new ArrayList<>() : new ArrayList<>(over.get(covered.get(0)));
  }

  private static boolean isYear(String text) {
    CellValue value = CellValue.of(text);
    return value != null && value.isYear();
  }

  /** Asks whether words say in what unit or how carefully figures are stated. */
  public static boolean saysScale(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.contains("thousand")
        || lower.contains("million")
        || lower.contains("billion")
        || lower.contains("dollars")
        || lower.contains("unaudited")
        || lower.contains("$");
  }

  public ImmutableList<Paragraph.Line> heading() {
    return heading.build();
  }

  /** The lines of the heading that stand before the words over the columns. */
  public ImmutableList<Paragraph.Line> beside() {
    return beside.build();
  }

  public ImmutableList<Column> columns() {
    return over.stream()
        .map(cells -> new Column(ImmutableList.copyOf(cells)))
        .collect(ImmutableList.toImmutableList());
  }
}
