/**
 * Decides between readings by votes, whatever is read: {@link
 * org.lexprecision.parser.internal.choice.Ballot}. It knows no word of any language.
 */
@NullMarked
package org.lexprecision.parser.internal.choice;

import org.jspecify.annotations.NullMarked;
