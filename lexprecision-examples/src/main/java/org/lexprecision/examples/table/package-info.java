/**
 * Tables for other programs: {@link org.lexprecision.examples.table.Sheet} prints rows under {@link
 * org.lexprecision.examples.table.Column}s; facts, answers, bridges and findings each have theirs.
 */
@NullMarked
package org.lexprecision.examples.table;

import org.jspecify.annotations.NullMarked;
