package org.lexprecision.parser.internal.period.row;

/**
 * What a table says of all its rows.
 *
 * @param title the lines above it
 * @param subject the last of them that says neither when nor in what unit
 * @param lead the last words before it
 */
public record TableWords(String title, String subject, String lead) {}
