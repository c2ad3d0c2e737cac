/**
 * Which item a row is: {@link org.lexprecision.parser.internal.item.FaceClaims} holds the rows of a
 * document against the face of its statements, {@link
 * org.lexprecision.parser.internal.item.Homonyms} against each other.
 */
@NullMarked
package org.lexprecision.parser.internal.item;

import org.jspecify.annotations.NullMarked;
