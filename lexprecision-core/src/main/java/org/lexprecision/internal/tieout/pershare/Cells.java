package org.lexprecision.internal.tieout.pershare;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Segment;

/** The figures of releases by what they measure, for which part, on what basis, and when. */
public final class Cells {

  private record Key(LineItem item, Segment segment, Basis basis, Period period) {}

  private final Map<Key, Fact> facts = new HashMap<>();

  private Cells() {}

  public static Cells of(Release release) {
    return of(ImmutableList.of(release));
  }

  /** Returns the figures of several releases; of two in one place the first. */
  public static Cells of(Iterable<Release> releases) {
    Cells cells = new Cells();
    for (Release release : releases) {
      for (Fact fact : release.facts()) {
        fact.period()
            .ifPresent(
                period ->
                    cells.facts.putIfAbsent(
                        new Key(fact.item(), fact.segment(), fact.series().basis(), period), fact));
      }
    }
    return cells;
  }

  /** Returns another measure of the part, basis and period of a figure. */
  public Optional<Fact> beside(Fact fact, LineItem item) {
    return fact.period()
        .map(period -> new Key(item, fact.segment(), fact.series().basis(), period))
        .map(facts::get);
  }

  /** Returns another measure of the part and period of a figure, on a basis. */
  public Optional<Fact> on(Basis basis, Fact fact, LineItem item) {
    return fact.period()
        .map(period -> new Key(item, fact.segment(), basis, period))
        .map(facts::get);
  }
}
