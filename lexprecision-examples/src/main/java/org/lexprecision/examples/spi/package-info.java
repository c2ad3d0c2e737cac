/**
 * A reader of somebody else's format: {@link org.lexprecision.examples.spi.CsvReleaseParser} reads
 * a CSV of figures.
 */
@NullMarked
package org.lexprecision.examples.spi;

import org.jspecify.annotations.NullMarked;
