package org.lexprecision.parser.internal.period.row;

/**
 * What a table says of all its rows.
 *
 * @param title the lines above it
 * @param lead the last words before it
 */
public record TableWords(String title, String lead) {}
