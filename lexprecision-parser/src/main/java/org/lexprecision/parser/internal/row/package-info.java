/**
 * Rows under the headings of their groups, and the titles over them: {@link
 * org.lexprecision.parser.internal.row.RowReader} makes the drafts of rows that all later stages
 * work on.
 */
@NullMarked
package org.lexprecision.parser.internal.row;

import org.jspecify.annotations.NullMarked;
