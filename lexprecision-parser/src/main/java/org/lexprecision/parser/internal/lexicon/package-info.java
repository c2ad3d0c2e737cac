/**
 * What words mean, from data: {@link org.lexprecision.parser.internal.lexicon.Lexicon} gives
 * phrases their class and value. It knows no order of words; that is the grammar's.
 */
@NullMarked
package org.lexprecision.parser.internal.lexicon;

import org.jspecify.annotations.NullMarked;
