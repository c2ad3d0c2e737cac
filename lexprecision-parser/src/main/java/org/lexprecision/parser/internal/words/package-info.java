/**
 * Words that the readers know: {@link org.lexprecision.parser.internal.words.Wording} looks for
 * them in texts, {@link org.lexprecision.parser.internal.words.WordList} reads lists of them.
 */
@NullMarked
package org.lexprecision.parser.internal.words;

import org.jspecify.annotations.NullMarked;
