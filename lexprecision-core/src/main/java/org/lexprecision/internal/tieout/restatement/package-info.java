/**
 * What one release states otherwise than those before; begin with {@link
 * org.lexprecision.internal.tieout.restatement.Restatements}.
 */
@NullMarked
package org.lexprecision.internal.tieout.restatement;

import org.jspecify.annotations.NullMarked;
