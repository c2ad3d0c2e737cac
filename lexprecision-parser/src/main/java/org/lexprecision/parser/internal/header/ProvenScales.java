package org.lexprecision.parser.internal.header;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.scale.RowScale;
import org.lexprecision.parser.internal.token.TokenValue;
import org.lexprecision.parser.internal.token.ValueTokens;

/**
 * The amounts of the tables that state their scale, which prove the scale of those that do not.
 *
 * <p>Where the statement of operations shows a tax of 190,108 in thousands, a note without a scale
 * that shows 190 for it is in millions.
 */
public final class ProvenScales {

  private static final int[] POWERS = {0, 3, 6};

  /** Numbers of fewer digits agree by chance. */
  private static final int FEWEST_DIGITS = 2;

  /** So many digits, of one number or of several, are no chance. */
  private static final int TELLING_DIGITS = 3;

  private record Cell(LineItem item, Segment segment, Period period) {

    static Optional<Cell> of(Fact fact) {
      return fact.figure().unit() instanceof Unit.Monetary
          ? fact.period().map(period -> new Cell(fact.item(), fact.segment(), period))
          : Optional.empty();
    }
  }

  private final ImmutableSetMultimap<Cell, Interval> amounts;

  private ProvenScales(ImmutableSetMultimap<Cell, Interval> amounts) {
    this.amounts = amounts;
  }

  /** Returns the amounts of the readings that state their scale. */
  public static ProvenScales of(List<Reading> readings) {
    ImmutableSetMultimap.Builder<Cell, Interval> amounts = ImmutableSetMultimap.builder();
    for (Reading reading : readings) {
      if (reading.scale().stated().isPresent()) {
        for (Fact fact : reading.facts()) {
          if (digits(fact) >= FEWEST_DIGITS) {
            Cell.of(fact).ifPresent(cell -> amounts.put(cell, size(fact.figure())));
          }
        }
      }
    }
    return new ProvenScales(amounts.build());
  }

  /**
   * The power of ten that the amounts of a reading are in; empty if nothing tells, if the figures
   * tell several or mostly none, or if it was read so.
   */
  public OptionalInt power(Reading reading) {
    if (reading.scale().stated().isPresent()) {
      return OptionalInt.empty();
    }
    Set<Integer> powers = new LinkedHashSet<>();
    int digits = 0;
    int telling = 0;
    int silent = 0;
    for (Fact fact : reading.facts()) {
      ImmutableSet<Interval> others = comparable(fact);
      OptionalInt power = power(fact, others);
      if (power.isPresent()) {
        powers.add(power.getAsInt());
        digits += digits(fact);
        telling++;
      } else if (!others.isEmpty()) {
        silent++;
      }
    }
    return powers.size() == 1
            && digits >= TELLING_DIGITS
            && telling > silent
            && !powers.contains(reading.scale().scale().money())
        ? OptionalInt.of(powers.iterator().next())
        : OptionalInt.empty();
  }

  /** The amounts of other tables that a figure can be held against. */
  private ImmutableSet<Interval> comparable(Fact fact) {
    return digits(fact) < FEWEST_DIGITS
            || RowScale.parenthesized(fact.source().caption()).isPresent()
        ? ImmutableSet.of()
        : Cell.of(fact).map(amounts::get).orElse(ImmutableSet.of());
  }

  private static OptionalInt power(Fact fact, Set<Interval> others) {
    Optional<TokenValue> token = ValueTokens.value(fact.source().printed());
    for (int at = 0; at < POWERS.length && token.isPresent(); at++) {
      int power = POWERS[at];
      Interval size =
          size(
              Figure.of(
                  token.get().magnitude().scaleByPowerOfTen(power),
                  fact.figure().unit(),
                  token.get().decimals() - power));
      if (others.stream().anyMatch(size::meets)) {
        return OptionalInt.of(power);
      }
    }
    return OptionalInt.empty();
  }

  /** What a figure may stand for without its sign, which tables print as they like. */
  private static Interval size(Figure figure) {
    return figure.amount().signum() < 0 ? figure.interval().negated() : figure.interval();
  }

  /** How many digits a figure has, without the zeros before them. */
  private static int digits(Fact fact) {
    return ValueTokens.value(fact.source().printed())
        .map(token -> token.magnitude().signum() == 0 ? 0 : token.magnitude().precision())
        .orElse(0);
  }
}
