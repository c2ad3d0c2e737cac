package org.lexprecision.tieout;

/** What an auditor notes beside a figure that was checked. */
public enum Tick {
  /** It is in doubt: a grave finding concerns it, or the only checks it took part in failed. */
  IN_DISAGREEMENT("in disagreement"),
  /** It is part or total of a sum that adds up: in its table, or over the segments. */
  FOOTS("foots"),
  /** It is printed again in the same release, and is the same there. */
  AGREES_WITHIN_RELEASE("agrees with another table"),
  /** The prose states it, or a change or part computed from it. */
  AGREES_WITH_PROSE("agrees with prose"),
  /** Another release gives the same, for the same period or for those that make it up. */
  AGREES_WITH_OTHER_RELEASE("agrees with another release"),
  /** Other figures of the release give it: other periods, earnings per share, EBITDA. */
  DERIVED("derived from other figures"),
  /** No check of it ran. It is neither right nor wrong. */
  NOT_CHECKED("not checked");

  private final String words;

  Tick(String words) {
    this.words = words;
  }

  /** What it says, in words: {@code agrees with prose}. */
  public String words() {
    return words;
  }
}
