package org.lexprecision.algebra;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Ratio;
import org.lexprecision.Series;
import org.lexprecision.Unit;

/** Ratios that are not printed, by dividing what they divide. */
final class Ratios {

  private Ratios() {}

  static Answer answer(Ledger ledger, Ratio ratio, Series series, Period period) {
    if (ratio.numerator().isEmpty() || ratio.denominator().isEmpty()) {
      return Refusals.notAdditive(series, period);
    }
    ImmutableList<Series> above =
        candidates(ledger, series, ratio.numerator().get(), numeratorUnit(series));
    ImmutableList<Series> below =
        candidates(ledger, series, ratio.denominator().get(), denominatorUnit(series));
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
    return new Answer.Derived(
        new Proof(quotient, quotient, quotient), ImmutableList.of());
  }

  private static Optional<Unit> numeratorUnit(Series series) {
    return series.unit() instanceof Unit.PerShare perShare
        ? Optional.of(Unit.monetary(perShare.currency()))
        : Optional.empty();
  }

  private static Optional<Unit> denominatorUnit(Series series) {
    return series.unit() instanceof Unit.PerShare ? Optional.of(Unit.shares()) : Optional.empty();
  }

  private static ImmutableList<Series> candidates(
      Ledger ledger, Series series, LineItem item, Optional<Unit> unit) {
    return ledger.series().stream()
        .filter(
            one ->
                one.item().equals(item)
                    && one.segment().equals(series.segment())
                    && one.basis() == series.basis()
                    && (unit.isEmpty() || unit.get().equals(one.unit())))
        .collect(ImmutableList.toImmutableList());
  }
}
