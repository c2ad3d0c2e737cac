/**
 * Proofs as they are replayed and printed; begin with {@link
 * org.lexprecision.internal.algebra.proof.ProofText}.
 */
@NullMarked
package org.lexprecision.internal.algebra.proof;

import org.jspecify.annotations.NullMarked;
