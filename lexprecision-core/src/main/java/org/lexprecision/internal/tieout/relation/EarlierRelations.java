package org.lexprecision.internal.tieout.relation;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Series;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.SumCertificate;

/**
 * What a release shows as reported before, beside what the last release before it reported.
 *
 * <p>No law, since it may have been put under other captions in the meantime; but where the two
 * agree they bear one another out.
 */
public final class EarlierRelations {

  /** A figure by what it measures, and on what basis it is called once it is superseded. */
  private record Cell(Series series, Period period) {

    static Cell of(Fact fact, Period period) {
      Series series = fact.series();
      Basis basis = series.basis().superseded();
      return new Cell(Series.of(series.item(), series.segment(), basis, series.unit()), period);
    }
  }

  private EarlierRelations() {}

  /** Returns the relations between releases, which come in their order. */
  public static ImmutableList<Relation> of(
      List<Release> releases, Predicate<Fact> comparable, PresentShares shares) {
    Map<Cell, Fact> reported = new HashMap<>();
    ImmutableList.Builder<Relation> relations = ImmutableList.builder();
    for (Release release : releases) {
      Map<Cell, Fact> now = new HashMap<>();
      for (Fact fact : release.facts()) {
        if (fact.period().isPresent() && comparable.test(fact)) {
          Cell cell = Cell.of(fact, fact.period().get());
          Fact before = reported.get(cell);
          if (!fact.series().basis().isSuperseded()) {
            now.put(cell, fact);
          } else if (before != null) {
            relations.add(relation(fact, before, shares));
          }
        }
      }
      reported.putAll(now);
    }
    return relations.build();
  }

  private static Relation relation(Fact fact, Fact before, PresentShares shares) {
    return Relation.of(
        Finding.Kind.RESTATEMENT,
        shares.level(SumCertificate.difference(fact, before).terms()),
        fact.series() + " is what was reported");
  }
}
