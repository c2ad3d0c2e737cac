package org.lexprecision.parser.internal.part.column;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lexprecision.parser.internal.choice.Ballot;

/** Names that recur under every period are of what lasts: parts. */
final class NamedAlike implements ColumnWitness {

  private static final int HINT = 3;

  @Override
  public void vote(ColumnQuestion question, Ballot<ColumnRole> ballot) {
    Set<List<String>> named = new HashSet<>();
    ImmutableList<ImmutableList<Integer>> groups = question.groups();
    for (List<Integer> group : groups) {
      named.add(group.stream().map(question::nameOf).toList());
    }
    if (groups.size() > 1
        && named.size() == 1
        && groups.get(0).size() > 1
        && new HashSet<>(named.iterator().next()).size() == groups.get(0).size()) {
      ballot.vote(ColumnRole.PARTS, "named alike under every period", HINT);
    }
  }
}
