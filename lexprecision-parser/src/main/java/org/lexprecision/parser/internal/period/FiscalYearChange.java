package org.lexprecision.parser.internal.period;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import org.lexprecision.parser.internal.words.Wording;

/** The month in which the fiscal years of a company end since it changed that. */
public final class FiscalYearChange {

  // every repetition is bounded, so a match costs a constant
  private static final Wording CHANGE =
      Wording.of(
          "\\bchang(?:e|es|ed|ing)\\b[^.;]{0,60}?\\b(?:fiscal )?year[- ]?(?:end)?\\b[^.;]{0,40}?\\bfrom\\b"
              + "[^.;]{0,60}?\\b"
              + FiscalYearRule.MONTH
              + "\\b[^.;]{0,60}?\\bto\\b[^.;]{0,60}?\\b"
              + FiscalYearRule.MONTH
              + "\\b");

  private FiscalYearChange() {}

  /** Finds the change in a text of single blanks: "its year end from June 30 to December 31". */
  public static Optional<Month> find(String text) {
    Matcher matcher = CHANGE.in(text);
    return matcher.find() ? Optional.of(FiscalYearRule.month(matcher.group(2))) : Optional.empty();
  }
}
