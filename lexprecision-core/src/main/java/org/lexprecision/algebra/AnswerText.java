package org.lexprecision.algebra;

import static java.util.stream.Collectors.joining;

import org.lexprecision.Period;
import org.lexprecision.algebra.Answer.Conflicting;
import org.lexprecision.algebra.Answer.Proven;

/** Answers in words. */
final class AnswerText {

  private AnswerText() {}

  static String of(Answer answer) {
    return answer.series()
        + ", "
        + answer.period()
        + ": "
        + answer.status().id()
        + answer.figure().map(figure -> " " + figure).orElse("")
        + answer.bounds().map(bounds -> " " + bounds).orElse("")
        + ": "
        + answer.explain();
  }

  static String explain(Conflicting answer) {
    return answer.contenders().stream()
            .map(proof -> proof.figure() + " = " + proof.explain())
            .collect(joining(" | "))
        + answer.suggestion().map(proof -> "; most figures bear out " + proof.figure()).orElse("");
  }

  /** Names the release and the figure of each dissent. */
  static String dissent(Proven answer) {
    return answer.dissents().stream()
        .map(reading -> "; but " + stated(answer.period(), reading))
        .collect(joining());
  }

  private static String stated(Period asked, Reading reading) {
    return reading.fact().source()
        + " states "
        + reading.figure()
        + (reading.period().equals(asked) ? "" : " for " + reading.period());
  }
}
