package org.lexprecision.algebra;

import static java.util.stream.Collectors.joining;

import org.lexprecision.algebra.Answer.Conflicting;

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
        .collect(joining(" | "));
  }
}
