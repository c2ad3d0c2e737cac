package org.lexprecision.internal.algebra.proof;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.lexprecision.Fact;
import org.lexprecision.algebra.Chain;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Quotient;
import org.lexprecision.algebra.Reading;
import org.lexprecision.algebra.Step;
import org.lexprecision.algebra.Substitute;
import org.lexprecision.algebra.Sum;

/** Collects the facts of a proof; proofs that are shared are visited once. */
public final class ProofFacts {

  private final Set<Proof> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final ImmutableSet.Builder<Fact> facts = ImmutableSet.builder();

  public ImmutableSet<Fact> of(Proof proof) {
    visit(proof);
    return facts.build();
  }

  private void visit(Proof proof) {
    if (seen.add(proof)) {
      visit(proof.point());
      visit(proof.lower());
      visit(proof.upper());
    }
  }

  private void visit(Step step) {
    if (step instanceof Chain chain) {
      chain.terms().forEach(term -> visit(term.reading()));
    } else if (step instanceof Sum sum) {
      sum.parts().forEach(part -> visit(part.proof()));
      for (Sum.Witness witness : sum.witnesses()) {
        visit(witness.total());
        witness.parts().forEach(this::visit);
      }
    } else if (step instanceof Quotient quotient) {
      visit(quotient.numerator());
      visit(quotient.denominator());
    } else if (step instanceof Substitute substitute) {
      visit(substitute.basic());
      visit(substitute.loss());
    }
  }

  private void visit(Reading reading) {
    facts.add(reading.fact());
  }
}
