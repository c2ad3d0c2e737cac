package org.lexprecision.algebra;

/**
 * A reading, and which release states it.
 *
 * @param reading what is stated
 * @param release the ordinal of the release among those of the book, from the first
 */
record Stated(Reading reading, int release) {}
