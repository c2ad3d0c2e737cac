/**
 * Tie-out: every figure held against every other, starting at {@link
 * org.lexprecision.tieout.TieOut}. A disagreement is a {@link org.lexprecision.tieout.Finding} with
 * a certificate that replays from the printed figures; a check that could not run is said to be
 * {@link org.lexprecision.tieout.NotEvaluated}.
 *
 * <p>Here are the door and what it hands out. The work is done in rooms that are not exported:
 * relations, their causes, restatements, amounts per share, single checks and the prose.
 */
@NullMarked
package org.lexprecision.tieout;

import org.jspecify.annotations.NullMarked;
