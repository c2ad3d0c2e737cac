/**
 * Amounts per share against amounts and shares; begin with {@link
 * org.lexprecision.internal.tieout.pershare.PerShareCheck}.
 */
@NullMarked
package org.lexprecision.internal.tieout.pershare;

import org.jspecify.annotations.NullMarked;
