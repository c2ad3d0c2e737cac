package org.lexprecision.parser.internal.format.text.body;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.format.text.body.WrappedCaptions.Piece;
import org.lexprecision.parser.internal.format.text.line.Hyphens;
import org.lexprecision.parser.internal.format.text.line.Span;
import org.lexprecision.parser.internal.format.text.line.TextLine;
import org.lexprecision.parser.internal.format.text.region.Columns;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.token.NumberRanges;
import org.lexprecision.parser.internal.token.ValueToken;

/** Reads the rows of a table: joins captions, names groups, puts values into columns. */
public final class BodyReader {

  /** How many lines below a caption its siblings are looked for. */
  private static final int REACH = 12;

  private final List<TextLine> lines;
  private final int to;
  private final Cells cells;
  private final Columns columns;
  private final WrappedCaptions captions;
  private final List<Row> rows = new ArrayList<>();
  private final boolean full;
  private final List<Piece> pending = new ArrayList<>();
  private final SharedCaptions siblings = new SharedCaptions();
  private boolean gap;
  private boolean page;

  private BodyReader(
      List<TextLine> lines,
      int from,
      int to,
      Cells cells,
      Columns columns,
      WrappedCaptions captions) {
    this.lines = lines;
    this.to = to;
    this.cells = cells;
    this.columns = columns;
    this.captions = captions;
    this.full = areFull(from, to, cells, columns);
  }

  /** Whether most rows have a value in every column. */
  private static boolean areFull(int from, int to, Cells cells, Columns columns) {
    int rows = 0;
    int full = 0;
    for (int i = from; i <= to; i++) {
      if (cells.hasRow(i)) {
        rows++;
        full += cells.of(i).size() == columns.size() ? 1 : 0;
      }
    }
    return 2 * full > rows;
  }

  /** Returns the rows from one line to another, both included. */
  public static ImmutableList<Row> read(
      List<TextLine> lines, int from, int to, Cells cells, Columns columns, Hyphens hyphens) {
    WrappedCaptions captions =
        new WrappedCaptions(
            labelWidth(lines, from, to, cells),
            Math.max(columns.zone().start(), labelWidth(lines, from, to, cells)),
            hyphens);
    BodyReader reader = new BodyReader(lines, from, to, cells, columns, captions);
    for (int i = from; i <= to; i++) {
      reader.take(i);
    }
    reader.flush();
    return ImmutableList.copyOf(reader.rows);
  }

  private static int labelWidth(List<TextLine> lines, int from, int to, Cells cells) {
    int width = 0;
    for (int i = from; i <= to; i++) {
      TextLine line = lines.get(i);
      if (cells.hasRow(i) && line.hasLabel()) {
        width = Math.max(width, line.label().end());
      }
    }
    return width;
  }

  private void take(int index) {
    TextLine line = lines.get(index);
    page |= line.tags().page();
    if (cells.hasRow(index)) {
      takeValues(index, line);
    } else if (line.isBlank()) {
      takeBlank(line);
    } else {
      if (!line.words().isEmpty() && !isRunningTitle(line)) {
        takeWords(index, line);
      }
      if (!line.rules().isEmpty()) {
        takeRule(line);
      }
    }
  }

  private void takeBlank(TextLine line) {
    flush();
    if (!gap) {
      rows.add(new Row.Gap(line.number()));
    }
    gap = true;
  }

  /** Behind a page break, what stands in the middle of the page is a title and no group of rows. */
  private boolean isRunningTitle(TextLine line) {
    return page && line.indent() > columns.zone().start() / 3 && !line.labelText().endsWith(":");
  }

  private void takeWords(int index, TextLine line) {
    if (showsRanges(line)) {
      flush();
      return;
    }
    Piece piece = piece(line);
    if (!goesOn(piece, index)) {
      flush();
    }
    pending.add(piece);
    gap = false;
  }

  /** Whether a line has ranges of numbers where values stand, and heads nothing. */
  private boolean showsRanges(TextLine line) {
    return line.phrases().stream()
        .filter(columns::touches)
        .anyMatch(phrase -> NumberRanges.isOne(line.word(phrase)));
  }

  private void takeRule(TextLine line) {
    if (line.words().isEmpty()) {
      flush();
    }
    ImmutableList.Builder<Integer> under = ImmutableList.builder();
    for (int c = 0; c < columns.size(); c++) {
      Span column = columns.spans().get(c);
      if (line.rules().stream().anyMatch(rule -> rule.overlap(column) > 0)) {
        under.add(c);
      }
    }
    rows.add(new Row.Rule(line.number(), line.doubled(), under.build()));
    gap = false;
  }

  private void takeValues(int index, TextLine line) {
    gap = false;
    page = false;
    if (!line.hasLabel() && endsRowAbove(index)) {
      return;
    }
    if (!line.hasLabel()) {
      boolean wrapped = !pending.isEmpty() && !last().text().endsWith(":");
      int indent = pending.isEmpty() ? line.indent() : pending.get(0).indent();
      String label = wrapped ? captions.joined(pending) : "";
      if (wrapped) {
        pending.clear();
      }
      flush();
      rows.add(new Row.Values(line.number(), indent, label, cells.of(index)));
      return;
    }
    Piece piece = piece(line);
    if (!goesOn(piece, index)) {
      flush();
    }
    int indent = pending.isEmpty() ? piece.indent() : pending.get(0).indent();
    if (pending.isEmpty()) {
      captions.stands(piece.text());
    }
    String label = pending.isEmpty() ? siblings.label(line) : captions.joined(pending, piece);
    pending.clear();
    siblings.follow(line, label);
    rows.add(new Row.Values(line.number(), indent, label, cells.of(index)));
  }

  /**
   * Gives the values of a line to the row right above, if they are those it lacks on its right, as
   * other rows do not.
   */
  private boolean endsRowAbove(int index) {
    if (!full
        || rows.isEmpty()
        || !(rows.get(rows.size() - 1) instanceof Row.Values above)
        || index == 0
        || above.line() != lines.get(index - 1).number()
        || above.label().isEmpty()
        || !pending.isEmpty()) {
      return false;
    }
    ImmutableList<Row.Cell> own = cells.of(index);
    int last = above.cells().isEmpty() ? -1 : above.cells().get(above.cells().size() - 1).column();
    boolean lacks =
        !own.isEmpty()
            && own.get(0).column() == last + 1
            && above.cells().size() + own.size() == columns.size();
    if (lacks) {
      rows.set(
          rows.size() - 1,
          new Row.Values(
              above.line(),
              above.indent(),
              above.label(),
              ImmutableList.<Row.Cell>builder().addAll(above.cells()).addAll(own).build()));
    }
    return lacks;
  }

  /** Whether the pending caption goes on in a piece. */
  private boolean goesOn(Piece piece, int index) {
    return !pending.isEmpty()
        && pending.size() < REACH
        && captions.continues(last(), captions.joined(pending), piece, hasSibling(piece, index));
  }

  /** Whether a caption as deep as this one begins below it, before one that is less deep. */
  private boolean hasSibling(Piece piece, int index) {
    for (int i = index + 1; i <= to && i <= index + REACH; i++) {
      TextLine line = lines.get(i);
      if (line.words().isEmpty() || (cells.hasRow(i) && !line.hasLabel())) {
        continue;
      }
      if (line.indent() < piece.indent()) {
        return false;
      }
      if (line.indent() == piece.indent()
          && !Character.isLowerCase(line.text().charAt(line.indent()))) {
        return true;
      }
    }
    return false;
  }

  private Piece last() {
    return pending.get(pending.size() - 1);
  }

  private void flush() {
    @Nullable Piece first = pending.isEmpty() ? null : pending.get(0);
    if (first != null) {
      siblings.forget();
      rows.add(new Row.Heading(first.line(), first.indent(), captions.joined(pending)));
    }
    pending.clear();
  }

  private static Piece piece(TextLine line) {
    Span label = line.hasLabel() ? line.label() : new Span(line.indent(), line.end());
    return new Piece(line.number(), line.labelText(), label.start(), label.end(), line.leader());
  }

  /** The values of a table's rows, each in its column. */
  interface Cells {

    /** Whether the line holds values of the table. */
    boolean hasRow(int index);

    /** The cells of the line. */
    ImmutableList<Row.Cell> of(int index);

    /** The values of the line that belong to no column. */
    ImmutableList<ValueToken> strays(int index);
  }
}
