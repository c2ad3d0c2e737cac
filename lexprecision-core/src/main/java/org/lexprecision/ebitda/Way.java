package org.lexprecision.ebitda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.ebitda.Ebitda.SignedItem;

/**
 * One way in which statements lead to EBITDA.
 *
 * @param definition the income it begins with, and what the definition of EBITDA adds to it
 * @param adjustments what is added or taken away besides; empty if nothing is
 */
record Way(ImmutableList<SignedItem> definition, ImmutableList<SignedItem> adjustments) {

  private static final ImmutableSet<LineItem> NET =
      ImmutableSet.of(LineItems.NET_INCOME, LineItems.PROFIT_LOSS);

  /** What the definition names, in the forms in which statements print it. */
  private static final ImmutableSet<LineItem> DEFINED =
      ImmutableSet.of(
          LineItems.NET_INCOME,
          LineItems.PROFIT_LOSS,
          LineItems.NONCONTROLLING_INCOME,
          LineItems.OPERATING_INCOME,
          LineItems.INTEREST_EXPENSE,
          LineItems.INTEREST_EXPENSE_NET,
          LineItems.INCOME_TAX_EXPENSE,
          LineItems.DEPRECIATION,
          LineItems.AMORTIZATION_OF_INTANGIBLE_ASSETS,
          LineItems.DEPRECIATION_AND_AMORTIZATION);

  /** Parts what is added up into what the definition names and what it does not. */
  static Way of(Iterable<SignedItem> sum) {
    ImmutableList.Builder<SignedItem> definition = ImmutableList.builder();
    ImmutableList.Builder<SignedItem> adjustments = ImmutableList.builder();
    for (SignedItem part : sum) {
      (part.sign() > 0 && DEFINED.contains(part.item()) ? definition : adjustments).add(part);
    }
    return new Way(definition.build(), adjustments.build());
  }

  /** Asks whether it begins with net income, as EBITDA does, or with operating income. */
  boolean isFromNetIncome() {
    return definition.stream().anyMatch(part -> NET.contains(part.item()));
  }

  /** Asks whether it begins with an income at all. */
  boolean isFromIncome() {
    return isFromNetIncome()
        || definition.stream().anyMatch(part -> part.item().equals(LineItems.OPERATING_INCOME));
  }

  /** All of it: the definition, then the adjustments. */
  ImmutableList<SignedItem> sum() {
    return ImmutableList.<SignedItem>builder().addAll(definition).addAll(adjustments).build();
  }
}
