package org.lexprecision.internal.tieout.cause;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Fact;
import org.lexprecision.internal.tieout.cause.Culprits.Explanation;
import org.lexprecision.internal.tieout.cause.RowSlips.RowSlip;
import org.lexprecision.internal.tieout.relation.Lines;
import org.lexprecision.internal.tieout.relation.Relation;
import org.lexprecision.internal.tieout.relation.Relations;
import org.lexprecision.internal.tieout.report.Suspects;
import org.lexprecision.tieout.Certificate;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Suspect;

/**
 * Finds the fewest causes of all that is broken, before anything is counted.
 *
 * <p>Relations that hang together are explained figure by figure, the figure that explains the most
 * first, and what no figure explains by a row that slipped as a whole. What would hold with a
 * proposed number in its place is explained with it. Relations across releases that no error within
 * one explains are restatements; a claim that stands alone against the tables is left to the check
 * of the prose.
 */
public final class Causes {

  private final Culprits culprits;
  private final RowSlips rows;
  private final List<Cause> causes = new ArrayList<>();
  private final List<Relation> across = new ArrayList<>();
  private final Set<Relation> explained = new HashSet<>();
  private final Map<Fact, Fact> proposals = new HashMap<>();

  private Causes(Relations relations, Lines lines) {
    this.culprits = new Culprits(relations, lines);
    this.rows = new RowSlips(relations, lines);
  }

  /**
   * One wrong figure, one wrong row, or a relation that neither explains.
   *
   * @param relations what it breaks that must hold
   * @param suspects the figures that may be wrong; empty if nothing explains it
   * @param together whether all of them are wrong, each by the same slip, and not just one
   */
  public record Cause(
      ImmutableList<Relation> relations, ImmutableList<Suspect> suspects, boolean together) {

    /** The one figure that is probably wrong: the only suspect, or the only one a slip explains. */
    Optional<Suspect> culprit() {
      ImmutableList<Suspect> likely =
          suspects.size() == 1
              ? suspects
              : suspects.stream()
                  .filter(suspect -> suspect.slip().isPresent())
                  .collect(toImmutableList());
      return !together && likely.size() == 1 ? Optional.of(likely.get(0)) : Optional.empty();
    }
  }

  /** Explains relations that must hold and do not. */
  public static Causes of(ImmutableList<Relation> broken, Relations relations, Lines lines) {
    Causes causes = new Causes(relations, lines);
    Set<Relation> alone = new LinkedHashSet<>();
    Clusters.of(broken).forEach(cluster -> causes.cluster(cluster, alone));
    causes.rows(alone);
    for (Relation relation : alone) {
      causes.add(new Cause(ImmutableList.of(relation), ImmutableList.of(), false));
    }
    return causes;
  }

  /** Explains a cluster figure by figure; what no single figure of a release explains is alone. */
  private void cluster(ImmutableList<Relation> cluster, Set<Relation> alone) {
    Set<Relation> remaining = new LinkedHashSet<>(cluster);
    Optional<Explanation> next = explanation(remaining);
    while (next.isPresent()) {
      add(next.get(), remaining);
      next = explanation(remaining);
    }
    for (Relation relation : remaining) {
      if (!relation.isWithinOneRelease()) {
        across.add(relation);
      } else if (relation.kind() != Finding.Kind.PROSE) {
        alone.add(relation);
      }
    }
  }

  private void rows(Set<Relation> alone) {
    Optional<RowSlip> next = rows.explain(alone);
    while (next.isPresent()) {
      RowSlip slip = next.get();
      alone.removeAll(slip.relations());
      slip.suspects().forEach(suspect -> proposals.put(suspect.fact(), Suspects.proposed(suspect)));
      add(new Cause(slip.relations().asList(), slip.suspects(), true));
      next = rows.explain(alone);
    }
  }

  private void add(Cause cause) {
    explained.addAll(cause.relations());
    causes.add(cause);
  }

  private Optional<Explanation> explanation(Set<Relation> remaining) {
    return culprits.explain(ImmutableList.copyOf(remaining), proposals.keySet(), Causes::isEnough);
  }

  /**
   * An error of one release: a sum of it that is off, or a figure its prose contradicts as well.
   */
  private static boolean isEnough(Set<Relation> relations) {
    return relations.stream()
        .anyMatch(
            relation ->
                relation.isWithinOneRelease()
                    && (relation.kind() != Finding.Kind.PROSE || relations.size() > 1));
  }

  private void add(Explanation explanation, Set<Relation> remaining) {
    remaining.removeAll(explanation.relations());
    explained.addAll(explanation.besides());
    List<Relation> relations = new ArrayList<>(explanation.relations());
    Cause cause = new Cause(explanation.relations().asList(), explanation.suspects(), false);
    if (cause.culprit().isPresent()) {
      Suspect culprit = cause.culprit().get();
      proposals.put(culprit.fact(), Suspects.proposed(culprit));
      for (Relation relation : ImmutableList.copyOf(remaining)) {
        if (isMended(relation.certificate())) {
          remaining.remove(relation);
          relations.add(relation);
        }
      }
    }
    add(new Cause(ImmutableList.copyOf(relations), explanation.suspects(), false));
  }

  /** The errors within one release. */
  public ImmutableList<Cause> withinReleases() {
    return ImmutableList.copyOf(causes);
  }

  /** What is left between releases: relations that hang together. */
  public ImmutableList<ImmutableList<Relation>> acrossReleases() {
    return Clusters.of(across);
  }

  /** Asks whether a figure found wrong elsewhere breaks a relation, which it would else not be. */
  public boolean explain(Relation relation) {
    return explained.contains(relation) || isMended(relation.certificate());
  }

  /** Asks whether figures would agree with the proposed ones in the place of those found wrong. */
  private boolean isMended(Certificate certificate) {
    Certificate mended = certificate;
    for (Fact fact : certificate.facts()) {
      Fact proposed = proposals.get(fact);
      if (proposed != null) {
        mended = mended.with(fact, proposed);
      }
    }
    return mended != certificate && mended.excess().signum() <= 0;
  }

  /** The figures each of which explains all of some broken relations; empty if none does. */
  public ImmutableList<Suspect> suspects(List<Relation> broken) {
    return culprits
        .explain(broken, proposals.keySet(), mended -> mended.containsAll(broken))
        .map(Explanation::suspects)
        .orElse(ImmutableList.of());
  }
}
