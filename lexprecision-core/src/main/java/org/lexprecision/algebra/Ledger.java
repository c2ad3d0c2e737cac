package org.lexprecision.algebra;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Series;

/** The readings of a book by series, and what follows from them. */
final class Ledger {

  private final ImmutableList<Fact> facts;
  private final ImmutableSortedSet<Series> series;

  Ledger(ImmutableList<Release> releases, Vintage vintage) {
    this.facts =
        releases.stream()
            .flatMap(release -> release.facts().stream())
            .filter(fact -> fact.period().isPresent())
            .collect(ImmutableList.toImmutableList());
    this.series =
        facts.stream()
            .map(Fact::series)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  ImmutableList<Fact> facts() {
    return facts;
  }

  ImmutableSortedSet<Series> series() {
    return series;
  }

  ImmutableList<SetAside> setAside() {
    return ImmutableList.of();
  }

  ImmutableList<Contradiction> contradictions() {
    return ImmutableList.of();
  }

  Answer answer(Series asked, Period period) {
    return Refusals.noReadings(asked, period);
  }
}
