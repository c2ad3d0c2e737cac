/**
 * What rows are beyond their words: by their place, by what they are added to and by the rows
 * beside them. One file a rule; {@link org.lexprecision.parser.internal.identity.CellMeasures}
 * answers for a single cell.
 */
@NullMarked
package org.lexprecision.parser.internal.identity;

import org.jspecify.annotations.NullMarked;
