package org.lexprecision.parser.internal.unit;

import com.google.common.collect.ImmutableSet;
import java.util.Currency;

/**
 * A currency named in a text.
 *
 * @param currencies what the name may mean; one where it is told from all others
 * @param start where the name begins
 * @param end where it ends
 * @param joined whether the letter of a scale is a part of it: {@code MSEK}
 */
public record CurrencyName(ImmutableSet<Currency> currencies, int start, int end, boolean joined) {}
