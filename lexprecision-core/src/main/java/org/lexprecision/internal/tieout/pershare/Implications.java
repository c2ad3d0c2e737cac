package org.lexprecision.internal.tieout.pershare;

import com.google.common.collect.ImmutableMap;
import org.lexprecision.Interval;
import org.lexprecision.tieout.Finding;

/**
 * What figures imply of numbers that are not printed.
 *
 * @param intervals the numbers
 * @param words the same in words
 */
public record Implications(ImmutableMap<Finding.Implied, Interval> intervals, String words) {}
