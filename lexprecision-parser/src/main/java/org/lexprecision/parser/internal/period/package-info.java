/**
 * Which period each column of a table has: {@link
 * org.lexprecision.parser.internal.period.ColumnPeriods} lets headings, title, neighbours and the
 * calendar of the document name candidates and weighs them.
 */
@NullMarked
package org.lexprecision.parser.internal.period;

import org.jspecify.annotations.NullMarked;
