package org.lexprecision.internal.tieout.cause;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexprecision.Fact;
import org.lexprecision.internal.tieout.relation.Relation;

/** Relations that hang together, directly or through others, by common figures. */
public final class Clusters {

  private final int[] parent;

  private Clusters(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  public static ImmutableList<ImmutableList<Relation>> of(List<Relation> relations) {
    Clusters clusters = new Clusters(relations.size());
    Map<Fact, Integer> seen = new HashMap<>();
    for (int i = 0; i < relations.size(); i++) {
      for (Fact fact : relations.get(i).facts()) {
        Integer before = seen.putIfAbsent(fact, i);
        if (before != null) {
          clusters.parent[clusters.root(i)] = clusters.root(before);
        }
      }
    }
    Map<Integer, List<Relation>> byRoot = new LinkedHashMap<>();
    for (int i = 0; i < relations.size(); i++) {
      byRoot.computeIfAbsent(clusters.root(i), root -> new ArrayList<>()).add(relations.get(i));
    }
    return byRoot.values().stream()
        .map(ImmutableList::copyOf)
        .collect(ImmutableList.toImmutableList());
  }

  private int root(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
