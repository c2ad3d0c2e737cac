package org.lexprecision.parser.internal.grid;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lexprecision.parser.internal.token.TokenValue;
import org.lexprecision.parser.internal.token.TokenValue.Defect;
import org.lexprecision.parser.internal.token.TokenValue.Suffix;
import org.lexprecision.parser.internal.token.ValueTokens;

/**
 * Decides for a whole table whether commas or points part the thousands of its numbers.
 *
 * <p>{@code 101.450} may be either; {@code 6.920,7} and {@code 0,69} are of one country, {@code
 * 1,234} and {@code 12.5} of another. Where a table holds numbers of one kind alone, all of it is
 * read so; where it holds both, nothing is read anew, and what does not fit stays malformed.
 */
public final class Notation {

  private static final int GROUP = 3;

  /** What the numbers of a table, or of all of them, tell. */
  private record Count(int commas, int points, int sure) {
    Count plus(Count other) {
      return new Count(commas + other.commas, points + other.points, sure + other.sure);
    }
  }

  private Notation() {}

  /** Returns the document with the numbers of each table read as all of the table bears out. */
  public static Layout settled(Layout layout) {
    Count all = new Count(0, 0, 0);
    for (Table table : layout.tables()) {
      all = all.plus(count(table));
    }
    if (all.points() == 0) {
      return layout;
    }
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    for (Block block : layout.blocks()) {
      blocks.add(
          block instanceof Table table && isPointed(count(table), all) ? pointed(table) : block);
    }
    return new Layout(blocks.build(), layout.diagnostics());
  }

  /** A lone comma before two digits may be a slip, unless nothing in the document is otherwise. */
  private static boolean isPointed(Count table, Count all) {
    return table.commas() == 0 && (table.sure() > 0 || all.commas() == 0);
  }

  private static Count count(Table table) {
    int commas = 0;
    int points = 0;
    int sure = 0;
    for (Row row : table.rows()) {
      if (row instanceof Row.Values values) {
        for (Row.Cell cell : values.cells()) {
          boolean notation = cell.value().defect() == Defect.NOTATION;
          sure += notation ? 1 : 0;
          points += notation || isCommaDecimal(cell) ? 1 : 0;
          commas += isPointDecimal(cell) || isCommaGrouped(cell) ? 1 : 0;
        }
      }
    }
    return new Count(commas, points, sure);
  }

  /** {@code 0,69}: a comma before a digit or two, and no point. */
  private static boolean isCommaDecimal(Row.Cell cell) {
    int comma = cell.printed().indexOf(',');
    return cell.value().defect() == Defect.GROUPING
        && comma > 0
        && cell.printed().indexOf(',', comma + 1) < 0
        && cell.printed().indexOf('.') < 0
        && digitsFrom(cell.printed(), comma + 1) < GROUP;
  }

  /** {@code 1,234}. */
  private static boolean isCommaGrouped(Row.Cell cell) {
    return cell.value().defect() != Defect.GROUPING
        && cell.value().defect() != Defect.NOTATION
        && cell.printed().indexOf(',') > 0;
  }

  /** {@code 12.5}: a point before other than three digits; percentages have any decimals. */
  private static boolean isPointDecimal(Row.Cell cell) {
    int point = cell.printed().indexOf('.');
    return point >= 0
        && cell.value().defect() != Defect.NOTATION
        && cell.value().suffix() == Suffix.NONE
        && digitsFrom(cell.printed(), point + 1) != GROUP;
  }

  private static int digitsFrom(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  private static Table pointed(Table table) {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (Row row : table.rows()) {
      rows.add(
          row instanceof Row.Values values
              ? new Row.Values(
                  values.line(),
                  values.indent(),
                  values.label(),
                  values.cells().stream()
                      .map(Notation::pointed)
                      .collect(ImmutableList.toImmutableList()))
              : row);
    }
    return new Table(table.ordinal(), table.heading(), table.columns(), rows.build());
  }

  private static Row.Cell pointed(Row.Cell cell) {
    StringBuilder swapped = new StringBuilder(cell.printed().length());
    for (int i = 0; i < cell.printed().length(); i++) {
      char c = cell.printed().charAt(i);
      if (c != ' ') {
        swapped.append(c == '.' ? ',' : c == ',' ? '.' : c);
      }
    }
    Optional<TokenValue> value = ValueTokens.value(swapped.toString());
    return value.isEmpty() || cell.value().nil()
        ? cell
        : new Row.Cell(
            cell.column(), cell.printed(), value.get(), cell.line(), cell.ordinal(), cell.sign());
  }
}
