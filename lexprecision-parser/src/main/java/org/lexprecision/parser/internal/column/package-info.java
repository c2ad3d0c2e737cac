/** The words over one column, taken apart, and what the column is found to mean. */
@NullMarked
package org.lexprecision.parser.internal.column;

import org.jspecify.annotations.NullMarked;
