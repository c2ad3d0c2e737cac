/**
 * What a person's terminal can do: {@link org.lexprecision.examples.terminal.Terminal} knows its
 * width, {@link org.lexprecision.examples.terminal.Fitted} breaks lines to it.
 */
@NullMarked
package org.lexprecision.examples.terminal;

import org.jspecify.annotations.NullMarked;
