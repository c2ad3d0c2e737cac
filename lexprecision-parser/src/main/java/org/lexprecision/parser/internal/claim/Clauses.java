package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayDeque;
import java.util.Deque;

/** The clauses of a sentence: the one that is being read, and those that a bracket interrupts. */
final class Clauses {

  private final ParagraphState state;
  private final ClauseFinisher finisher;
  private final Deque<Clause> outer = new ArrayDeque<>();
  private final ListMultimap<Clause, Bracket> brackets =
      MultimapBuilder.hashKeys().arrayListValues().build();
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
    inner.current.day = clause.current.day;
    inner.doubt = clause.doubt;
    inner.closed = clause.closed;
    outer.push(clause);
    clause = inner;
  }

  /**
   * Ends the clause of a bracket; a bracket that was never opened closes nothing. One behind an
   * amount that names no period of its own waits for the period of that amount, which may stand
   * behind it: "$22.7 million ($0.75 per share) for the first quarter of 2020".
   */
  void closeBracket(int toWord) {
    if (inBracket()) {
      Clause inner = clause;
      clause = outer.pop();
      if (inner.current.stated || !clause.hasAmounts()) {
        finish(inner, toWord);
      } else {
        brackets.put(clause, new Bracket(inner, toWord, clause.lastDraft()));
      }
    }
  }

  /** The clause of a bracket, and the amount it stands behind. */
  private record Bracket(Clause clause, int toWord, Draft behind) {}

  /** Ends every clause of the sentence. */
  void end() {
    while (inBracket()) {
      closeBracket(Integer.MAX_VALUE);
    }
    finish(Integer.MAX_VALUE);
  }

  private void finish(int toWord) {
    finish(clause, toWord);
  }

  private void finish(Clause ending, int toWord) {
    for (Bracket bracket : brackets.removeAll(ending)) {
      for (Draft draft : bracket.clause().drafts) {
        if (draft.period.isEmpty()) {
          draft.period = bracket.behind().period;
          if (draft.period.isEmpty() && bracket.behind().base) {
            draft.presume("stands behind a figure compared with");
          }
        }
      }
      finish(bracket.clause(), bracket.toWord());
    }
    state.note(ending);
    finisher.finish(ending, toWord, state);
  }
}
