/**
 * What follows from the figures of a company, starting at {@link
 * org.lexprecision.algebra.FactBook}: the facts of many releases, which answer a question with a
 * figure that was reported or derived, with the answers that contend, or with the reason why there
 * is none. Every answer carries a {@link org.lexprecision.algebra.Proof} that can be replayed.
 *
 * <p>Here are the door and what it hands out. The work is done in rooms that are not exported: the
 * ledger, proofs, splits and calendars.
 */
@NullMarked
package org.lexprecision.algebra;

import org.jspecify.annotations.NullMarked;
