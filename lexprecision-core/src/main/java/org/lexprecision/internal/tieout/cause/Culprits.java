package org.lexprecision.internal.tieout.cause;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lexprecision.Fact;
import org.lexprecision.Interval;
import org.lexprecision.internal.Intervals;
import org.lexprecision.internal.tieout.relation.Lines;
import org.lexprecision.internal.tieout.relation.Relation;
import org.lexprecision.internal.tieout.relation.Relations;
import org.lexprecision.tieout.Suspect;
import org.lexprecision.tieout.Suspect.Slip;

/**
 * Finds the figures one of which, if it were another number, would mend broken relations.
 *
 * <p>A figure is suspect if some number in its place mends what is broken around it and breaks
 * nothing that holds. Of all figures those are suspected that mend the most: first of what must
 * hold, then of what need not but may. What another error has broken as well may stay broken.
 */
public final class Culprits {

  private final Relations relations;
  private final Lines lines;

  public Culprits(Relations relations, Lines lines) {
    this.relations = relations;
    this.lines = lines;
  }

  /**
   * What one wrong figure explains.
   *
   * @param relations the broken relations that must hold, and would
   * @param besides the broken relations that need not hold, and would
   * @param suspects the figures each of which explains them, those that a slip explains first
   */
  public record Explanation(
      ImmutableSet<Relation> relations,
      ImmutableSet<Relation> besides,
      ImmutableList<Suspect> suspects) {}

  /** A figure, the numbers in its place that mend the most, and what they mend. */
  private record Candidate(
      Fact fact, Interval implied, ImmutableSet<Relation> mended, ImmutableSet<Relation> besides) {

    static final Comparator<Candidate> BY_WHAT_IS_MENDED =
        Comparator.comparing((Candidate candidate) -> candidate.mended.size())
            .thenComparing(candidate -> candidate.besides.size());

    boolean explainsWhat(Candidate other) {
      return mended.equals(other.mended) && besides.equals(other.besides);
    }
  }

  /**
   * Returns what one figure explains of broken relations; empty if nothing.
   *
   * @param cleared the figures that are not to be suspected
   * @param enough asks whether it is worth suspecting a figure for
   */
  public Optional<Explanation> explain(
      List<Relation> broken, Set<Fact> cleared, Predicate<Set<Relation>> enough) {
    ListMultimap<Fact, Relation> around =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    broken.forEach(relation -> relation.facts().forEach(fact -> around.put(fact, relation)));
    List<Candidate> candidates = new ArrayList<>();
    for (Fact fact : Sets.difference(around.keySet(), cleared)) {
      candidate(fact, around.get(fact), enough).ifPresent(candidates::add);
    }
    return candidates.stream()
        .max(Candidate.BY_WHAT_IS_MENDED)
        .map(best -> explanation(best, candidates));
  }

  private Explanation explanation(Candidate best, List<Candidate> candidates) {
    ImmutableMap<Candidate, Exactness> equal =
        candidates.stream()
            .filter(best::explainsWhat)
            .collect(toImmutableMap(candidate -> candidate, this::exactness));
    int most = equal.values().stream().mapToInt(Exactness::most).max().orElseThrow();
    return new Explanation(
        best.mended(),
        best.besides(),
        equal.entrySet().stream()
            .map(candidate -> suspect(candidate.getKey(), candidate.getValue(), most))
            .sorted(Comparator.comparing(suspect -> suspect.slip().isEmpty()))
            .collect(toImmutableList()));
  }

  /** A figure with the slip that explains it, if it makes as many sums exact as may be. */
  private Suspect suspect(Candidate candidate, Exactness exactness, int most) {
    Fact fact = candidate.fact();
    Optional<Slip> slip =
        TypingErrors.explaining(
                fact, candidate.implied(), exactness.expected(), lines.besides(fact))
            .stream()
            .filter(possible -> exactness.of(possible.proposed()) >= most)
            .findFirst();
    return Suspect.of(
        fact,
        candidate.implied(),
        slip,
        around(candidate).stream().map(Relation::certificate).collect(toImmutableSet()));
  }

  private Exactness exactness(Candidate candidate) {
    return new Exactness(candidate.fact(), candidate.implied(), around(candidate));
  }

  /** What a number in the place of a figure mends and what it leaves as it is. */
  private ImmutableSet<Relation> around(Candidate candidate) {
    return ImmutableSet.<Relation>builder()
        .addAll(candidate.mended())
        .addAll(candidate.besides())
        .addAll(relations.holding(candidate.fact()))
        .build();
  }

  /** The best numbers in the place of a figure; at least one broken relation needs them. */
  private Optional<Candidate> candidate(
      Fact fact, List<Relation> broken, Predicate<Set<Relation>> enough) {
    ImmutableMap<Relation, Interval> must = implied(fact, broken);
    ImmutableMap<Relation, Interval> may = implied(fact, relations.questionable(fact));
    ImmutableMap<Relation, Interval> held = implied(fact, relations.holding(fact));
    Predicate<BigDecimal> breaksNothing = inAll(held.values());
    return ImmutableList.of(must, may, held).stream()
        .flatMap(intervals -> intervals.values().stream())
        .map(Interval::lower)
        .distinct()
        .filter(breaksNothing)
        .map(number -> candidate(fact, containing(number, must), containing(number, may), held))
        .filter(candidate -> !candidate.mended().isEmpty() && enough.test(candidate.mended()))
        .max(Candidate.BY_WHAT_IS_MENDED);
  }

  /** Asks of a number whether it lies in all of some intervals. */
  private static Predicate<BigDecimal> inAll(Collection<Interval> intervals) {
    Optional<BigDecimal> least = intervals.stream().map(Interval::lower).max(naturalOrder());
    Optional<BigDecimal> most = intervals.stream().map(Interval::upper).min(naturalOrder());
    return number ->
        least.filter(bound -> number.compareTo(bound) < 0).isEmpty()
            && most.filter(bound -> number.compareTo(bound) > 0).isEmpty();
  }

  private static Candidate candidate(
      Fact fact,
      Map<Relation, Interval> must,
      Map<Relation, Interval> may,
      Map<Relation, Interval> held) {
    Interval implied =
        ImmutableList.of(must, may, held).stream()
            .flatMap(intervals -> intervals.values().stream())
            .reduce(Intervals::common)
            .orElseThrow();
    return new Candidate(
        fact, implied, ImmutableSet.copyOf(must.keySet()), ImmutableSet.copyOf(may.keySet()));
  }

  private static Map<Relation, Interval> containing(
      BigDecimal number, Map<Relation, Interval> intervals) {
    return Maps.filterValues(intervals, interval -> interval.contains(number));
  }

  /** What every relation that a figure stands in leaves open for it. */
  private static ImmutableMap<Relation, Interval> implied(Fact fact, List<Relation> relations) {
    ImmutableMap.Builder<Relation, Interval> implied = ImmutableMap.builder();
    for (Relation relation : relations) {
      relation.implied(fact).ifPresent(interval -> implied.put(relation, interval));
    }
    return implied.buildKeepingLast();
  }
}
