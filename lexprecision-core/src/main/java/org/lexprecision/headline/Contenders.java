package org.lexprecision.headline;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.lexprecision.Fact;
import org.lexprecision.Source;

/** Facts that cannot all be so, in words. */
final class Contenders {

  private static final int MOST = 6;

  private Contenders() {}

  /** Returns {@code USD 1,234,000 at line 12; USD 1,243,000 at line 80}. */
  static String of(ImmutableList<Fact> facts) {
    return facts.stream()
        .limit(MOST)
        .map(fact -> fact.figure() + " at " + place(fact.source()))
        .collect(joining("; "));
  }

  private static String place(Source source) {
    return source.print().map(print -> "line " + print.line()).orElseGet(source::place);
  }
}
