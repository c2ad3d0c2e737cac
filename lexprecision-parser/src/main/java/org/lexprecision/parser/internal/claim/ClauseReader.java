package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.lexprecision.Claim.Measure;
import org.lexprecision.parser.internal.claim.period.PeriodResolver;
import org.lexprecision.parser.internal.claim.sentence.Element;
import org.lexprecision.parser.internal.claim.sentence.Sentence;
import org.lexprecision.parser.internal.claim.subject.ReleaseWords;
import org.lexprecision.parser.internal.claim.subject.Subject;
import org.lexprecision.parser.internal.claim.word.Meaning;
import org.lexprecision.parser.internal.claim.word.WordScanner;

/** Reads the clauses of a sentence: element by element, once, from left to right. */
final class ClauseReader {

  private static final ImmutableSet<Meaning.Category> NAMES =
      ImmutableSet.of(
          Meaning.Category.ITEM,
          Meaning.Category.RESULT,
          Meaning.Category.SEGMENT,
          Meaning.Category.BASIS,
          Meaning.Category.SIGN);

  private final ImmutableList<Element> elements;
  private final ParagraphState state;
  private final ClauseFinisher finisher;
  private final Clauses clauses;
  private final SubjectReader subjects;
  private final ComparisonReader comparisons;
  private final AmountReader amounts;

  private ClauseReader(
      ImmutableList<Element> elements,
      ReleaseWords release,
      PeriodResolver resolver,
      ParagraphState state,
      ClauseFinisher finisher) {
    this.elements = elements;
    this.state = state;
    this.finisher = finisher;
    this.clauses = new Clauses(state, finisher);
    this.subjects = new SubjectReader(clauses, release);
    this.comparisons = new ComparisonReader(clauses, resolver, state);
    this.amounts = new AmountReader(elements, clauses);
  }

  /** Reads a sentence; its claims go to the finisher. */
  static void read(
      Sentence sentence,
      ReleaseWords release,
      PeriodResolver resolver,
      ParagraphState state,
      ClauseFinisher finisher) {
    ClauseReader reader = new ClauseReader(sentence.elements(), release, resolver, state, finisher);
    state.beginSentence(sentence);
    finisher.beginSentence(sentence);
    reader.run();
  }

  private void run() {
    int at = behindDateline();
    while (at < elements.size()) {
      Element element = elements.get(at);
      int next = at + 1;
      if (element instanceof Element.Amount amount) {
        next = amounts.read(amount, at);
      } else if (element instanceof Element.Time time) {
        comparisons.time(time.mention());
      } else if (element instanceof Element.Day day) {
        comparisons.day(day.mention());
      } else if (element instanceof Element.Known known) {
        known(known, at);
      } else if (element instanceof Element.Mark mark) {
        mark(mark);
      } else if (element instanceof Element.Unread unread) {
        clauses.current().unread(unread.text());
      }
      at = next;
    }
    clauses.end();
    finisher.endSentence(state.future);
  }

  /** "NEW YORK, August 18, 2003 --" says nothing of the figures that follow. */
  private int behindDateline() {
    boolean day = false;
    for (int index = 0; index < elements.size(); index++) {
      Element element = elements.get(index);
      if (element instanceof Element.Amount) {
        return 0;
      }
      day |= element instanceof Element.Day;
      if (day && element instanceof Element.Mark mark && mark.mark().equals(WordScanner.DASH)) {
        return index + 1;
      }
    }
    return 0;
  }

  private void known(Element.Known known, int at) {
    Meaning meaning = known.meaning();
    if (clauses.current().relative && isComma(at - 1) && goesOn(meaning)) {
      clauses.current().resume();
    }
    switch (meaning.category()) {
      case ITEM -> subjects.item(Subject.of(meaning), known.from());
      case AS_PART -> subjects.asPart(known.from());
      case MARGIN -> subjects.margin();
      case SEGMENT -> subjects.segment(meaning.argument(), known.from());
      case RESULT -> subjects.result(meaning.positive());
      case EXPENSES -> subjects.expenses();
      case CHARGE -> subjects.charge();
      case BASIS -> subjects.basis(meaning.argument(), known.from());
      case MODIFIER -> modifier(known);
      case ATTRIBUTION -> attribution(known, at);
      case SIGN -> clauses.current().sign = meaning.positive() ? 1 : -1;
      case MOVE -> comparisons.move(meaning.argument());
      case RISE -> comparisons.rise(meaning.argument());
      case BY -> comparisons.by();
      case COMPARED -> comparisons.compared();
      case COMPARES -> clauses.compare();
      case FROM -> from(at);
      case TO -> comparisons.to();
      case BOUND -> bound(at);
      case THAN -> than(meaning.argument(), at);
      case BREAK -> breaks(known, at);
      case CAUSE -> clauses.current().close();
      case RELATIVE -> clauses.current().digress();
      case FILLER -> filler(meaning.argument());
      case OF, SHARE, TIME, FUTURE, RESPECTIVELY -> {}
    }
  }

  private boolean isComma(int at) {
    return at >= 0 && elements.get(at) instanceof Element.Mark mark && mark.mark().equals(",");
  }

  /** Whether a word behind a comma goes on with what was said before a digression. */
  private static boolean goesOn(Meaning meaning) {
    return switch (meaning.category()) {
      case MOVE, COMPARED -> true;
      case FILLER -> meaning.argument().equals("verb") || meaning.argument().equals("says");
      default -> false;
    };
  }

  private void modifier(Element.Known known) {
    boolean left = known.meaning().argument().equals("excluding");
    if (!left || !clauses.current().excludes()) {
      subjects.modifier(finisher.text(known));
    }
  }

  /** A result that is attributed to the company is its own; another's is something else. */
  private void attribution(Element.Known known, int at) {
    int next = at + 1;
    while (isFiller(next, "filler")) {
      next++;
    }
    if (isFiller(next, "company")) {
      clauses.current().attributed = true;
    } else {
      subjects.modifier(finisher.text(known));
    }
  }

  private boolean isFiller(int at, String argument) {
    return at < elements.size()
        && elements.get(at) instanceof Element.Known known
        && known.meaning().category() == Meaning.Category.FILLER
        && known.meaning().argument().equals(argument);
  }

  private void filler(String argument) {
    if (argument.equals("verb")) {
      clauses.current().moveFresh = false;
    }
  }

  /** "From" opens the earlier side where something stated follows, and else names a source. */
  private void from(int at) {
    if (isStated(at + 1)) {
      comparisons.from();
    } else {
      clauses.current().unread("from");
    }
  }

  private boolean isStated(int index) {
    int at = behindFillers(index);
    return at < elements.size()
        && (elements.get(at) instanceof Element.Amount
            || elements.get(at) instanceof Element.Time
            || elements.get(at) instanceof Element.Day
            || (elements.get(at) instanceof Element.Known known
                && NAMES.contains(known.meaning().category())));
  }

  private int behindFillers(int index) {
    int at = index;
    while (at < elements.size()
        && elements.get(at) instanceof Element.Known known
        && known.meaning().category() == Meaning.Category.FILLER) {
      at++;
    }
    return at;
  }

  /** "$5 million more than" something is a change; "more than $5 million" states a bound. */
  private void than(String argument, int at) {
    if (clauses.current().risen) {
      comparisons.than(argument);
    } else {
      bound(at);
    }
  }

  /** "Over" opens the other side of a comparison where a period follows, or a name a change. */
  private void bound(int at) {
    Clause clause = clauses.current();
    boolean base =
        clause.hasAmounts() && clause.lastDraft().measure == Measure.CHANGE && isStated(at + 1);
    if (isTime(at + 1) || base) {
      comparisons.compared();
    } else if (!clause.closed) {
      clause.doubtLater("states a bound");
    }
  }

  /** Whether a period stands at an element, fillers such as "the" before it aside. */
  private boolean isTime(int index) {
    int next = behindFillers(index);
    return next < elements.size() && elements.get(next) instanceof Element.Time;
  }

  private void breaks(Element.Known known, int at) {
    Clause clause = clauses.current();
    String argument = known.meaning().argument();
    if (argument.equals("clause")) {
      clauses.begin(known.from(), true);
    } else if (!clause.closed) {
      clause.breakPending = clause.hasAmounts();
      clause.alternative = argument.equals("or");
      boolean several =
          !argument.equals("other") && !(state.listing.isOfPeriods() && isTime(at + 1));
      if (!clause.hasAmounts() && clause.subjectStated && several) {
        clause.doubt("speaks of several things: " + finisher.text(known));
      }
    }
  }

  private void mark(Element.Mark mark) {
    switch (mark.mark()) {
      case "(" -> clauses.openBracket(mark.to());
      case ")" -> clauses.closeBracket(mark.from());
      case ";" -> clauses.begin(mark.from(), true);
      case ",", ":", WordScanner.DASH -> clauses.current().commaPending = true;
      case "\"", ".", "*", "\u2020", "\u2021", "\u00ae", "\u2122", "\u2026" -> {}
      default -> clauses.current().unread(mark.mark());
    }
  }
}
