package org.lexprecision.parser.internal.sums;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Balance;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.row.TotalRows;

/**
 * Finds the sums of a table: which rows are totals of the rows above them.
 *
 * <p>Rows wait on a stack; a row that is the sum of the last of them replaces them, so subtotals
 * are summed in their turn. Only runs that end right above a total are tried, and of their signs
 * only the usual patterns, and all of them where the run is short: the work per row is bounded.
 *
 * <p>A sum must show in every column. Where the rows themselves say what is summed, one that shows
 * in part of the columns is a sum too, of which a column is wrong.
 */
public final class SumFinder {

  private static final int LONGEST_RUN = 48;
  private static final int FREE_SIGNS = 7;

  private final int columns;
  private final int decimals;
  private final boolean deductsNegatives;
  private final List<SumRow> open = new ArrayList<>();
  private final List<Equation> found = new ArrayList<>();
  private final Set<RowDraft> totals = Sets.newIdentityHashSet();

  private SumFinder(int columns, int decimals, boolean deductsNegatives) {
    this.columns = columns;
    this.decimals = decimals;
    this.deductsNegatives = deductsNegatives;
  }

  /** Finds the sums among rows that count the same at the same scale. */
  public static ImmutableList<Equation> find(List<RowDraft> rows, int columns) {
    int decimals = 0;
    for (RowDraft row : rows) {
      decimals = Math.max(decimals, row.decimals());
    }
    SumFinder finder =
        new SumFinder(columns, Math.min(decimals, 4), SumSigns.deductsNegatives(rows));
    for (RowDraft row : rows) {
      finder.add(row);
    }
    return ImmutableList.copyOf(finder.found);
  }

  private void add(RowDraft row) {
    SumRow line = new SumRow(row, columns, decimals);
    if (mayBeTotal(row)) {
      @Nullable Equation equation = search(line, SumEvidence.EVERY_COLUMN);
      if (equation == null && isLabelled(row)) {
        equation = search(line, SumEvidence.MOST_COLUMNS);
      }
      if (equation == null) {
        equation = sinceLastResult(line);
      }
      if (equation == null && !row.amongSegments) {
        equation = inHalfOfColumns(line);
      }
      if (equation != null) {
        found.add(equation);
        totals.add(equation.total());
        last(equation.parts().size()).clear();
      }
    }
    open.add(line);
  }

  private static boolean mayBeTotal(RowDraft row) {
    if (row.amongSegments && !row.segment.isConsolidated()) {
      return false;
    }
    return row.caption().isEmpty()
        || row.ruledAbove
        || isLabelled(row)
        || row.caption().toLowerCase(Locale.ROOT).startsWith("net ")
        || Results.contains(row.measure);
  }

  private static boolean isLabelled(RowDraft row) {
    return TotalRows.areNamed(row.caption());
  }

  private @Nullable Equation search(SumRow total, SumEvidence evidence) {
    if (total.row.amongSegments) {
      return amongSegments(total, evidence);
    }
    @Nullable Equation equation =
        evidence == SumEvidence.EVERY_COLUMN ? ofAllSegments(total) : null;
    int most = Math.min(LONGEST_RUN, open.size());
    for (int length = 2; length <= most && equation == null; length++) {
      equation = usualSigns(total, length, evidence);
    }
    int free = evidence == SumEvidence.EVERY_COLUMN ? Math.min(FREE_SIGNS, most) : 0;
    for (int length = 3; length <= free && equation == null; length++) {
      equation = anySigns(total, length, SumEvidence.EVERY_COLUMN);
    }
    boolean ofOne = isLabelled(total.row) || total.row.caption().isEmpty() || total.row.ruledAbove;
    if (equation == null && most >= 1 && ofOne) {
      equation = usualSigns(total, 1, evidence);
    }
    return equation == null ? null : widened(equation);
  }

  /** A result is the sum of all rows since the result before it, or of all segments. */
  private @Nullable Equation sinceLastResult(SumRow total) {
    if (total.row.amongSegments) {
      return amongSegments(total, SumEvidence.HALF_OF_COLUMNS);
    }
    if (!Results.contains(total.row.measure)) {
      return null;
    }
    int most = Math.min(LONGEST_RUN, open.size());
    for (int length = 2; length <= most; length++) {
      if (Results.contains(open.get(open.size() - length).row.measure)) {
        @Nullable Equation equation = usualSigns(total, length, SumEvidence.HALF_OF_COLUMNS);
        return equation != null || length > FREE_SIGNS
            ? equation
            : anySigns(total, length, SumEvidence.SEVERAL_COLUMNS);
      }
    }
    return null;
  }

  /**
   * A sum that shows in half of the columns, of which another is wrong: in figures that do not
   * agree by chance, or of all rows from the heading or the total above them.
   */
  private @Nullable Equation inHalfOfColumns(SumRow total) {
    int most = Math.min(LONGEST_RUN, open.size());
    for (int length = 2; length <= most; length++) {
      @Nullable Equation equation = usualSigns(total, length, half(total.row, length));
      if (equation != null) {
        return widened(equation);
      }
    }
    return null;
  }

  private SumEvidence half(RowDraft total, int length) {
    boolean result = Results.contains(total.measure);
    boolean sinceResult = result && Results.contains(open.get(open.size() - length).row.measure);
    if (!beginsWith(length) && !sinceResult) {
      return SumEvidence.HALF_OF_RUN;
    }
    if (isLabelled(total)) {
      return SumEvidence.HALF_OF_TOTAL;
    }
    return result ? SumEvidence.HALF_OF_RESULT : SumEvidence.HALF_OF_BLOCK;
  }

  /** Asks whether the last rows that wait are all from a heading on, or from a total on. */
  private boolean beginsWith(int length) {
    int first = open.size() - length;
    if (first == 0) {
      return true;
    }
    RowDraft above = open.get(first - 1).row;
    return !above.group().equals(open.get(first).row.group()) || totals.contains(above);
  }

  /** A total among segments is the sum of them all, or of the last of them. */
  private @Nullable Equation amongSegments(SumRow total, SumEvidence evidence) {
    int most = 0;
    while (most < open.size()
        && open.get(open.size() - 1 - most).row.group().equals(total.row.group())) {
      most++;
    }
    int least = evidence == SumEvidence.HALF_OF_COLUMNS ? Math.max(2, most) : 1;
    for (int length = most; length >= least; length--) {
      int[] signs = SumSigns.plus(length);
      if (evidence.foots(total, last(length), signs)) {
        return equation(total.row, last(length), signs);
      }
    }
    return null;
  }

  /**
   * The same of the company as of all segments right above it, added up, however they are signed.
   */
  private @Nullable Equation ofAllSegments(SumRow total) {
    int length = 0;
    while (length < Math.min(LONGEST_RUN, open.size())
        && isPartOf(total.row, open.get(open.size() - 1 - length).row)) {
      length++;
    }
    int[] signs = SumSigns.plus(length);
    return length > 1 && SumEvidence.EVERY_COLUMN.foots(total, last(length), signs)
        ? equation(total.row, last(length), signs)
        : null;
  }

  private static boolean isPartOf(RowDraft whole, RowDraft part) {
    return part.amongSegments
        && !part.segment.isConsolidated()
        && part.measure.item().equals(whole.measure.item());
  }

  private @Nullable Equation usualSigns(SumRow total, int length, SumEvidence evidence) {
    List<SumRow> parts = last(length);
    if (isRest(total, parts)) {
      return null;
    }
    int @Nullable [] best = null;
    int most = 0;
    // where a sum shows in part of the columns only, a table of unsigned charges deducts them
    boolean deductingFirst = evidence == SumEvidence.HALF_OF_COLUMNS && !deductsNegatives;
    for (int[] signs : SumSigns.usual(total, parts, deductingFirst)) {
      int exact = evidence.exactColumns(total, parts, signs);
      if (exact > most) {
        best = signs;
        most = exact;
      }
    }
    return best == null ? null : equation(total.row, parts, best);
  }

  private @Nullable Equation anySigns(SumRow total, int length, SumEvidence evidence) {
    List<SumRow> parts = last(length);
    if (isRest(total, parts) || areOfSeveral(parts) || tells(total, parts) < 2) {
      return null;
    }
    for (int bits = 0; bits < 1 << (length - 1); bits++) {
      int[] signs = SumSigns.choice(bits, length);
      if (evidence.foots(total, parts, signs)) {
        return equation(total.row, parts, signs);
      }
    }
    return null;
  }

  /** Whether rows are several items of several parts of the company: of no sum that needs signs. */
  private static boolean areOfSeveral(List<SumRow> parts) {
    return parts.stream().map(part -> part.row.segment).distinct().limit(2).count() > 1
        && parts.stream().map(part -> part.row.measure.item()).distinct().limit(2).count() > 1;
  }

  /** Equity is the rest of the assets, but the liabilities are summed with it, not taken off. */
  private static boolean isRest(SumRow total, List<SumRow> parts) {
    return total.row.statement == StatementKind.BALANCE_SHEET
        && total.row.measure.item().balance() == Balance.CREDIT
        && parts.stream()
            .anyMatch(
                part ->
                    part.row.measure.item().id().equals("Assets") || part.row.caption().isEmpty());
  }

  /** In how many columns most of the cells are not nothing. */
  private static int tells(SumRow total, List<SumRow> parts) {
    int telling = 0;
    for (int column = 0; column < total.units.length; column++) {
      int cells = total.tells(column) ? 1 : 0;
      for (SumRow part : parts) {
        cells += part.tells(column) ? 1 : 0;
      }
      telling += cells > parts.size() / 2 + 1 ? 1 : 0;
    }
    return telling;
  }

  /** Takes in rows of nothing that stand above the run in its group. */
  private Equation widened(Equation equation) {
    int length = equation.parts().size();
    int more = 0;
    String group = equation.parts().get(0).group();
    while (!group.isEmpty() && length + more < open.size()) {
      SumRow above = open.get(open.size() - length - more - 1);
      if (!above.row.group().equals(group) || !above.isNothing()) {
        break;
      }
      more++;
    }
    if (more == 0) {
      return equation;
    }
    int[] signs = SumSigns.plus(length + more);
    System.arraycopy(equation.signs().toArray(), 0, signs, more, length);
    return equation(equation.total(), last(length + more), signs);
  }

  /** The last rows that wait. */
  private List<SumRow> last(int length) {
    return open.subList(open.size() - length, open.size());
  }

  private static Equation equation(RowDraft total, List<SumRow> parts, int[] signs) {
    return new Equation(
        total,
        parts.stream().map(part -> part.row).collect(ImmutableList.toImmutableList()),
        ImmutableIntArray.copyOf(signs),
        SumSigns.add(signs));
  }
}
