package org.lexprecision.parser.internal.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Basis;
import org.lexprecision.Period;
import org.lexprecision.Segment;

/**
 * One statement about one subject: its amounts, on the two sides of a comparison, and their
 * periods.
 */
final class Clause {

  final int fromWord;
  final List<Draft> drafts = new ArrayList<>();
  final Side current = new Side();
  final Side base = new Side();
  @Nullable Subject subject;
  boolean subjectStated;
  @Nullable Segment segment;
  Basis basis = Basis.REPORTED;

  /** The side that is being read. */
  Side side = current;

  /** Whether the side was opened and no amount has followed yet. */
  boolean opened;

  /** Whether the base side was opened by a comparison and not by "from". */
  boolean compared;

  /** Whether the sign of the base side's amounts was said again. */
  boolean signRestated;

  /** The last move: up, down, better, worse, wider, narrower. */
  @Nullable String move;

  /** Whether the next amount is the size of the move. */
  boolean moveFresh;

  /** Whether a reason or purpose was begun, which says nothing of the clause's own figures. */
  boolean closed;

  boolean breakPending;
  boolean commaPending;
  boolean charge;
  int sign;

  /** What makes every amount of the clause doubtful. */
  String doubt = "";

  /** What makes the amounts that follow doubtful. */
  String laterDoubt = "";

  /** One side of the comparison. */
  static final class Side {
    /** The period its words name. */
    Optional<Period> period = Optional.empty();

    /** Whether its words name a period, found or not. */
    boolean stated;

    /** The number of drafts when its period was last named. */
    int settled;
  }

  Clause(int fromWord) {
    this.fromWord = fromWord;
  }

  boolean hasAmounts() {
    return !drafts.isEmpty();
  }

  boolean isBase() {
    return side == base;
  }

  void open(Side opening) {
    side = opening;
    opened = true;
    moveFresh = false;
  }

  /** Adds an amount, which uses up what was said of the next one. */
  void add(Draft draft) {
    drafts.add(draft);
    opened = false;
    moveFresh = false;
    breakPending = false;
    commaPending = false;
    sign = 0;
  }

  /** Takes note of a word that is not understood: what it is said of is in doubt. */
  void unread(String text) {
    if (closed) {
      return;
    }
    String reason = "not understood: " + text;
    if (hasAmounts() && !commaPending && !breakPending && !opened) {
      lastDraft().doubt(reason);
    }
    doubtLater(reason);
  }

  Draft lastDraft() {
    return drafts.get(drafts.size() - 1);
  }

  void doubt(String reason) {
    if (doubt.isEmpty()) {
      doubt = reason;
    }
  }

  void doubtLater(String reason) {
    if (laterDoubt.isEmpty()) {
      laterDoubt = reason;
    }
  }
}
