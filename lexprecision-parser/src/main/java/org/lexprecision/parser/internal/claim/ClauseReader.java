package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Reads the clauses of a sentence: element by element, once, from left to right. */
final class ClauseReader {

  private final ImmutableList<Element> elements;
  private final ClauseFinisher finisher;
  private final Clauses clauses;
  private final SubjectReader subjects;
  private final ComparisonReader comparisons;
  private final AmountReader amounts;
  private String sentenceDoubt = "";

  private ClauseReader(
      ImmutableList<Element> elements,
      ReleaseWords release,
      PeriodResolver resolver,
      ParagraphState state,
      ClauseFinisher finisher) {
    this.elements = elements;
    this.finisher = finisher;
    this.clauses = new Clauses(state, finisher);
    this.subjects = new SubjectReader(clauses, release);
    this.comparisons = new ComparisonReader(clauses, resolver, state);
    this.amounts = new AmountReader(elements, clauses);
  }

  /** Reads a sentence; its claims go to the finisher. */
  static void read(
      List<Word> words,
      ReleaseWords release,
      PeriodResolver resolver,
      ParagraphState state,
      ClauseFinisher finisher) {
    ImmutableList<Element> elements = SentenceReader.read(words, release.phrases());
    ClauseReader reader = new ClauseReader(elements, release, resolver, state, finisher);
    state.beginSentence();
    finisher.beginSentence(words);
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
    finisher.endSentence(sentenceDoubt);
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
    switch (meaning.category()) {
      case ITEM -> subjects.item(new Subject(meaning.argument(), meaning.positive()), known.from());
      case SEGMENT -> subjects.segment(meaning.argument(), known.from());
      case RESULT -> subjects.result(meaning.positive());
      case EXPENSES -> subjects.expenses();
      case CHARGE -> subjects.charge();
      case BASIS -> subjects.basis(meaning.argument(), known.from());
      case MODIFIER -> subjects.modifier(finisher.text(known));
      case SIGN -> clauses.current().sign = meaning.positive() ? 1 : -1;
      case MOVE -> comparisons.move(meaning.argument());
      case COMPARED -> comparisons.compared();
      case FROM -> comparisons.from();
      case TO -> comparisons.to();
      case BOUND -> bound(at);
      case FUTURE -> sentenceDoubt = "the sentence speaks of what may be";
      case RESPECTIVELY -> sentenceDoubt = "lists figures respectively";
      case BREAK -> breaks(known);
      case CAUSE -> clauses.current().closed = true;
      case FILLER -> filler(meaning.argument());
      case BY, OF, SHARE, TIME -> {}
    }
  }

  private void filler(String argument) {
    if (argument.equals("verb")) {
      clauses.current().moveFresh = false;
    }
  }

  /** "Over" opens the other side of a comparison where a period follows. */
  private void bound(int at) {
    if (isTime(at + 1)) {
      comparisons.compared();
    } else if (!clauses.current().closed) {
      clauses.current().doubtLater("states a bound");
    }
  }

  /** Whether a period stands at an element, fillers such as "the" before it aside. */
  private boolean isTime(int index) {
    int next = index;
    while (next < elements.size()
        && elements.get(next) instanceof Element.Known known
        && known.meaning().category() == Meaning.Category.FILLER) {
      next++;
    }
    return next < elements.size() && elements.get(next) instanceof Element.Time;
  }

  private void breaks(Element.Known known) {
    Clause clause = clauses.current();
    String argument = known.meaning().argument();
    if (argument.equals("clause")) {
      clauses.begin(known.from(), true);
    } else if (!clause.closed) {
      clause.breakPending = clause.hasAmounts();
      if (!clause.hasAmounts() && clause.subjectStated && argument.equals("list")) {
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
      case "\"" -> {}
      default -> clauses.current().unread(mark.mark());
    }
  }
}
