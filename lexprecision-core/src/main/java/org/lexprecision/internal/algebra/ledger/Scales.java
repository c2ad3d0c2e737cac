package org.lexprecision.internal.algebra.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Unit;
import org.lexprecision.internal.Decimals;

/**
 * Finds amounts that a document prints in thousands or millions without saying so, by another
 * document that does: 319,065 where that has 319,066 thousand.
 */
public final class Scales {

  private static final ImmutableList<Integer> POWERS = ImmutableList.of(3, 6);

  private Scales() {}

  /** Returns those of the readings that lack their scale, each with one that has it. */
  public static ImmutableMap<Stated, Stated> unsaid(ImmutableList<Stated> stated) {
    int whole = 0;
    for (Stated one : stated) {
      whole += isWhole(one) ? 1 : 0;
    }
    if (whole == 0 || whole == stated.size()) {
      return ImmutableMap.of();
    }
    ImmutableListMultimap<Period, Stated> byPeriod =
        Multimaps.index(stated, one -> one.reading().period());
    ImmutableMap.Builder<Stated, Stated> unsaid = ImmutableMap.builder();
    for (Stated one : stated) {
      if (isWhole(one)) {
        byPeriod.get(one.reading().period()).stream()
            .filter(other -> isScaled(one, other))
            .findFirst()
            .ifPresent(other -> unsaid.put(one, other));
      }
    }
    return unsaid.buildKeepingLast();
  }

  private static boolean isWhole(Stated stated) {
    Figure figure = stated.reading().figure();
    return figure.unit() instanceof Unit.Monetary && figure.decimals().orElse(0) >= 0;
  }

  private static boolean isScaled(Stated whole, Stated other) {
    Figure figure = other.reading().figure();
    return other.release() != whole.release()
        && !isWhole(other)
        && POWERS.stream()
            .map(whole.reading().figure().amount()::scaleByPowerOfTen)
            .filter(amount -> amount.signum() != 0)
            .anyMatch(amount -> isNear(amount, figure));
  }

  /** Asks whether two amounts are a unit of the last digit apart, or less. */
  private static boolean isNear(BigDecimal amount, Figure figure) {
    BigDecimal unit =
        Decimals.halfUnit(figure.decimals().orElse(0)).multiply(BigDecimal.valueOf(3));
    return Interval.around(figure.amount(), unit).contains(amount);
  }
}
