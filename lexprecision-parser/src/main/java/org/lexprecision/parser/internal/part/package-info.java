/**
 * Tells whose figure a cell is: the consolidated company, or a part of it, as a segment, a region,
 * a line of products, a class of assets or a component of equity is one. {@link
 * org.lexprecision.parser.internal.part.column.ColumnParts} reads columns, {@link
 * org.lexprecision.parser.internal.part.row.RowParts} rows.
 */
@NullMarked
package org.lexprecision.parser.internal.part;

import org.jspecify.annotations.NullMarked;
