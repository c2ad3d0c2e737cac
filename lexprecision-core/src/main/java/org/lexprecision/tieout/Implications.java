package org.lexprecision.tieout;

import com.google.common.collect.ImmutableMap;
import org.lexprecision.Interval;

/**
 * What figures imply of numbers that are not printed.
 *
 * @param intervals the numbers
 * @param words the same in words
 */
record Implications(ImmutableMap<Finding.Implied, Interval> intervals, String words) {}
