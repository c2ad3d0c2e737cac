package org.lexprecision.parser.roundtrip;

import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Period;

/** What a fact must say, and where. */
record ExpectedFact(
    String item,
    String segment,
    Optional<Period> period,
    Figure figure,
    int line,
    int column,
    String printed) {

  static ExpectedFact of(Fact fact) {
    return new ExpectedFact(
        fact.item().id(),
        fact.segment().name(),
        fact.period(),
        fact.figure(),
        fact.source().line(),
        fact.source().column(),
        fact.source().printed());
  }
}
