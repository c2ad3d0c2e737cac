package org.lexprecision.internal.tieout.prose;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lexprecision.Claim;
import org.lexprecision.Fact;
import org.lexprecision.tieout.TermCertificate;

/**
 * A term of an offer and the other terms that give it.
 *
 * @param claim the term
 * @param factors the terms that are multiplied
 * @param divisors the terms they are divided by
 * @param accrual the days the result accrues over, if it does
 * @param condition whether the term is the least that the others may give
 */
public record Recomputation(
    Claim claim,
    ImmutableList<Claim> factors,
    ImmutableList<Claim> divisors,
    Accrual accrual,
    boolean condition) {

  /** The names of all terms it takes part of. */
  public ImmutableSet<String> terms() {
    return Stream.of(ImmutableList.of(claim), factors, divisors, accrual.days())
        .flatMap(List::stream)
        .map(Claim::term)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Asks whether the other terms give the term, or of a condition no less than it. */
  public boolean holds(TermCertificate certificate) {
    return condition ? certificate.difference().signum() <= 0 : certificate.excess().signum() <= 0;
  }

  /** The terms as figures, and how far they are off. */
  public TermCertificate certificate(Function<Claim, Fact> facts) {
    return TermCertificate.of(
        facts.apply(claim),
        factors.stream().map(facts).toList(),
        divisors.stream().map(facts).toList(),
        accrual.times(),
        accrual.over());
  }

  /**
   * The days of a year of 360 over which interest accrues.
   *
   * @param times how many; 1 if nothing accrues
   * @param over the days of the year; 1 if nothing accrues
   * @param days the first day, and the day after the last; empty if nothing accrues
   */
  public record Accrual(BigDecimal times, BigDecimal over, ImmutableList<Claim> days) {

    static final Accrual NONE = new Accrual(BigDecimal.ONE, BigDecimal.ONE, ImmutableList.of());

    /** Says how the days are counted, after a comma; empty if nothing accrues. */
    String words() {
      return days.isEmpty()
          ? ""
          : ", 30/360 from "
              + days.get(0).period().orElseThrow()
              + " up to but without "
              + days.get(1).period().orElseThrow();
    }
  }
}
