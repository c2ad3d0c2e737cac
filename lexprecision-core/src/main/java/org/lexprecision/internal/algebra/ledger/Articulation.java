package org.lexprecision.internal.algebra.ledger;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.algebra.Reading;
import org.lexprecision.algebra.Sum.Witness;
import org.lexprecision.internal.Lazy;

/**
 * Series that equations connect, solved together period by period.
 *
 * <p>What was worked out for a period is kept, up to {@link #MAX_CELLS} series and periods.
 */
public final class Articulation {

  public static final int MAX_CELLS = 200_000;

  private final ImmutableMap<Series, Strand> strands;
  private final Lazy<ImmutableList<Equation>> equations;
  private final Cache<Period, ImmutableMap<Series, Known>> solved;

  private Articulation(ImmutableMap<Series, Strand> strands, List<Equation> equations) {
    this.strands = strands;
    this.equations = Lazy.of(() -> borneOut(equations));
    this.solved =
        CacheBuilder.newBuilder()
            .maximumWeight(MAX_CELLS)
            .weigher((Period period, ImmutableMap<Series, Known> cells) -> 1 + cells.size())
            .build();
  }

  /** Returns for each series of some equation the articulation it belongs to. */
  public static ImmutableMap<Series, Articulation> all(
      List<Equation> equations, ImmutableMap<Series, Strand> strands) {
    Joined<Series> joined = new Joined<>();
    for (Equation equation : equations) {
      Series first = equation.signs().firstKey();
      equation.signs().keySet().forEach(series -> joined.join(first, series));
    }
    Map<Series, List<Equation>> groups = new TreeMap<>();
    for (Equation equation : equations) {
      groups
          .computeIfAbsent(joined.leader(equation.signs().firstKey()), one -> new ArrayList<>())
          .add(equation);
    }
    ImmutableMap.Builder<Series, Articulation> all = ImmutableMap.builder();
    for (List<Equation> group : groups.values()) {
      Map<Series, Strand> members = new LinkedHashMap<>();
      for (Equation equation : group) {
        equation.signs().keySet().forEach(one -> members.put(one, strand(strands, one)));
      }
      Articulation articulation =
          new Articulation(ImmutableMap.copyOf(members), List.copyOf(group));
      members.keySet().forEach(series -> all.put(series, articulation));
    }
    return all.buildOrThrow();
  }

  public static Strand strand(Map<Series, Strand> strands, Series series) {
    Strand strand = strands.get(series);
    if (strand == null) {
      throw new IllegalStateException("an equation of a series without readings: " + series);
    }
    return strand;
  }

  /** Leaves out the columns of which a figure was left out, and the equations left with none. */
  private ImmutableList<Equation> borneOut(Collection<Equation> equations) {
    return equations.stream()
        .map(equation -> equation.filtered(this::isKept))
        .sorted(Comparator.comparing((Equation one) -> one.signs().toString()))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isKept(Witness witness) {
    return isKept(witness.total()) && witness.parts().stream().allMatch(this::isKept);
  }

  private boolean isKept(Reading reading) {
    return strand(strands, reading.series()).isKept(reading);
  }

  /** Returns what time and equations together say of a series in a period. */
  public Known known(Strand strand, Period period) {
    ImmutableMap<Series, Known> cells = solved.getIfPresent(period);
    if (cells == null) {
      cells = solve(period);
      solved.put(period, cells);
    }
    Known known = cells.get(strand.series());
    return known == null ? strand.known(period) : known;
  }

  private ImmutableMap<Series, Known> solve(Period period) {
    Propagation propagation = new Propagation(period);
    for (Equation equation : equations.get()) {
      equation.holds(period).ifPresent(witnesses -> propagation.add(equation, witnesses, strands));
    }
    return propagation.run();
  }
}
