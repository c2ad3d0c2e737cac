package org.lexprecision.parser.internal.choice;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The votes on one unknown: which of its readings is right.
 *
 * <p>Witnesses name readings and vote on them; none decides. A witness is heard once on a reading:
 * of several votes under one name the weightiest counts, so that one fact said ten times is still
 * one fact. {@link #verdict} weighs the best reading against the next and against a threshold.
 *
 * @param <T> what is read
 */
public final class Ballot<T> {

  /** What was said of each reading, in the order in which they were named. */
  private final Map<T, List<Vote>> votes = new LinkedHashMap<>();

  private final Set<T> proven = new HashSet<>();

  /** Names a reading, without saying anything of it. */
  public Ballot<T> nominate(T reading) {
    of(reading);
    return this;
  }

  private List<Vote> of(T reading) {
    return votes.computeIfAbsent(reading, named -> new ArrayList<>());
  }

  /** Votes on a reading, which is named by it; a negative weight speaks against it. */
  public Ballot<T> vote(T reading, String witness, int weight) {
    List<Vote> said = of(reading);
    for (int at = 0; at < said.size(); at++) {
      Vote before = said.get(at);
      if (before.witness().equals(witness)) {
        if (Math.abs(weight) > Math.abs(before.weight())) {
          said.set(at, new Vote(witness, weight));
        }
        return this;
      }
    }
    said.add(new Vote(witness, weight));
    return this;
  }

  /** Votes for a reading by arithmetic or a second place: what wins with such a vote is proven. */
  public Ballot<T> prove(T reading, String witness, int weight) {
    proven.add(reading);
    return vote(reading, witness, weight);
  }

  /** Asks whether no reading was named. */
  public boolean isEmpty() {
    return votes.isEmpty();
  }

  /**
   * Decides.
   *
   * @param least the weight that the best reading must reach, or nothing is chosen
   * @param margin how far the best must be above the next, or nothing is chosen
   */
  public Verdict<T> verdict(int least, int margin) {
    List<Candidate<T>> ranked = new ArrayList<>();
    votes.forEach(
        (reading, said) -> ranked.add(new Candidate<>(reading, ImmutableList.copyOf(said))));
    ranked.sort(comparingInt((Candidate<T> candidate) -> candidate.weight()).reversed());
    if (ranked.isEmpty()) {
      return new Verdict<>(Optional.empty(), 0, false, ImmutableList.of());
    }
    Candidate<T> best = ranked.get(0);
    int lead = ranked.size() == 1 ? best.weight() : best.weight() - ranked.get(1).weight();
    boolean chosen = best.weight() >= least && (ranked.size() == 1 || lead >= margin);
    return new Verdict<>(
        chosen ? Optional.of(best.reading()) : Optional.empty(),
        lead,
        proven.contains(best.reading()),
        ImmutableList.copyOf(ranked));
  }
}
