package org.lexprecision.internal.algebra.ledger;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Ratio;
import org.lexprecision.Series;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Quotient;

/**
 * Ratios that are not printed, by dividing what they divide.
 *
 * <p>Earnings per share are of what preferred stock leaves of the income, where a company states
 * that; and where it states one count of shares alone, of those.
 */
public final class Ratios {

  private static final ImmutableMap<LineItem, LineItem> FIRST =
      ImmutableMap.of(LineItems.NET_INCOME, LineItems.NET_INCOME_AVAILABLE_TO_COMMON);

  private static final ImmutableMap<LineItem, LineItem> ELSE =
      ImmutableMap.of(
          LineItems.AVERAGE_SHARES_BASIC,
          LineItems.AVERAGE_SHARES,
          LineItems.AVERAGE_SHARES,
          LineItems.AVERAGE_SHARES_BASIC);

  private Ratios() {}

  public static Answer answer(Ledger ledger, Ratio ratio, Series series, Period period) {
    if (ratio.numerator().isEmpty() || ratio.denominator().isEmpty()) {
      return Refusals.notAdditive(series, period);
    }
    ImmutableList<Series> above = above(ledger, series, ratio.numerator().get());
    ImmutableList<Series> below = below(ledger, series, ratio.denominator().get());
    if (above.size() > 1 || below.size() > 1) {
      return Refusals.mixedUnits(above.size() > 1 ? above : below, period);
    }
    if (above.isEmpty() || below.isEmpty()) {
      LineItem missing = above.isEmpty() ? ratio.numerator().get() : ratio.denominator().get();
      return Refusals.partsNotAnswered(series, period, "no release states " + missing.label());
    }
    Answer numerator = ledger.answer(above.get(0), period);
    Answer denominator = ledger.answer(below.get(0), period);
    for (Answer part : ImmutableList.of(numerator, denominator)) {
      if (part.figure().isEmpty()) {
        return Refusals.partsNotAnswered(
            series, period, part.series() + " is " + part.status().id() + ": " + part.explain());
      }
    }
    Proof divisor = denominator.proofs().get(0);
    if (divisor.interval().contains(BigDecimal.ZERO)) {
      return Refusals.divisorMayBeZero(series, period, divisor);
    }
    Quotient quotient = new Quotient(series, period, numerator.proofs().get(0), divisor);
    return new Answer.Derived(new Proof(quotient, quotient, quotient), ImmutableList.of());
  }

  /** The income of common stock where the book has it, since that is what is divided. */
  private static ImmutableList<Series> above(Ledger ledger, Series series, LineItem item) {
    Optional<Unit> unit =
        series.unit() instanceof Unit.PerShare perShare
            ? Optional.of(Unit.monetary(perShare.currency()))
            : Optional.empty();
    LineItem first = series.unit() instanceof Unit.PerShare ? FIRST.getOrDefault(item, item) : item;
    ImmutableList<Series> found = candidates(ledger, series, first, unit);
    return found.isEmpty() ? candidates(ledger, series, item, unit) : found;
  }

  private static ImmutableList<Series> below(Ledger ledger, Series series, LineItem item) {
    Optional<Unit> unit =
        series.unit() instanceof Unit.PerShare ? Optional.of(Unit.shares()) : Optional.empty();
    ImmutableList<Series> found = candidates(ledger, series, item, unit);
    return found.isEmpty()
        ? candidates(ledger, series, ELSE.getOrDefault(item, item), unit)
        : found;
  }

  private static ImmutableList<Series> candidates(
      Ledger ledger, Series series, LineItem item, Optional<Unit> unit) {
    return ledger
        .beside(series, item)
        .filter(one -> unit.isEmpty() || unit.get().equals(one.unit()))
        .collect(toImmutableList());
  }
}
