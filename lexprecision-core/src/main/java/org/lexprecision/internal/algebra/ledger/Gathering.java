package org.lexprecision.internal.algebra.ledger;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.algebra.Reading;

/** Gathers the figures that releases state, release by release, by series. */
final class Gathering {

  /** Among so few figures of one release one is found without an index. */
  private static final int FEW = 16;

  private final Map<Series, Shelf> shelves = new HashMap<>();

  /** Adds a fact of a release, of which all facts come in a row, under the name of its period. */
  void add(int release, Fact fact, Period period) {
    shelves.computeIfAbsent(fact.series(), series -> new Shelf()).add(release, fact, period);
  }

  /** Returns what is stated of each series: one reading for each figure of each release. */
  Map<Series, ImmutableList<Stated>> stated() {
    Map<Series, ImmutableList<Stated>> stated = new HashMap<>();
    shelves.forEach(
        (series, shelf) ->
            stated.put(
                series,
                shelf.all.stream()
                    .map(Statement::stated)
                    .collect(ImmutableList.toImmutableList())));
    return stated;
  }

  /** What tells the figures of a series within a release apart. */
  private record Cell(Period period, Figure figure) {}

  /** A figure that a release states for a period, and the facts in which it does. */
  private static final class Statement {
    final int release;
    final Period period;
    final Fact first;
    @Nullable List<Fact> further;

    Statement(int release, Period period, Fact first) {
      this.release = release;
      this.period = period;
      this.first = first;
    }

    boolean isOf(Period other, Figure figure) {
      return period.equals(other) && first.figure().equals(figure);
    }

    void add(Fact fact) {
      if (further == null) {
        further = new ArrayList<>();
      }
      further.add(fact);
    }

    Stated stated() {
      ImmutableList<Fact> facts =
          further == null
              ? ImmutableList.of(first)
              : ImmutableList.<Fact>builder().add(first).addAll(further).build();
      return new Stated(new Reading(facts, period), release);
    }
  }

  /** The figures of a series. */
  private static final class Shelf {
    final List<Statement> all = new ArrayList<>();
    private final Map<Cell, Statement> index = new HashMap<>();
    private int release = -1;
    private int first;

    void add(int ofRelease, Fact fact, Period period) {
      if (release != ofRelease) {
        release = ofRelease;
        first = all.size();
        index.clear();
      }
      Statement known = known(period, fact.figure());
      if (known != null) {
        known.add(fact);
      } else {
        all.add(new Statement(release, period, fact));
      }
    }

    private @Nullable Statement known(Period period, Figure figure) {
      if (all.size() - first <= FEW) {
        for (int i = first; i < all.size(); i++) {
          if (all.get(i).isOf(period, figure)) {
            return all.get(i);
          }
        }
        return null;
      }
      for (int i = first + index.size(); i < all.size(); i++) {
        index.put(new Cell(all.get(i).period, all.get(i).first.figure()), all.get(i));
      }
      return index.get(new Cell(period, figure));
    }
  }
}
