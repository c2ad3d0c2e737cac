package org.lexprecision.internal.algebra.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.lexprecision.algebra.Chain.Term;
import org.lexprecision.algebra.Contradiction;
import org.lexprecision.algebra.Reading;
import org.lexprecision.algebra.SetAside;
import org.lexprecision.internal.network.Block;
import org.lexprecision.internal.network.Conflict;

/** The contradictions of a layer, in the words of readings. */
public final class Conflicts {

  private Conflicts() {}

  /** Returns every contradiction, block by block in the order of time. */
  public static ImmutableList<Contradiction> of(Layer layer) {
    ImmutableList.Builder<Contradiction> contradictions = ImmutableList.builder();
    for (Block block : layer.network().blocks()) {
      for (Conflict conflict : block.conflicts()) {
        contradictions.add(contradiction(layer, block, conflict));
      }
    }
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Contradiction::span), contradictions.build());
  }

  /** Returns what a vintage leaves out, in the order in which it does. */
  public static ImmutableList<SetAside> setAside(Layer layer) {
    ImmutableList.Builder<SetAside> all = ImmutableList.builder();
    for (Block block : layer.network().blocks()) {
      for (Block.Rejection rejection : block.rejections()) {
        Reading reading = layer.readings().get(rejection.constraint());
        all.add(new SetAside(reading, layer.proof(reading.period(), rejection.implied())));
      }
    }
    return all.build();
  }

  private static Contradiction contradiction(Layer layer, Block block, Conflict conflict) {
    ImmutableList<Term> cycle = readable(layer.terms(conflict.cycle()));
    BigDecimal difference = BigDecimal.ZERO;
    BigDecimal allowed = BigDecimal.ZERO;
    for (Term term : cycle) {
      Reading reading = term.reading();
      BigDecimal amount = reading.figure().amount();
      BigDecimal signed = layer.weighted(reading, amount);
      difference = term.isAdded() ? difference.add(signed) : difference.subtract(signed);
      BigDecimal radius = reading.interval().upper().subtract(amount);
      allowed = allowed.add(layer.weighted(reading, radius));
    }
    return new Contradiction(
        layer.series(),
        cycle,
        difference,
        allowed,
        conflict.suspects().stream()
            .map(suspect -> suspect(layer, suspect))
            .collect(ImmutableList.toImmutableList()),
        block.repairs().stream()
            .map(
                repair ->
                    repair.stream()
                        .map(layer.readings()::get)
                        .collect(ImmutableSet.toImmutableSet()))
            .collect(ImmutableList.toImmutableList()),
        Arrays.stream(block.constraints())
            .mapToObj(layer.readings()::get)
            .collect(ImmutableList.toImmutableList()));
  }

  private static Contradiction.Suspect suspect(Layer layer, Conflict.Suspect suspect) {
    Reading reading = layer.readings().get(suspect.constraint());
    return new Contradiction.Suspect(reading, layer.proof(reading.period(), suspect.implied()));
  }

  /**
   * Turns a cycle so that it begins at its earliest midnight, in the direction in which more
   * figures are added than taken away: Q1 + Q2 − six months.
   */
  private static ImmutableList<Term> readable(ImmutableList<Term> cycle) {
    long added = cycle.stream().filter(Term::isAdded).count();
    List<Term> terms = new ArrayList<>(cycle);
    if (2 * added < cycle.size()) {
      terms = new ArrayList<>(Lists.transform(Lists.reverse(terms), Conflicts::reversed));
    }
    int first = 0;
    for (int i = 1; i < terms.size(); i++) {
      if (begin(terms.get(i)).isBefore(begin(terms.get(first)))) {
        first = i;
      }
    }
    Collections.rotate(terms, -first);
    return ImmutableList.copyOf(terms);
  }

  private static Term reversed(Term term) {
    return new Term(-term.sign(), term.reading());
  }

  private static LocalDate begin(Term term) {
    return term.isAdded() ? term.reading().period().start() : term.reading().period().end();
  }
}
