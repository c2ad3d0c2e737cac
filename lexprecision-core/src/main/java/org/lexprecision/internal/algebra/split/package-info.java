/**
 * Splits of shares as releases tell of them; begin with {@link
 * org.lexprecision.internal.algebra.split.Splits}.
 */
@NullMarked
package org.lexprecision.internal.algebra.split;

import org.jspecify.annotations.NullMarked;
