/**
 * HTML as paragraphs and tables: {@link org.lexprecision.parser.internal.html.HtmlReleaseParser}
 * reads it.
 */
@NullMarked
package org.lexprecision.parser.internal.html;

import org.jspecify.annotations.NullMarked;
