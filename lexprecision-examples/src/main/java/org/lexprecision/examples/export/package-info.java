/**
 * Books in the formats that people and other programs work in; {@link
 * org.lexprecision.examples.export.MarkdownTables} is the simplest of them.
 */
@NullMarked
package org.lexprecision.examples.export;

import org.jspecify.annotations.NullMarked;
