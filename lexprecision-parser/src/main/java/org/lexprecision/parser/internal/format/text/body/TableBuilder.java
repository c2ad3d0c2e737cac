package org.lexprecision.parser.internal.format.text.body;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lexprecision.parser.internal.format.text.line.Span;
import org.lexprecision.parser.internal.format.text.line.TextLine;
import org.lexprecision.parser.internal.format.text.region.Columns;
import org.lexprecision.parser.internal.format.text.region.Grid;
import org.lexprecision.parser.internal.format.text.region.GridColumn;
import org.lexprecision.parser.internal.format.text.region.Region;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.token.ValueToken;

/** Puts the values of a region into columns. */
public final class TableBuilder implements BodyReader.Cells {

  private final Columns columns;
  private final Map<Integer, ImmutableList<Row.Cell>> cells = new HashMap<>();
  private final Map<Integer, ImmutableList<ValueToken>> strays = new HashMap<>();

  private TableBuilder(Columns columns) {
    this.columns = columns;
  }

  /**
   * Lays the rows of a region on its columns.
   *
   * @param before how many values of their printed lines stand before some of the lines
   */
  public static TableBuilder of(List<TextLine> lines, Region region, Map<Integer, Integer> before) {
    List<ImmutableList<ValueToken>> rows = new ArrayList<>();
    for (int row : region.rows()) {
      rows.add(lines.get(row).values());
    }
    Grid grid = Grid.of(rows);
    prune(grid, rows);
    TableBuilder builder = new TableBuilder(new Columns(grid.spans()));
    for (int row : region.rows()) {
      builder.place(lines.get(row), row, grid, before.getOrDefault(row, 0));
    }
    return builder;
  }

  /** A column with a single figure, in a table of many rows, is none: a footnote mark, a slip. */
  private static void prune(Grid grid, List<ImmutableList<ValueToken>> lines) {
    int rows = lines.size();
    for (int c = grid.spans().size() - 1; c >= 0 && rows > 3; c--) {
      if (grid.size(c) == 1 && isSlip(grid.spans().get(c), lines) && grid.spans().size() > 1) {
        grid.remove(c);
      }
    }
  }

  /** Whether the only figure of a column could be a footnote mark or the number of a page. */
  private static boolean isSlip(Span column, List<ImmutableList<ValueToken>> rows) {
    return column.width() <= 4
        && rows.stream()
            .flatMap(List::stream)
            .filter(token -> GridColumn.spanOf(token).overlap(column) > 0)
            .noneMatch(token -> token.currency() || token.value().decimals() > 0);
  }

  private void place(TextLine line, int index, Grid grid, int before) {
    int[] places = grid.places(line.values());
    ImmutableList.Builder<Row.Cell> placed = ImmutableList.builder();
    ImmutableList.Builder<ValueToken> lost = ImmutableList.builder();
    int ordinal = before;
    for (int i = 0; i < places.length; i++) {
      ValueToken token = line.values().get(i);
      if (places[i] < 0) {
        lost.add(token);
      } else {
        ordinal++;
        placed.add(
            new Row.Cell(
                places[i], token.printed(), token.value(), line.number(), ordinal, token.sign()));
      }
    }
    cells.put(index, placed.build());
    strays.put(index, lost.build());
  }

  public Columns columns() {
    return columns;
  }

  @Override
  public boolean hasRow(int index) {
    return cells.containsKey(index);
  }

  @Override
  public ImmutableList<Row.Cell> of(int index) {
    return cells.getOrDefault(index, ImmutableList.of());
  }

  @Override
  public ImmutableList<ValueToken> strays(int index) {
    return strays.getOrDefault(index, ImmutableList.of());
  }
}
