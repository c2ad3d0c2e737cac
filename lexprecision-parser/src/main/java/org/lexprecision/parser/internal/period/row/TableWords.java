package org.lexprecision.parser.internal.period.row;

import com.google.common.collect.ImmutableList;

/**
 * What a table says of all its rows.
 *
 * @param title the lines above it
 * @param lines the same one by one
 * @param subject the last of them that says neither when nor in what unit
 * @param lead the last words before it
 */
public record TableWords(String title, ImmutableList<String> lines, String subject, String lead) {}
