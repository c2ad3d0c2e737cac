package org.lexprecision.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.SplitRatio;

/**
 * A company that split its shares between two quarters.
 *
 * @param first income of the first quarter, in thousands
 * @param second income of the second
 * @param shares how many there were before the split, in thousands
 * @param split the split
 */
public record SplitCompany(long first, long second, long shares, SplitRatio split) {

  /** The quarter before the split. */
  public static final Period Q1 = Period.parse("quarter ended March 31, 2004");

  private static final Period Q2 = Period.parse("quarter ended June 30, 2004");
  private static final Period H1 = Period.parse("six months ended June 30, 2004");

  /** Companies of any splits, forward and reverse. */
  public static Arbitrary<SplitCompany> any() {
    Arbitrary<SplitRatio> usual =
        Arbitraries.of(
            SplitRatio.of(2, 1),
            SplitRatio.of(3, 2),
            SplitRatio.of(4, 3),
            SplitRatio.of(5, 1),
            SplitRatio.of(10, 1),
            SplitRatio.of(20, 1));
    Arbitrary<SplitRatio> others =
        Combinators.combine(
                Arbitraries.integers().between(1, 29), Arbitraries.integers().between(1, 29))
            .as(SplitRatio::of)
            .filter(ratio -> 10 * Math.abs(ratio.after() - ratio.before()) > 2 * ratio.before());
    Arbitrary<SplitRatio> ratios =
        Arbitraries.oneOf(usual, others)
            .flatMap(ratio -> Arbitraries.of(ratio, ratio.inverse()))
            .filter(ratio -> ratio.applyTo(BigDecimal.TEN).compareTo(BigDecimal.ONE) >= 0);
    return Combinators.combine(
            Arbitraries.longs().between(30_000, 900_000),
            Arbitraries.longs().between(30_000, 900_000),
            Arbitraries.longs().between(8_000, 20_000),
            ratios)
        .as(SplitCompany::new);
  }

  /** The shares after the split. */
  public BigDecimal after() {
    return split.applyTo(BigDecimal.valueOf(shares * 1000));
  }

  private long thousands() {
    return after().movePointLeft(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  /** Earnings per share of income in thousands. */
  public BigDecimal eps(long income, BigDecimal over) {
    return BigDecimal.valueOf(income * 1000).divide(over, 12, RoundingMode.HALF_EVEN);
  }

  private long cents(long income, BigDecimal over) {
    return eps(income, over).movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  /** What is released of the first quarter before the split. */
  public Release before() {
    return new Sheet("q1.txt", "2004-04-22", Q1)
        .row(LineItems.NET_INCOME, first)
        .cents(LineItems.EPS_BASIC, cents(first, BigDecimal.valueOf(shares * 1000)))
        .row(LineItems.AVERAGE_SHARES_BASIC, shares)
        .release();
  }

  /** The half year after the split, the first quarter printed again. */
  public Release next() {
    return new Sheet("q2.txt", "2004-07-22", Q2, H1, Q1)
        .row(LineItems.NET_INCOME, second, first + second, first)
        .cents(
            LineItems.EPS_BASIC,
            cents(second, after()),
            cents(first + second, after()),
            cents(first, after()))
        .row(LineItems.AVERAGE_SHARES_BASIC, thousands(), thousands(), thousands())
        .release();
  }

  /** The half year after the split without the first quarter. */
  public Release half() {
    return new Sheet("q2.txt", "2004-07-22", Q2, H1)
        .row(LineItems.NET_INCOME, second, first + second)
        .cents(LineItems.EPS_BASIC, cents(second, after()), cents(first + second, after()))
        .row(LineItems.AVERAGE_SHARES_BASIC, thousands(), thousands())
        .release();
  }

  /** A release whose prose tells the ratio. */
  public Release telling(Release release) {
    return Release.builder()
        .document(release.document())
        .kind(release.kind())
        .company(release.company())
        .released(release.released())
        .addAllFacts(release.facts())
        .addSplits(split)
        .build();
  }
}
