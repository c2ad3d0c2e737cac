/**
 * How the word lists beside the readers are read: {@link
 * org.lexprecision.parser.internal.words.WordList}.
 */
@NullMarked
package org.lexprecision.parser.internal.words;

import org.jspecify.annotations.NullMarked;
