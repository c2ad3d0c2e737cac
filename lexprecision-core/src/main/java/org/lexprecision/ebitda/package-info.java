/**
 * EBITDA under its four names, starting at {@link org.lexprecision.ebitda.Ebitda}: recomputed from
 * net income and from operating income for any derivable period, and held against what a release
 * prints under that name.
 *
 * <p>Only net income before interest, taxes, depreciation and amortization is EBITDA to the SEC
 * (C&amp;DI 103.01); what companies print often leaves out more. The {@link
 * org.lexprecision.ebitda.EbitdaBridge} of a period has each way as an {@link
 * org.lexprecision.algebra.Answer} with its parts, and the {@link
 * org.lexprecision.ebitda.Classification} says which of them the printed figure is.
 *
 * <p>A printed EBITDA that adds back an accounting change:
 *
 * <pre>{@code
 * EbitdaBridge bridge = Ebitda.of(book).quarter(2003, 3);
 * out.println(bridge.fromNetIncome().figure().orElseThrow()); // what the SEC calls EBITDA
 * out.println(bridge.asReported().orElseThrow()); // what the company calls EBITDA
 * out.println(bridge.classification());
 *
 * Ebitda seals = Ebitda.of(book).segment("Seals");
 * out.println(seals.trailingTwelveMonths(LocalDate.of(2003, 9, 30)).fromOperatingIncome());
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * USD 2,216,000
 * USD 2,463,000
 * ADJUSTED: adds back cumulative effect of change in accounting principle, USD 247,000
 * operating-income-plus-d-and-a USD 16,527,000 = + Operating income (loss) USD 9,168,000 +
 *     Depreciation and amortization USD 7,359,000
 * }</pre>
 *
 * <p>An agreement that defines its own is an {@link org.lexprecision.ebitda.EbitdaDefinition}:
 * {@code Ebitda.of(book).adjusted("EBITDA of the credit agreement").adding(goodwill)}.
 */
@NullMarked
package org.lexprecision.ebitda;

import org.jspecify.annotations.NullMarked;
