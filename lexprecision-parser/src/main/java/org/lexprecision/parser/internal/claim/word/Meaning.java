package org.lexprecision.parser.internal.claim.word;

/**
 * What a phrase of the word list means.
 *
 * @param category what it does in a sentence
 * @param argument which of its category, such as the id of a line item
 * @param positive of items and results: whether a positive number is a positive value; false for
 *     {@code net loss}
 */
public record Meaning(Category category, String argument, boolean positive) {

  /** What a phrase does in a sentence. */
  public enum Category {
    /** Names a line item, or one as a part of another: the gross margin. */
    ITEM,
    /** Says that what it stands behind is stated as a part of the item that follows. */
    AS_PART,
    /** Says that the item before it is stated as a part of sales. */
    MARGIN,
    /** A gain or loss, of whatever item is spoken of. */
    RESULT,
    /** Expenses, of whatever part is spoken of. */
    EXPENSES,
    /** A charge, whose purpose says which. */
    CHARGE,
    /** Names a part of the company, or the whole. */
    SEGMENT,
    /** Makes the number that follows negative or positive. */
    SIGN,
    /** Went up or down; better or worse. */
    MOVE,
    /** A rise or fall, which stands before its size or behind it: "an 8 % increase". */
    RISE,
    /** Makes the amount before it the size of a move from what follows: "$5 million more than". */
    THAN,
    /** Opens the other side of a comparison. */
    COMPARED,
    /** Begins a sentence that is the other side of a comparison: "this compares to". */
    COMPARES,
    /** Opens the earlier side behind a move. */
    FROM,
    /** Opens the later side behind a move. */
    TO,
    /** Precedes the size of a move. */
    BY,
    /** Precedes the whole behind a percentage. */
    OF,
    /** Per share. */
    SHARE,
    /** States a figure on another basis. */
    BASIS,
    /** Changes what a figure means in a way that tables do not show. */
    MODIFIER,
    /** Says whose a result is. */
    ATTRIBUTION,
    /** Speaks of the future or of what is only possible. */
    FUTURE,
    /** Says that several things and several figures belong together in their order. */
    RESPECTIVELY,
    /** States a bound and no value: more than, at least. */
    BOUND,
    /** Begins another clause. */
    BREAK,
    /** Begins a reason, which ends what a clause says of its figures. */
    CAUSE,
    /** Begins what is said of a thing in passing. */
    RELATIVE,
    /** A part of the name of a period. */
    TIME,
    /** Says nothing about a figure. */
    FILLER
  }

  public static Meaning of(Category category, String argument) {
    return new Meaning(category, argument, true);
  }
}
