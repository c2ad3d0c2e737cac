/**
 * Reads what words say of periods: {@link org.lexprecision.parser.internal.grammar.PeriodWords}
 * parses headings, titles and captions. Results stay as open as they were printed; a calendar
 * closes them.
 */
@NullMarked
package org.lexprecision.parser.internal.grammar;

import org.jspecify.annotations.NullMarked;
