package org.lexprecision.tieout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tie-out found, the gravest first, what it checked, and what it could not check.
 *
 * @param findings every finding, by severity and then by place
 * @param checks every check that ran, passed or failed; {@link Ticks} has them by their figures
 * @param notEvaluated every check that could not run, with the reason
 */
public record TieOutReport(
    ImmutableList<Finding> findings,
    ImmutableList<Check> checks,
    ImmutableList<NotEvaluated> notEvaluated)
    implements Serializable {

  /** Returns the findings of a severity. */
  public ImmutableList<Finding> findings(Severity severity) {
    return findings.stream()
        .filter(finding -> finding.severity() == severity)
        .collect(toImmutableList());
  }

  /** Asks whether nothing is graver than rounding and presentation. */
  public boolean isClean() {
    return findings.stream().noneMatch(finding -> finding.severity().isGrave());
  }

  /** Prints the findings and then the checks that could not run. */
  @Override
  public String toString() {
    return Stream.concat(findings.stream(), notEvaluated.stream())
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }
}
