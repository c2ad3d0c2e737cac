/**
 * Arithmetic within a table: which rows are sums of others, with which signs, and what the sums
 * prove of values that are printed badly. {@link org.lexprecision.parser.internal.sums.SumFinder}
 * finds them.
 */
@NullMarked
package org.lexprecision.parser.internal.sums;

import org.jspecify.annotations.NullMarked;
