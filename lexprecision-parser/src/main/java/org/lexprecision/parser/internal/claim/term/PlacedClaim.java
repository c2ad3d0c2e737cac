package org.lexprecision.parser.internal.claim.term;

import com.google.common.collect.ImmutableList;
import org.lexprecision.Claim;

/**
 * A claim and the index in its sentence of the word its token begins with, by which the claims of
 * all readers are put in order.
 *
 * @param claim the claim
 * @param at the index of its first word
 */
public record PlacedClaim(Claim claim, int at) {

  /** Returns a claim once for each part that line breaks leave of its token. */
  public static ImmutableList<PlacedClaim> of(Claim claim, ImmutableList<Printed> parts, int at) {
    ImmutableList.Builder<PlacedClaim> placed = ImmutableList.builder();
    placed.add(new PlacedClaim(claim, at));
    for (Printed part : parts.subList(1, parts.size())) {
      placed.add(new PlacedClaim(claim.continuedAt(part.line(), part.text()), at));
    }
    return placed.build();
  }
}
