/**
 * What stands above the rows of a table and before it: {@link
 * org.lexprecision.parser.internal.header.TableHeads} reads titles, headers and scales of all
 * tables of a document, so that one may speak for another.
 */
@NullMarked
package org.lexprecision.parser.internal.header;

import org.jspecify.annotations.NullMarked;
