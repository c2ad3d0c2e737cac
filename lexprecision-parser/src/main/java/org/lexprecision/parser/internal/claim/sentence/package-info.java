/**
 * Sentences as elements: amounts, days, periods and phrases in the order in which they are said.
 */
@NullMarked
package org.lexprecision.parser.internal.claim.sentence;

import org.jspecify.annotations.NullMarked;
