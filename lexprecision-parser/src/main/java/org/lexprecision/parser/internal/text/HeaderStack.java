package org.lexprecision.parser.internal.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.parser.internal.table.Column;
import org.lexprecision.parser.internal.table.Column.HeaderCell;

/** Stacks the cells of a header over the columns they span. */
final class HeaderStack {

  private final List<TextLine> lines;
  private final List<HeaderCell> cells = new ArrayList<>();
  private Columns columns;

  private HeaderStack(List<TextLine> lines, Columns columns) {
    this.lines = lines;
    this.columns = columns;
  }

  /** Returns the columns with their header cells, each from top to bottom. */
  static ImmutableList<Column> of(List<TextLine> header, Columns columns) {
    HeaderStack stack = new HeaderStack(header, columns);
    List<List<HeaderCell>> levels = new ArrayList<>();
    for (int i = header.size() - 1; i >= 0; i--) {
      levels.add(header.get(i).isRule() ? ImmutableList.of() : stack.level(i));
    }
    for (int i = 0; i < header.size(); i++) {
      for (HeaderCell cell : levels.get(header.size() - 1 - i)) {
        stack.add(cell, i);
      }
    }
    ImmutableList.Builder<Column> result = ImmutableList.builder();
    for (int c = 0; c < columns.size(); c++) {
      int column = c;
      result.add(
          new Column(
              stack.cells.stream()
                  .filter(cell -> cell.first() <= column && column <= cell.last())
                  .collect(ImmutableList.toImmutableList())));
    }
    return result.build();
  }

  /** Reads the cells of a line; what stands above a cell may be as wide as it is. */
  private List<HeaderCell> level(int index) {
    TextLine line = lines.get(index);
    ImmutableList<Span> pieces = placed(HeaderPieces.of(line, columns, rulesBelow(index)));
    List<Span> bases = new ArrayList<>();
    for (Span piece : pieces) {
      bases.add(HeaderPieces.base(piece, pieces, groupRules(index)));
    }
    ImmutableList<Span> groups = HeaderGroups.of(bases, columns);
    List<HeaderCell> level = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Span group = groups.get(i);
      String text = Texts.singleSpaced(line.word(pieces.get(i)));
      level.add(new HeaderCell(text, line.number(), group.start(), group.end() - 1));
      if (group.width() == 1) {
        columns = columns.grown(group.start(), pieces.get(i));
      }
    }
    return level;
  }

  /**
   * Adds a cell, or joins it to the one above if that spans the same columns and no rule parts
   * them.
   */
  private void add(HeaderCell cell, int index) {
    boolean ruled = index > 0 && lines.get(index - 1).isRule();
    for (int i = cells.size() - 1; i >= 0 && !ruled; i--) {
      HeaderCell above = cells.get(i);
      if (above.first() == cell.first() && above.last() == cell.last()) {
        String text = above.text() + " " + cell.text();
        cells.set(i, new HeaderCell(text, above.line(), cell.first(), cell.last()));
        return;
      }
      if (above.first() <= cell.last() && cell.first() <= above.last()) {
        break;
      }
    }
    cells.add(cell);
  }

  /** The cells but those over no column whose nearest column has another: theirs has no figures. */
  private ImmutableList<Span> placed(ImmutableList<Span> pieces) {
    return pieces.stream()
        .filter(
            piece ->
                columns.touches(piece)
                    || pieces.stream()
                        .noneMatch(
                            other ->
                                columns.touches(other)
                                    && columns.nearest(other) == columns.nearest(piece)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The next rules below a line, if they are directly below it, or if they part groups of columns
   * and so bound whatever stands above them.
   */
  private ImmutableList<Span> groupRules(int index) {
    int at = index + 1;
    while (at < lines.size() && !lines.get(at).isRule()) {
      at++;
    }
    if (at == lines.size()) {
      return ImmutableList.of();
    }
    ImmutableList<Span> rules = lines.get(at).rules();
    boolean groups = rules.stream().anyMatch(rule -> columns.under(rule) > 1);
    return at == index + 1 || groups ? rules : ImmutableList.of();
  }

  /** The rules directly below a line of the header. */
  private ImmutableList<Span> rulesBelow(int index) {
    boolean ruled = index + 1 < lines.size() && lines.get(index + 1).isRule();
    return ruled ? lines.get(index + 1).rules() : ImmutableList.of();
  }
}
