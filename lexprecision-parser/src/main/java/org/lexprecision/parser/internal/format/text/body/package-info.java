/** The rows of a table in fixed-width text, wrapped captions joined. */
@NullMarked
package org.lexprecision.parser.internal.format.text.body;

import org.jspecify.annotations.NullMarked;
