package org.lexprecision.tieout;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Claim;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Period;

/**
 * The terms of an offer, and the arithmetic that ties them to one another.
 *
 * <p>Terms are known by their names. Of a security {@code notes}: {@code coupon_notes}, {@code
 * notes_outstanding}, {@code notes_tendered}; a term {@code x_pct} is the part that x is of its
 * whole. Interest accrues on 360 days of twelve months of 30, from {@code accrual_start} up to but
 * without {@code assumed_consummation}: 12 3/4% from August 1, 1999 to October 10, 2003 is 1509
 * days, and 534.4375 on 1,000.
 */
final class OfferTerms {

  private static final BigDecimal DAYS_OF_YEAR = BigDecimal.valueOf(360);
  private static final int DAYS_OF_MONTH = 30;
  private static final int MONTHS_OF_YEAR = 12;
  private static final int DIGITS = 10;

  private final Map<String, Claim> terms = new LinkedHashMap<>();

  OfferTerms(ImmutableList<Claim> claims) {
    for (Claim claim : claims) {
      if (!claim.term().isEmpty()) {
        terms.putIfAbsent(claim.term(), claim);
      }
    }
  }

  ClaimCheck check(Claim claim) {
    Optional<ClaimCheck> check =
        switch (claim.term()) {
          case "accrued_interest_per_1000" -> accruedPerUnit(claim);
          case "accrued_interest_total" -> accruedTotal(claim);
          case "minimum_tender_condition" -> condition(claim);
          default -> claim.term().endsWith("_pct") ? part(claim) : Optional.empty();
        };
    return check.orElseGet(
        () -> ClaimCheck.notEvaluated(claim, "nothing in the document recomputes this term"));
  }

  private Optional<ClaimCheck> accruedPerUnit(Claim claim) {
    Optional<BigDecimal> coupon = amount("coupon_" + claim.whole());
    Optional<LocalDate> from = date("accrual_start");
    Optional<LocalDate> to = date("assumed_consummation");
    Optional<BigDecimal> unit = amount("principal_unit");
    if (coupon.isEmpty() || from.isEmpty() || to.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal days = BigDecimal.valueOf(days(from.get(), to.get()));
    BigDecimal interest =
        unit.get()
            .multiply(coupon.get())
            .multiply(days)
            .divide(DAYS_OF_YEAR, DIGITS, RoundingMode.HALF_EVEN);
    return Optional.of(compared(claim, Interval.exactly(interest), interest));
  }

  private Optional<ClaimCheck> accruedTotal(Claim claim) {
    Optional<BigDecimal> outstanding = amount(claim.whole() + "_outstanding");
    Optional<BigDecimal> each = amount("accrued_interest_per_1000");
    Optional<BigDecimal> unit = amount("principal_unit");
    if (outstanding.isEmpty() || each.isEmpty() || unit.isEmpty() || unit.get().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal rate = each.get().divide(unit.get(), DIGITS, RoundingMode.HALF_EVEN);
    BigDecimal total = outstanding.get().multiply(rate);
    return Optional.of(compared(claim, Interval.exactly(total), total));
  }

  private Optional<ClaimCheck> condition(Claim claim) {
    Optional<Figure> outstanding = figure(claim.whole() + "_outstanding");
    Optional<BigDecimal> tendered = amount(claim.whole() + "_tendered");
    if (outstanding.isEmpty() || tendered.isEmpty() || claim.figure().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal needed = outstanding.get().amount().multiply(claim.figure().get().amount());
    Figure figure = Figure.exactly(needed, outstanding.get().unit());
    return Optional.of(
        tendered.get().compareTo(needed) >= 0
            ? ClaimCheck.agrees(claim, figure, ImmutableList.of())
            : ClaimCheck.notEvaluated(claim, "the condition is not met: " + figure + " needed"));
  }

  private Optional<ClaimCheck> part(Claim claim) {
    String name = claim.term().substring(0, claim.term().length() - "_pct".length());
    Optional<BigDecimal> part = amount(name);
    Optional<BigDecimal> whole = amount(claim.whole() + "_outstanding");
    if (part.isEmpty() || whole.isEmpty() || whole.get().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal fraction = part.get().divide(whole.get(), DIGITS, RoundingMode.HALF_EVEN);
    return Optional.of(compared(claim, Interval.exactly(fraction), fraction));
  }

  private static ClaimCheck compared(Claim claim, Interval due, BigDecimal value) {
    Figure stated = claim.figure().orElseThrow();
    Figure table = Figure.exactly(value, stated.unit());
    return stated.interval().meets(due)
        ? ClaimCheck.agrees(claim, table, ImmutableList.of())
        : ClaimCheck.differs(claim, table, ImmutableList.of(), "the terms give " + table);
  }

  /** Days of a year of 360, the last day not counted. */
  static long days(LocalDate from, LocalDate to) {
    int first = Math.min(from.getDayOfMonth(), DAYS_OF_MONTH);
    int last =
        first == DAYS_OF_MONTH ? Math.min(to.getDayOfMonth(), DAYS_OF_MONTH) : to.getDayOfMonth();
    long months =
        (long) MONTHS_OF_YEAR * (to.getYear() - from.getYear())
            + to.getMonthValue()
            - from.getMonthValue();
    return months * DAYS_OF_MONTH + last - first;
  }

  private Optional<BigDecimal> amount(String term) {
    return figure(term).map(Figure::amount);
  }

  private Optional<Figure> figure(String term) {
    return Optional.ofNullable(terms.get(term)).flatMap(Claim::figure);
  }

  private Optional<LocalDate> date(String term) {
    return Optional.ofNullable(terms.get(term)).flatMap(Claim::period).map(Period::lastDay);
  }
}
