/**
 * The few figures that people ask of a release first, starting at {@link
 * org.lexprecision.headline.Headline}: each for the quarter reported and the year to date, beside
 * the year before, and each right or refused with the reason.
 *
 * <p>Figures are those of the whole company, in full units. One that the release prints in places
 * that disagree is refused, with the places; one that it prints for other periods only is refused
 * as well, unless it follows from them.
 *
 * <p>The headline of a second quarter:
 *
 * <pre>{@code
 * Headline headline = Headline.of(Releases.read(file).get(0));
 * out.println(headline.quarter(REVENUES));
 * out.println(headline.get(REVENUES, QUARTER_YEAR_BEFORE));
 * out.println(headline.change(REVENUES, QUARTER).orElseThrow().amount()); // exact bounds
 * out.println(headline.yearToDate(EPS_DILUTED).fact().orElseThrow().source());
 * out.println(headline.quarter(SHARES_DILUTED).support().orElseThrow());
 * out.println(headline.balance(ASSETS)); // right, or refused with the reason
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * Revenues, quarter ended June 30, 2003: reported USD 30,873,000
 * Revenues, quarter ended June 30, 2002: reported USD 32,996,000
 * [-2,124,000, -2,122,000]
 * bellwater-2003-q2.txt line 63 column 3
 * STATED
 * Assets, close of the quarter: refused, the release prints no Assets
 * }</pre>
 */
@NullMarked
package org.lexprecision.headline;

import org.jspecify.annotations.NullMarked;
