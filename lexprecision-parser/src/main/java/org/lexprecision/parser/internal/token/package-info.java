/**
 * Numbers as tables print them: {@link org.lexprecision.parser.internal.token.ValueTokens} finds
 * them in a line, {@link org.lexprecision.parser.internal.token.TokenValue} says what one means.
 */
@NullMarked
package org.lexprecision.parser.internal.token;

import org.jspecify.annotations.NullMarked;
