package org.lexprecision.parser.internal.scale;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.measure.Quantities;
import org.lexprecision.parser.internal.period.row.CaptionWords;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.CurrencyWords;
import org.lexprecision.parser.internal.unit.Scale;
import org.lexprecision.parser.internal.words.Wording;

/** Gives each row of a table its scale: the table's, its caption's or its group's own. */
public final class Scales {

  private static final BigDecimal MOST_SHARES = new BigDecimal("1E12");
  private static final BigDecimal PRINTED_WHOLE = new BigDecimal("1E5");
  private static final BigDecimal SHARES_PRINTED_WHOLE = new BigDecimal("1E6");

  /** The words in which a heading ends that says what its amounts are for: "per unit per day". */
  private static final int MOST_WORDS = 4;

  private static final Wording UNITS = Wording.listed(Scales.class, "units");

  private static final Splitter WORD =
      Splitter.on(CharMatcher.inRange('a', 'z').negate().precomputed()).omitEmptyStrings();

  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private Scales() {}

  /**
   * Gives each row its scale.
   *
   * @param minor whether amounts for a share stand in hundredths of their currency
   * @param ofMoney whether the words above the table say that the scale is of money
   */
  public static void apply(
      List<RowDraft> rows,
      TableScale table,
      List<ColumnMeaning> columns,
      boolean minor,
      boolean ofMoney) {
    if (table.stated().isEmpty()) {
      SameTotals.note(rows);
    }
    if (table.origin() == TableScale.Origin.USUAL) {
      rows.stream()
          .filter(row -> Quantities.areOfOne(row.group()))
          .forEach(row -> row.whole = true);
      // what may yet be bought of own shares is printed in full unless its own table says otherwise
      rows.stream()
          .filter(row -> row.values.stream().anyMatch(value -> isStill(columns, value)))
          .forEach(row -> row.whole = true);
      applyUsual(rows, table.scale());
      if (table.scale().shares().isEmpty()
          && ShareScales.evident(rows, table.scale()).isEmpty()
          && areWholeShares(rows, columns)) {
        rows.stream().filter(row -> RowScale.own(row).isEmpty()).forEach(row -> row.shareScale = 0);
      }
    } else {
      apply(rows, table.scale());
      if (!ofMoney && table.stated().isPresent()) {
        applyToThings(rows, table.scale());
      }
    }
    if (ofMoney) {
      UnitPrices.scale(rows, table.scale().money());
    }
    if (minor) {
      rows.stream()
          .filter(row -> row.measure.count() == Count.PER_SHARE && areUnsigned(row))
          .forEach(row -> row.scale = MinorUnits.POWER);
    }
  }

  private static boolean isStill(List<ColumnMeaning> columns, RowDraft.Value value) {
    int at = value.cell.column();
    return at >= 0 && at < columns.size() && CaptionWords.of(columns.get(at).view()).areStill();
  }

  /** Counts are in the scale of a table that has nothing else which it could be of. */
  private static void applyToThings(List<RowDraft> rows, Scale table) {
    boolean others =
        rows.stream()
            .filter(row -> !arePercents(row))
            .anyMatch(row -> row.measure.count() != Count.PURE && row.scale == table.money());
    for (RowDraft row : rows) {
      if (!others
          && row.measure.count() == Count.PURE
          && row.scale == 0
          && RowScale.own(row).isEmpty()
          && ExceptedRows.power(row, table).isEmpty()
          && isNumberOfThings(row)) {
        row.scale = table.money();
      }
    }
  }

  private static boolean arePercents(RowDraft row) {
    return row.values.stream().allMatch(value -> value.token.nil() || value.token.isPercent());
  }

  private static boolean isNumberOfThings(RowDraft row) {
    return !row.percent
        && row.caption().indexOf('/') < 0
        && !Quantities.areRatios(row.caption())
        && Quantities.perThing(row.caption()).isEmpty()
        && !row.values.isEmpty()
        && !row.values.get(0).token.isPercent();
  }

  /**
   * Gives rows the scale that the other tables of the document have, where their own states none.
   *
   * <p>In a table of counts, amounts that no word calls money are whole.
   */
  private static void applyUsual(List<RowDraft> rows, Scale usual) {
    long known = rows.stream().filter(Scales::isKnownMoney).count();
    long counted = rows.stream().filter(row -> row.measure.count() == Count.PURE).count();
    if (known == 0 && 2 * counted >= rows.size()) {
      rows.stream()
          .filter(row -> !Quantities.areMoney(row.caption()))
          .forEach(row -> row.whole = true);
    }
    apply(rows, usual);
  }

  /** Gives rows the scale of their table, their own, or that of what they count. */
  private static void apply(List<RowDraft> rows, Scale table) {
    int shares =
        ShareScales.evident(rows, table)
            .orElseGet(() -> table.shares().orElse(ShareScales.said(rows).orElse(table.money())));
    Map<RowDraft, Integer> powers = ExceptedRows.powers(rows, table);
    for (RowDraft row : rows) {
      Optional<Integer> excepted = Optional.ofNullable(powers.get(row));
      Optional<Scale> own = RowScale.own(row);
      row.shareScale = own.map(Scale::money).orElse(plausible(row, shares));
      row.moneyScale = table.money();
      row.scale =
          switch (row.measure.count()) {
            case MONEY ->
                MinorUnits.areIn(row.caption())
                    ? MinorUnits.POWER
                    : excepted.isEmpty() && isOfOne(row)
                        ? 0
                        : own.map(Scale::money)
                            .orElse(
                                excepted.orElse(
                                    row.whole
                                        ? 0
                                        : row.unit.map(Scale::money).orElse(table.money())));
            case PER_SHARE -> inMinorUnits(row) ? MinorUnits.POWER : 0;
            case SHARES -> row.shareScale;
            case PURE -> own.map(Scale::money).orElse(things(row, table));
          };
    }
  }

  /** No company has so many shares: those of a row printed larger are whole. */
  private static int plausible(RowDraft row, int power) {
    return row.measure.count() != Count.PER_SHARE
            && row.values.stream()
                .anyMatch(
                    value ->
                        value.token.magnitude().scaleByPowerOfTen(power).compareTo(MOST_SHARES) > 0)
        ? 0
        : power;
  }

  /**
   * Whether shares are printed to the last one in a table that states no scale: those of its
   * columns of shares, or, where it has none, those that its rows may count.
   */
  private static boolean areWholeShares(List<RowDraft> rows, List<ColumnMeaning> columns) {
    ImmutableSet<Integer> counted =
        IntStream.range(0, columns.size())
            .filter(at -> columns.get(at).counts().filter(Count.SHARES::equals).isPresent())
            .boxed()
            .collect(ImmutableSet.toImmutableSet());
    return rows.stream()
        .filter(row -> RowScale.own(row).isEmpty())
        .anyMatch(
            row ->
                row.values.stream()
                    .filter(value -> counted.isEmpty() || counted.contains(value.cell.column()))
                    .anyMatch(
                        value -> value.token.magnitude().compareTo(wholeFrom(row.measure)) >= 0));
  }

  /** From which number on a table prints what it counts in full. */
  private static BigDecimal wholeFrom(Measure measure) {
    return measure.count() == Count.SHARES ? SHARES_PRINTED_WHOLE : PRINTED_WHOLE;
  }

  private static boolean isKnownMoney(RowDraft row) {
    return row.measure.known() && row.measure.count() == Count.MONEY;
  }

  /** Whether a row shows money for one thing, which no table scales. */
  public static boolean isOfOne(RowDraft row) {
    if (RowScale.parenthesized(row.caption()).isPresent()) {
      return false;
    }
    boolean grouped =
        row.group().toLowerCase(Locale.ROOT).startsWith("per ")
            ? Quantities.areOfOne(row.group())
            : Quantities.perThing(row.group())
                .filter(
                    per ->
                        row.decimals() > 1
                            || (!row.measure.known() && endsIn(per))
                            || statesMoney(row.group()))
                .isPresent();
    return grouped || Quantities.areOfOne(row.caption());
  }

  /** Whether a heading goes on no further than to say what its amounts are for. */
  private static boolean endsIn(String per) {
    return WORDS.splitToList(per).size() <= MOST_WORDS;
  }

  /** Whether a heading states a currency of its own and no scale: "per ounce (US$)". */
  private static boolean statesMoney(String heading) {
    return CurrencyWords.isIn(heading) && RowScale.parenthesized(heading).isEmpty();
  }

  /** Amounts for a share are in cents or pence where the row or its heading notes it. */
  private static boolean inMinorUnits(RowDraft row) {
    return areUnsigned(row) && (MinorUnits.areIn(row.caption()) || MinorUnits.areIn(row.group()));
  }

  private static boolean areUnsigned(RowDraft row) {
    return row.values.stream().allMatch(value -> value.cell.sign().isEmpty());
  }

  /** The power of ten in which a table says that it counts what a row counts. */
  private static int things(RowDraft row, Scale table) {
    if (UNITS.isIn(row.caption()) && table.units().isPresent()) {
      return table.units().getAsInt();
    }
    return table.things().entrySet().stream()
        .filter(thing -> isNumberOfThings(row) && counts(row, thing.getKey()))
        .mapToInt(Map.Entry::getValue)
        .findFirst()
        .orElse(0);
  }

  /** Whether the caption of a row, or the heading it stands under, has the name of things. */
  private static boolean counts(RowDraft row, String things) {
    String named = Captions.normalized(things);
    return Stream.of(row.caption(), row.group())
        .flatMap(words -> WORD.splitToStream(words.toLowerCase(Locale.ROOT)))
        .anyMatch(word -> Captions.normalized(word).equals(named));
  }
}
