package org.lexprecision.parser.internal.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.measure.Quantities;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.row.TotalRows;
import org.lexprecision.parser.internal.scale.ExceptedRows;
import org.lexprecision.parser.internal.scale.RowScale;
import org.lexprecision.parser.internal.scale.TableScale;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.CurrencyWords;
import org.lexprecision.parser.internal.unit.NamedScales;
import org.lexprecision.parser.internal.unit.Scale;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Rows above the first currency sign of a table, or under a heading below which there is none,
 * which count something else than money.
 *
 * <p>A column of money bears its sign at its first amount, or at its sum. Where "$" first stands in
 * the fourth row of a table of operating data, and that row is no sum, the three above it are none.
 */
public final class UnsignedRows {

  /** So many amounts that all have signs tell that each has one. */
  private static final int LEAST_AMOUNTS = 3;

  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  /** One heading with a sign below it may be the only one of money that has any. */
  private static final int LEAST_SIGNED = 2;

  private static final Wording DOLLARS_SCALED =
      Wording.listed(UnsignedRows.class, "dollars scaled");
  private static final Wording GAINED = Wording.listed(UnsignedRows.class, "gained");

  private UnsignedRows() {}

  /**
   * Makes them counts, unless the words above the table name money.
   *
   * @param title the words above the table
   * @param scale the scale of its amounts
   * @param signs whether each table of money of the document has a sign
   */
  public static void settle(
      Table table, String title, TableScale scale, List<RowDraft> rows, boolean signs) {
    scaledApart(scale, rows);
    named(NamedScales.of(table), rows);
    excepted(scale.scale(), rows);
    ImmutableList<RowDraft> counted = CountedThings.tell(table, rows);
    ImmutableList<RowDraft> unsigned = amongSigned(rows, signs);
    if (!CurrencyWords.isIn(title)) {
      Stream<RowDraft> large = unsigned.stream().filter(UnsignedRows::areLarge);
      scale(Stream.concat(counted.stream(), large), scale);
    }
    CountedThings.tellDaily(rows);
    behindSums(rows);
    boolean named =
        CurrencyWords.isIn(title)
            || table.columns().stream()
                .flatMap(column -> column.header().stream())
                .map(Column.HeaderCell::text)
                .anyMatch(CurrencyWords::isIn);
    if (named && DOLLARS_SCALED.isIn(title)) {
      aboveMoney(rows);
    }
    if (!named) {
      aboveFirst(rows, scale);
      underHeadings(rows, scale);
      if (signs && rows.stream().noneMatch(RowDraft::isSigned)) {
        count(rows, scale);
      }
    }
  }

  /**
   * Makes counts of what stands below the last sum of a balance sheet, and is called as people,
   * places and ratios are: "Stores at end of period", "Current ratio".
   */
  private static void behindSums(List<RowDraft> rows) {
    int last = rows.size() - 1;
    while (last >= 0 && !rows.get(last).isSigned()) {
      last--;
    }
    if (last > 0 && isSum(rows, last)) {
      rows.subList(last + 1, rows.size()).stream()
          .filter(row -> row.statement == StatementKind.BALANCE_SHEET)
          .filter(row -> row.measure.count() == Count.MONEY && !row.measure.known())
          .filter(row -> Quantities.areHeads(row.caption()) || Quantities.areRatios(row.caption()))
          .forEach(row -> row.measure = row.measure.counting(Count.PURE));
    }
  }

  /**
   * Makes counts of what stands above the first sign, where the words above say that dollars are
   * scaled and the sign is that of a known amount, no sum: nothing says that the rest is too.
   */
  private static void aboveMoney(List<RowDraft> rows) {
    int first = 0;
    while (first < rows.size() && !rows.get(first).isSigned()) {
      first++;
    }
    if (first == 0
        || first == rows.size()
        || rows.get(first).measure.count() != Count.MONEY
        || !isMoney(rows.get(first))
        || isSum(rows, first)) {
      return;
    }
    List<RowDraft> above = rows.subList(0, first);
    boolean open =
        above.stream()
            .allMatch(
                row ->
                    row.measure.count() == Count.PURE
                        || (CountedThings.mayCount(row) && !isMoney(row) && row.decimals() == 0));
    if (open) {
      above.forEach(row -> row.measure = row.measure.counting(Count.PURE));
    }
  }

  private static void aboveFirst(List<RowDraft> rows, TableScale scale) {
    int first = 0;
    while (first < rows.size() && !rows.get(first).isSigned()) {
      first++;
    }
    if (first > 0 && first < rows.size() && !isSum(rows, first)) {
      count(rows.subList(0, first), scale);
    }
  }

  /**
   * Makes counts of what stands under headings without any sign, where each heading that has signs
   * below it has one at its first amount.
   */
  private static void underHeadings(List<RowDraft> rows, TableScale scale) {
    ListMultimap<List<String>, RowDraft> headed = Multimaps.index(rows, row -> row.groups);
    List<List<RowDraft>> unsigned = new ArrayList<>();
    int signed = 0;
    for (List<String> heading : headed.keySet()) {
      List<RowDraft> below = headed.get(heading);
      if (below.stream().allMatch(RowDraft::hasPercents)) {
        continue;
      }
      if (below.stream().noneMatch(RowDraft::isSigned)) {
        unsigned.add(below);
      } else if (heading.isEmpty() || !beginsSigned(below)) {
        return;
      } else {
        signed++;
      }
    }
    if (signed >= LEAST_SIGNED) {
      unsigned.forEach(below -> count(below, scale));
    }
  }

  /** Whether the first amount of some rows bears a sign. */
  private static boolean beginsSigned(List<RowDraft> rows) {
    return rows.stream()
        .filter(row -> row.measure.count() == Count.MONEY)
        .findFirst()
        .filter(RowDraft::isSigned)
        .isPresent();
  }

  private static void count(List<RowDraft> rows, TableScale scale) {
    if (rows.stream().anyMatch(row -> isMoney(row) || CountedThings.isOfStatement(row))) {
      return;
    }
    List<RowDraft> counted =
        rows.stream().filter(row -> row.measure.count() == Count.MONEY).toList();
    counted.forEach(row -> row.measure = row.measure.counting(Count.PURE));
    if (counted.stream().anyMatch(UnsignedRows::areLarge)) {
      scale(counted.stream(), scale);
    }
  }

  /** Gives rows of things the scale that a note gives to all figures but those it excepts. */
  private static void scale(Stream<RowDraft> counted, TableScale scale) {
    counted
        .filter(row -> RowScale.own(row).isEmpty())
        .filter(row -> ExceptedRows.power(row, scale.scale()).isEmpty())
        .forEach(row -> row.noted = scale.stated());
  }

  /** Makes counts of rows of things to which a note above the table gives a scale by their name. */
  private static void named(NamedScales scales, List<RowDraft> rows) {
    for (RowDraft row : rows) {
      Optional<Scale> own =
          scales.of(Captions.withoutParentheses(row.caption())).or(() -> scales.of(row.group()));
      if (own.isPresent()
          && !row.isSigned()
          && (row.measure.count() == Count.PURE || CountedThings.mayCount(row))) {
        row.measure = row.measure.counting(Count.PURE);
        row.noted = row.noted.or(() -> own);
      }
    }
  }

  /**
   * Makes counts of whole numbers without a sign that a note excepts from the scale, where others
   * that it excepts have signs: "except capacity days and yields".
   */
  private static void excepted(Scale scale, List<RowDraft> rows) {
    List<RowDraft> excepted =
        rows.stream()
            .filter(row -> row.measure.count() == Count.MONEY && !row.measure.known())
            .filter(row -> ExceptedRows.power(row, scale).isPresent())
            .toList();
    if (excepted.stream().anyMatch(RowDraft::isSigned)) {
      excepted.stream()
          .filter(row -> !row.isSigned() && !isMoney(row) && row.decimals() == 0)
          .forEach(row -> row.measure = row.measure.counting(Count.PURE));
    }
  }

  /**
   * Makes counts of rows without a sign in a table in which each amount of money has one, not only
   * the first and the sums.
   */
  private static ImmutableList<RowDraft> amongSigned(List<RowDraft> rows, boolean signs) {
    int signed = 0;
    boolean each = false;
    for (int at = 0; at < rows.size(); at++) {
      RowDraft row = rows.get(at);
      if (isMoney(row) && !row.hasPercents()) {
        if (!row.isSigned()) {
          return ImmutableList.of();
        }
        signed++;
        each |= at > 0 && isBelowSigned(rows, at);
      }
    }
    ImmutableList<RowDraft> counted =
        rows.stream()
            .filter(row -> CountedThings.mayCount(row) && !isMoney(row))
            .collect(ImmutableList.toImmutableList());
    if (!each
        || signed < LEAST_AMOUNTS
        || signed < (signs ? 1 : 2) * counted.size()
        || haveSums(rows)) {
      return ImmutableList.of();
    }
    counted.forEach(row -> row.measure = row.measure.counting(Count.PURE));
    return counted;
  }

  /** Whether an amount is the sum of those above it, of which not each has a sign. */
  private static boolean haveSums(List<RowDraft> rows) {
    return IntStream.range(2, rows.size())
        .filter(at -> rows.get(at).isSigned() && !rows.get(at - 1).isSigned())
        .filter(at -> CountedThings.mayCount(rows.get(at - 1)))
        .anyMatch(at -> isSum(rows, at) || isRest(rows, at));
  }

  /** Asks whether a row is what those right above it leave of the first of them with a sign. */
  private static boolean isRest(List<RowDraft> rows, int at) {
    RowDraft.Value rest = rows.get(at).values.get(0);
    BigDecimal taken = BigDecimal.ZERO;
    for (int above = at - 1; above >= 0; above--) {
      RowDraft.@Nullable Value value = rows.get(above).at(rest.cell.column());
      if (value != null && rows.get(above).isSigned()) {
        return value.signed().subtract(taken).abs().compareTo(rest.signed().abs()) == 0;
      }
      taken = value == null ? taken : taken.add(value.token.magnitude());
    }
    return false;
  }

  /** Whether the row above an amount, in its group, is one with a sign too, and this is no sum. */
  private static boolean isBelowSigned(List<RowDraft> rows, int at) {
    RowDraft row = rows.get(at);
    RowDraft above = rows.get(at - 1);
    return isMoney(above)
        && above.isSigned()
        && row.groups.equals(above.groups)
        && row.measure.count() == above.measure.count()
        && !isSum(rows, at);
  }

  /** Whether nobody would print the numbers of a row in full who notes a scale. */
  private static boolean areLarge(RowDraft row) {
    return row.decimals() > 0
        || row.values.stream().anyMatch(value -> value.token.magnitude().compareTo(LARGE) >= 0);
  }

  /**
   * Makes counts of rows that state a scale which is not that of the table's amounts, or that alone
   * bear no sign of money: "New accounts (in thousands)" under "(Dollars in millions)".
   */
  private static void scaledApart(TableScale scale, List<RowDraft> rows) {
    boolean signed =
        rows.stream().anyMatch(RowDraft::isSigned)
            && rows.stream()
                .filter(row -> row.measure.count() == Count.MONEY && RowScale.own(row).isEmpty())
                .filter(row -> isMoney(row) && !row.hasPercents())
                .allMatch(RowDraft::isSigned);
    for (RowDraft row : rows) {
      Optional<Scale> own = RowScale.parenthesized(row.caption());
      if (own.isPresent()
          && row.measure.count() == Count.MONEY
          && !isMoney(row)
          && !row.isSigned()
          && !CurrencyWords.isIn(row.caption())
          && scale.stated().map(table -> table.money() != own.get().money()).orElse(signed)) {
        row.measure = row.measure.counting(Count.PURE);
      }
    }
  }

  /** Whether a row is money whatever its signs. */
  private static boolean isMoney(RowDraft row) {
    return row.measure.count().isOfMoney()
        && (row.measure.known()
            || (Quantities.areMoney(Captions.withoutParentheses(row.caption()))
                && !areGained(row.caption()))
            || row.money.isPresent());
  }

  /** Asks whether people or places are gained or lost: "Net gains in Internet customers". */
  private static boolean areGained(String caption) {
    int in = caption.lastIndexOf(" in ");
    return in > 0
        && Quantities.areHeads(caption.substring(in + " in ".length()))
        && GAINED.isIn(caption.substring(0, in));
  }

  /** Asks whether a row is a sum of those above it. */
  private static boolean isSum(List<RowDraft> rows, int at) {
    RowDraft total = rows.get(at);
    boolean amounts = at > 0 && rows.get(at - 1).measure.count() == Count.MONEY;
    if ((amounts && TotalRows.areNamed(total.caption())) || total.values.isEmpty()) {
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
