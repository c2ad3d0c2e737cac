/**
 * The value types of a release, starting at {@link org.lexprecision.Release}: what one document
 * says, as {@link org.lexprecision.Fact facts} that each carry their exact {@link
 * org.lexprecision.Figure} and the {@link org.lexprecision.Source place} it was printed.
 *
 * <p>Every type is immutable, serializable and free of nulls; amounts are exact decimals.
 */
@NullMarked
package org.lexprecision;

import org.jspecify.annotations.NullMarked;
