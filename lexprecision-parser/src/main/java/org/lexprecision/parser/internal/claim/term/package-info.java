/**
 * Amounts of securities and agreements, which are terms and no results: {@link
 * org.lexprecision.parser.internal.claim.term.TermReader} tells them.
 */
@NullMarked
package org.lexprecision.parser.internal.claim.term;

import org.jspecify.annotations.NullMarked;
