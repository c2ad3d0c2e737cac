/**
 * Tie-out: every figure held against every other, starting at {@link
 * org.lexprecision.tieout.TieOut}. A disagreement is a {@link org.lexprecision.tieout.Finding} with
 * a certificate that replays from the printed figures; a check that could not run is said to be
 * {@link org.lexprecision.tieout.NotEvaluated}.
 *
 * <p>Sums are held against their parts, parts against the whole, quarters against years, releases
 * against one another, amounts per share against shares, signs against items, tags against print,
 * and what the {@linkplain org.lexprecision.Claim prose} states against the tables. Nothing is ever
 * corrected silently: a finding names its cause, its suspects, and what was probably meant.
 *
 * <p>A later release moved an amount between two parts of the company:
 *
 * <pre>{@code
 * TieOutReport report = TieOut.of(book).run();
 * for (Finding finding : report.findings(Severity.RESTATED)) {
 *   out.println(finding.cause());
 *   out.println(finding.certificates().get(0)); // figures that must add up to zero
 * }
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * the release bellwater-2004-q1.html restates quarter ended March 31, 2003: USD 7,000 of
 *     Operating income (loss) and of EBITDA moved from Seals to Head office, whose sum is as
 *     before
 * + Operating income (loss), Seals, quarter ended March 31, 2003 2,812 (bellwater-2004-q1.html
 *     line 28 column 2) − Operating income (loss), Seals, six months ended June 30, 2003 5,839
 *     (bellwater-2003-q2.txt line 109 column 3) + Operating income (loss), Seals, quarter
 *     ended June 30, 2003 3,020 (bellwater-2003-q2.txt line 109 column 1) = -7,000, bound
 *     1,500
 * }</pre>
 *
 * <p>{@link org.lexprecision.tieout.Severity} says how grave a finding is; {@link
 * org.lexprecision.tieout.Ticks} has every check of one figure.
 *
 * <p>Here are the door and what it hands out. The work is done in rooms that are not exported:
 * relations, their causes, restatements, amounts per share, single checks and the prose.
 */
@NullMarked
package org.lexprecision.tieout;

import org.jspecify.annotations.NullMarked;
