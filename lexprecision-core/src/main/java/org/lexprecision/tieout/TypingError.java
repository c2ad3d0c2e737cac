package org.lexprecision.tieout;

/** One slip of a typist that turns one number into another, the likeliest first. */
public enum TypingError {
  /** A sign or a pair of parentheses too many or too few. */
  SIGN("sign"),
  /** Two adjacent digits changed places. */
  TRANSPOSITION("adjacent digits transposed"),
  /** The number of the next column, or all of a row moved by one. */
  NEIGHBOURING_COLUMN("neighbouring column"),
  /** A digit is another one. */
  DIGIT_CHANGED("one digit changed"),
  /** A digit is missing. */
  DIGIT_DROPPED("one digit dropped"),
  /** There is a digit too many. */
  DIGIT_ADDED("one digit added"),
  /** Off by a factor of a thousand. */
  THOUSANDFOLD("times or divided by 1,000"),
  /** Off by a factor of a hundred. */
  HUNDREDFOLD("times or divided by 100");

  private final String words;

  TypingError(String words) {
    this.words = words;
  }

  /** Asks whether it may befall a whole row at once: its sign, its columns, its unit. */
  public boolean isOfRows() {
    return this == SIGN
        || this == NEIGHBOURING_COLUMN
        || this == THOUSANDFOLD
        || this == HUNDREDFOLD;
  }

  /** What happened, in words. */
  public String words() {
    return words;
  }
}
