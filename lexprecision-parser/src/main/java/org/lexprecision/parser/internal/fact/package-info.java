/**
 * From drafts to facts: times, amounts and kinds of cells. {@link
 * org.lexprecision.parser.internal.fact.FactWriter} writes them and the diagnostics of what it
 * refuses.
 */
@NullMarked
package org.lexprecision.parser.internal.fact;

import org.jspecify.annotations.NullMarked;
