package org.lexprecision.parser.internal.tagged;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.Unit;

/**
 * A tagged figure where it stands in the document.
 *
 * @param concept the element with its prefix: {@code us-gaap:Revenues}
 * @param context what its context says
 * @param unit what it counts
 * @param amount the amount with its sign and scale; empty where the tag says that there is none
 * @param decimals how far it was rounded; empty for an exact number
 * @param scale the power of ten that the printed digits stand in
 * @param text what the tag encloses
 * @param row the ordinal of the table row it stands in, from 1; 0 outside of tables and hidden
 * @param behind how many value tokens of the row stand behind its own; −1 where it is no value
 *     token of a row
 * @param column the ordinal of its token among the row's behind the caption, from 1; 0 where it
 *     stands in no row or in a caption
 * @param printed that token as printed; empty where there is none
 * @param caption the words that name its row; empty outside of tables
 * @param nested whether another tag encloses the same digits
 */
record InlineTag(
    String concept,
    TagContext context,
    Unit unit,
    Optional<BigDecimal> amount,
    OptionalInt decimals,
    int scale,
    String text,
    int row,
    int behind,
    int column,
    String printed,
    String caption,
    boolean nested) {}
