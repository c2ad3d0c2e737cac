package org.lexprecision.parser.internal.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.lexprecision.Claim.Measure;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.claim.period.DayMention;
import org.lexprecision.parser.internal.claim.period.PeriodMention;
import org.lexprecision.parser.internal.claim.period.PeriodResolver;

/** Reads what a clause compares: moves, the two sides of a comparison and their periods. */
final class ComparisonReader {

  private final Clauses clauses;
  private final PeriodResolver resolver;
  private final ParagraphState state;

  ComparisonReader(Clauses clauses, PeriodResolver resolver, ParagraphState state) {
    this.clauses = clauses;
    this.resolver = resolver;
    this.state = state;
  }

  void move(String argument) {
    Clause clause = clauses.current();
    if (clause.closed) {
      return;
    }
    if (clause.isBase() && (!clause.opened || clause.side.stated)) {
      clause.side = clause.current;
    } else if (clause.isBase() && clause.hasAmounts()) {
      clause.doubtLater("compares with an earlier change");
    }
    clause.move = argument;
    clause.moveFresh = true;
    clause.opened = false;
  }

  /** A rise or fall: of the amount before it, if that was found to be its size. */
  void rise(String argument) {
    Clause clause = clauses.current();
    if (clause.risen) {
      clause.risen = false;
      clause.move = argument;
    } else {
      move(argument);
    }
  }

  /** "By", behind which the size of a move stands, if only of that of the clause before. */
  void by() {
    Clause clause = clauses.current();
    if (clause.move == null && clause.moveBefore != null) {
      move(clause.moveBefore);
    }
  }

  /** "More than", behind the size of a move and before what it is measured from. */
  void than(String argument) {
    rise(argument);
    compared();
  }

  /** "Compared to", behind which the earlier side stands. */
  void compared() {
    Clause clause = clauses.current();
    if (!clause.closed) {
      clause.compare();
    }
  }

  void from() {
    Clause clause = clauses.current();
    if (clause.closed) {
      return;
    }
    if (clause.move != null || clause.hasAmounts()) {
      clause.open(clause.base);
    } else {
      clause.unread("from");
    }
  }

  void to() {
    Clause clause = clauses.current();
    if (clause.move != null && !clause.closed) {
      clause.open(clause.current);
    } else {
      clause.close();
    }
  }

  /** A period, which is that of the amounts of its side since one was last named. */
  void time(PeriodMention mention) {
    Clause clause = clauses.current();
    if (clause.closed) {
      return;
    }
    Optional<Period> spoken =
        clause.current.period.or(() -> state.current).or(() -> state.sectionPeriod);
    if (mention.close()) {
      day(resolver.close(mention, spoken, clause.isBase()));
      return;
    }
    Optional<Period> period = resolver.resolve(mention, spoken, clause.isBase(), state.future);
    if (mention.relation().isOfChanges()) {
      settleChanges(clause, period);
      clause.base.stated = true;
      clause.base.period = period;
      return;
    }
    if (clause.isBase() && clause.hasAmounts()) {
      settleChanges(clause, period);
    }
    Clause.Side side = clause.side;
    int first = clause.beforePeriod();
    boolean behind = false;
    for (int at = side.settled; at < clause.drafts.size(); at++) {
      Draft draft = clause.drafts.get(at);
      if (draft.base == clause.isBase() && (!draft.base || draft.measure != Measure.CHANGE)) {
        settle(draft, at < first ? side.period : period);
        behind |= at >= first;
      }
    }
    side.ahead = !behind;
    side.settled = clause.drafts.size();
    side.stated = true;
    side.period = period;
    side.looksBack =
        mention.relation() == PeriodMention.Relation.PREVIOUS
            || mention.relation() == PeriodMention.Relation.YEAR_AGO;
  }

  /** A day, which is that of the balances of its side since one was last named. */
  void day(DayMention mention) {
    day(mention.date().or(() -> resolver.day(mention.monthDay())));
  }

  private void day(Optional<LocalDate> day) {
    Clause clause = clauses.current();
    if (clause.closed) {
      return;
    }
    Clause.Side side = clause.side;
    int first = clause.beforeDay();
    boolean behind = false;
    for (int at = side.dated; at < clause.drafts.size(); at++) {
      Draft draft = clause.drafts.get(at);
      boolean open = draft.measure == Measure.LEVEL && draft.period.isEmpty();
      if (draft.base == clause.isBase() && open) {
        draft.day = at < first ? side.day : day;
        behind |= at >= first;
      }
    }
    side.dayAhead = !behind;
    side.dated = clause.drafts.size();
    side.dayStated = true;
    side.day = day;
  }

  /**
   * "Up 20 % from the previous quarter" names what the change before it is measured from, and what
   * the amount it rose to is; what is said behind of another quarter is of a change of its own.
   */
  private static void settleChanges(Clause clause, Optional<Period> period) {
    for (Draft draft : clause.drafts) {
      boolean change = draft.measure == Measure.CHANGE;
      boolean reached = draft.move != null && !draft.base;
      if ((change || reached) && draft.comparedWith.isEmpty()) {
        draft.comparedWith = period;
        if (change && period.isEmpty()) {
          draft.doubt("the period compared with is not known");
        }
      }
    }
  }

  private static void settle(Draft draft, Optional<Period> period) {
    draft.period = period;
    if (period.isEmpty()) {
      draft.doubt("the period is not known");
    }
  }
}
