/**
 * Of which part of the company a column is: {@link
 * org.lexprecision.parser.internal.part.column.ColumnParts} asks the witnesses of this room.
 */
@NullMarked
package org.lexprecision.parser.internal.part.column;

import org.jspecify.annotations.NullMarked;
