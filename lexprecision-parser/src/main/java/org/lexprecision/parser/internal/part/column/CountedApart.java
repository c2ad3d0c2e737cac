package org.lexprecision.parser.internal.part.column;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Optional;
import org.lexprecision.parser.internal.choice.Ballot;
import org.lexprecision.parser.internal.unit.Count;

/** Names under which columns count different things, cars here and money there, are of measures. */
final class CountedApart implements ColumnWitness {

  private static final int SURE = -9;

  @Override
  public void vote(ColumnQuestion question, Ballot<ColumnRole> ballot) {
    SetMultimap<String, Optional<Count>> counts = HashMultimap.create();
    for (int at = 0; at < question.columns().size(); at++) {
      if (question.columns().get(at).amounts() && !question.nameOf(at).isEmpty()) {
        counts.put(question.nameOf(at), question.counts().get(at));
      }
    }
    boolean constant = counts.keySet().stream().allMatch(name -> counts.get(name).size() == 1);
    boolean things = counts.containsValue(Optional.of(Count.PURE));
    if (constant && things && counts.values().stream().distinct().count() > 1) {
      ballot.vote(ColumnRole.PARTS, "count different things", SURE);
    }
  }
}
