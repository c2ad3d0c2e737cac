package org.lexprecision.parser.internal.unit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.Set;
import org.lexprecision.parser.internal.choice.Ballot;

/**
 * What one kind of witness says of money, gathered over a table or a document: each place names the
 * currencies that its words may mean.
 */
final class MoneyEvidence {

  private final String witness;
  private final int weight;
  private final Multiset<ImmutableSet<Currency>> said = LinkedHashMultiset.create();

  /**
   * Begins to gather.
   *
   * @param witness the name of the witness
   * @param weight what it weighs where all its places agree
   */
  MoneyEvidence(String witness, int weight) {
    this.witness = witness;
    this.weight = weight;
  }

  void add(ImmutableSet<Currency> currencies) {
    if (!currencies.isEmpty()) {
      said.add(currencies);
    }
  }

  boolean isEmpty() {
    return said.isEmpty();
  }

  /** The currencies that are named apart from all others. */
  Set<Currency> named() {
    Set<Currency> named = new LinkedHashSet<>();
    said.elementSet().stream().filter(one -> one.size() == 1).forEach(named::addAll);
    return named;
  }

  /** Votes for each currency by the share of places that may mean it. */
  void vote(Ballot<Currency> ballot, Set<Currency> nominated) {
    for (Currency currency : nominated) {
      int places =
          said.elementSet().stream()
              .filter(meant -> meant.contains(currency))
              .mapToInt(said::count)
              .sum();
      // one place among many is a slip or an exception
      int share = said.isEmpty() ? 0 : weight * places / said.size();
      if (share > 0) {
        ballot.vote(currency, witness, share);
      }
    }
  }

  /** The currencies that a word of several may mean, where nobody names one: "kr". */
  Set<Currency> open() {
    Set<Currency> open = new LinkedHashSet<>();
    said.elementSet().forEach(open::addAll);
    return open;
  }
}
