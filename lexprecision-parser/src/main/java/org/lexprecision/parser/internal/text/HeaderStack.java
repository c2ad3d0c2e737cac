package org.lexprecision.parser.internal.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.parser.internal.table.Column;
import org.lexprecision.parser.internal.table.Column.HeaderCell;

/** Stacks the cells of a header over the columns they span. */
final class HeaderStack {

  private final List<TextLine> lines;
  private final Columns columns;
  private final List<HeaderCell> cells = new ArrayList<>();

  private HeaderStack(List<TextLine> lines, Columns columns) {
    this.lines = lines;
    this.columns = columns;
  }

  /** Returns the columns with their header cells, each from top to bottom. */
  static ImmutableList<Column> of(List<TextLine> header, Columns columns) {
    HeaderStack stack = new HeaderStack(header, columns);
    for (int i = 0; i < header.size(); i++) {
      if (!header.get(i).isRule()) {
        stack.add(i);
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

  private void add(int index) {
    TextLine line = lines.get(index);
    ImmutableList<Span> pieces = HeaderPieces.of(line, columns, rulesBelow(index));
    List<Span> bases = new ArrayList<>();
    for (Span piece : pieces) {
      bases.add(HeaderPieces.base(piece, groupRules(index)));
    }
    ImmutableList<Span> groups = HeaderGroups.of(bases, columns);
    for (int i = 0; i < pieces.size(); i++) {
      String text = Texts.singleSpaced(line.word(pieces.get(i)));
      add(text, line.number(), groups.get(i).start(), groups.get(i).end() - 1, index);
    }
  }

  /**
   * Adds a cell, or joins it to the one above if that spans the same columns and no rule parts
   * them.
   */
  private void add(String text, int number, int first, int last, int index) {
    boolean ruled = index > 0 && lines.get(index - 1).isRule();
    for (int i = cells.size() - 1; i >= 0 && !ruled; i--) {
      HeaderCell above = cells.get(i);
      if (above.first() == first && above.last() == last) {
        cells.set(i, new HeaderCell(above.text() + " " + text, above.line(), first, last));
        return;
      }
      if (above.first() <= last && first <= above.last()) {
        break;
      }
    }
    cells.add(new HeaderCell(text, number, first, last));
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
