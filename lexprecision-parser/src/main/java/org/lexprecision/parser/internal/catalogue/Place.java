package org.lexprecision.parser.internal.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.lexprecision.StatementKind;

/** A place in a statement, by which one caption names different items: "Other" here and there. */
public enum Place {
  /** Wherever a caption stands. */
  ANYWHERE,
  /** A statement of operations. */
  OPERATIONS,
  /** The revenues. */
  REVENUE(OPERATIONS),
  /** The costs that operating income is left of. */
  COSTS(OPERATIONS),
  /** What stands below operating income. */
  NONOPERATING(OPERATIONS),
  /** A balance sheet. */
  BALANCE_SHEET,
  /** The assets, where a balance sheet does not tell current ones apart. */
  ASSETS(BALANCE_SHEET),
  /** The current assets. */
  CURRENT_ASSETS(ASSETS),
  /** The other assets. */
  NONCURRENT_ASSETS(ASSETS),
  /** The liabilities, where a balance sheet does not tell current ones apart. */
  LIABILITIES(BALANCE_SHEET),
  /** The current liabilities. */
  CURRENT_LIABILITIES(LIABILITIES),
  /** The other liabilities. */
  NONCURRENT_LIABILITIES(LIABILITIES),
  /** The equity. */
  EQUITY(BALANCE_SHEET),
  /** A statement of cash flows. */
  CASH_FLOW,
  /** The cash flow from operating activities. */
  OPERATING(CASH_FLOW),
  /** What net income is adjusted by. */
  ADJUSTMENTS(OPERATING),
  /** The changes of operating assets and liabilities. */
  CHANGES(OPERATING),
  /** The cash flow from investing activities. */
  INVESTING(CASH_FLOW),
  /** The cash flow from financing activities. */
  FINANCING(CASH_FLOW),
  /** The change of cash, and cash at its beginning and end. */
  CASH(CASH_FLOW),
  /** What is told about cash flows besides. */
  SUPPLEMENT(CASH_FLOW);

  private final Optional<Place> within;

  Place() {
    this.within = Optional.empty();
  }

  Place(Place within) {
    this.within = Optional.of(within);
  }

  /** Returns the place of a name as the lists of words write it: {@code current-assets}. */
  static Place named(String name) {
    return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /** Returns the place of a whole statement; empty for a kind that is none of the three. */
  public static Optional<Place> of(StatementKind statement) {
    return switch (statement) {
      case OPERATIONS -> Optional.of(OPERATIONS);
      case BALANCE_SHEET -> Optional.of(BALANCE_SHEET);
      case CASH_FLOW -> Optional.of(CASH_FLOW);
      default -> Optional.empty();
    };
  }

  /**
   * Returns the places whose captions may stand here, the narrowest first. Operating cash flows are
   * often printed without telling changes of balances from other adjustments.
   */
  ImmutableList<Place> widening() {
    ImmutableList.Builder<Place> places = ImmutableList.builder();
    for (Optional<Place> place = Optional.of(this); place.isPresent(); place = place.get().within) {
      places.add(place.get());
    }
    if (this == ADJUSTMENTS || this == CHANGES) {
      places.add(this == CHANGES ? ADJUSTMENTS : CHANGES);
    }
    return places.build();
  }

  /** Asks whether the figures here are flows of cash, which captions may call changes. */
  boolean isOfActivity() {
    return this == INVESTING || this == FINANCING || widening().contains(OPERATING);
  }

  /** Asks whether the figures here stand at a moment. */
  boolean standsAtMoment() {
    return this == BALANCE_SHEET || (within.isPresent() && within.get().standsAtMoment());
  }
}
