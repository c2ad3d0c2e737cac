/**
 * Of which part of the company a row is: {@link org.lexprecision.parser.internal.part.row.RowParts}
 * asks the witnesses of this room.
 */
@NullMarked
package org.lexprecision.parser.internal.part.row;

import org.jspecify.annotations.NullMarked;
