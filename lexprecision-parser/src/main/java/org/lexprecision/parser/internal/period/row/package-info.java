/**
 * Tells when the figures of rows are, by what rows, headings and titles say beside the columns:
 * {@link org.lexprecision.parser.internal.period.row.RowTimes}.
 */
@NullMarked
package org.lexprecision.parser.internal.period.row;

import org.jspecify.annotations.NullMarked;
