package org.lexprecision.internal.tieout.relation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Balance;
import org.lexprecision.DayAverage;
import org.lexprecision.Fact;
import org.lexprecision.Flow;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.StatementKind;
import org.lexprecision.Unit;
import org.lexprecision.internal.RateWords;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.SumCertificate;
import org.lexprecision.tieout.SumCertificate.Term;

/**
 * Readings of a release under which a breach vanishes: figures that are not one measure after all.
 *
 * <p>A figure of another column of the row is one of another period or basis; nothing is no other
 * amount; a figure of all periods that is no larger than one of them is their average; a sum that
 * is off by another row of the table leaves that row out, unless it holds in another column in
 * which that row has a figure that counts.
 */
public final class Excuses {

  /** By how much an average may be larger than any of its parts, as printed. */
  private static final BigDecimal ROOM = new BigDecimal("1.05");

  /** Of how many units a figure is that another is not by chance. */
  private static final BigDecimal TELLING = BigDecimal.valueOf(100);

  private static final ImmutableList<Integer> SCALES = ImmutableList.of(0, 3, 6);

  private final Lines lines;
  private final ImmutableListMultimap<String, SumCertificate> held;

  /**
   * Knows the excuses of relations.
   *
   * @param lines where their figures stand
   * @param relations all relations, those that hold among them
   */
  public Excuses(Lines lines, List<Relation> relations) {
    this.lines = lines;
    ImmutableListMultimap.Builder<String, SumCertificate> sums = ImmutableListMultimap.builder();
    for (Relation relation : relations) {
      if (!relation.isBroken()
          && isOfRows(relation)
          && relation.certificate() instanceof SumCertificate sum) {
        sums.put(relation.equation(), sum);
      }
    }
    this.held = sums.build();
  }

  private static boolean isOfRows(Relation relation) {
    return relation.kind() == Finding.Kind.FOOTING || relation.kind() == Finding.Kind.SEGMENTS;
  }

  /** Says what a breach of a relation may be instead of an error; empty if nothing. */
  public Optional<String> of(Relation relation) {
    if (!(relation.certificate() instanceof SumCertificate sum)) {
      return Optional.empty();
    }
    return switch (relation.kind()) {
      case DUPLICATE -> ofOne(sum.terms().get(0).fact(), sum.terms().get(1).fact());
      case PERIODS -> ofPeriods(sum).or(() -> ofRowsBeside(sum));
      case FOOTING, SEGMENTS -> ofRows(sum, held.get(relation.equation()));
      default -> Optional.empty();
    };
  }

  private Optional<String> ofOne(Fact first, Fact second) {
    if (isNil(first) || isNil(second)) {
      return Optional.of("one of them is nil: it may not apply where it stands");
    }
    if (isRate(first)) {
      return Optional.of("a rate is no amount, whatever it was taken to count");
    }
    if (isPrintedAlike(first, second)) {
      return Optional.of("both are printed alike: only the signs are read in two ways");
    }
    if (isOfOpposedRows(first, second)) {
      return Optional.of("a charge is printed with one sign in the one row, with the other here");
    }
    if (Lines.areOnOne(first, second)) {
      return lines.areOfTwins(first, second)
          ? Optional.empty()
          : Optional.of("both stand in one row: their columns differ in what they are of");
    }
    if (isCutOff(first, second)) {
      return Optional.of("the digits of the one are cut off where they should be rounded");
    }
    if ((standsBeside(first, second) || standsBeside(second, first))
        && (!agreeBeside(first, second) || printTheSame(first, second))) {
      return Optional.of("the one stands in another column of the row of the other");
    }
    return Optional.empty();
  }

  /** Asks whether two figures differ by nothing but the sign that is not printed. */
  private static boolean isPrintedAlike(Fact first, Fact second) {
    return first.figure().amount().negate().compareTo(second.figure().amount()) == 0
        && PrintedSign.of(first) != 0
        && PrintedSign.of(first) == PrintedSign.of(second);
  }

  /**
   * Asks whether figures of a charge are one but for the sign of all that one of the rows states.
   */
  private boolean isOfOpposedRows(Fact first, Fact second) {
    return first.item().balance() == Balance.DEBIT
        && first.figure().amount().negate().compareTo(second.figure().amount()) == 0
        && (isNegativeThroughout(first) || isNegativeThroughout(second));
  }

  private boolean isNegativeThroughout(Fact fact) {
    return lines.besides(fact).size() > 0
        && lines.row(fact).stream().allMatch(other -> other.figure().amount().signum() < 0);
  }

  private static boolean isRate(Fact fact) {
    return fact.figure().unit() instanceof Unit.Monetary && RateWords.areIn(fact.item().label());
  }

  private static boolean isNil(Fact fact) {
    return fact.figure().amount().signum() == 0;
  }

  /** Asks whether figures of two scales differ by less than a unit of the coarser. */
  private static boolean isCutOff(Fact first, Fact second) {
    BigDecimal coarser = first.figure().interval().width().max(second.figure().interval().width());
    return !first.figure().decimals().equals(second.figure().decimals())
        && first.figure().amount().subtract(second.figure().amount()).abs().compareTo(coarser) < 0;
  }

  /**
   * Asks whether the rows of two figures state the same in another column: they are not shifted.
   */
  private boolean agreeBeside(Fact first, Fact second) {
    return lines.besides(first).stream()
        .filter(beside -> !isNil(beside) && beside.period().isPresent())
        .anyMatch(
            beside ->
                lines.besides(second).stream()
                    .anyMatch(
                        other ->
                            other.series().equals(beside.series())
                                && other.period().equals(beside.period())
                                && other.figure().equals(beside.figure())));
  }

  /**
   * Asks whether the row of one figure prints nothing but what that of the other prints as well.
   */
  private boolean printTheSame(Fact first, Fact second) {
    Multiset<String> one = tokens(first);
    Multiset<String> other = tokens(second);
    return Multisets.containsOccurrences(one, other) || Multisets.containsOccurrences(other, one);
  }

  private Multiset<String> tokens(Fact fact) {
    return lines.row(fact).stream()
        .filter(beside -> beside.figure().unit().equals(fact.figure().unit()))
        .map(beside -> beside.figure().amount().abs().stripTrailingZeros().toString())
        .collect(toImmutableMultiset());
  }

  /** Asks whether the amount of a figure is printed in another column of the row of another. */
  private boolean standsBeside(Fact fact, Fact row) {
    BigDecimal amount = fact.figure().amount();
    if (amount.abs().compareTo(row.figure().amount().abs()) == 0) {
      return false;
    }
    return lines.besides(row).stream()
        .anyMatch(
            other ->
                other.figure().unit().equals(fact.figure().unit())
                    && other.figure().amount().abs().compareTo(amount.abs()) == 0);
  }

  /** The figure of all periods is no larger than one of a part: an average, a balance, a rate. */
  private static Optional<String> ofPeriods(SumCertificate sum) {
    Fact whole = sum.terms().get(0).fact();
    boolean alike = true;
    for (Term term : sum.terms()) {
      Fact fact = term.fact();
      whole = days(fact) > days(whole) ? fact : whole;
    }
    for (Term term : sum.terms()) {
      alike &= term.fact().figure().amount().signum() * whole.figure().amount().signum() >= 0;
    }
    BigDecimal all = whole.figure().amount().abs();
    boolean adds =
        whole.item() instanceof DayAverage
            || (whole.item() instanceof Flow && LineItems.standard().contains(whole.item()));
    BigDecimal largest = BigDecimal.ZERO;
    for (Term term : sum.terms()) {
      if (!term.fact().equals(whole)) {
        largest = largest.max(term.fact().figure().amount().abs());
      }
    }
    return alike && !adds && all.compareTo(largest.multiply(ROOM)) <= 0
        ? Optional.of("the figure of all periods is no larger than that of one: it does not add up")
        : Optional.empty();
  }

  /** The row above or below one of the periods, by whose figures the periods are off. */
  private Optional<String> ofRowsBeside(SumCertificate sum) {
    for (Term term : sum.terms()) {
      for (Fact beside : lines.column(term.fact())) {
        if (Math.abs(beside.source().line() - term.fact().source().line()) == 1
            && isOffBy(beside, term.fact(), sum)) {
          return leftOut(beside);
        }
      }
    }
    return Optional.empty();
  }

  /** Asks whether periods are off by what the row of a figure states for those of its table. */
  private boolean isOffBy(Fact beside, Fact in, SumCertificate sum) {
    BigDecimal due = BigDecimal.ZERO;
    for (Term term : sum.terms()) {
      if (Lines.areOnOne(term.fact(), in)) {
        for (Fact other : lines.column(term.fact())) {
          if (Lines.areOnOne(other, beside)) {
            due = due.add(term.weight().multiply(other.figure().amount()));
          }
        }
      }
    }
    BigDecimal off = sum.difference().abs();
    return off.compareTo(sum.bound()) > 0
        && off.subtract(due.abs()).abs().compareTo(sum.bound()) <= 0;
  }

  private static long days(Fact fact) {
    return fact.period().map(Period::days).orElse(0L);
  }

  /** A row that a sum leaves out or counts twice, by which it is off. */
  private Optional<String> ofRows(SumCertificate sum, List<SumCertificate> equal) {
    Fact total = sum.terms().get(0).fact();
    if (isNil(total)) {
      return Optional.of("the total is nil: it may not apply in this column");
    }
    ImmutableList<SumCertificate> beside =
        equal.stream()
            .filter(other -> Lines.areOnOne(other.terms().get(0).fact(), total))
            .collect(toImmutableList());
    BigDecimal least = beside.isEmpty() ? BigDecimal.ZERO : TELLING;
    for (Term term : sum.terms()) {
      if (isOffBy(term.fact(), sum, least) && !counts(term.fact(), beside)) {
        return Optional.of("it is off by one of its own rows: that row is no part of it");
      }
    }
    for (Fact other : lines.column(total)) {
      if (!sum.facts().contains(other)
          && isLeftOut(other, sum)
          && isOffBy(other, sum, least)
          && !counts(other, beside)) {
        return leftOut(other);
      }
    }
    boolean ofResults =
        total.statement() != StatementKind.CASH_FLOW
            && total.statement() != StatementKind.BALANCE_SHEET;
    for (Fact other : ofResults ? lines.results(total) : ImmutableList.<Fact>of()) {
      if (!sum.facts().contains(other)
          && isOffBy(other, sum, BigDecimal.ZERO)
          && !states(other, beside)) {
        return leftOut(other);
      }
    }
    return Optional.empty();
  }

  /** Asks whether a result counts in a column in which a sum holds as it stands. */
  private boolean states(Fact result, List<SumCertificate> held) {
    return held.stream()
        .anyMatch(
            sum ->
                lines.results(sum.terms().get(0).fact()).stream()
                    .filter(fact -> fact.item().equals(result.item()))
                    .anyMatch(fact -> fact.figure().amount().abs().compareTo(sum.bound()) > 0));
  }

  /** Asks whether a row has a figure that counts in a column in which a sum holds as it stands. */
  private boolean counts(Fact row, List<SumCertificate> held) {
    return held.stream()
        .anyMatch(
            sum ->
                lines.column(sum.terms().get(0).fact()).stream()
                    .filter(fact -> Lines.areOnOne(fact, row))
                    .anyMatch(fact -> fact.figure().amount().abs().compareTo(sum.bound()) > 0));
  }

  private static Optional<String> leftOut(Fact other) {
    return Optional.of("it leaves out \"" + other.source().caption() + "\", by which it is off");
  }

  /**
   * Asks whether a sum is off by the digits of a figure, whatever these were taken to count.
   *
   * @param least of how many units it must be: of few another row is by chance. If not zero, the
   *     sum holds in another column, and the figure must be just what it is off by
   */
  private static boolean isOffBy(Fact other, SumCertificate sum, BigDecimal least) {
    BigDecimal off = sum.difference().abs();
    BigDecimal amount = other.figure().amount().abs();
    BigDecimal allowed = least.signum() == 0 ? sum.bound() : BigDecimal.ZERO;
    return amount.signum() != 0
        && amount.compareTo(other.figure().interval().width().multiply(least)) >= 0
        && SCALES.stream()
            .map(amount::scaleByPowerOfTen)
            .anyMatch(scaled -> off.subtract(scaled).abs().compareTo(allowed) <= 0);
  }

  /** A row among those of a sum, one named like one of them, or one that nothing sums up. */
  private boolean isLeftOut(Fact other, SumCertificate sum) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    boolean named = false;
    for (Fact fact : sum.facts()) {
      first = Math.min(first, fact.source().line());
      last = Math.max(last, fact.source().line());
      named |= fact.source().caption().equals(other.source().caption());
    }
    int line = other.source().line();
    return named || (line < last && (line > first || !lines.isSummed(other)));
  }
}
