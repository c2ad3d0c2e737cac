package org.lexprecision.parser.internal.identity;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lexprecision.LineItems;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.measure.PerShareItems;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;

/**
 * Settles what rows count whose captions do not tell, by how they and the rows around them are
 * printed.
 *
 * <p>Among amounts in thousands without decimals, "0.25" between two rows of earnings per share is
 * an amount per share, and alone an amount in whole dollars.
 */
public final class Neighbours {

  private static final int CENTS = 2;
  private static final BigDecimal LARGEST_PER_SHARE = new BigDecimal(1000);

  private final List<RowDraft> rows;
  private final int usual;

  private Neighbours(List<RowDraft> rows) {
    this.rows = rows;
    this.usual = usualDecimals(rows);
  }

  /**
   * Settles the rows of a table, unless its columns tell what they count.
   *
   * @param title the last words above the table
   */
  public static void settle(List<RowDraft> rows, List<ColumnMeaning> columns, String title) {
    Neighbours neighbours = new Neighbours(rows);
    if (PerShareItems.areNamed(title) && neighbours.mayAllBePerShare()) {
      rows.forEach(neighbours::perShare);
    }
    boolean told = columns.stream().anyMatch(ColumnMeaning::perShare);
    for (int at = 0; at < rows.size(); at++) {
      if (!told) {
        neighbours.settle(at);
      }
      rows.get(at).usualDecimals =
          rows.get(at).measure.count() == Count.MONEY
              ? neighbours.usual
              : rows.get(at).measure.count() == Count.PER_SHARE ? CENTS : 0;
    }
  }

  private boolean mayAllBePerShare() {
    return rows.stream()
        .filter(row -> row.measure.count() == Count.MONEY)
        .allMatch(Neighbours::mayBePerShare);
  }

  private void perShare(RowDraft row) {
    if (row.measure.count() == Count.MONEY) {
      PerShareItems.perShare(row.caption(), row.groups, false, true)
          .ifPresent(measure -> row.measure = measure);
    }
  }

  private void settle(int at) {
    RowDraft row = rows.get(at);
    if (row.measure.count() != Count.MONEY || (row.measure.known() && isNothing(row))) {
      return;
    }
    Optional<Count> above = count(at, -1);
    Optional<Count> below = count(at, 1);
    boolean between = above.isPresent() && above.equals(below);
    if (between && above.get() == Count.SHARES && !row.measure.known() && !row.isSigned()) {
      row.measure = row.measure.counting(Count.SHARES);
    } else if (mayBePerShare(row)
        && (between || (isFine(row) && (isPerShare(above) || isPerShare(below))))
        && (isPerShare(above) || isPerShare(below))) {
      perShare(row);
    } else if (isFine(row)) {
      row.whole = true;
      if (row.measure.known() && mayBePerShare(row)) {
        row.measure = ofOne(row);
      }
    }
  }

  /** No company has 0.711 of equity: what a caption names beside such a number is some price. */
  private static Measure ofOne(RowDraft row) {
    String words = Captions.withoutMarks(row.caption());
    return new Measure(
        LineItems.ratio(Captions.named(row.group()) + Captions.named(words), words),
        Count.MONEY,
        false,
        row.measure.basis());
  }

  private static boolean isPerShare(Optional<Count> count) {
    return count.filter(Count.PER_SHARE::equals).isPresent();
  }

  /** What the nearest row counts that is not itself in question. */
  private Optional<Count> count(int from, int step) {
    for (int at = from + step; at >= 0 && at < rows.size(); at += step) {
      RowDraft row = rows.get(at);
      boolean open = row.measure.count() == Count.MONEY && mayBePerShare(row);
      if (!open) {
        return Optional.of(row.measure.count());
      }
    }
    return Optional.empty();
  }

  /** Asks whether a row is printed with more decimals than amounts of its table are. */
  private boolean isFine(RowDraft row) {
    return decimals(row) >= CENTS && decimals(row) > usual;
  }

  private static boolean mayBePerShare(RowDraft row) {
    return isNothing(row)
        || (decimals(row) >= CENTS
            && row.values.stream()
                .allMatch(value -> value.token.magnitude().compareTo(LARGEST_PER_SHARE) < 0));
  }

  private static boolean isNothing(RowDraft row) {
    return row.values.stream().allMatch(value -> value.token.nil());
  }

  private static int usualDecimals(List<RowDraft> rows) {
    Multiset<Integer> counts = HashMultiset.create();
    for (RowDraft row : rows) {
      if (row.measure.count() == Count.MONEY && !isNothing(row)) {
        counts.add(decimals(row));
      }
    }
    return counts.isEmpty() ? 0 : Multisets.copyHighestCountFirst(counts).iterator().next();
  }

  /** The decimals that every number of a row has. */
  private static int decimals(RowDraft row) {
    return row.values.stream()
        .filter(value -> !value.token.nil() && !CellMeasures.isFraction(value.token))
        .mapToInt(value -> value.token.decimals())
        .min()
        .orElse(0);
  }
}
