/**
 * Checks of one kind of figure each: signs, labels, tokens, tags, EBITDA; {@link
 * org.lexprecision.internal.tieout.check.SignCheck} is a short one.
 */
@NullMarked
package org.lexprecision.internal.tieout.check;

import org.jspecify.annotations.NullMarked;
