/** Lines of fixed-width text: their spans, their shapes, and the furniture of pages among them. */
@NullMarked
package org.lexprecision.parser.internal.format.text.line;

import org.jspecify.annotations.NullMarked;
