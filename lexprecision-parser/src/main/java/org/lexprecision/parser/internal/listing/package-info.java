/**
 * Tables that list things instead of stating figures, which become no facts: {@link
 * org.lexprecision.parser.internal.listing.Listings}.
 */
@NullMarked
package org.lexprecision.parser.internal.listing;

import org.jspecify.annotations.NullMarked;
