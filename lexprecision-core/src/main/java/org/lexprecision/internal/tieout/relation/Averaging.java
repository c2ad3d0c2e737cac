package org.lexprecision.internal.tieout.relation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.lexprecision.DayAverage;
import org.lexprecision.Fact;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.SumCertificate;

/**
 * Averages that add up by days as nearly as can be asked for.
 *
 * <p>Shares need not be averaged day by day: "less-precise averaging methods may be used, however,
 * as long as they produce reasonable results" (ASC 260-10-55-2). So averages of periods that make
 * up another may miss its average by a little more than rounding; by a lot only if one is wrong.
 */
public final class Averaging {

  /** One part of a hundred is taken for reasonable. */
  private static final BigDecimal PARTS = BigDecimal.valueOf(100);

  private Averaging() {}

  /** Asks whether a broken relation is of averages over time that a coarser average explains. */
  public static boolean explains(Relation relation) {
    return relation.facts().size() > 2
        && relation.facts().stream().allMatch(fact -> fact.item() instanceof DayAverage)
        && relation.facts().stream().map(Fact::period).distinct().count() > 1
        && relation.certificate() instanceof SumCertificate sum
        && sum.excess().multiply(PARTS).compareTo(largest(sum)) <= 0;
  }

  private static BigDecimal largest(SumCertificate sum) {
    return sum.terms().stream()
        .map(term -> term.signed().abs())
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  public static Finding finding(Relation relation, Fact fact, Findings findings) {
    return findings
        .of(Finding.Kind.PERIODS, Severity.INFO, ImmutableList.of(relation.deviation(fact)))
        .cause("averages that do not add up day by day: " + relation.equation())
        .addCertificates(relation.towards(fact).certificate())
        .build();
  }
}
