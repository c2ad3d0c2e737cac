package org.lexprecision.parser.internal.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Basis;
import org.lexprecision.Claim.Measure;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.parser.internal.claim.subject.Subject;
import org.lexprecision.parser.internal.claim.word.Quantity;

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

  /** Whether the part of the company was named before the clause; one named in it goes before. */
  boolean segmentInherited;

  Basis basis = Basis.REPORTED;

  /** The side that is being read. */
  Side side = current;

  /** Whether the side was opened and no amount has followed yet. */
  boolean opened;

  /** Whether the base side was opened by a comparison and not by "from". */
  boolean compared;

  /** Whether the sign of the base side's amounts was said again. */
  boolean signRestated;

  /** Whether the base side names its item, and what is joined to it is compared with too. */
  boolean baseNamed;

  /** The last move: up, down, better, worse, wider, narrower. */
  @Nullable String move;

  /** The last move of the clause before, which "by" takes up again. */
  @Nullable String moveBefore;

  /** Whether the next amount is the size of the move. */
  boolean moveFresh;

  /** Whether the rise that follows is that of the last amount: "an 8 % increase". */
  boolean risen;

  /** Whether a reason or purpose was begun, which says nothing of the clause's own figures. */
  boolean closed;

  /** Whether what was begun is said in passing, and a verb behind a comma goes on. */
  boolean relative;

  /** Whether the next item is the whole of which the subject is a part. */
  boolean partOf;

  /** What makes every amount of the clause uncertain, though not doubtful. */
  String presumption = "";

  boolean breakPending;

  /** The number of drafts before what was last joined by a comma or an "and". */
  int joined;

  /** Whether an "or" came since the last amount. */
  boolean alternative;

  boolean commaPending;
  boolean charge;

  /** Whether the introduction says that something is left out. */
  boolean excluding;

  /** Whether the subject is the row of a part, of which the item was named too. */
  boolean combined;

  /** Whether the result is said to be that of the company, or of its shareholders. */
  boolean attributed;

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

    /** Whether its words name it as the one before another. */
    boolean looksBack;

    /** The day its words name, on which a balance stands. */
    Optional<LocalDate> day = Optional.empty();

    /** Whether its words name a day, found or not. */
    boolean dayStated;

    /** The number of drafts when its period was last named. */
    int settled;

    /** Whether its period was named ahead of the figures that are of it. */
    boolean ahead;

    /** The number of drafts when its day was last named. */
    int dated;

    /** Whether its day was named ahead of the figures that are of it. */
    boolean dayAhead;

    /** Whether its words name a day that is not known. */
    boolean isUndated() {
      return dayStated && day.isEmpty();
    }
  }

  Clause(int fromWord) {
    this.fromWord = fromWord;
  }

  boolean hasAmounts() {
    return !drafts.isEmpty();
  }

  /** The id of what the subject is a part of; empty if it is no part. */
  String whole() {
    return subject == null ? "" : subject.whole();
  }

  boolean isBase() {
    return side == base;
  }

  void open(Side opening) {
    side = opening;
    opened = true;
    breakPending = false;
    commaPending = false;
    moveFresh = false;
  }

  /** Whether an amount of another sort behind an "or" states the size of the same change. */
  boolean alsoSizes(Quantity.Sort sort) {
    return alternative
        && hasAmounts()
        && lastDraft().measure == Measure.CHANGE
        && lastDraft().isOf(Quantity.Sort.PERCENT)
        && sort == Quantity.Sort.MONEY;
  }

  /** Adds an amount, which uses up what was said of the next one. */
  void add(Draft draft) {
    if (joins()) {
      joined = drafts.size();
    }
    drafts.add(draft);
    opened = false;
    moveFresh = false;
    breakPending = false;
    commaPending = false;
    alternative = false;
    sign = 0;
  }

  /** Whether what follows is joined to what was said, and may be of another period. */
  private boolean joins() {
    return (commaPending || breakPending) && !alternative;
  }

  /** The number of drafts before those of which a period is that is named now. */
  int beforePeriod() {
    return side.stated && side.ahead ? before(side.settled) : side.settled;
  }

  /** The number of drafts before those of which a day is that is named now. */
  int beforeDay() {
    return side.dayStated && side.dayAhead ? before(side.dated) : side.dated;
  }

  private int before(int told) {
    return Math.max(told, joins() ? drafts.size() : joined);
  }

  /** Opens the earlier side by a comparison. */
  void compare() {
    open(base);
    compared = true;
    signRestated = false;
  }

  /** Begins a reason or a purpose. */
  void close() {
    closed = true;
  }

  /** Begins an introduction that says what is left out; elsewhere that is said of a figure. */
  boolean excludes() {
    if (closed || hasAmounts() || subjectStated) {
      return false;
    }
    closed = true;
    excluding = true;
    return true;
  }

  /** Begins what is said in passing. */
  void digress() {
    relative = !closed && !hasAmounts();
    closed = true;
  }

  /** Goes on behind what was said in passing, which may have said more of the figures. */
  void resume() {
    closed = false;
    relative = false;
    presumption = "says more in passing";
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

  /** Whether the other side is complete, and what follows a comma or an "and" begins anew. */
  boolean goesOn() {
    return side.stated && (commaPending || breakPending);
  }

  /** Whether only a reason has been given so far, and a comma ends it. */
  boolean isIntroduction() {
    return closed && !relative && !hasAmounts() && !subjectStated && commaPending;
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
