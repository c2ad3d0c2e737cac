/** Whose a document is, and of which day, before its tables are read. */
@NullMarked
package org.lexprecision.parser.internal.document;

import org.jspecify.annotations.NullMarked;
