/**
 * The fewest wrong figures that explain what does not hold; begin with {@link
 * org.lexprecision.internal.tieout.cause.Causes}.
 */
@NullMarked
package org.lexprecision.internal.tieout.cause;

import org.jspecify.annotations.NullMarked;
