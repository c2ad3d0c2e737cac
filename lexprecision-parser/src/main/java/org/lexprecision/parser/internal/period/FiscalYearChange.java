package org.lexprecision.parser.internal.period;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.lexprecision.parser.internal.words.Wording;

/** The month in which the fiscal years of a company end since it changed that. */
public final class FiscalYearChange {

  private static final String MONTHS =
      "(january|february|march|april|may|june|july|august|september|october|november|december)";

  // every repetition is bounded, so a match costs a constant
  private static final Wording CHANGE =
      Wording.of(
          "\\bchang(?:e|es|ed|ing)\\b[^.;]{0,60}?\\b(?:fiscal )?year[- ]?(?:end)?\\b[^.;]{0,40}?\\bfrom\\b"
              + "[^.;]{0,60}?\\b"
              + MONTHS
              + "\\b[^.;]{0,60}?\\bto\\b[^.;]{0,60}?\\b"
              + MONTHS
              + "\\b");

  private FiscalYearChange() {}

  /** Finds the change in a text of single blanks: "its year end from June 30 to December 31". */
  public static Optional<Month> find(String text) {
    Matcher matcher = CHANGE.in(text);
    return matcher.find()
        ? Optional.of(Month.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }
}
