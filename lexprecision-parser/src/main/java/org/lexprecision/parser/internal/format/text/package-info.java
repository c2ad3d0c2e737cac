/**
 * Fixed-width text: {@link org.lexprecision.parser.internal.format.text.TextReleaseParser} reads
 * it.
 */
@NullMarked
package org.lexprecision.parser.internal.format.text;

import org.jspecify.annotations.NullMarked;
