package org.lexprecision.internal.tieout.check;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.TaggedSource;

/**
 * A cell that bears a tag: what the tag says, and what the print alone says.
 *
 * @param tag the fact of the tag
 * @param print the fact that the print would be without it
 */
public record TaggedPair(Fact tag, Fact print) {

  private record Place(int line, int column) {

    static Place of(Fact fact) {
      return new Place(fact.source().line(), fact.source().column());
    }
  }

  /** Returns the tagged cells of a release, in printed order; of nested tags the outer one. */
  public static ImmutableList<TaggedPair> of(Release release) {
    Map<Place, Fact> prints = new HashMap<>();
    release.prints().forEach(fact -> prints.put(Place.of(fact), fact));
    ImmutableList.Builder<TaggedPair> pairs = ImmutableList.builder();
    for (Fact fact : release.facts()) {
      if (fact.source() instanceof TaggedSource && fact.source().line() > 0) {
        @Nullable Fact print = prints.remove(Place.of(fact));
        if (print != null) {
          pairs.add(new TaggedPair(fact, print));
        }
      }
    }
    return pairs.build();
  }

  public int table() {
    return tag.source().table();
  }

  public int line() {
    return tag.source().line();
  }

  /** The element with its prefix. */
  public String concept() {
    return ((TaggedSource) tag.source()).concept();
  }

  /** Asks whether tag and print count the same thing. */
  public boolean countAlike() {
    return tag.figure().unit().equals(print.figure().unit());
  }

  /** The power of ten by which the tag's amount is the print's; empty for zero and other digits. */
  public OptionalInt shift() {
    BigDecimal stated = tag.figure().amount().abs().stripTrailingZeros();
    BigDecimal printed = print.figure().amount().abs().stripTrailingZeros();
    return stated.signum() != 0 && stated.unscaledValue().equals(printed.unscaledValue())
        ? OptionalInt.of(printed.scale() - stated.scale())
        : OptionalInt.empty();
  }

  /** 1 where tag and print have one sign, −1 where they have opposite ones; empty for zero. */
  public OptionalInt sense() {
    int sense = tag.figure().amount().signum() * print.figure().amount().signum();
    return sense == 0 ? OptionalInt.empty() : OptionalInt.of(sense);
  }

  /** How much finer the tag's accuracy is than the print's; empty where it is not finer. */
  public Optional<Integer> finer() {
    OptionalInt printed = print.figure().decimals();
    if (printed.isEmpty() || tag.figure().amount().signum() == 0) {
      return Optional.empty();
    }
    OptionalInt stated = tag.figure().decimals();
    int excess =
        stated.isPresent()
            ? stated.getAsInt() - printed.getAsInt()
            : Math.max(0, -printed.getAsInt());
    return excess > 0 ? Optional.of(excess) : Optional.empty();
  }
}
