/**
 * Reads the SEC's Financial Statement Data Sets, tables of what all companies tagged in a quarter:
 * {@link org.lexprecision.parser.statementdata.StatementData}.
 *
 * <p>The sets round every date to the nearest end of a month. A figure is a {@link
 * org.lexprecision.Fact} only where its exact days are known: from the name of the filing's
 * instance, and from other releases of the company. All others are diagnostics.
 *
 * <p>Company facts tell the exact days of one year, and not those of the year before:
 *
 * <pre>{@code
 * StatementData data =
 *     StatementData.of(
 *         folder.resolve("sub.txt"), folder.resolve("num.txt"), folder.resolve("pre.txt"));
 * for (Release filing :
 *     data.releases(Releases.read(folder.resolve("CIK0000000042.json")))) { // tells exact dates
 *   filing.facts().forEach(out::println);
 *   filing.diagnostics().stream().map(Diagnostic::message).forEach(out::println);
 * }
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * Net sales, 52 weeks ended September 29, 2023: USD 120,500,000 (num.txt 10-K 42-24-1
 *     us-gaap:Revenues)
 * Revenues is dated 20220930, rounded, over 4 quarters, of which the exact days are not known
 * }</pre>
 */
@NullMarked
package org.lexprecision.parser.statementdata;

import org.jspecify.annotations.NullMarked;
