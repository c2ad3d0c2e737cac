/** Words of prose, the phrases of the word list among them, and the quantities they state. */
@NullMarked
package org.lexprecision.parser.internal.claim.word;

import org.jspecify.annotations.NullMarked;
