package org.lexprecision.internal.algebra.ledger;

import org.lexprecision.algebra.Reading;

/**
 * A reading, and which release states it.
 *
 * @param reading what is stated
 * @param release the ordinal of the release among those of the book, from the first
 */
public record Stated(Reading reading, int release) {}
