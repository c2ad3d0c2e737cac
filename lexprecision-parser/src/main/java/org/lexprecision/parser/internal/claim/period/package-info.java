/** Days and periods that prose names, resolved by the fiscal calendar of the document. */
@NullMarked
package org.lexprecision.parser.internal.claim.period;

import org.jspecify.annotations.NullMarked;
