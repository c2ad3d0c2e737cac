/** Fixed-width text: {@link org.lexprecision.parser.internal.text.TextReleaseParser} reads it. */
@NullMarked
package org.lexprecision.parser.internal.text;

import org.jspecify.annotations.NullMarked;
