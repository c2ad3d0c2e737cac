package org.lexprecision.internal.tieout.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.internal.Intervals;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Suspect;

/** What a suspect would be: with the number that was probably meant, or without a slip. */
public final class Suspects {

  private Suspects() {}

  /** The fact with the number that was probably meant; without a slip, with the middle of all. */
  public static Fact proposed(Suspect suspect) {
    return stating(
        suspect.fact(),
        suspect
            .slip()
            .map(Suspect.Slip::proposed)
            .orElseGet(() -> Intervals.middle(suspect.implied())));
  }

  /** A fact with another number, as precise as the printed one. */
  public static Fact stating(Fact fact, BigDecimal number) {
    Figure printed = fact.figure();
    return fact.stating(
        printed.decimals().isPresent()
            ? Figure.of(number, printed.unit(), printed.decimals().getAsInt())
            : Figure.exactly(number, printed.unit()));
  }

  /** How far the figure is from what is implied. */
  public static Deviation deviation(Suspect suspect) {
    return Deviation.of(
        suspect.fact(),
        Intervals.middle(suspect.implied()),
        suspect
            .implied()
            .width()
            .add(suspect.fact().figure().interval().width())
            .multiply(Intervals.HALF));
  }

  /** The suspect where something else explains it better than a slip. */
  public static Suspect withoutSlip(Suspect suspect) {
    return Suspect.of(suspect.fact(), suspect.implied(), Optional.empty(), suspect.proof());
  }
}
