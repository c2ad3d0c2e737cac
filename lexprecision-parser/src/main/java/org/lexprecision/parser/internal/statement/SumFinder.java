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
 */
final class SumFinder {

  private static final int LONGEST_RUN = 48;
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
  private final List<Line> open = new ArrayList<>();
  private final List<Equation> found = new ArrayList<>();

  private SumFinder(int columns, int decimals) {
    this.columns = columns;
    this.decimals = decimals;
  }

  /** Finds the sums among rows that count the same at the same scale. */
  static ImmutableList<Equation> find(List<RowDraft> rows, int columns) {
    int decimals = 0;
    for (RowDraft row : rows) {
      decimals = Math.max(decimals, row.decimals());
    }
    SumFinder finder = new SumFinder(columns, Math.min(decimals, 4));
    for (RowDraft row : rows) {
      finder.add(row);
    }
    return ImmutableList.copyOf(finder.found);
  }

  private void add(RowDraft row) {
    Line line = new Line(row, columns, decimals);
    if (mayBeTotal(row)) {
      @Nullable Equation equation = search(line, true);
      if (equation == null && isLabelled(row)) {
        equation = search(line, false);
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

  private @Nullable Equation search(Line total, boolean everywhere) {
    if (total.row.amongSegments) {
      return amongSegments(total, everywhere);
    }
    @Nullable Equation equation = null;
    int most = Math.min(LONGEST_RUN, open.size());
    for (int length = 2; length <= most && equation == null; length++) {
      equation = patterns(total, length, everywhere);
    }
    for (int length = 3;
        everywhere && length <= Math.min(FREE_SIGNS, most) && equation == null;
        length++) {
      equation = anySigns(total, length);
    }
    if (equation == null && most >= 1 && (isLabelled(total.row) || total.row.caption().isEmpty())) {
      equation = patterns(total, 1, everywhere);
    }
    return equation == null ? null : widened(equation);
  }

  /** A total among segments is the sum of them all, or of the last of them. */
  private @Nullable Equation amongSegments(Line total, boolean everywhere) {
    int most = 0;
    while (most < open.size()
        && open.get(open.size() - 1 - most).row.group().equals(total.row.group())) {
      most++;
    }
    for (int length = most; length >= 1; length--) {
      List<Line> parts = open.subList(open.size() - length, open.size());
      int[] signs = new int[length];
      Arrays.fill(signs, 1);
      if (foots(total, parts, signs, everywhere)) {
        return new Equation(total.row, rows(parts), ImmutableIntArray.copyOf(signs), true);
      }
    }
    return null;
  }

  private @Nullable Equation patterns(Line total, int length, boolean everywhere) {
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
    for (int[] signs : new int[][] {plus, first, natural}) {
      if (foots(total, parts, signs, everywhere)) {
        return new Equation(total.row, rows(parts), ImmutableIntArray.copyOf(signs), signs == plus);
      }
    }
    return null;
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
      if (foots(total, parts, signs, true) && tells(total, parts) >= 2) {
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

  /**
   * Asks whether the parts sum to the total.
   *
   * @param everywhere in all columns that are not blank; else in most of them
   */
  private static boolean foots(Line total, List<Line> parts, int[] signs, boolean everywhere) {
    int compared = 0;
    int exact = 0;
    int within = 0;
    boolean something = false;
    for (int column = 0; column < total.units.length; column++) {
      long off = difference(total, parts, signs, column);
      if (off == UNKNOWN) {
        continue;
      }
      compared++;
      exact += off == 0 ? 1 : 0;
      // half a unit for the total and for each part, in units of the last decimal
      within += 2 * off <= parts.size() + 1 ? 1 : 0;
      something |= total.units[column] != 0;
      if (everywhere && within < compared) {
        return false;
      }
    }
    if (compared == 0 || !something) {
      return false;
    }
    return everywhere ? 2 * exact >= compared : 2 * within > compared && 2 * exact > compared;
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
