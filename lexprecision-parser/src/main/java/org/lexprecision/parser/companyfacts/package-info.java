/**
 * Reads the SEC's company facts, one JSON file a company with what all its filings tagged: {@link
 * org.lexprecision.parser.companyfacts.CompanyFactsParser}, which {@code Releases.read} uses by
 * itself.
 *
 * <p>Each filing is one {@link org.lexprecision.Release}, dated by the day it was filed, so that a
 * book of them knows what was said when:
 *
 * <pre>{@code
 * FactBook book = FactBook.of(Releases.read(Path.of("CIK0000320193.json")));
 * book.latest().ask(NET_INCOME).quarter(2023, 4); // no filing states it: the year less nine months
 * }</pre>
 *
 * <p>Jackson's {@code jackson-core} must be on the class path or the module path; the parser's POM
 * names it as optional.
 */
@NullMarked
package org.lexprecision.parser.companyfacts;

import org.jspecify.annotations.NullMarked;
