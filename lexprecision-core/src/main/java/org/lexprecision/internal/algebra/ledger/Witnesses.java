package org.lexprecision.internal.algebra.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Footing;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Series;
import org.lexprecision.algebra.Reading;
import org.lexprecision.algebra.Sum.Witness;
import org.lexprecision.internal.Lazy;

/** Collects, for the footings of releases, the printed columns in which they foot. */
public final class Witnesses {

  private final Lazy<IdentityHashMap<Fact, Reading>> readings;
  private final Map<ImmutableSortedMap<Series, Integer>, List<Witness>> found =
      new LinkedHashMap<>();

  public Witnesses(Iterable<Strand> strands) {
    this.readings = Lazy.of(() -> readings(strands));
  }

  private static IdentityHashMap<Fact, Reading> readings(Iterable<Strand> strands) {
    IdentityHashMap<Fact, Reading> readings = new IdentityHashMap<>();
    for (Strand strand : strands) {
      for (Reading reading : strand.readings()) {
        reading.facts().forEach(fact -> readings.put(fact, reading));
      }
    }
    return readings;
  }

  /** Collects those of a release. */
  public void collect(Release release) {
    Map<Place, Map<Period, Reading>> rows = new HashMap<>();
    for (Fact fact : release.facts()) {
      Reading reading = readings.get().get(fact);
      if (reading != null) {
        rows.computeIfAbsent(
                new Place(fact.source().table(), fact.source().line(), fact.series()),
                place -> new LinkedHashMap<>())
            .putIfAbsent(reading.period(), reading);
      }
    }
    for (Footing footing : release.footings()) {
      Equation.signs(footing).ifPresent(signs -> collect(footing, signs, rows));
    }
  }

  private record Place(int table, int line, Series series) {
    static Place of(Footing footing, Footing.Row row) {
      return new Place(footing.table(), row.line(), row.series());
    }
  }

  private void collect(
      Footing footing,
      ImmutableSortedMap<Series, Integer> signs,
      Map<Place, Map<Period, Reading>> rows) {
    rows.getOrDefault(Place.of(footing, footing.total()), Map.of())
        .forEach(
            (period, total) ->
                parts(footing, period, rows)
                    .map(parts -> new Witness(1, footing, total, parts))
                    .filter(witness -> witness.residual().contains(BigDecimal.ZERO))
                    .ifPresent(
                        witness ->
                            found.computeIfAbsent(signs, one -> new ArrayList<>()).add(witness)));
  }

  private static Optional<ImmutableList<Reading>> parts(
      Footing footing, Period period, Map<Place, Map<Period, Reading>> rows) {
    ImmutableList.Builder<Reading> parts = ImmutableList.builder();
    for (Footing.Part part : footing.parts()) {
      Reading reading = rows.getOrDefault(Place.of(footing, part.row()), Map.of()).get(period);
      if (reading == null) {
        return Optional.empty();
      }
      parts.add(reading);
    }
    return Optional.of(parts.build());
  }

  /** Returns the equations found, each once however many releases print it. */
  public ImmutableList<Equation> equations() {
    return found.entrySet().stream()
        .map(entry -> new Equation(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }
}
