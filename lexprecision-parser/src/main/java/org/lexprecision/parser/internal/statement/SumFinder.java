package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Balance;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.token.TokenValue;

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
final class SumFinder {

  private static final int LONGEST_RUN = 48;
  private static final int SHORT_RUN = 3;
  private static final int FREE_SIGNS = 7;
  private static final long LARGEST = 1L << 52;
  private static final long BLANK = Long.MIN_VALUE;
  private static final long UNKNOWN = Long.MAX_VALUE;
  private static final ImmutableSet<String> RESULTS =
      ImmutableSet.of(
          "GrossProfit",
          "OperatingIncomeLoss",
          "IncomeLossBeforeIncomeTaxes",
          "IncomeLossFromContinuingOperations",
          "IncomeLossBeforeCumulativeEffectOfChangeInAccountingPrinciple",
          "NetIncomeLoss",
          "ProfitLoss",
          "ComprehensiveIncomeNetOfTax",
          "Ebitda",
          "AdjustedEbitda",
          "Revenues",
          "CostOfRevenue",
          "PropertyPlantAndEquipmentNet",
          "Assets",
          "Liabilities",
          "StockholdersEquity",
          "CashPeriodIncreaseDecrease",
          "CashAndCashEquivalentsAtCarryingValue",
          "NetCashProvidedByUsedInOperatingActivities",
          "NetCashProvidedByUsedInInvestingActivities",
          "NetCashProvidedByUsedInFinancingActivities");

  private final int columns;
  private final int decimals;
  private final boolean deductsNegatives;
  private final List<Line> open = new ArrayList<>();
  private final List<Equation> found = new ArrayList<>();

  private SumFinder(int columns, int decimals, boolean deductsNegatives) {
    this.columns = columns;
    this.decimals = decimals;
    this.deductsNegatives = deductsNegatives;
  }

  /** Finds the sums among rows that count the same at the same scale. */
  static ImmutableList<Equation> find(List<RowDraft> rows, int columns) {
    int decimals = 0;
    for (RowDraft row : rows) {
      decimals = Math.max(decimals, row.decimals());
    }
    SumFinder finder = new SumFinder(columns, Math.min(decimals, 4), deductsNegatives(rows));
    for (RowDraft row : rows) {
      finder.add(row);
    }
    return ImmutableList.copyOf(finder.found);
  }

  /**
   * Asks whether a table prints most of what it deducts as negative numbers: then it adds them, and
   * where a sign alone slipped, that tells the column that is wrong.
   */
  private static boolean deductsNegatives(List<RowDraft> rows) {
    int signs = 0;
    for (RowDraft row : rows) {
      if (row.measure.item().balance() == Balance.DEBIT) {
        for (RowDraft.Value value : row.values) {
          signs += value.token.signed().signum();
        }
      }
    }
    return signs < 0;
  }

  private void add(RowDraft row) {
    Line line = new Line(row, columns, decimals);
    if (mayBeTotal(row)) {
      @Nullable Equation equation = search(line, Evidence.EVERY_COLUMN);
      if (equation == null && isLabelled(row)) {
        equation = search(line, Evidence.MOST_COLUMNS);
      }
      if (equation == null) {
        equation = sinceLastResult(line);
      }
      if (equation != null) {
        found.add(equation);
        for (int part = 0; part < equation.parts().size(); part++) {
          open.remove(open.size() - 1);
        }
      }
    }
    open.add(line);
  }

  static boolean mayBeTotal(RowDraft row) {
    if (row.amongSegments && !row.segment.isConsolidated()) {
      return false;
    }
    return row.caption().isEmpty()
        || row.ruledAbove
        || isLabelled(row)
        || row.caption().toLowerCase(Locale.ROOT).startsWith("net ")
        || isResult(row.measure.item().id());
  }

  /** Asks whether an item is what is left of others. */
  static boolean isResult(String item) {
    return RESULTS.contains(item);
  }

  static boolean isLabelled(RowDraft row) {
    return RowReader.isTotal(row.caption());
  }

  private @Nullable Equation search(Line total, Evidence evidence) {
    if (total.row.amongSegments) {
      return amongSegments(total, evidence);
    }
    @Nullable Equation equation = null;
    int most = Math.min(LONGEST_RUN, open.size());
    for (int length = 2; length <= most && equation == null; length++) {
      equation = patterns(total, length, evidence);
    }
    for (int length = 3;
        evidence == Evidence.EVERY_COLUMN
            && length <= Math.min(FREE_SIGNS, most)
            && equation == null;
        length++) {
      equation = anySigns(total, length);
    }
    if (equation == null && most >= 1 && (isLabelled(total.row) || total.row.caption().isEmpty())) {
      equation = patterns(total, 1, evidence);
    }
    return equation == null ? null : widened(equation);
  }

  /** A result is the sum of all rows since the result before it, or of all segments. */
  private @Nullable Equation sinceLastResult(Line total) {
    if (total.row.amongSegments) {
      return amongSegments(total, Evidence.HALF_OF_COLUMNS);
    }
    int length = 2;
    while (length < Math.min(LONGEST_RUN, open.size()) && !isResult(above(length))) {
      length++;
    }
    boolean begins =
        length <= open.size() && isResult(above(length)) && isResult(total.row.measure.item().id());
    return begins ? patterns(total, length, Evidence.HALF_OF_COLUMNS) : null;
  }

  private String above(int length) {
    return open.get(open.size() - length).row.measure.item().id();
  }

  /** A total among segments is the sum of them all, or of the last of them. */
  private @Nullable Equation amongSegments(Line total, Evidence evidence) {
    int most = 0;
    while (most < open.size()
        && open.get(open.size() - 1 - most).row.group().equals(total.row.group())) {
      most++;
    }
    int least = evidence == Evidence.HALF_OF_COLUMNS ? Math.max(2, most) : 1;
    for (int length = most; length >= least; length--) {
      List<Line> parts = open.subList(open.size() - length, open.size());
      int[] signs = new int[length];
      Arrays.fill(signs, 1);
      if (foots(total, parts, signs, evidence)) {
        return new Equation(total.row, rows(parts), ImmutableIntArray.copyOf(signs), true);
      }
    }
    return null;
  }

  private @Nullable Equation patterns(Line total, int length, Evidence evidence) {
    List<Line> parts = open.subList(open.size() - length, open.size());
    if (isRest(total, parts)) {
      return null;
    }
    int[] plus = new int[length];
    int[] first = new int[length];
    int[] natural = new int[length];
    boolean debit = total.row.measure.item().balance() == Balance.DEBIT;
    for (int at = 0; at < length; at++) {
      Balance balance = parts.get(at).row.measure.item().balance();
      plus[at] = 1;
      first[at] = at == 0 ? 1 : -1;
      natural[at] = at > 0 && !debit && balance == Balance.DEBIT ? -1 : 1;
    }
    @Nullable Equation best = null;
    int most = 0;
    int[][] usual = {plus, first, natural};
    int[][] subtracting = {natural, first, plus};
    boolean half = evidence == Evidence.HALF_OF_COLUMNS;
    for (int[] signs : half && !deductsNegatives ? subtracting : usual) {
      int exact = exactColumns(total, parts, signs, evidence);
      if (exact > most) {
        best = new Equation(total.row, rows(parts), ImmutableIntArray.copyOf(signs), signs == plus);
        most = exact;
      }
    }
    return best;
  }

  private @Nullable Equation anySigns(Line total, int length) {
    List<Line> parts = open.subList(open.size() - length, open.size());
    if (isRest(total, parts)) {
      return null;
    }
    int[] signs = new int[length];
    for (int bits = 0; bits < 1 << (length - 1); bits++) {
      signs[0] = 1;
      for (int at = 1; at < length; at++) {
        signs[at] = (bits >> (at - 1) & 1) == 0 ? 1 : -1;
      }
      if (foots(total, parts, signs, Evidence.EVERY_COLUMN) && tells(total, parts) >= 2) {
        return new Equation(total.row, rows(parts), ImmutableIntArray.copyOf(signs), false);
      }
    }
    return null;
  }

  /** Equity is the rest of the assets, but the liabilities are summed with it, not taken off. */
  private static boolean isRest(Line total, List<Line> parts) {
    return total.row.statement == StatementKind.BALANCE_SHEET
        && total.row.measure.item().balance() == Balance.CREDIT
        && parts.stream()
            .anyMatch(
                part ->
                    part.row.measure.item().id().equals("Assets") || part.row.caption().isEmpty());
  }

  private static ImmutableList<RowDraft> rows(List<Line> lines) {
    return lines.stream().map(line -> line.row).collect(ImmutableList.toImmutableList());
  }

  /** Takes in rows of nothing that stand above the run in its group. */
  private Equation widened(Equation equation) {
    int length = equation.parts().size();
    int more = 0;
    String group = equation.parts().get(0).group();
    while (length + more < open.size()) {
      Line above = open.get(open.size() - length - more - 1);
      if (!above.row.group().equals(group) || group.isEmpty() || !above.isNothing()) {
        break;
      }
      more++;
    }
    if (more == 0) {
      return equation;
    }
    int[] signs = new int[length + more];
    Arrays.fill(signs, 0, more, 1);
    System.arraycopy(equation.signs().toArray(), 0, signs, more, length);
    return new Equation(
        equation.total(),
        rows(open.subList(open.size() - length - more, open.size())),
        ImmutableIntArray.copyOf(signs),
        equation.adds());
  }

  /** In which columns a sum must show; within rounding, and exactly in at least half of them. */
  private enum Evidence {
    EVERY_COLUMN,
    MOST_COLUMNS,
    /**
     * Half of them, and one at least in figures that do not agree by chance. One alone is enough
     * for a short sum only: of a long one a summary may leave a row out that it has elsewhere.
     */
    HALF_OF_COLUMNS
  }

  private static boolean foots(Line total, List<Line> parts, int[] signs, Evidence evidence) {
    return exactColumns(total, parts, signs, evidence) > 0;
  }

  /** In how many columns that are not blank the parts are exactly the total; 0 if it is no sum. */
  private static int exactColumns(Line total, List<Line> parts, int[] signs, Evidence evidence) {
    int compared = 0;
    int exact = 0;
    int within = 0;
    long largest = 0;
    long largestExact = 0;
    for (int column = 0; column < total.units.length; column++) {
      long off = difference(total, parts, signs, column);
      if (off == UNKNOWN) {
        continue;
      }
      compared++;
      long size = Math.abs(total.units[column]);
      largest = Math.max(largest, size);
      // half a unit for the total and for each part, in units of the last decimal
      within += 2 * off <= parts.size() + 1 ? 1 : 0;
      if (off == 0) {
        exact++;
        largestExact = Math.max(largestExact, size);
      }
    }
    boolean sum =
        switch (evidence) {
          case EVERY_COLUMN -> within == compared && 2 * exact >= compared;
          case MOST_COLUMNS -> 2 * within > compared && 2 * exact > compared;
          case HALF_OF_COLUMNS ->
              2 * exact >= compared
                  && largestExact >= Telling.LEAST
                  && (exact > 1 || parts.size() <= SHORT_RUN);
        };
    return sum && largest > 0 ? exact : 0;
  }

  /** How far a column is off, never negative; unknown if a cell of it is. */
  private static long difference(Line total, List<Line> parts, int[] signs, int column) {
    if (total.units[column] == BLANK || total.units[column] == UNKNOWN) {
      return UNKNOWN;
    }
    long rest = total.units[column];
    for (int at = 0; at < signs.length; at++) {
      long part = parts.get(at).units[column];
      if (part == UNKNOWN) {
        return UNKNOWN;
      }
      rest -= part == BLANK ? 0 : signs[at] * part;
    }
    return Math.abs(rest);
  }

  /** In how many columns most of the cells are not nothing. */
  private static int tells(Line total, List<Line> parts) {
    int telling = 0;
    for (int column = 0; column < total.units.length; column++) {
      int nonZero = total.units[column] > 0 || total.units[column] < 0 ? 1 : 0;
      for (Line part : parts) {
        nonZero += part.units[column] == 0 || part.units[column] == BLANK ? 0 : 1;
      }
      telling += nonZero > parts.size() / 2 + 1 ? 1 : 0;
    }
    return telling;
  }

  /** A row with its printed values in units of the finest decimal of the table. */
  private static final class Line {
    final RowDraft row;
    final long[] units;

    Line(RowDraft row, int columns, int decimals) {
      this.row = row;
      this.units = new long[columns];
      Arrays.fill(units, BLANK);
      for (RowDraft.Value value : row.values) {
        units[value.cell.column()] = units(value.token, decimals);
      }
    }

    private static long units(TokenValue token, int decimals) {
      BigDecimal scaled = token.signed().movePointRight(decimals);
      boolean usable =
          token.isWellFormed()
              && token.suffix() == TokenValue.Suffix.NONE
              && scaled.abs().compareTo(BigDecimal.valueOf(LARGEST)) <= 0
              && scaled.stripTrailingZeros().scale() <= 0;
      return usable ? scaled.longValue() : UNKNOWN;
    }

    boolean isNothing() {
      return row.values.stream().allMatch(value -> value.token.magnitude().signum() == 0);
    }
  }
}
