package org.lexprecision.internal.algebra.ledger;

import com.google.common.collect.ImmutableMap;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Series;

/** The equations of the statements of a book, and what they add to what time says. */
public final class Statements {

  private final ImmutableMap<Series, Articulation> articulations;

  private Statements(ImmutableMap<Series, Articulation> articulations) {
    this.articulations = articulations;
  }

  public static Statements of(Iterable<Release> releases, ImmutableMap<Series, Strand> strands) {
    Witnesses witnesses = new Witnesses(strands.values());
    for (Release release : releases) {
      if (!release.footings().isEmpty()) {
        witnesses.collect(release);
      }
    }
    return new Statements(Articulation.all(witnesses.equations(), strands));
  }

  /** Returns what time and statements together say of a series in a period. */
  public Known known(Strand strand, Period period) {
    Articulation articulation = articulations.get(strand.series());
    return articulation == null ? strand.known(period) : articulation.known(strand, period);
  }
}
