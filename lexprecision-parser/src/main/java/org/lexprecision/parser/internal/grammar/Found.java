package org.lexprecision.parser.internal.grammar;

/**
 * A thing that words of a text name.
 *
 * @param value the thing
 * @param start where the words begin
 * @param end where they end
 * @param <T> what is named
 */
public record Found<T>(T value, int start, int end) {}
