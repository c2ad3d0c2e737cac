package org.lexprecision.internal.tieout.relation;

import com.google.common.base.CharMatcher;
import org.lexprecision.Fact;

/** The sign a token was printed with, whatever its value means. */
public final class PrintedSign {

  private static final CharMatcher MINUS = CharMatcher.anyOf("-\u2212\u2013\u2010");
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private PrintedSign() {}

  /** Returns −1 or 1; 0 for zero, for a nil dash and where the token leaves it open. */
  public static int of(Fact fact) {
    if (fact.figure().amount().signum() == 0) {
      return 0;
    }
    String token = fact.source().printed();
    int first = DIGIT.indexIn(token);
    if (first < 0) {
      return 0;
    }
    String before = token.substring(0, first);
    String after = token.substring(first);
    if (before.contains("(") || MINUS.matchesAnyOf(before)) {
      return -1;
    }
    return after.contains(")") || MINUS.matchesAnyOf(after) ? 0 : 1;
  }

  /** Returns whether it was printed with the sign of its canonical value: 1, −1 if not, else 0. */
  public static int sense(Fact fact) {
    return of(fact) * fact.figure().amount().signum();
  }
}
