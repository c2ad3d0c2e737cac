package org.lexprecision.algebra;

/** A figure was demanded of an answer that has none. */
public final class NotAnsweredException extends IllegalStateException {

  private final Answer answer;

  NotAnsweredException(Answer answer) {
    super(answer.explain());
    this.answer = answer;
  }

  /** The answer that has no figure: the contending ones, or the reason why there is none. */
  public Answer answer() {
    return answer;
  }
}
