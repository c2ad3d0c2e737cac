package org.lexprecision.tieout;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.lexprecision.Fact;

/**
 * A check that could not run. It says nothing of its figures: they are neither right nor wrong.
 *
 * @param kind what was to be checked
 * @param facts the figures it concerns; empty where there are none
 * @param subject what was to be checked, in words
 * @param reason why it could not be
 */
public record NotEvaluated(
    Finding.Kind kind, ImmutableList<Fact> facts, String subject, String reason)
    implements Serializable {

  /** Prints the subject and the reason. */
  @Override
  public String toString() {
    return kind.id() + ", " + subject + ": not evaluated, " + reason;
  }
}
