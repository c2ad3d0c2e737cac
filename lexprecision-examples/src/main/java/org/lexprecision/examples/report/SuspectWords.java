package org.lexprecision.examples.report;

import org.lexprecision.Fact;
import org.lexprecision.tieout.Suspect;

/** What is said of a figure that may be wrong, in the scale in which it was printed. */
public final class SuspectWords {

  private SuspectWords() {}

  /** Says what the other figures imply, and what was probably meant. */
  public static String of(Suspect suspect) {
    Fact fact = suspect.fact();
    return "the others imply "
        + Scale.like(fact, suspect.implied().lower())
        + " to "
        + Scale.like(fact, suspect.implied().upper())
        + suspect
            .slip()
            .map(
                slip ->
                    "; "
                        + Scale.like(fact, slip.proposed())
                        + " was probably meant ("
                        + slip.error().words()
                        + ")")
            .orElse("");
  }
}
