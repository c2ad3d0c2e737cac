/**
 * What must hold among figures: sums of tables, periods, releases; begin with {@link
 * org.lexprecision.internal.tieout.relation.Relations}.
 */
@NullMarked
package org.lexprecision.internal.tieout.relation;

import org.jspecify.annotations.NullMarked;
