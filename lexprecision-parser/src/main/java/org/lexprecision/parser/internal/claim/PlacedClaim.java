package org.lexprecision.parser.internal.claim;

import org.lexprecision.Claim;

/**
 * A claim and the word its token begins with, by which the claims of all readers are put in order.
 *
 * @param claim the claim
 * @param first the first word of its token
 */
record PlacedClaim(Claim claim, Word first) {}
