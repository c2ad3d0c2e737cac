/**
 * What the figures of a book say of one another: series in layers, equations, presentations; begin
 * with {@link org.lexprecision.internal.algebra.ledger.Ledger}.
 */
@NullMarked
package org.lexprecision.internal.algebra.ledger;

import org.jspecify.annotations.NullMarked;
