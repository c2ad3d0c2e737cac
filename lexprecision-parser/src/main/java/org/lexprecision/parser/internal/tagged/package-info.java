/**
 * Reads the tags of inline XBRL, which say within a document what its figures mean: {@link
 * org.lexprecision.parser.internal.tagged.InlineTags}.
 */
@NullMarked
package org.lexprecision.parser.internal.tagged;

import org.jspecify.annotations.NullMarked;
