/**
 * The lines over the columns of a table in fixed-width text, given to the columns that they head.
 */
@NullMarked
package org.lexprecision.parser.internal.format.text.header;

import org.jspecify.annotations.NullMarked;
