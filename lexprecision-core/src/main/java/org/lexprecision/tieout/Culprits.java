package org.lexprecision.tieout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Fact;
import org.lexprecision.Interval;

/**
 * Groups the broken relations that one wrong figure explains.
 *
 * <p>A figure is suspect if another number in its place would mend every broken relation it stands
 * in and break none that holds.
 */
final class Culprits {

  private final Relations.Holding holding;
  private final Findings findings;
  private final Neighbours neighbours;

  Culprits(Relations.Holding holding, Findings findings, Neighbours neighbours) {
    this.holding = holding;
    this.findings = findings;
    this.neighbours = neighbours;
  }

  /** Adds the findings of relations that hang together through common figures. */
  void explain(ImmutableList<Relation> cluster) {
    List<Relation> remaining = new ArrayList<>(cluster);
    while (!remaining.isEmpty()) {
      Map<Fact, Interval> suspects = suspects(remaining);
      ImmutableSet<Relation> explained =
          suspects.isEmpty()
              ? ImmutableSet.of(remaining.get(0))
              : broken(remaining, suspects.keySet().iterator().next());
      findings.add(finding(ImmutableList.copyOf(explained), suspects));
      remaining.removeAll(explained);
    }
  }

  /** The figures that explain the most relations, with what the others imply in their place. */
  private Map<Fact, Interval> suspects(List<Relation> remaining) {
    Set<Fact> facts = new LinkedHashSet<>();
    remaining.forEach(relation -> facts.addAll(relation.certificate().facts()));
    Map<Fact, Interval> best = new LinkedHashMap<>();
    ImmutableSet<Relation> most = ImmutableSet.of();
    for (Fact fact : facts) {
      ImmutableSet<Relation> explained = broken(remaining, fact);
      Optional<Interval> implied =
          explained.size() < most.size() ? Optional.empty() : implied(fact, explained);
      if (implied.isPresent()) {
        if (explained.size() > most.size()) {
          best.clear();
          most = explained;
        }
        if (explained.equals(most)) {
          best.put(fact, implied.get());
        }
      }
    }
    return best;
  }

  private static ImmutableSet<Relation> broken(List<Relation> remaining, Fact fact) {
    return remaining.stream()
        .filter(relation -> relation.certificate().facts().contains(fact))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** What all other figures leave open for one; empty if nothing. */
  private Optional<Interval> implied(Fact fact, Iterable<Relation> explained) {
    Optional<Interval> implied = Optional.empty();
    List<Relation> all = new ArrayList<>(holding.of(fact));
    explained.forEach(all::add);
    for (Relation relation : all) {
      Interval of = relation.implied(fact);
      if (implied.isPresent() && !implied.get().meets(of)) {
        return Optional.empty();
      }
      implied = Optional.of(implied.map(before -> Intervals.common(before, of)).orElse(of));
    }
    return implied;
  }

  private Finding finding(ImmutableList<Relation> explained, Map<Fact, Interval> implied) {
    Relation first = explained.get(0);
    ImmutableList<Suspect> suspects = suspects(implied);
    ImmutableList<Deviation> deviations =
        suspects.isEmpty()
            ? ImmutableList.of(deviation(first, first.terms().get(0).fact()))
            : suspects.stream()
                .map(suspect -> deviation(first, suspect.fact()))
                .collect(toImmutableList());
    return findings
        .of(first.kind(), Severity.ERROR, deviations)
        .cause(cause(explained, suspects))
        .addAllCertificates(
            explained.stream().map(Relation::certificate).collect(toImmutableList()))
        .addAllSuspects(suspects)
        .build();
  }

  private ImmutableList<Suspect> suspects(Map<Fact, Interval> implied) {
    List<Suspect> suspects = new ArrayList<>();
    implied.forEach(
        (fact, interval) ->
            suspects.add(
                Suspect.of(
                    fact, interval, TypingErrors.explaining(fact, interval, neighbours.of(fact)))));
    suspects.sort(Comparator.comparing(suspect -> suspect.slip().isEmpty()));
    return ImmutableList.copyOf(suspects);
  }

  private static Deviation deviation(Relation relation, Fact fact) {
    return Deviation.of(fact, relation.expected(fact), relation.bound(fact));
  }

  private static String cause(ImmutableList<Relation> explained, List<Suspect> suspects) {
    String what =
        explained.size() == 1
            ? "does not hold: " + explained.get(0).equation()
            : explained.size()
                + " relations do not hold, the first: "
                + explained.get(0).equation();
    if (suspects.isEmpty()) {
      return what + "; no single figure explains it";
    }
    return suspects.size() == 1
        ? what + "; one figure explains it"
        : what + "; any one of " + suspects.size() + " figures explains it";
  }

  /** The figures in the columns beside one. */
  interface Neighbours {
    List<Fact> of(Fact fact);
  }
}
