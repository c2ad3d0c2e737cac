package org.lexprecision.headline;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.lexprecision.Fact;

/** Facts that cannot all be so, in words. */
final class Contenders {

  private static final int MOST = 6;

  private Contenders() {}

  /** Returns {@code USD 1,234,000 at line 12; USD 1,243,000 at line 80}. */
  static String of(ImmutableList<Fact> facts) {
    return facts.stream()
        .limit(MOST)
        .map(fact -> fact.figure() + " at line " + fact.source().line())
        .collect(joining("; "));
  }
}
