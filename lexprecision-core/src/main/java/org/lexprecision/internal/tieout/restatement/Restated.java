package org.lexprecision.internal.tieout.restatement;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.lexprecision.Fact;
import org.lexprecision.internal.Filing;
import org.lexprecision.internal.tieout.relation.Relation;
import org.lexprecision.internal.tieout.report.Words;

/**
 * One restated figure.
 *
 * @param fact the figure as the last release states it; as it was before, where the last release
 *     replaces it by several others
 * @param relation the shortest relation in which it does not fit
 * @param by the filing that restates it
 * @param cluster every relation across releases that hangs together with that
 */
public record Restated(Fact fact, Relation relation, Filing by, ImmutableList<Relation> cluster) {

  /** How much more the last release states. */
  public BigDecimal change() {
    BigDecimal change = relation.difference(fact);
    return Filing.of(fact.source()).equals(by) ? change : change.negate();
  }

  /** Prints what is measured and by how much it changed. */
  public String words() {
    return fact.series() + " by " + Words.amount(fact, change());
  }
}
