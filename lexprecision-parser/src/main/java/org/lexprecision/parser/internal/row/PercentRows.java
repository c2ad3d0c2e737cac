package org.lexprecision.parser.internal.row;

import java.math.BigDecimal;
import java.util.List;
import org.lexprecision.parser.internal.measure.Quantities;
import org.lexprecision.parser.internal.token.TokenValue;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.Wording;

/** Tells rows whose numbers are percentages although no sign beside them says so. */
final class PercentRows {

  private static final int CENTS = 2;
  private static final BigDecimal LEAST_PERCENT = BigDecimal.valueOf(5);
  private static final BigDecimal WHOLE_PERCENT = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(400);

  /** What leads from one number to another, by which it is told. */
  private static final Wording STEP = Wording.listed(PercentRows.class, "step");

  /** A heading of ratios, all of which are percent where the first of them is. */
  private static final Wording RATIOS = Wording.listed(PercentRows.class, "ratios");

  /** A caption of one of them. */
  private static final Wording RATIO = Wording.listed(PercentRows.class, "ratio");

  private PercentRows() {}

  /**
   * Whether the numbers of a row are percent: its caption says so, or a ratio without a sign
   * follows percentages of its group, where the sign is printed once.
   *
   * @param drafts the rows above it
   */
  static boolean isPercent(RowDraft draft, List<RowDraft> drafts) {
    if (isToldByPoints(draft)) {
      return true;
    }
    boolean pure = draft.measure.count() == Count.PURE;
    if (pure && Quantities.sayPercent(draft.caption())) {
      return draft.decimals() <= CENTS || !isFraction(draft);
    }
    if (pure && Quantities.areInPercentFromOne(draft.caption()) && !isFraction(draft)) {
      return draft.values.stream()
          .allMatch(
              value ->
                  value.token.nil()
                      || (value.token.suffix() == TokenValue.Suffix.NONE
                          && value.token.magnitude().compareTo(MOST_PERCENT) <= 0));
    }
    if (pure && Quantities.areInPercent(draft.caption())) {
      return draft.values.stream().allMatch(value -> isPercentPoints(value.token));
    }
    if (drafts.isEmpty()) {
      return false;
    }
    RowDraft above = drafts.get(drafts.size() - 1);
    if (draft.decimals() == 0) {
      boolean open = draft.measure.count() == Count.MONEY && !draft.measure.known();
      return (pure || open) && arePercent(above) && areWholePercent(draft, above);
    }
    boolean ofOne = draft.measure.count() == Count.MONEY && Quantities.areOfOne(draft.caption());
    return !ofOne
        && above.measure.count() != Count.PER_SHARE
        && (above.percent || arePercent(above))
        && draft.values.stream()
            .allMatch(
                value ->
                    value.cell.sign().isEmpty() && value.token.suffix() == TokenValue.Suffix.NONE)
        && (isOfPercent(draft.caption()) || isLike(draft, above, drafts));
  }

  /**
   * Whether ratios under a heading of such are printed in whole numbers as the percentages right
   * above them are.
   */
  private static boolean areWholePercent(RowDraft draft, RowDraft above) {
    return draft.groups.equals(above.groups)
        && RATIOS.isIn(draft.group())
        && above.values.stream().allMatch(value -> value.token.decimals() == 0)
        && draft.values.stream()
            .allMatch(
                value ->
                    value.cell.sign().isEmpty()
                        && value.token.suffix() == TokenValue.Suffix.NONE
                        && value.token.magnitude().compareTo(WHOLE_PERCENT) <= 0);
  }

  /** Whether a row without a caption has nothing but signs of percent: the sum of such rows. */
  static boolean isBareSum(RowDraft draft) {
    return draft.caption().isEmpty() && arePercent(draft);
  }

  private static boolean arePercent(RowDraft row) {
    return row.values.stream().allMatch(value -> value.token.isPercent());
  }

  /**
   * Whether small numbers are printed as the percentages above them are, in a table whose amounts
   * have no decimals.
   */
  private static boolean isLike(RowDraft draft, RowDraft above, List<RowDraft> drafts) {
    boolean beside = draft.groups.equals(above.groups);
    boolean shares = beside && Quantities.isPercentOf(draft.group());
    boolean headed =
        shares || (beside && (RATIOS.isIn(draft.group()) || RATIO.isIn(draft.caption())));
    boolean open = draft.measure.count() == Count.MONEY && !draft.measure.known();
    return (open || shares)
        && draft.decimals() == above.decimals()
        && !STEP.isIn(draft.caption())
        && draft.values.stream().anyMatch(value -> value.token.magnitude().signum() > 0)
        && draft.values.stream()
            .allMatch(value -> value.token.magnitude().compareTo(WHOLE_PERCENT) <= 0)
        && drafts.stream()
                .filter(
                    row -> row.measure.count() == Count.MONEY && !row.percent && !arePercent(row))
                .mapToInt(RowDraft::decimals)
                .reduce(Math::max)
                .orElse(headed ? 0 : 1)
            == 0;
  }

  private static boolean isOfPercent(String caption) {
    return Quantities.arePercent(caption) || Quantities.areOverOther(caption);
  }

  /** Whether the numbers of a row are all below one: 0.412 is a fraction, 41.2 a percentage. */
  private static boolean isFraction(RowDraft draft) {
    return draft.decimals() > 1
        && draft.values.stream()
            .allMatch(value -> value.token.magnitude().compareTo(BigDecimal.ONE) < 0);
  }

  /** Whether the change beside the numbers of a row is printed in points of percent. */
  private static boolean isToldByPoints(RowDraft draft) {
    boolean open =
        draft.measure.count() == Count.PURE
            || (draft.measure.count() == Count.MONEY && !draft.measure.known());
    return open
        && draft.values.stream().anyMatch(value -> isOfPoints(value.token))
        && draft.values.stream().anyMatch(value -> value.token.suffix() == TokenValue.Suffix.NONE)
        && draft.values.stream()
            .filter(value -> !value.token.nil() && !isOfPoints(value.token))
            .allMatch(
                value ->
                    value.token.isPercent()
                        || (value.cell.sign().isEmpty()
                            && value.token.suffix() == TokenValue.Suffix.NONE
                            && value.token.magnitude().compareTo(MOST_PERCENT) <= 0));
  }

  private static boolean isOfPoints(TokenValue token) {
    return token.suffix() == TokenValue.Suffix.POINTS
        || token.suffix() == TokenValue.Suffix.BASIS_POINTS;
  }

  /** Whether a number is too large for a fraction and too small for anything but percent. */
  private static boolean isPercentPoints(TokenValue token) {
    return token.nil()
        || (token.suffix() == TokenValue.Suffix.NONE
            && token.magnitude().compareTo(LEAST_PERCENT) >= 0
            && token.magnitude().compareTo(MOST_PERCENT) <= 0);
  }
}
