/** Cells of an HTML table sorted into captions, values and strays, and its values into columns. */
@NullMarked
package org.lexprecision.parser.internal.format.html.table;

import org.jspecify.annotations.NullMarked;
