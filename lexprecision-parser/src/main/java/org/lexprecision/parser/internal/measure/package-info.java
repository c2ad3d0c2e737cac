/**
 * What a row measures, by its words: {@link org.lexprecision.parser.internal.measure.Measures}
 * gives a caption under its headings its item, its count and its footing.
 */
@NullMarked
package org.lexprecision.parser.internal.measure;

import org.jspecify.annotations.NullMarked;
