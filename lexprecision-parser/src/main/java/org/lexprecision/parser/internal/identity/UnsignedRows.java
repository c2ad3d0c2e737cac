package org.lexprecision.parser.internal.identity;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.measure.Quantities;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.row.RowReader;
import org.lexprecision.parser.internal.scale.RowScale;
import org.lexprecision.parser.internal.scale.TableScale;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.CurrencyWords;
import org.lexprecision.parser.internal.unit.Scale;

/**
 * Rows above the first currency sign of a table, or under a heading below which there is none,
 * which count something else than money.
 *
 * <p>A column of money bears its sign at its first amount, or at its sum. Where "$" first stands in
 * the fourth row of a table of operating data, and that row is no sum, the three above it are none.
 */
public final class UnsignedRows {

  private static final ImmutableSet<StatementKind> STATEMENTS =
      ImmutableSet.of(
          StatementKind.OPERATIONS,
          StatementKind.BALANCE_SHEET,
          StatementKind.CASH_FLOW,
          StatementKind.RECONCILIATION);

  /** One heading with a sign below it may be the only one of money that has any. */
  private static final int LEAST_SIGNED = 2;

  private UnsignedRows() {}

  /**
   * Makes them counts, unless the words above the table name money.
   *
   * @param title the words above the table
   * @param scale the scale of its amounts
   */
  public static void settle(Table table, String title, TableScale scale, List<RowDraft> rows) {
    divisors(table, rows);
    scaledApart(scale, rows);
    boolean named =
        CurrencyWords.isIn(title)
            || table.columns().stream()
                .flatMap(column -> column.header().stream())
                .map(Column.HeaderCell::text)
                .anyMatch(CurrencyWords::isIn);
    if (!named) {
      aboveFirst(rows);
      underHeadings(rows);
    }
  }

  private static void aboveFirst(List<RowDraft> rows) {
    int first = 0;
    while (first < rows.size() && !isSigned(rows.get(first))) {
      first++;
    }
    if (first > 0 && first < rows.size() && !isSum(rows, first)) {
      count(rows.subList(0, first));
    }
  }

  /**
   * Makes counts of what stands under headings without any sign, where each heading that has signs
   * below it has one at its first amount.
   */
  private static void underHeadings(List<RowDraft> rows) {
    ListMultimap<List<String>, RowDraft> headed = Multimaps.index(rows, row -> row.groups);
    List<List<RowDraft>> unsigned = new ArrayList<>();
    int signed = 0;
    for (List<String> heading : headed.keySet()) {
      List<RowDraft> below = headed.get(heading);
      if (below.stream().allMatch(UnsignedRows::arePercents)) {
        continue;
      }
      if (below.stream().noneMatch(UnsignedRows::isSigned)) {
        unsigned.add(below);
      } else if (heading.isEmpty() || !beginsSigned(below)) {
        return;
      } else {
        signed++;
      }
    }
    if (signed >= LEAST_SIGNED) {
      unsigned.forEach(UnsignedRows::count);
    }
  }

  private static boolean arePercents(RowDraft row) {
    return row.values.stream().anyMatch(value -> value.token.isPercent());
  }

  /** Whether the first amount of some rows bears a sign. */
  private static boolean beginsSigned(List<RowDraft> rows) {
    return rows.stream()
        .filter(row -> row.measure.count() == Count.MONEY)
        .findFirst()
        .filter(UnsignedRows::isSigned)
        .isPresent();
  }

  private static void count(List<RowDraft> rows) {
    if (rows.stream().noneMatch(row -> isMoney(row) || STATEMENTS.contains(row.statement))) {
      rows.stream()
          .filter(row -> row.measure.count() == Count.MONEY)
          .forEach(row -> row.measure = row.measure.counting(Count.PURE));
    }
  }

  /** Makes counts of the rows by which the words over a column divide: "Per ASM" and "ASMs". */
  private static void divisors(Table table, List<RowDraft> rows) {
    ImmutableSet<String> divisors =
        table.columns().stream()
            .flatMap(column -> column.header().stream())
            .flatMap(cell -> Quantities.perThing(cell.text()).stream())
            .map(Captions::normalized)
            .collect(ImmutableSet.toImmutableSet());
    for (RowDraft row : rows) {
      if (row.measure.count() == Count.MONEY
          && !row.measure.known()
          && !isSigned(row)
          && divisors.contains("per " + Captions.normalized(row.caption()))) {
        row.measure = row.measure.counting(Count.PURE);
      }
    }
  }

  /**
   * Makes counts of rows that state a scale which is not that of the table's amounts, or that alone
   * bear no sign of money: "New accounts (in thousands)" under "(Dollars in millions)".
   */
  private static void scaledApart(TableScale scale, List<RowDraft> rows) {
    boolean signed =
        rows.stream().anyMatch(UnsignedRows::isSigned)
            && rows.stream()
                .filter(row -> row.measure.count() == Count.MONEY && RowScale.own(row).isEmpty())
                .allMatch(UnsignedRows::isSigned);
    for (RowDraft row : rows) {
      Optional<Scale> own = RowScale.parenthesized(row.caption());
      if (own.isPresent()
          && row.measure.count() == Count.MONEY
          && !isMoney(row)
          && !isSigned(row)
          && !CurrencyWords.isIn(row.caption())
          && scale.stated().map(table -> table.money() != own.get().money()).orElse(signed)) {
        row.measure = row.measure.counting(Count.PURE);
      }
    }
  }

  private static boolean isSigned(RowDraft row) {
    return row.values.stream().anyMatch(value -> !value.cell.sign().isEmpty());
  }

  /** Whether a row is money whatever its signs. */
  private static boolean isMoney(RowDraft row) {
    return row.measure.count().isOfMoney()
        && (row.measure.known()
            || Quantities.areMoney(Captions.withoutParentheses(row.caption()))
            || row.money.isPresent());
  }

  /** Asks whether a row is a sum of those above it. */
  private static boolean isSum(List<RowDraft> rows, int at) {
    RowDraft total = rows.get(at);
    boolean amounts = at > 0 && rows.get(at - 1).measure.count() == Count.MONEY;
    if ((amounts && RowReader.isTotal(total.caption())) || total.values.isEmpty()) {
      return true;
    }
    int column = total.values.get(0).cell.column();
    BigDecimal whole = total.values.get(0).token.magnitude();
    BigDecimal sum = BigDecimal.ZERO;
    for (int above = at - 1; above >= 0; above--) {
      RowDraft.@Nullable Value value = rows.get(above).at(column);
      sum = value == null ? sum : sum.add(value.signed());
      if (above < at - 1 && sum.abs().compareTo(whole) == 0) {
        return true;
      }
    }
    return false;
  }
}
