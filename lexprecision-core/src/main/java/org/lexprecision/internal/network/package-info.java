/**
 * Simple temporal networks (Dechter, Meiri and Pearl 1991), starting at {@link
 * org.lexprecision.internal.network.Network}: bounds on differences of potentials, the tightest
 * bounds that follow from them, and what to leave out when they contradict one another.
 *
 * <p>Nodes and constraints are small integers here; what they stand for is the caller's business.
 */
@NullMarked
package org.lexprecision.internal.network;

import org.jspecify.annotations.NullMarked;
