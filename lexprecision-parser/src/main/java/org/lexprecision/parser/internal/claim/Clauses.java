package org.lexprecision.parser.internal.claim;

import java.util.ArrayDeque;
import java.util.Deque;

/** The clauses of a sentence: the one that is being read, and those that a bracket interrupts. */
final class Clauses {

  private final ParagraphState state;
  private final ClauseFinisher finisher;
  private final Deque<Clause> outer = new ArrayDeque<>();
  private Clause clause = new Clause(0);
  private boolean comparing;

  Clauses(ParagraphState state, ClauseFinisher finisher) {
    this.state = state;
    this.finisher = finisher;
  }

  /** The clause that is being read. */
  Clause current() {
    return clause;
  }

  boolean inBracket() {
    return !outer.isEmpty();
  }

  /**
   * Ends the clause before an element and begins another with it.
   *
   * @param fresh whether nothing of what was doubtful goes over
   */
  void begin(int fromWord, boolean fresh) {
    String later = fresh ? "" : clause.laterDoubt;
    Clause before = clause;
    finish(fromWord);
    clause = new Clause(fromWord);
    clause.subject = state.subject;
    clause.laterDoubt = later;
    clause.basis = before.basis;
    clause.moveBefore = fresh ? null : before.move;
    clause.presumption = before.presumption;
    clause.attributed = !fresh && before.attributed;
    if (!fresh && before.segment != null) {
      clause.segment = before.segment;
      clause.segmentInherited = true;
    }
    if (comparing) {
      clause.compare();
    }
  }

  /** Begins anew where an introduction that only gives reasons has ended. */
  void leaveIntroduction(int fromWord) {
    if (clause.isIntroduction()) {
      boolean excluding = clause.excluding;
      begin(fromWord, true);
      clause.excluding = excluding;
      clause.presumption = "stands behind a reason";
    }
  }

  /** Makes the rest of the sentence the other side of a comparison. */
  void compare() {
    comparing = true;
    clause.compare();
  }

  /** Begins the clause of a bracket, which speaks of what the clause around it does. */
  void openBracket(int fromWord) {
    Clause inner = new Clause(fromWord);
    inner.subject = clause.subject;
    inner.segment = clause.segment;
    inner.basis = clause.basis;
    inner.current.period = clause.current.period;
    inner.doubt = clause.doubt;
    inner.closed = clause.closed;
    outer.push(clause);
    clause = inner;
  }

  /** Ends the clause of a bracket; a bracket that was never opened closes nothing. */
  void closeBracket(int toWord) {
    if (inBracket()) {
      finish(toWord);
      clause = outer.pop();
    }
  }

  /** Ends every clause of the sentence. */
  void end() {
    while (inBracket()) {
      closeBracket(Integer.MAX_VALUE);
    }
    finish(Integer.MAX_VALUE);
  }

  private void finish(int toWord) {
    state.note(clause);
    finisher.finish(clause, toWord, state);
  }
}
