package org.lexprecision.parser.internal.part.row;

import com.google.common.collect.ImmutableList;

/**
 * A row that is the sum of others above it.
 *
 * @param total the row
 * @param parts what it sums, in printed order; some may be sums themselves
 */
record Sum(int total, ImmutableList<Integer> parts) {}
