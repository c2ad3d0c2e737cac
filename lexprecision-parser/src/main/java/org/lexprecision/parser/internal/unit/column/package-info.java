/**
 * What the columns of a table count: {@link
 * org.lexprecision.parser.internal.unit.column.ColumnCounts} asks which are shares, prices or
 * things, {@link org.lexprecision.parser.internal.unit.column.PercentColumns} which are
 * percentages.
 */
@NullMarked
package org.lexprecision.parser.internal.unit.column;

import org.jspecify.annotations.NullMarked;
