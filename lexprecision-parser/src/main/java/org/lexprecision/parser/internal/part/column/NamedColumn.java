package org.lexprecision.parser.internal.part.column;

import com.google.common.collect.ImmutableList;

/**
 * A column by what it is named.
 *
 * @param names the words over it that say neither when nor in what unit, from top to bottom
 * @param when what else it is: columns that differ in nothing but their names have the same
 * @param amounts whether it shows amounts, not what they changed by or are shares of
 */
public record NamedColumn(ImmutableList<String> names, Object when, boolean amounts) {}
