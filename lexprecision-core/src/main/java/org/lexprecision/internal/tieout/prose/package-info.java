/**
 * What the prose states, against the tables; begin with {@link
 * org.lexprecision.internal.tieout.prose.Stated}.
 */
@NullMarked
package org.lexprecision.internal.tieout.prose;

import org.jspecify.annotations.NullMarked;
