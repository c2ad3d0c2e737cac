package org.lexprecision.parser.corpus;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Fact;
import org.lexprecision.Footing;
import org.lexprecision.Release;

/**
 * Figures whose amounts have the opposite of the printed sign, held against the sums they stand in.
 *
 * <p>Such a sign is shown where a sum closes in the figure's column with the figure taken away, or
 * added to a total that is itself taken away; or where it closes with the figure added that is less
 * than nothing, though its print is more: "Other expense, net" stated as income.
 */
final class Flips {

  private final ImmutableList<Fact> facts;
  private final ImmutableList<Footing> footings;

  private Flips(List<Fact> facts, List<Footing> footings) {
    this.facts = ImmutableList.copyOf(facts);
    this.footings = ImmutableList.copyOf(footings);
  }

  /** Returns the flipped cells of a document whose sign no sum shows, a line each. */
  static ImmutableList<String> unshown(List<Label> labels, List<Release> releases) {
    ImmutableList.Builder<String> unshown = ImmutableList.builder();
    for (Release release : releases) {
      Flips flips = new Flips(release.facts(), release.footings());
      for (Fact fact : release.facts()) {
        boolean flipped =
            labels.stream()
                .anyMatch(
                    label -> label.place().equals(Label.place(fact)) && label.isFlipped(fact));
        if (flipped
            && !flips.isAddedAsLoss(fact)
            && !flips.isDeducted(fact, fact.source().line(), new HashSet<>())) {
          unshown.add(
              fact.source().document()
                  + " "
                  + Label.place(fact)
                  + " "
                  + fact.item().id()
                  + " "
                  + fact.source().printed());
        }
      }
    }
    return unshown.build();
  }

  /**
   * Whether a sum that closes adds a fact that is less than nothing, and so takes its print away.
   */
  private boolean isAddedAsLoss(Fact fact) {
    return fact.figure().amount().signum() < 0
        && footings.stream()
            .filter(footing -> footing.table() == fact.source().table() && closes(footing, fact))
            .flatMap(footing -> footing.parts().stream())
            .anyMatch(part -> part.row().line() == fact.source().line() && part.sign() > 0);
  }

  /** Whether a sum that closes in a fact's column takes a row away, or its total is taken away. */
  private boolean isDeducted(Fact column, int line, Set<Integer> seen) {
    if (!seen.add(line)) {
      return false;
    }
    for (Footing footing : footings) {
      boolean here = footing.table() == column.source().table() && closes(footing, column);
      for (Footing.Part part : footing.parts()) {
        if (here
            && part.row().line() == line
            && (part.sign() < 0 || isDeducted(column, footing.total().line(), seen))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the parts add up to the total where a fact stands, but for what rounding does. */
  private boolean closes(Footing footing, Fact column) {
    Optional<Fact> total = at(footing.total(), column);
    if (total.isEmpty()) {
      return false;
    }
    BigDecimal rest = total.get().figure().amount();
    for (Footing.Part part : footing.parts()) {
      BigDecimal amount =
          at(part.row(), column).map(fact -> fact.figure().amount()).orElse(BigDecimal.ZERO);
      rest = part.sign() > 0 ? rest.subtract(amount) : rest.add(amount);
    }
    int decimals = total.get().figure().decimals().orElse(0);
    BigDecimal bound = BigDecimal.valueOf(footing.parts().size() + 1L).scaleByPowerOfTen(-decimals);
    return rest.abs().add(rest.abs()).compareTo(bound) <= 0;
  }

  /** The fact of a row in the column of another. */
  private Optional<Fact> at(Footing.Row row, Fact column) {
    return facts.stream()
        .filter(fact -> fact.source().line() == row.line())
        .filter(fact -> fact.source().table() == column.source().table())
        .filter(fact -> fact.figure().unit().equals(column.figure().unit()))
        .filter(fact -> fact.period().equals(column.period()))
        .filter(fact -> isOfOneColumn(fact, column))
        .findFirst();
  }

  private static boolean isOfOneColumn(Fact one, Fact other) {
    return one.basis() == other.basis() || one.segment().equals(other.segment());
  }
}
