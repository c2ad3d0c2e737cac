/**
 * What prose states: {@link org.lexprecision.parser.internal.claim.ClaimReader} turns the
 * paragraphs of a layout into claims.
 *
 * <p>Paragraphs become words, words become sentences of elements (amounts, dates, periods, phrases
 * of the word list), and clauses of elements become claims. A clause knows its subject, the two
 * sides of a comparison and the period of each; what it does not say it takes over from the clause
 * before it. Words that the list does not know are never skipped silently: they leave a doubt.
 */
@NullMarked
package org.lexprecision.parser.internal.claim;

import org.jspecify.annotations.NullMarked;
