package org.lexprecision.parser.internal.part.column;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.choice.Ballot;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.part.PartWords;
import org.lexprecision.parser.internal.part.Spread;
import org.lexprecision.parser.internal.unit.Count;

/** Columns that add up to the column of the whole, row by row, are its parts. */
final class SumAcross implements ColumnWitness {

  private static final int PROOF = 4;
  private static final int DISPROOF = -3;

  /** A row that adds up by two cells or fewer may do so by chance. */
  private static final int LEAST = 2;

  @Override
  public void vote(ColumnQuestion question, Ballot<ColumnRole> ballot) {
    int sums = 0;
    int others = 0;
    for (List<Integer> group : question.groups()) {
      int whole = wholeOf(question, group);
      if (whole >= 0) {
        Tally tally = tally(question, group, whole);
        sums += tally.sums();
        others += tally.others();
      }
    }
    if (sums >= LEAST && sums > 3 * others) {
      ballot.prove(ColumnRole.PARTS, "columns add up", PROOF);
    } else if (others > LEAST && others > sums) {
      ballot.vote(ColumnRole.PARTS, "columns do not add up", DISPROOF);
    }
  }

  /** How many rows add up to a column, and how many do not. */
  private record Tally(int sums, int others) {}

  /**
   * The last column of some that names the whole; else the last of all, where it is the sum of the
   * others whatever its name; -1 where there is none.
   */
  static int wholeOf(ColumnQuestion question, List<Integer> group) {
    for (int at = group.size() - 1; at >= 0; at--) {
      if (question.isWhole(group.get(at))) {
        return group.get(at);
      }
    }
    int last = group.get(group.size() - 1);
    boolean alone = question.groups().size() == 1;
    return alone && isSum(question, group, last) ? last : -1;
  }

  /** Asks whether a column is the sum of the others in every row that has several. */
  private static boolean isSum(ColumnQuestion question, List<Integer> group, int whole) {
    Tally tally = tally(question, group, whole);
    return tally.sums() > LEAST && tally.others() == 0;
  }

  private static Tally tally(ColumnQuestion question, List<Integer> group, int whole) {
    int sums = 0;
    int others = 0;
    for (Row row : question.table().rows()) {
      if (row instanceof Row.Values values) {
        int found = compare(values, group, whole, question);
        sums += found > 0 ? 1 : 0;
        others += found < 0 ? 1 : 0;
      }
    }
    return new Tally(sums, others);
  }

  /**
   * Whether the parts of a row add up: 1 if so, -1 if not, 0 where too few stand there, or where
   * the whole lies between them, as ratios and averages do. What counts something else is no part,
   * nor is the sum of those before it.
   */
  private static int compare(
      Row.Values row, List<Integer> group, int whole, ColumnQuestion question) {
    Map<Integer, BigDecimal> cells = new HashMap<>();
    for (Row.Cell cell : row.cells()) {
      if (!cell.value().nil() && cell.value().isWellFormed() && !cell.value().isPercent()) {
        cells.put(cell.column(), cell.value().signed());
      }
    }
    @Nullable BigDecimal total = cells.get(whole);
    BigDecimal sum = BigDecimal.ZERO;
    List<BigDecimal> added = new ArrayList<>();
    for (int column : group) {
      @Nullable BigDecimal part = cells.get(column);
      boolean money = question.counts().get(column).filter(count -> count != Count.MONEY).isEmpty();
      boolean subtotal = part != null && added.size() > 1 && part.compareTo(sum) == 0;
      if (column != whole
          && part != null
          && money
          && !subtotal
          && isPart(question.nameOf(column))) {
        sum = sum.add(part);
        added.add(part);
      }
    }
    if (total == null || added.size() < LEAST) {
      return 0;
    }
    BigDecimal off = total.subtract(sum).abs();
    boolean sums = off.compareTo(BigDecimal.ONE.movePointLeft(Math.max(0, total.scale()))) <= 0;
    return sums
        ? 1
        : added.stream().map(Spread::of).reduce(Spread::plus).orElseThrow().mayAverageTo(total)
            ? 0
            : -1;
  }

  private static boolean isPart(String name) {
    return !name.isEmpty() && !PartWords.isTotal(name);
  }
}
