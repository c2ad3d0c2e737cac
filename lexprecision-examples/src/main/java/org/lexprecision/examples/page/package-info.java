/**
 * A tie-out as one page of HTML that loads nothing: {@link
 * org.lexprecision.examples.page.TieOutPage}.
 *
 * <p>The page is built as a tree of elements, so every word of a release is text and no mark-up of
 * it gets through. {@link org.lexprecision.examples.page.TextCopy} and {@link
 * org.lexprecision.examples.page.HtmlCopy} copy a document; {@link
 * org.lexprecision.examples.page.TokenPlaces} finds its figures again; {@link
 * org.lexprecision.examples.page.FigureTick} ticks them.
 */
@NullMarked
package org.lexprecision.examples.page;

import org.jspecify.annotations.NullMarked;
