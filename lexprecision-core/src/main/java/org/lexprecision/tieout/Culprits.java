package org.lexprecision.tieout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lexprecision.Fact;
import org.lexprecision.Interval;

/**
 * Finds the figures one of which, if it were another number, would mend broken relations.
 *
 * <p>A figure is suspect if some number in its place mends what is broken around it and breaks
 * nothing that holds. Of all figures those are suspected that mend the most: first of what must
 * hold, then of what need not but may. What another error has broken as well may stay broken.
 */
final class Culprits {

  private final Relations relations;
  private final Lines lines;

  Culprits(Relations relations, Lines lines) {
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
  record Explanation(
      ImmutableSet<Relation> relations,
      ImmutableSet<Relation> besides,
      ImmutableList<Suspect> suspects) {}

  /** A figure, the numbers in its place that mend the most, and what they mend. */
  private record Candidate(
      Fact fact, Interval implied, ImmutableSet<Relation> mended, ImmutableSet<Relation> besides) {

    static final Comparator<Candidate> BY_WHAT_IS_MENDED =
        Comparator.comparing((Candidate candidate) -> candidate.mended.size())
            .thenComparing(candidate -> candidate.besides.size());

    /** What the first relation gives for it: sums of one column are seldom off by rounding. */
    BigDecimal expected() {
      return mended
          .asList()
          .get(0)
          .implied(fact)
          .map(Intervals::middle)
          .filter(implied::contains)
          .orElseGet(() -> Intervals.middle(implied));
    }

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
  Optional<Explanation> explain(
      List<Relation> broken, Set<Fact> cleared, Predicate<Set<Relation>> enough) {
    Set<Fact> facts = new LinkedHashSet<>();
    broken.forEach(relation -> facts.addAll(relation.facts()));
    facts.removeAll(cleared);
    List<Candidate> candidates = new ArrayList<>();
    for (Fact fact : facts) {
      candidate(fact, broken)
          .filter(candidate -> enough.test(candidate.mended()))
          .ifPresent(candidates::add);
    }
    return candidates.stream()
        .max(Candidate.BY_WHAT_IS_MENDED)
        .map(best -> explanation(best, candidates));
  }

  private Explanation explanation(Candidate best, List<Candidate> candidates) {
    ImmutableList<Candidate> equal =
        candidates.stream().filter(best::explainsWhat).collect(toImmutableList());
    int most =
        equal.stream()
            .mapToInt(candidate -> exact(candidate, candidate.expected()))
            .max()
            .orElseThrow();
    return new Explanation(
        best.mended(),
        best.besides(),
        equal.stream()
            .map(candidate -> suspect(candidate, most))
            .sorted(Comparator.comparing(suspect -> suspect.slip().isEmpty()))
            .collect(toImmutableList()));
  }

  /**
   * A figure with the slip that explains it, if no other number in the place of any suspect makes
   * more sums agree to the last digit: few are off by rounding.
   */
  private Suspect suspect(Candidate candidate, int most) {
    Suspect suspect = suspect(candidate);
    boolean likely =
        suspect.slip().filter(slip -> exact(candidate, slip.proposed()) >= most).isPresent();
    return likely ? suspect : suspect.withoutSlip();
  }

  /** How many relations of a figure a number in its place makes exact. */
  private int exact(Candidate candidate, BigDecimal number) {
    Fact fact = candidate.fact();
    Fact other = Suspect.stating(fact, number);
    int exact = 0;
    for (Relation relation :
        Iterables.concat(candidate.mended(), candidate.besides(), relations.holding(fact))) {
      exact += relation.isOff() ? 0 : -1;
      exact += relation.with(fact, other).isOff() ? 0 : 1;
    }
    return exact;
  }

  private Suspect suspect(Candidate candidate) {
    Fact fact = candidate.fact();
    return Suspect.of(
        fact,
        candidate.implied(),
        TypingErrors.explaining(
            fact, candidate.implied(), candidate.expected(), lines.besides(fact)),
        Iterables.concat(candidate.mended(), candidate.besides(), relations.holding(fact)));
  }

  /** The best numbers in the place of a figure; at least one broken relation needs them. */
  private Optional<Candidate> candidate(Fact fact, List<Relation> broken) {
    ImmutableMap<Relation, Interval> must = implied(fact, broken);
    ImmutableMap<Relation, Interval> may = implied(fact, relations.questionable(fact));
    ImmutableMap<Relation, Interval> held = implied(fact, relations.holding(fact));
    return ImmutableList.of(must, may, held).stream()
        .flatMap(intervals -> intervals.values().stream())
        .map(Interval::lower)
        .filter(number -> held.values().stream().allMatch(open -> open.contains(number)))
        .map(number -> candidate(fact, containing(number, must), containing(number, may), held))
        .filter(candidate -> !candidate.mended().isEmpty())
        .max(Candidate.BY_WHAT_IS_MENDED);
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
      if (relation.facts().contains(fact)) {
        relation.implied(fact).ifPresent(interval -> implied.put(relation, interval));
      }
    }
    return implied.buildKeepingLast();
  }
}
