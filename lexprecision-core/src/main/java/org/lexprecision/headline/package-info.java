/**
 * The few figures that people ask of a release first, starting at {@link
 * org.lexprecision.headline.Headline}: each for the quarter reported and the year to date, beside
 * the year before, and each right or refused with the reason.
 */
@NullMarked
package org.lexprecision.headline;

import org.jspecify.annotations.NullMarked;
