/**
 * HTML as paragraphs and tables: {@link
 * org.lexprecision.parser.internal.format.html.HtmlReleaseParser} reads it.
 */
@NullMarked
package org.lexprecision.parser.internal.format.html;

import org.jspecify.annotations.NullMarked;
