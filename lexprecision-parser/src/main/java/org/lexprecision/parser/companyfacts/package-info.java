/**
 * Reads the SEC's company facts, one JSON file a company with what all its filings tagged: {@link
 * org.lexprecision.parser.companyfacts.CompanyFactsParser}, which {@link
 * org.lexprecision.parser.Releases} uses by itself.
 *
 * <p>Each filing is one {@link org.lexprecision.Release}, dated by the day it was filed, so that a
 * {@link org.lexprecision.algebra.FactBook} of them knows what was said when. The place of a figure
 * is its filing and its element, a {@link org.lexprecision.TaggedSource}. The file tells no
 * accuracy: amounts are taken to be rounded where their trailing zeros begin.
 *
 * <p>No filing states a fourth quarter; the year less nine months does:
 *
 * <pre>{@code
 * FactBook book = FactBook.of(Releases.read(file)); // CIK0000000042.json
 * Answer fourth = book.latest().ask(REVENUES).quarter(2023, 4);
 * out.println(fourth.status() + " " + fourth.orElseThrow());
 * out.println(fourth.explain());
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * DERIVED USD 30,400,000
 * 52 weeks ended September 29, 2023 120,500,000 − nine months ended June 30, 2023 90,100,000
 *     (CIK0000000042.json 10-K 42-24-1 us-gaap:Revenues, CIK0000000042.json 10-Q 42-23-3
 *     us-gaap:Revenues)
 * }</pre>
 *
 * <p>Jackson's {@code jackson-core} must be on the class path or the module path; the parser's POM
 * names it as optional.
 */
@NullMarked
package org.lexprecision.parser.companyfacts;

import org.jspecify.annotations.NullMarked;
