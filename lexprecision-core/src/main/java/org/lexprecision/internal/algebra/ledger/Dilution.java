package org.lexprecision.internal.algebra.ledger;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.Chain;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Step;
import org.lexprecision.algebra.Substitute;

/**
 * What losses do to diluted counts of shares.
 *
 * <p>In a period with a loss nothing dilutes, and the diluted count is the basic one (ASC
 * 260-10-45-17). So the diluted counts of a year and of its parts add up by days only where all of
 * them are of profits.
 */
public final class Dilution {

  /** What tells a loss, that of common stock first. */
  private static final ImmutableList<LineItem> INCOMES =
      ImmutableList.of(LineItems.NET_INCOME_AVAILABLE_TO_COMMON, LineItems.NET_INCOME);

  private static final ImmutableList<LineItem> BASIC =
      ImmutableList.of(LineItems.AVERAGE_SHARES_BASIC, LineItems.AVERAGE_SHARES);

  private final Supplier<Ledger> ledger;

  public Dilution(Supplier<Ledger> ledger) {
    this.ledger = ledger;
  }

  /** Asks whether a series is a diluted count of shares. */
  public boolean concerns(Series series) {
    return series.item().equals(LineItems.AVERAGE_SHARES_DILUTED)
        && series.unit().equals(Unit.shares());
  }

  /** The series of the first of some items that the book has beside another series. */
  private Optional<Series> beside(Series series, ImmutableList<LineItem> items) {
    return items.stream()
        .flatMap(
            item ->
                ledger
                    .get()
                    .beside(series, item)
                    .filter(one -> one.unit() instanceof Unit.Monetary == INCOMES.contains(item)))
        .findFirst();
  }

  /** The proof of the income of a period. */
  private Optional<Proof> income(Series shares, Period period) {
    return beside(shares, INCOMES)
        .map(income -> ledger.get().overTime(income, period))
        .flatMap(
            known -> known instanceof Known.One one ? Optional.of(one.proof()) : Optional.empty());
  }

  /** Asks whether a period is known to have had a loss. */
  public boolean isLoss(Series shares, Period period) {
    return income(shares, period)
        .filter(income -> income.interval().upper().signum() < 0)
        .isPresent();
  }

  private boolean isProfit(Series shares, Period period) {
    return income(shares, period)
        .filter(income -> income.interval().lower().signum() > 0)
        .isPresent();
  }

  /**
   * Answers for a period of which no count is printed, where income says more than the counts;
   * empty where they may be added up, or where the book has no income to tell.
   */
  public Optional<Answer> answer(Series shares, Period period, Known known) {
    if (beside(shares, INCOMES).isEmpty()) {
      return Optional.empty();
    }
    if (isLoss(shares, period)) {
      return Optional.of(inLoss(shares, period));
    }
    boolean unsure =
        known instanceof Known.One one
            && !(isProfit(shares, period)
                && terms(one.proof()).allMatch(part -> isProfit(shares, part)));
    return unsure ? Optional.of(Refusals.signsDiffer(shares, period)) : Optional.empty();
  }

  private static Stream<Period> terms(Proof proof) {
    return proof.point() instanceof Chain chain
        ? chain.terms().stream().map(term -> term.reading().period())
        : Stream.empty();
  }

  private Answer inLoss(Series shares, Period period) {
    Optional<Answer> basic =
        beside(shares, BASIC).map(series -> ledger.get().answer(series, period));
    Optional<Proof> proof =
        basic.filter(answer -> answer.figure().isPresent()).map(one -> one.proofs().get(0));
    if (proof.isEmpty()) {
      return Refusals.partsNotAnswered(
          shares,
          period,
          shares
              + " is the basic count in a period with a loss: "
              + basic.map(Answer::explain).orElse("no release states that"));
    }
    Step step = new Substitute(shares, period, proof.get(), income(shares, period).orElseThrow());
    return new Answer.Derived(Proof.of(step, step, step), ImmutableList.of());
  }
}
