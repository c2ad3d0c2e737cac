package org.lexprecision.examples.perturbation;

import java.math.BigDecimal;

/** The currency and the scale of a statement, and how they are stated. */
enum Money {
  THOUSANDS("(in thousands, except per share amounts)", 3, "USD", "$"),
  DOLLARS_IN_THOUSANDS("(Dollars in thousands, except per share data)", 3, "USD", "$"),
  OMITTED("(000's omitted, except per share data)", 3, "USD", "$"),
  ZEROES("($000's, except per share amounts)", 3, "USD", "$"),
  MILLIONS("(in millions, except per share amounts)", 6, "USD", "$"),
  WHOLE("(in whole dollars)", 0, "USD", "$"),
  EUROS("(in thousands of euros, except per share amounts)", 3, "EUR", "€"),
  POUNDS("(£'000, except per share amounts)", 3, "GBP", "£"),
  CANADIAN("(in thousands of Canadian dollars, except per share amounts)", 3, "CAD", "$"),
  KRONOR("(SEK million, except per share amounts)", 6, "SEK", "");

  private final String note;
  private final int power;
  private final String code;
  private final String sign;

  Money(String note, int power, String code, String sign) {
    this.note = note;
    this.power = power;
    this.code = code;
    this.sign = sign;
  }

  String note() {
    return note;
  }

  String sign() {
    return sign;
  }

  /** Whether the note speaks of shares too; else whether they are counted in thousands is open. */
  boolean scalesShares() {
    return this == THOUSANDS || this == MILLIONS || this == WHOLE;
  }

  BigDecimal value(BigDecimal printed, SampleStatement.Count count) {
    return count == SampleStatement.Count.PER_SHARE ? printed : printed.movePointRight(power);
  }

  /** The unit of a row, as the command line names it. */
  String unit(SampleStatement.Count count) {
    return switch (count) {
      case MONEY -> code;
      case PER_SHARE -> code + "/shares";
      case SHARES -> "shares";
    };
  }
}
