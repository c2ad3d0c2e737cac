package org.lexprecision.internal.tieout.cause;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Source;
import org.lexprecision.internal.Filing;
import org.lexprecision.internal.tieout.cause.Causes.Cause;
import org.lexprecision.internal.tieout.relation.Lines;
import org.lexprecision.internal.tieout.relation.Relation;
import org.lexprecision.internal.tieout.relation.Relations;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.internal.tieout.report.Suspects;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.Suspect;
import org.lexprecision.tieout.TypingError;

/**
 * Makes findings of errors within releases: one for each cause, and one for a row whose figures all
 * slipped in the same way.
 */
public final class CauseFindings {

  private static final int LEAST_COLUMNS = 3;
  private static final BigDecimal SEVERAL_DIGITS = BigDecimal.valueOf(100);
  private static final ImmutableSet<TypingError> DIGITS =
      ImmutableSet.of(
          TypingError.TRANSPOSITION, TypingError.DIGIT_ADDED, TypingError.DIGIT_DROPPED);

  private final Findings findings;

  public CauseFindings(Findings findings) {
    this.findings = findings;
  }

  /** A row and what happened to its figures. */
  private record Row(Filing filing, String exhibit, int table, int line, TypingError error) {

    static Optional<Row> of(Cause cause) {
      return cause
          .culprit()
          .flatMap(
              culprit ->
                  culprit
                      .slip()
                      .filter(slip -> slip.error().isOfRows())
                      .map(slip -> of(culprit.fact().source(), slip.error())));
    }

    private static Row of(Source source, TypingError error) {
      return new Row(Filing.of(source), source.exhibit(), source.table(), source.line(), error);
    }
  }

  public void add(List<Cause> causes) {
    Map<Object, List<Cause>> together = new LinkedHashMap<>();
    for (Cause cause : causes) {
      if (cause.suspects().isEmpty()) {
        bothBorneOut(cause);
        continue;
      }
      Object key = Row.of(cause).map(Object.class::cast).orElse(cause);
      together.computeIfAbsent(key, first -> new ArrayList<>()).add(cause);
    }
    together.values().forEach(group -> findings.add(finding(group, Severity.ERROR)));
  }

  /** Reports what siblings tell too little of, those of two tables together. */
  public void doubt(List<Relation> untested, Causes known, Relations relations, Lines lines) {
    ImmutableList<Relation> open =
        untested.stream().filter(relation -> !known.explain(relation)).collect(toImmutableList());
    for (Cause cause : Causes.of(open, relations, lines).withinReleases()) {
      if (cause.suspects().isEmpty()) {
        bothBorneOut(cause);
      } else {
        Severity severity = isPlain(cause) ? Severity.ERROR : Severity.UNEXPLAINED;
        findings.add(finding(ImmutableList.of(cause), severity));
      }
    }
  }

  /**
   * Asks whether one slip of one figure explains all of what little is told: several relations, or
   * a number of several digits that is another with a digit too many, too few or out of place.
   */
  private static boolean isPlain(Cause cause) {
    return cause.suspects().size() == 1
        && cause
            .culprit()
            .filter(culprit -> culprit.slip().isPresent())
            .filter(culprit -> cause.relations().size() > 1 || isOfDigits(culprit))
            .isPresent();
  }

  private static boolean isOfDigits(Suspect culprit) {
    Suspect.Slip slip = culprit.slip().orElseThrow();
    BigDecimal unit = culprit.fact().figure().interval().width();
    return DIGITS.contains(slip.error())
        && slip.proposed().abs().compareTo(unit.multiply(SEVERAL_DIGITS)) >= 0;
  }

  /** Reports sums of which every column is off by one slip of one row. */
  public void slips(List<Relation> refuted, Relations relations, Lines lines) {
    ImmutableList<Relation> sums =
        refuted.stream()
            .filter(relation -> relation.kind() == Finding.Kind.FOOTING)
            .collect(toImmutableList());
    for (Cause cause : Causes.of(sums, relations, lines).withinReleases()) {
      if (cause.together() && cause.relations().size() >= LEAST_COLUMNS) {
        findings.add(finding(ImmutableList.of(cause), Severity.UNEXPLAINED));
      }
    }
  }

  private void bothBorneOut(Cause cause) {
    for (Relation relation : cause.relations()) {
      findings.notEvaluated(
          relation.kind(),
          relation.figures().get(0),
          relation.equation(),
          "every figure of it is borne out where it stands");
    }
  }

  private Finding finding(List<Cause> group, Severity severity) {
    ImmutableList<Relation> relations =
        group.stream().flatMap(cause -> cause.relations().stream()).collect(toImmutableList());
    ImmutableList<Suspect> suspects =
        group.stream().flatMap(cause -> cause.suspects().stream()).collect(toImmutableList());
    return findings
        .of(relations.get(0).kind(), severity, deviations(group))
        .cause(broken(relations) + "; " + explanation(group))
        .addAllCertificates(
            relations.stream().map(Relation::certificate).distinct().collect(toImmutableList()))
        .addAllSuspects(suspects)
        .build();
  }

  private static ImmutableList<Deviation> deviations(List<Cause> group) {
    ImmutableList.Builder<Deviation> deviations = ImmutableList.builder();
    for (Cause cause : group) {
      Relation first = cause.relations().get(0);
      if (cause.suspects().isEmpty()) {
        deviations.add(first.deviation(first.facts().asList().get(0)));
      }
      for (Suspect suspect : cause.suspects()) {
        deviations.add(
            first.facts().contains(suspect.fact())
                ? first.deviation(suspect.fact())
                : Suspects.deviation(suspect));
      }
    }
    return deviations.build();
  }

  private static String broken(List<Relation> relations) {
    String first = relations.get(0).equation();
    return relations.size() == 1
        ? "does not hold: " + first
        : relations.size() + " relations do not hold, the first: " + first;
  }

  private static String explanation(List<Cause> group) {
    Cause cause = group.get(0);
    if (group.size() > 1 || cause.together()) {
      ImmutableList<Suspect> figures =
          group.stream()
              .flatMap(one -> one.culprit().map(ImmutableList::of).orElse(one.suspects()).stream())
              .collect(toImmutableList());
      return figures.size()
          + " figures of one row explain it, each by the same slip ("
          + figures.get(0).slip().orElseThrow().error().words()
          + ")";
    }
    if (cause.suspects().isEmpty()) {
      return "no single figure explains it";
    }
    return cause.suspects().size() == 1
        ? "one figure explains it" + suggestion(cause)
        : "any one of " + cause.suspects().size() + " figures explains it" + suggestion(cause);
  }

  private static String suggestion(Cause cause) {
    return cause
        .culprit()
        .flatMap(
            culprit ->
                culprit
                    .slip()
                    .map(slip -> ": for " + culprit.fact().source().printed() + ", " + slip))
        .orElse("");
  }
}
