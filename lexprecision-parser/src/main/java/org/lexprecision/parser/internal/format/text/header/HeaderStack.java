package org.lexprecision.parser.internal.format.text.header;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.parser.internal.format.text.line.LineShapes;
import org.lexprecision.parser.internal.format.text.line.Span;
import org.lexprecision.parser.internal.format.text.line.TextLine;
import org.lexprecision.parser.internal.format.text.line.Texts;
import org.lexprecision.parser.internal.format.text.line.Vocabulary;
import org.lexprecision.parser.internal.format.text.region.Columns;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Column.HeaderCell;

/** Stacks the cells of a header over the columns they span. */
public final class HeaderStack {

  /** How far apart the middles of two lines of one cell may be, in half characters. */
  private static final int CENTRED = 3;

  private final List<TextLine> lines;
  private final List<Placed> cells = new ArrayList<>();
  private final ImmutableIntArray nextRule;
  private Columns columns;

  private HeaderStack(List<TextLine> lines, Columns columns) {
    this.lines = lines;
    this.columns = columns;
    this.nextRule = nextRule(lines);
  }

  /** For each line the next rule below it, or how many lines there are. */
  private static ImmutableIntArray nextRule(List<TextLine> lines) {
    int[] next = new int[lines.size()];
    int rule = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      next[i] = rule;
      rule = lines.get(i).isRule() ? i : rule;
    }
    return ImmutableIntArray.copyOf(next);
  }

  /** Returns the columns with their header cells, each from top to bottom. */
  public static ImmutableList<Column> of(List<TextLine> header, Columns columns) {
    HeaderStack stack = new HeaderStack(header, columns);
    List<List<Placed>> levels = new ArrayList<>();
    for (int i = header.size() - 1; i >= 0; i--) {
      levels.add(header.get(i).isRule() ? ImmutableList.of() : stack.level(i));
    }
    for (int i = 0; i < header.size(); i++) {
      for (Placed cell : levels.get(header.size() - 1 - i)) {
        stack.add(cell, levels.get(header.size() - 1 - i), i);
      }
    }
    ImmutableList.Builder<Column> result = ImmutableList.builder();
    for (int c = 0; c < columns.size(); c++) {
      int column = c;
      result.add(
          new Column(
              stack.cells.stream()
                  .map(Placed::cell)
                  .filter(cell -> cell.first() <= column && column <= cell.last())
                  .collect(ImmutableList.toImmutableList())));
    }
    return result.build();
  }

  /** Reads the cells of a line; what stands above a cell may be as wide as it is. */
  private List<Placed> level(int index) {
    TextLine line = lines.get(index);
    ImmutableList<Span> pieces = placed(HeaderPieces.of(line, columns, rulesBelow(index)));
    List<Span> bases = new ArrayList<>();
    ImmutableList<Span> rules = groupRules(index);
    for (Span piece : pieces) {
      bases.add(HeaderPieces.base(piece, pieces, rules));
    }
    boolean years =
        line.values().size() == pieces.size()
            && line.values().stream().allMatch(LineShapes::isYear);
    ImmutableList<Span> groups =
        widened(
            HeaderGroups.of(bases, columns, rules.containsAll(bases), years), pieces, bases, line);
    if (rules.isEmpty()) {
      groups = RuledGroups.whole(groups, pieces, partingRules(index), columns);
    }
    List<Placed> level = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      String text = Texts.singleSpaced(line.word(pieces.get(i)));
      Span group = groups.get(i);
      HeaderCell cell = new HeaderCell(text, line.number(), group.start(), group.end() - 1);
      level.add(new Placed(cell, pieces.get(i)));
      if (group.width() == 1) {
        columns = columns.grown(group.start(), pieces.get(i));
      }
    }
    return level;
  }

  /**
   * Widens the groups of cells that name the length of a period; cells of the same words have
   * groups of the same size.
   */
  private ImmutableList<Span> widened(
      ImmutableList<Span> groups, List<Span> pieces, List<Span> bases, TextLine line) {
    List<Span> widened = new ArrayList<>();
    boolean alike = groups.size() > 1;
    boolean even = true;
    for (int i = 0; i < groups.size(); i++) {
      Span group = groups.get(i);
      if (Vocabulary.namesLength(line.word(pieces.get(i)))) {
        int from = i == 0 ? 0 : widened.get(i - 1).end();
        int to = i + 1 == groups.size() ? columns.size() : groups.get(i + 1).start();
        group = HeaderGroups.widened(bases.get(i), group, from, to, columns);
      }
      widened.add(group);
      alike &= line.word(pieces.get(i)).equalsIgnoreCase(line.word(pieces.get(0)));
      even &= group.width() == widened.get(0).width();
    }
    return alike && !even ? groups : ImmutableList.copyOf(widened);
  }

  /**
   * Adds a cell, or joins it to the one above if that spans the same columns and no rule parts
   * them.
   */
  private void add(Placed placed, List<Placed> level, int index) {
    boolean ruled = index > 0 && lines.get(index - 1).isRule();
    HeaderCell cell = placed.cell();
    for (int i = cells.size() - 1; i >= 0 && !ruled; i--) {
      HeaderCell above = cells.get(i).cell();
      boolean same = above.first() == cell.first() && above.last() == cell.last();
      if (same || goesOn(cells.get(i), placed, level)) {
        String text = above.text() + " " + cell.text();
        HeaderCell joined = new HeaderCell(text, above.line(), above.first(), above.last());
        cells.set(i, new Placed(joined, placed.at()));
        return;
      }
      if (isBegun(cells.get(i), placed)) {
        cells.remove(i);
        cells.add(
            new Placed(
                new HeaderCell(
                    above.text() + " " + cell.text(), above.line(), cell.first(), cell.last()),
                placed.at()));
        return;
      }
      if (above.first() <= cell.last() && cell.first() <= above.last()) {
        break;
      }
    }
    cells.add(placed);
  }

  /** Whether a cell stands in the middle under one that spans more columns, and alone there. */
  private static boolean goesOn(Placed above, Placed below, List<Placed> level) {
    return isAlone(below, above, level) && isJoined(above, below);
  }

  /** Whether a cell is right above one that spans more columns, and alone there. */
  private boolean isBegun(Placed above, Placed below) {
    return isAlone(above, below, cells) && isJoined(above, below);
  }

  /** Whether of some cells one alone is within a wider one. */
  private static boolean isAlone(Placed one, Placed wider, List<Placed> some) {
    HeaderCell wide = wider.cell();
    long within =
        some.stream()
            .map(Placed::cell)
            .filter(cell -> cell.first() <= wide.last() && wide.first() <= cell.last())
            .count();
    return within == 1 && wide.first() <= one.cell().first() && one.cell().last() <= wide.last();
  }

  /** Whether a cell stands in the middle under another, and is no remark. */
  private static boolean isJoined(Placed above, Placed below) {
    return !below.cell().text().startsWith("(")
        && Math.abs(above.at().middle() - below.at().middle()) <= CENTRED;
  }

  /** A cell and where it is printed. */
  private record Placed(HeaderCell cell, Span at) {}

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
    boolean mixed = index + 1 < lines.size() && partsColumns(lines.get(index + 1));
    int at = mixed ? index + 1 : nextRule.get(index);
    if (at == lines.size()) {
      return ImmutableList.of();
    }
    ImmutableList<Span> rules = informative(lines.get(at).rules());
    boolean groups = rules.stream().anyMatch(rule -> columns.under(rule) > 1);
    return at == index + 1 || groups ? rules : ImmutableList.of();
  }

  /** The first rules below a line that part groups of columns, if any do. */
  private ImmutableList<Span> partingRules(int index) {
    return lines.stream()
        .skip(index + 1L)
        .filter(this::partsColumns)
        .findFirst()
        .map(line -> informative(line.rules()))
        .orElse(ImmutableList.of());
  }

  /** Whether rules over several columns stand among the words of a line. */
  private boolean partsColumns(TextLine line) {
    return informative(line.rules()).stream().anyMatch(rule -> columns.under(rule) > 1);
  }

  /** The rules directly below a line of the header. */
  private ImmutableList<Span> rulesBelow(int index) {
    boolean ruled = index + 1 < lines.size() && lines.get(index + 1).isRule();
    return ruled ? informative(lines.get(index + 1).rules()) : ImmutableList.of();
  }

  /** The rules but those that run under the labels too, and so say nothing of columns. */
  private ImmutableList<Span> informative(List<Span> rules) {
    return rules.stream()
        .filter(rule -> rule.start() >= columns.zone().start() / 2)
        .collect(ImmutableList.toImmutableList());
  }
}
