package org.lexprecision;

/** What a release announces, decided by what it says. */
public enum ReleaseKind {
  /** Results of a period. */
  EARNINGS,
  /** The terms of an exchange offer. */
  EXCHANGE_OFFER,
  /** Anything else. */
  OTHER
}
