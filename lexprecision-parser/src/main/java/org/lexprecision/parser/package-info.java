/** Reads releases: start at {@link org.lexprecision.parser.Releases}. */
@NullMarked
package org.lexprecision.parser;

import org.jspecify.annotations.NullMarked;
