package org.lexprecision.internal.algebra.ledger;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Ratio;
import org.lexprecision.Series;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Quotient;
import org.lexprecision.algebra.Reading;
import org.lexprecision.internal.Filing;
import org.lexprecision.internal.algebra.proof.Quotients;

/**
 * Ratios that are not printed, by dividing what they divide.
 *
 * <p>Earnings per share are of what preferred stock leaves of the income, where a company states
 * that; and where it states one count of shares alone, of those. What a company divides is held
 * against the ratios it prints: where those are of another income, as diluted ones are when
 * preferred stock is taken for converted, that is divided; where they are of none that it states,
 * as when several classes of stock share the income, nothing is.
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

  private final Ledger ledger;
  private final Map<Series, Division> divisions = new ConcurrentHashMap<>();

  public Ratios(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * What is divided by what.
   *
   * @param odd a printed ratio that is something else, where every such division gives another than
   *     most that are printed
   */
  private record Division(Series above, Series below, Optional<Reading> odd) {}

  public Answer answer(Ratio ratio, Series series, Period period) {
    if (ratio.numerator().isEmpty() || ratio.denominator().isEmpty()) {
      return Refusals.notAdditive(series, period);
    }
    ImmutableList<Series> above = above(series, ratio.numerator().get());
    ImmutableList<Series> below = below(series, ratio.denominator().get());
    if (above.size() > 1 || below.size() > 1) {
      return Refusals.mixedUnits(above.size() > 1 ? above : below, period);
    }
    if (above.isEmpty() || below.isEmpty()) {
      LineItem missing = above.isEmpty() ? ratio.numerator().get() : ratio.denominator().get();
      return Refusals.ratioOf(series, period, "no release states " + missing.label());
    }
    Division division =
        divisions.computeIfAbsent(
            series, one -> division(one, ratio.numerator().get(), above.get(0), below.get(0)));
    return division.odd().isPresent()
        ? Refusals.ratioOf(
            series,
            period,
            "those printed are not "
                + division.above().item().label()
                + " over "
                + division.below().item().label()
                + ": "
                + division.odd().get())
        : divided(series, period, division.above(), division.below());
  }

  /** The first division that most of the printed ratios are. */
  private Division division(Series series, LineItem numerator, Series above, Series below) {
    Optional<Reading> odd = odd(series, above, below);
    if (odd.isPresent() && !above.item().equals(numerator)) {
      ImmutableList<Series> other = candidates(series, numerator, Optional.of(above.unit()));
      if (other.size() == 1 && odd(series, other.get(0), below).isEmpty()) {
        return new Division(other.get(0), below, Optional.empty());
      }
    }
    return new Division(above, below, odd);
  }

  /**
   * A printed ratio that is not what the figures beside it give, where no more of them are than are
   * not.
   */
  private Optional<Reading> odd(Series series, Series above, Series below) {
    ImmutableMap<Place, Reading> numerators = byPlace(above);
    ImmutableMap<Place, Reading> denominators = byPlace(below);
    Optional<Reading> odd = Optional.empty();
    int balance = 0;
    for (Reading reading : ledger.readings(series)) {
      Optional<Reading> numerator = Optional.ofNullable(numerators.get(Place.of(reading)));
      Optional<Reading> denominator = Optional.ofNullable(denominators.get(Place.of(reading)));
      if (numerator.isPresent()
          && denominator.isPresent()
          && !denominator.get().interval().contains(BigDecimal.ZERO)) {
        boolean meets =
            Quotients.outward(numerator.get().interval(), denominator.get().interval())
                .meets(reading.interval());
        balance += meets ? 1 : -1;
        odd = meets || odd.isPresent() ? odd : Optional.of(reading);
      }
    }
    return balance > 0 ? Optional.empty() : odd;
  }

  /** The column of a release. */
  private record Place(Filing filing, Period period) {

    static Place of(Reading reading) {
      return new Place(Filing.of(reading.fact().source()), reading.period());
    }
  }

  private ImmutableMap<Place, Reading> byPlace(Series series) {
    return ledger.readings(series).stream()
        .collect(toImmutableMap(Place::of, reading -> reading, (first, next) -> first));
  }

  private Answer divided(Series series, Period period, Series above, Series below) {
    Answer numerator = ledger.answer(above, period);
    Answer denominator = ledger.answer(below, period);
    for (Answer part : ImmutableList.of(numerator, denominator)) {
      if (part.figure().isEmpty()) {
        return Refusals.ratioOf(
            series, period, part.series() + " is " + part.status().id() + ": " + part.explain());
      }
    }
    Proof divisor = denominator.proofs().get(0);
    if (divisor.interval().contains(BigDecimal.ZERO)) {
      return Refusals.divisorMayBeZero(series, period, divisor);
    }
    Quotient quotient = new Quotient(series, period, numerator.proofs().get(0), divisor);
    return new Answer.Derived(Proof.of(quotient, quotient, quotient), ImmutableList.of());
  }

  /** The income of common stock where the book has it, since that is what is divided. */
  private ImmutableList<Series> above(Series series, LineItem item) {
    Optional<Unit> unit =
        series.unit() instanceof Unit.PerShare perShare
            ? Optional.of(Unit.monetary(perShare.currency()))
            : Optional.empty();
    LineItem first = series.unit() instanceof Unit.PerShare ? FIRST.getOrDefault(item, item) : item;
    ImmutableList<Series> found = candidates(series, first, unit);
    return found.isEmpty() ? candidates(series, item, unit) : found;
  }

  private ImmutableList<Series> below(Series series, LineItem item) {
    Optional<Unit> unit =
        series.unit() instanceof Unit.PerShare ? Optional.of(Unit.shares()) : Optional.empty();
    ImmutableList<Series> found = candidates(series, item, unit);
    return found.isEmpty() ? candidates(series, ELSE.getOrDefault(item, item), unit) : found;
  }

  private ImmutableList<Series> candidates(Series series, LineItem item, Optional<Unit> unit) {
    return ledger
        .beside(series, item)
        .filter(one -> unit.isEmpty() || unit.get().equals(one.unit()))
        .collect(toImmutableList());
  }
}
