/**
 * HTML as it nests: paragraphs, tables and cells with the styles that matter. {@link
 * org.lexprecision.parser.internal.format.html.markup.MarkupReader} reads it.
 */
@NullMarked
package org.lexprecision.parser.internal.format.html.markup;

import org.jspecify.annotations.NullMarked;
