package org.lexprecision.parser.internal.claim;

import org.lexprecision.Balance;
import org.lexprecision.Basis;
import org.lexprecision.Segment;
import org.lexprecision.parser.internal.claim.subject.ReleaseWords;
import org.lexprecision.parser.internal.claim.subject.Subject;

/** Reads what a clause speaks of: line items, parts of the company, results, bases. */
final class SubjectReader {

  private final Clauses clauses;
  private final ReleaseWords release;

  SubjectReader(Clauses clauses, ReleaseWords release) {
    this.clauses = clauses;
    this.release = release;
  }

  /** A line item that is named from a word on. */
  void item(Subject subject, int word) {
    clauses.leaveIntroduction(word);
    Clause clause = clauses.current();
    if (clause.closed) {
      return;
    }
    if (clause.partOf) {
      wholeOf(clause, subject);
      return;
    }
    if (clause.hasAmounts() && (!clause.opened || clause.goesOn())) {
      if (!clause.breakPending && !clause.commaPending) {
        behind(clause, subject);
        return;
      }
      clause = beginJoined(clause, word);
    }
    clause.baseNamed |= clause.isBase();
    if (clause.opened && clause.hasAmounts() && !clause.subjectStated) {
      clause.drafts.stream().filter(draft -> draft.subject == null).forEach(d -> d.takes(subject));
    }
    if (clause.subjectStated && clause.opened && clause.hasAmounts()) {
      if (clause.subject == null || !clause.subject.isOfSame(subject)) {
        clause.doubtLater("compares two line items");
      }
      clause.signRestated = true;
    } else if (clause.subjectStated && !clause.hasAmounts()) {
      second(clause, subject);
      return;
    }
    clause.subject = subject;
    clause.subjectStated = true;
  }

  /** Begins a clause that is joined to one before; what that compares with goes on being told. */
  private Clause beginJoined(Clause before, int word) {
    boolean compares =
        before.isBase() && before.compared && before.baseNamed && !before.base.stated;
    clauses.begin(word, false);
    Clause clause = clauses.current();
    if (compares && !clause.isBase()) {
      clause.compare();
    }
    return clause;
  }

  /** "Net sales of valves" may be the row "valves" of a table of net sales. */
  private void second(Clause clause, Subject subject) {
    Subject first = clause.subject == null ? subject : clause.subject;
    boolean divided = release.isDivided(first.id());
    if (divided == release.isDivided(subject.id()) || clause.combined) {
      if (!first.isOfSame(subject)) {
        clause.doubt("names two line items");
      }
      return;
    }
    Subject measure = divided ? first : subject;
    clause.subject = (divided ? subject : first).signed(measure.positive());
    clause.combined = true;
    clause.presumption = "may mean another row of that name";
  }

  /** "Generated $5 million of operating cash flow" names what the only amount is of behind it. */
  private static void behind(Clause clause, Subject subject) {
    if (clause.subjectStated || clause.drafts.size() > 1 || subject.isPart()) {
      clause.lastDraft().doubt("a line item stands behind the figure");
      return;
    }
    clause.lastDraft().takes(subject);
    clause.subject = subject;
    clause.subjectStated = true;
  }

  /** "As a percentage of" makes the subject a part of the item behind it. */
  private static void wholeOf(Clause clause, Subject whole) {
    clause.partOf = false;
    if (clause.subject != null && !clause.subject.isPart()) {
      clause.subject = clause.subject.asPartOf(whole.id());
    } else {
      clause.doubtLater("does not say what is a part of the whole");
    }
  }

  /** "Margin" makes the item before it a part of sales. */
  void margin() {
    Clause clause = clauses.current();
    if (clause.subject != null && clause.subjectStated && !clause.subject.isPart()) {
      clause.subject = clause.subject.asPartOf("Revenues");
    } else {
      clause.unread("margin");
    }
  }

  /** "As a percentage of", behind which the whole stands. */
  void asPart(int word) {
    if (clauses.current().hasAmounts()) {
      clauses.begin(word, false);
    }
    clauses.current().partOf = true;
  }

  /** A part of the company that is named from a word on. */
  void segment(String name, int word) {
    clauses.leaveIntroduction(word);
    Clause clause = clauses.current();
    if (clause.closed) {
      return;
    }
    Segment segment = release.segment(name);
    if (clause.hasAmounts() && !clause.opened) {
      if (!clause.breakPending) {
        clause.lastDraft().doubt("a part of the company is named behind the figure");
        return;
      }
      clauses.begin(word, true);
      clause = clauses.current();
    } else if (clause.segment != null
        && !clause.segmentInherited
        && !clause.segment.equals(segment)) {
      clause.doubt("names two parts of the company");
    }
    clause.segment = segment;
    clause.segmentInherited = false;
  }

  /** A gain or a loss, of the item spoken of. */
  void result(boolean positive) {
    Clause clause = clauses.current();
    if (clause.closed) {
      return;
    }
    if (clause.subject != null) {
      clause.subject = clause.subject.signed(positive);
      clause.signRestated = true;
    } else {
      clause.subject = Subject.result(positive);
    }
  }

  void expenses() {
    Clause clause = clauses.current();
    if (clause.subject == null
        && clause.segment != null
        && release.states("OperatingIncomeLoss", clause.segment)
        && !clause.hasAmounts()) {
      // a part that earns nothing reports its operating loss as its expenses
      clause.subject = new Subject("OperatingIncomeLoss", false, "");
      clause.subjectStated = true;
    } else if (!namesExpense(clause)) {
      clause.unread("expenses");
    }
  }

  /** "General and administrative" is an expense, called so or not. */
  private boolean namesExpense(Clause clause) {
    return clause.subject != null
        && clause.subjectStated
        && !clause.hasAmounts()
        && release
            .item(clause.subject.id())
            .filter(item -> item.balance() == Balance.DEBIT)
            .isPresent();
  }

  void charge() {
    Clause clause = clauses.current();
    if (!clause.hasAmounts() && !clause.closed) {
      clause.charge = true;
    } else {
      clause.unread("charge");
    }
  }

  /** The footing that the words from a word on name. */
  void basis(String argument, int word) {
    clauses.leaveIntroduction(word);
    Clause clause = clauses.current();
    if (clause.closed) {
      return;
    }
    Basis basis =
        switch (argument) {
          case "adjusted" -> Basis.ADJUSTED;
          case "pro-forma" -> Basis.PRO_FORMA;
          default -> Basis.REPORTED;
        };
    if (clause.hasAmounts() && (clause.breakPending || (clause.commaPending && !clause.opened))) {
      clauses.begin(word, false);
      clause = clauses.current();
    } else if (clause.hasAmounts() && !clause.opened) {
      if (basis != clause.basis) {
        clause.doubt("names two bases");
      }
      return;
    }
    clause.basis = basis;
  }

  /** Words that change what a figure means in a way the tables do not show. */
  void modifier(String words) {
    Clause clause = clauses.current();
    if (clause.closed) {
      return;
    }
    String reason = "says more of the figure: " + words;
    if (clauses.inBracket() || !clause.hasAmounts()) {
      clause.doubt(reason);
    } else {
      if (!clause.commaPending) {
        clause.lastDraft().doubt(reason);
      }
      clause.doubtLater(reason);
    }
  }
}
