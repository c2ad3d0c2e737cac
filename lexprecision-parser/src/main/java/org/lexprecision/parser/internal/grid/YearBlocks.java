package org.lexprecision.parser.internal.grid;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Tables of several years that are printed as a block a year: the first has the heads of the
 * columns, the others only their year, in a line over all columns or alone before the rows.
 */
public final class YearBlocks {

  private static final int DIGITS = 4;

  private YearBlocks() {}

  /** Returns the document with the heads of the first block over the columns of the others. */
  public static Layout headed(Layout layout) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    Optional<Table> before = Optional.empty();
    for (Block block : layout.blocks()) {
      if (block instanceof Table table) {
        Optional<Table> whole =
            before.filter(first -> goesOn(first, table)).map(first -> under(first, table));
        before = Optional.of(whole.orElse(table));
        blocks.add(before.get());
      } else {
        before = Optional.empty();
        blocks.add(block);
      }
    }
    return new Layout(blocks.build(), layout.diagnostics());
  }

  /** Returns a table under the heading and the heads of the first, with its own year. */
  private static Table under(Table first, Table next) {
    ImmutableList.Builder<Column> headed = ImmutableList.builder();
    for (int at = 0; at < next.columns().size(); at++) {
      headed.add(
          new Column(
              ImmutableList.<Column.HeaderCell>builder()
                  .addAll(heads(first, first.columns().get(at)))
                  .addAll(next.columns().get(at).header())
                  .build()));
    }
    ImmutableList.Builder<Paragraph.Line> lines = ImmutableList.builder();
    first.heading().stream().filter(line -> !isYear(line.text())).forEach(lines::add);
    return new Table(
        next.ordinal(), lines.addAll(next.heading()).build(), headed.build(), next.rows());
  }

  private static boolean goesOn(Table first, Table next) {
    boolean bare = next.columns().stream().allMatch(column -> heads(next, column).isEmpty());
    return bare
        && first.columns().size() == next.columns().size()
        && first.columns().stream().anyMatch(column -> !heads(first, column).isEmpty())
        && first.columns().stream()
            .flatMap(column -> heads(first, column).stream())
            .noneMatch(cell -> cell.text().chars().anyMatch(Character::isDigit))
        && isOfYear(first)
        && isOfYear(next)
        && next.heading().stream().allMatch(line -> isYear(line.text()));
  }

  /** Whether a table has a year over all its columns, or a line that is one before its rows. */
  private static boolean isOfYear(Table table) {
    return table.heading().stream().anyMatch(line -> isYear(line.text()))
        || table.columns().stream()
            .allMatch(column -> column.header().size() > heads(table, column).size());
  }

  /** What stands over a column but for a year that stands over all of them. */
  private static ImmutableList<Column.HeaderCell> heads(Table table, Column column) {
    return column.header().stream()
        .filter(cell -> !(isYear(cell.text()) && isOverAll(table, cell)))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOverAll(Table table, Column.HeaderCell cell) {
    return cell.first() == 0 && cell.last() == table.columns().size() - 1;
  }

  /** Whether a text is a year of the last or of this century and nothing else. */
  private static boolean isYear(String text) {
    String plain = text.strip();
    return plain.length() == DIGITS
        && plain.chars().allMatch(c -> '0' <= c && c <= '9')
        && (plain.startsWith("19") || plain.startsWith("20"));
  }
}
