/**
 * How much one printed unit is worth: a table's own scale, that of its shares, and that of single
 * rows.
 */
@NullMarked
package org.lexprecision.parser.internal.scale;

import org.jspecify.annotations.NullMarked;
