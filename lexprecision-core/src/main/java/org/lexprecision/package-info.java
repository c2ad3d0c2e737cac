/**
 * The value types of a release, starting at {@link org.lexprecision.Release}: what one document
 * says, as {@link org.lexprecision.Fact facts} that each carry their exact {@link
 * org.lexprecision.Figure} and the {@link org.lexprecision.Source place} it was printed.
 *
 * <p>Releases come from {@code org.lexprecision.parser.Releases} of the module {@code
 * org.lexprecision.parser}. What follows from them is asked of a {@link
 * org.lexprecision.algebra.FactBook}; the few figures of the quarter are a {@link
 * org.lexprecision.headline.Headline}.
 *
 * <p>Every type is immutable, serializable and free of nulls; amounts are exact decimals, in full
 * units and in the sense of their {@linkplain org.lexprecision.LineItem item}: an expense is
 * positive, a loss negative. Makers refuse what cannot be, and {@code with…} returns a changed copy
 * that is held to the same.
 *
 * <p>A fact made by hand:
 *
 * <pre>{@code
 * Currency dollars = Currency.getInstance("USD");
 * Fact sales =
 *     Fact.builder()
 *         .company(Company.of("Bellwater Industries, Inc."))
 *         .item(LineItems.REVENUES)
 *         .period(Period.parse("quarter ended June 30, 2003"))
 *         .figure(Figure.of(Money.ofThousands(30_873, dollars), -3)) // printed in thousands
 *         .source(
 *             Source.builder()
 *                 .document("q2.txt")
 *                 .table(1)
 *                 .line(36)
 *                 .column(1)
 *                 .caption("Net sales")
 *                 .printed("30,873")
 *                 .build())
 *         .build();
 * out.println(sales);
 * out.println(sales.figure().interval()); // all that prints as 30,873
 * out.println(sales.withSegment(Segment.of("Seals")).series());
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * Net sales, quarter ended June 30, 2003: USD 30,873,000 (q2.txt line 36 column 1)
 * [30,872,500, 30,873,500]
 * Net sales, Seals
 * }</pre>
 */
@NullMarked
package org.lexprecision;

import org.jspecify.annotations.NullMarked;
