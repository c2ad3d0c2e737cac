package org.lexprecision.internal.tieout.prose;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Claim;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.internal.tieout.prose.Recomputation.Accrual;

/**
 * The terms of an offer, by their plain names, and the arithmetic that ties them to one another.
 *
 * <pre>{@code
 * OfferTerms terms = OfferTerms.of(release);
 * terms.figure("coupon_old_notes"); // pure 0.1275
 * terms.date("maturity_new_notes_amended"); // 2009-08-01
 * }</pre>
 *
 * <p>Of a security {@code notes} there are {@code coupon_notes}, {@code notes_outstanding} and
 * {@code notes_tendered}; a term {@code x_pct} is the part that x is of its whole. A rate is a
 * fraction, money is in full units. Interest accrues on 360 days of twelve months of 30, from
 * {@code accrual_start} up to but without {@code assumed_consummation}: from August 1, 1999 to
 * October 10, 2003 on 1,509 days.
 */
public final class OfferTerms {

  private static final BigDecimal DAYS_OF_YEAR = BigDecimal.valueOf(360);
  private static final int DAYS_OF_MONTH = 30;
  private static final int MONTHS_OF_YEAR = 12;
  private static final String PART = "_pct";
  private static final String UNIT = "principal_unit";
  private static final String OUTSTANDING = "_outstanding";

  private final Map<String, Claim> terms = new LinkedHashMap<>();
  private final Set<String> ambiguous = new LinkedHashSet<>();

  private OfferTerms(ImmutableList<Claim> claims) {
    for (Claim claim : claims) {
      if (!claim.term().isEmpty() && claim.isUnderstood()) {
        Claim before = terms.putIfAbsent(claim.term(), claim);
        if (before != null && !isSame(before, claim)) {
          ambiguous.add(claim.term());
        }
      }
    }
  }

  /** Returns the terms that a release states. */
  public static OfferTerms of(Release release) {
    return new OfferTerms(release.claims());
  }

  private static boolean isSame(Claim one, Claim other) {
    return one.figure().equals(other.figure()) && one.period().equals(other.period());
  }

  /** Every term by its name, where it is stated first, in printed order. */
  public ImmutableMap<String, Claim> terms() {
    return ImmutableMap.copyOf(terms);
  }

  /** The terms that are stated more than once and not alike, as are the payment dates of a year. */
  public ImmutableSet<String> ambiguous() {
    return ImmutableSet.copyOf(ambiguous);
  }

  /** The figure of a term; empty for a date, and for what is not stated or not alike everywhere. */
  public Optional<Figure> figure(String term) {
    return claim(term).flatMap(Claim::figure);
  }

  /** The day of a term; empty for a figure, and for what is not stated or not alike everywhere. */
  public Optional<LocalDate> date(String term) {
    return claim(term)
        .filter(claim -> claim.kind() == Claim.Kind.DATE)
        .flatMap(Claim::period)
        .map(Period::lastDay);
  }

  private Optional<Claim> claim(String term) {
    return ambiguous.contains(term) ? Optional.empty() : Optional.ofNullable(terms.get(term));
  }

  /** What other terms give for one; empty where they are not all stated. */
  public Optional<Recomputation> recomputation(Claim claim) {
    if (claim.figure().isEmpty()) {
      return Optional.empty();
    }
    String outstanding = claim.whole() + OUTSTANDING;
    return switch (claim.term()) {
      case "accrued_interest_per_1000" ->
          accrual()
              .flatMap(
                  over ->
                      from(claim, names(UNIT, "coupon_" + claim.whole()), names(), over, false));
      case "accrued_interest_total" ->
          plainly(claim, names(outstanding, "accrued_interest_per_1000"), names(UNIT));
      case "minimum_tender_condition" ->
          from(claim, names(claim.whole() + "_tendered"), names(outstanding), Accrual.NONE, true);
      default ->
          claim.term().endsWith(PART)
              ? plainly(
                  claim,
                  names(claim.term().substring(0, claim.term().length() - PART.length())),
                  names(outstanding))
              : Optional.empty();
    };
  }

  private Optional<Accrual> accrual() {
    Optional<LocalDate> from = date("accrual_start");
    Optional<LocalDate> to = date("assumed_consummation");
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Accrual(
            BigDecimal.valueOf(days(from.get(), to.get())),
            DAYS_OF_YEAR,
            claims(names("accrual_start", "assumed_consummation"))));
  }

  private Optional<Recomputation> plainly(
      Claim claim, ImmutableList<String> factors, ImmutableList<String> divisors) {
    return from(claim, factors, divisors, Accrual.NONE, false);
  }

  private Optional<Recomputation> from(
      Claim claim,
      ImmutableList<String> factors,
      ImmutableList<String> divisors,
      Accrual accrual,
      boolean condition) {
    boolean stated =
        factors.stream().allMatch(term -> figure(term).isPresent())
            && divisors.stream()
                .allMatch(term -> figure(term).filter(by -> by.amount().signum() > 0).isPresent());
    return stated
        ? Optional.of(
            new Recomputation(claim, claims(factors), claims(divisors), accrual, condition))
        : Optional.empty();
  }

  private ImmutableList<Claim> claims(ImmutableList<String> names) {
    return names.stream()
        .flatMap(term -> claim(term).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> names(String... names) {
    return ImmutableList.copyOf(names);
  }

  /** Days of a year of 360, the last day not counted. */
  public static long days(LocalDate from, LocalDate to) {
    int first = Math.min(from.getDayOfMonth(), DAYS_OF_MONTH);
    int last =
        first == DAYS_OF_MONTH ? Math.min(to.getDayOfMonth(), DAYS_OF_MONTH) : to.getDayOfMonth();
    long months =
        (long) MONTHS_OF_YEAR * (to.getYear() - from.getYear())
            + to.getMonthValue()
            - from.getMonthValue();
    return months * DAYS_OF_MONTH + last - first;
  }
}
