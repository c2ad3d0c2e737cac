package org.lexprecision.tieout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Flow;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Source;
import org.lexprecision.tieout.SumCertificate.Term;

/**
 * Readings of a release under which a breach vanishes: figures that are not one measure after all.
 *
 * <p>A figure of another column of the row is one of another period or basis; nothing is no other
 * amount; a figure of all periods that is no larger than one of them is their average; a sum that
 * is off by another row of the table leaves that row out.
 */
final class Excuses {

  private final Lines lines;

  Excuses(Lines lines) {
    this.lines = lines;
  }

  /** Says what a breach of a relation may be instead of an error; empty if nothing. */
  Optional<String> of(Relation relation) {
    if (!(relation.certificate() instanceof SumCertificate sum)) {
      return Optional.empty();
    }
    return switch (relation.kind()) {
      case DUPLICATE -> ofOne(sum.terms().get(0).fact(), sum.terms().get(1).fact());
      case PERIODS -> ofPeriods(sum);
      case FOOTING, SEGMENTS -> ofRows(sum);
      default -> Optional.empty();
    };
  }

  private Optional<String> ofOne(Fact first, Fact second) {
    if (isNil(first) || isNil(second)) {
      return Optional.of("one of them is nil: it may not apply where it stands");
    }
    if (Lines.areOnOne(first, second)) {
      return Optional.of("both stand in one row: their columns differ in what they are of");
    }
    if (standsBeside(first, second) || standsBeside(second, first)) {
      return Optional.of("the one stands in another column of the row of the other");
    }
    return Optional.empty();
  }

  private static boolean isNil(Fact fact) {
    return fact.figure().amount().signum() == 0;
  }

  /** Asks whether the amount of a figure is printed in another column of the row of another. */
  private boolean standsBeside(Fact fact, Fact row) {
    BigDecimal amount = fact.figure().amount();
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
      alike &= fact.figure().amount().signum() == whole.figure().amount().signum();
    }
    BigDecimal all = whole.figure().amount().abs();
    boolean adds = whole.item() instanceof Flow && LineItems.standard().contains(whole.item());
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

  private static final BigDecimal ROOM = new BigDecimal("1.05");

  private static long days(Fact fact) {
    return fact.period().map(Period::days).orElse(0L);
  }

  /** A row of the table between the rows of a sum, or below it, by which it is off. */
  private Optional<String> ofRows(SumCertificate sum) {
    Fact total = sum.terms().get(0).fact();
    BigDecimal off = sum.difference().abs();
    List<Fact> column = lines.column(total);
    for (Fact other : column) {
      if (!sum.facts().contains(other)
          && isNear(other.source(), sum)
          && off.subtract(other.figure().amount().abs()).abs().compareTo(sum.bound()) <= 0) {
        return Optional.of(
            "it leaves out \"" + other.source().caption() + "\", by which it is off");
      }
    }
    return Optional.empty();
  }

  private static boolean isNear(Source other, SumCertificate sum) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (Fact fact : sum.facts()) {
      first = Math.min(first, fact.source().line());
      last = Math.max(last, fact.source().line());
    }
    return other.line() > first && other.line() < last;
  }
}
