/**
 * What follows from the figures of a company, starting at {@link
 * org.lexprecision.algebra.FactBook}: the facts of many releases, which answer a question with a
 * figure that was reported or derived, with the answers that contend, or with the reason why there
 * is none.
 *
 * <p>A book is asked for an {@linkplain org.lexprecision.LineItem item}, of a part of the company
 * or on another basis where one is meant, and then for a period: {@code
 * book.ask(REVENUES).segment("Seals").quarter(2002, 1)}. Every {@link
 * org.lexprecision.algebra.Answer} carries a {@link org.lexprecision.algebra.Proof} that can be
 * replayed, and bounds: all that the printed figures, each rounded, leave open.
 *
 * <p>The year to the end of a first quarter is nowhere printed, and a quarter before the first
 * release is not known:
 *
 * <pre>{@code
 * Answer year = book.ask(NET_INCOME).trailingTwelveMonths(LocalDate.of(2004, 3, 31));
 * out.println(year.status() + ": " + year.orElseThrow());
 * out.println(year.explain());
 *
 * Answer before = book.ask(NET_INCOME).quarter(2001, 4);
 * out.println(before.status() + ": " + before.explain()); // orElseThrow() would throw that
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * DERIVED: USD -6,436,000
 * year ended December 31, 2003 (6,449) + quarter ended March 31, 2004 (156) − quarter ended
 *     March 31, 2003 (169) (bellwater-2003-year.txt line 46 column 3, bellwater-2004-q1.html
 *     line 11 columns 1 and 2)
 * NOT_DERIVABLE: no stated periods of Net income (loss) lead from 2001-10-01 to 2002-01-01:
 *     none ends on 2001-09-30 or begins the day after
 * }</pre>
 *
 * <p>Where releases disagree the answer is conflicting, until {@code book.latest()}, {@code
 * asFirstReported()} or {@code asOf(day)} says whose word counts.
 *
 * <p>Here are the door and what it hands out. The work is done in rooms that are not exported: the
 * ledger, proofs, splits and calendars.
 */
@NullMarked
package org.lexprecision.algebra;

import org.jspecify.annotations.NullMarked;
