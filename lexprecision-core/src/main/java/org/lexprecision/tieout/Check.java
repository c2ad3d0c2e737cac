package org.lexprecision.tieout;

import java.io.Serializable;

/**
 * A check that ran, whatever came of it.
 *
 * @param kind what was checked
 * @param certificate the figures, what they give where nothing is due, and what rounding explains
 * @param subject what had to hold, in words
 */
public record Check(Finding.Kind kind, Certificate certificate, String subject)
    implements Serializable {

  /** Asks whether the figures agree, as far as rounding lets anybody tell. */
  public boolean isPassed() {
    return certificate.excess().signum() <= 0;
  }

  /** Returns how an auditor ticks the figures of it: what passing says, or that it failed. */
  public Tick tick() {
    if (!isPassed()) {
      return Tick.IN_DISAGREEMENT;
    }
    return switch (kind) {
      case FOOTING, SEGMENTS -> Tick.FOOTS;
      case DUPLICATE, SCALE -> Tick.AGREES_WITHIN_RELEASE;
      case PROSE -> Tick.AGREES_WITH_PROSE;
      case RESTATEMENT, RECLASSIFICATION -> Tick.AGREES_WITH_OTHER_RELEASE;
      case PERIODS, PER_SHARE, EBITDA, SIGN, LABEL, TOKEN, TAG, OFFER -> Tick.DERIVED;
    };
  }

  /** Prints what had to hold, and whether it does. */
  @Override
  public String toString() {
    return kind.id() + ", " + subject + ": " + (isPassed() ? "agrees" : "does not agree");
  }
}
