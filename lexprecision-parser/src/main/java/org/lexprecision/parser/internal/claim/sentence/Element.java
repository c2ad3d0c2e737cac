package org.lexprecision.parser.internal.claim.sentence;

import org.lexprecision.parser.internal.claim.period.DayMention;
import org.lexprecision.parser.internal.claim.period.PeriodMention;
import org.lexprecision.parser.internal.claim.word.Meaning;
import org.lexprecision.parser.internal.claim.word.Quantity;

/** A part of a sentence that is understood as one thing. */
public sealed interface Element {

  /** The index of its first word in the sentence. */
  int from();

  /** The index behind its last word. */
  int to();

  /** A number with a unit. */
  record Amount(Quantity quantity, int from, int to) implements Element {}

  /** The name of a period. */
  record Time(PeriodMention mention, int from, int to) implements Element {}

  /** A day that names no period. */
  record Day(DayMention mention, int from, int to) implements Element {}

  /** A phrase of the word list, or a name that the tables of the release use. */
  record Known(Meaning meaning, int from, int to) implements Element {}

  /** A punctuation mark. */
  record Mark(String mark, int from, int to) implements Element {}

  /** A word or number that nothing is known of. */
  record Unread(String text, int from, int to) implements Element {}
}
