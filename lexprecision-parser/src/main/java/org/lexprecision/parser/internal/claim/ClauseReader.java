package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Basis;
import org.lexprecision.Claim.Direction;
import org.lexprecision.Claim.Measure;
import org.lexprecision.Period;
import org.lexprecision.Segment;

/** Reads the clauses of a sentence: element by element, once, from left to right. */
final class ClauseReader {

  private final ImmutableList<Element> elements;
  private final ReleaseWords release;
  private final PeriodResolver resolver;
  private final ParagraphState state;
  private final ClauseFinisher finisher;
  private final Deque<Clause> outer = new ArrayDeque<>();
  private Clause clause = new Clause(0);
  private String sentenceDoubt = "";
  private int at;

  private ClauseReader(
      ImmutableList<Element> elements,
      ReleaseWords release,
      PeriodResolver resolver,
      ParagraphState state,
      ClauseFinisher finisher) {
    this.elements = elements;
    this.release = release;
    this.resolver = resolver;
    this.state = state;
    this.finisher = finisher;
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
    for (at = behindDateline(); at < elements.size(); at++) {
      Element element = elements.get(at);
      if (element instanceof Element.Amount amount) {
        amount(amount);
      } else if (element instanceof Element.Time time) {
        time(time.mention());
      } else if (element instanceof Element.Known known) {
        known(known);
      } else if (element instanceof Element.Mark mark) {
        mark(mark.mark());
      } else if (element instanceof Element.Unread unread) {
        unread(unread.text());
      }
    }
    while (!outer.isEmpty()) {
      closeBracket();
    }
    finish();
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

  private void known(Element.Known known) {
    Meaning meaning = known.meaning();
    switch (meaning.category()) {
      case ITEM -> item(new Subject(meaning.argument(), meaning.positive()));
      case SEGMENT -> segment(release.segment(meaning.argument()));
      case RESULT -> result(meaning.positive());
      case EXPENSES -> expenses();
      case CHARGE -> charge();
      case SIGN -> clause.sign = meaning.positive() ? 1 : -1;
      case MOVE -> move(meaning.argument());
      case COMPARED -> compare();
      case FROM -> from();
      case TO -> to();
      case BASIS -> basis(meaning.argument());
      case MODIFIER -> modifier(known);
      case FUTURE -> sentenceDoubt = "the sentence speaks of what may be";
      case RESPECTIVELY -> sentenceDoubt = "lists figures respectively";
      case BOUND -> bound();
      case BREAK -> breaks(meaning, known);
      case CAUSE -> close();
      case FILLER -> filler(meaning.argument());
      case BY, OF, SHARE, TIME -> {}
    }
  }

  private void filler(String argument) {
    if (argument.equals("verb")) {
      clause.moveFresh = false;
    }
  }

  private void item(Subject subject) {
    if (clause.closed) {
      return;
    }
    if (clause.hasAmounts() && !clause.opened) {
      if (!clause.breakPending && !clause.commaPending) {
        clause.lastDraft().doubt("a line item stands behind the figure");
        return;
      }
      beginClause(false);
    }
    if (clause.subjectStated && clause.opened && clause.hasAmounts()) {
      if (clause.subject == null || !clause.subject.id().equals(subject.id())) {
        clause.doubtLater("compares two line items");
      }
      clause.signRestated = true;
    } else if (clause.subjectStated && !clause.hasAmounts()) {
      clause.doubt("names two line items");
    }
    clause.subject = subject;
    clause.subjectStated = true;
  }

  private void segment(Segment segment) {
    if (clause.closed) {
      return;
    }
    if (clause.hasAmounts() && !clause.opened) {
      if (!clause.breakPending) {
        clause.lastDraft().doubt("a part of the company is named behind the figure");
        return;
      }
      beginClause(true);
    } else if (clause.segment != null && !clause.segment.equals(segment)) {
      clause.doubt("names two parts of the company");
    }
    clause.segment = segment;
  }

  private void result(boolean positive) {
    if (clause.closed) {
      return;
    }
    if (clause.subject != null) {
      clause.subject = new Subject(clause.subject.id(), positive);
      clause.signRestated = true;
    } else {
      clause.doubtLater("does not say which result");
    }
  }

  private void expenses() {
    if (clause.subject == null
        && clause.segment != null
        && release.states("OperatingIncomeLoss", clause.segment)
        && !clause.hasAmounts()) {
      // a part that earns nothing reports its operating loss as its expenses
      clause.subject = new Subject("OperatingIncomeLoss", false);
      clause.subjectStated = true;
    } else if (!clause.closed) {
      unread("expenses");
    }
  }

  private void charge() {
    if (!clause.hasAmounts() && !clause.closed) {
      clause.charge = true;
    } else {
      unread("charge");
    }
  }

  private void move(String argument) {
    if (clause.closed) {
      return;
    }
    if (clause.hasAmounts() && !clause.opened) {
      clause.side = clause.current;
    }
    clause.move = argument;
    clause.moveFresh = true;
    clause.opened = false;
  }

  private void compare() {
    if (!clause.closed) {
      clause.open(clause.base);
      clause.compared = true;
      clause.signRestated = false;
    }
  }

  private void from() {
    if (clause.move != null || clause.hasAmounts()) {
      if (!clause.closed) {
        clause.open(clause.base);
      }
    } else if (!clause.closed) {
      unread("from");
    }
  }

  private void to() {
    if (clause.move != null && !clause.closed) {
      clause.open(clause.current);
    } else {
      close();
    }
  }

  private void basis(String argument) {
    if (clause.closed) {
      return;
    }
    Basis basis =
        switch (argument) {
          case "adjusted" -> Basis.ADJUSTED;
          case "pro-forma" -> Basis.PRO_FORMA;
          default -> Basis.REPORTED;
        };
    if (clause.hasAmounts() && clause.breakPending) {
      beginClause(false);
    } else if (clause.hasAmounts()) {
      if (basis != clause.basis) {
        clause.doubt("names two bases");
      }
      return;
    }
    clause.basis = basis;
  }

  private void modifier(Element.Known known) {
    if (clause.closed) {
      return;
    }
    String reason = "says more of the figure: " + finisher.text(known);
    if (!outer.isEmpty() || !clause.hasAmounts()) {
      clause.doubt(reason);
    } else {
      if (!clause.commaPending) {
        clause.lastDraft().doubt(reason);
      }
      clause.doubtLater(reason);
    }
  }

  private void bound() {
    boolean timeFollows = at + 1 < elements.size() && isTime(at + 1);
    if (timeFollows) {
      compare();
    } else if (!clause.closed) {
      clause.doubtLater("states a bound");
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

  private void breaks(Meaning meaning, Element.Known known) {
    if (meaning.argument().equals("clause")) {
      beginClause(true);
    } else if (!clause.closed) {
      clause.breakPending = clause.hasAmounts();
      if (!clause.hasAmounts() && clause.subjectStated && meaning.argument().equals("list")) {
        clause.doubt("speaks of several things: " + finisher.text(known));
      }
    }
  }

  private void close() {
    clause.closed = true;
  }

  private void mark(String mark) {
    switch (mark) {
      case "(" -> openBracket();
      case ")" -> {
        if (!outer.isEmpty()) {
          closeBracket();
        }
      }
      case ";" -> beginClause(true);
      case ",", ":", WordScanner.DASH -> clause.commaPending = true;
      case "\"" -> {}
      default -> unread(mark);
    }
  }

  private void openBracket() {
    Clause inner = new Clause(elements.get(at).to());
    inner.subject = clause.subject;
    inner.segment = clause.segment;
    inner.basis = clause.basis;
    inner.current.period = clause.current.period;
    inner.doubt = clause.doubt;
    inner.closed = clause.closed;
    outer.push(clause);
    clause = inner;
  }

  private void closeBracket() {
    finish();
    clause = outer.pop();
  }

  private void unread(String text) {
    if (clause.closed) {
      return;
    }
    String reason = "not understood: " + text;
    if (clause.hasAmounts() && !clause.commaPending && !clause.breakPending && !clause.opened) {
      clause.lastDraft().doubt(reason);
    }
    clause.doubtLater(reason);
  }

  private void beginClause(boolean fresh) {
    String later = fresh ? "" : clause.laterDoubt;
    Basis basis = clause.basis;
    finish();
    clause = new Clause(at < elements.size() ? elements.get(at).from() : 0);
    clause.subject = state.subject;
    clause.laterDoubt = later;
    clause.basis = basis;
  }

  private void finish() {
    int to = at < elements.size() ? elements.get(at).from() : Integer.MAX_VALUE;
    state.note(clause);
    finisher.finish(clause, to, state);
  }

  private void time(PeriodMention mention) {
    if (clause.closed) {
      return;
    }
    Optional<Period> spoken =
        clause.current.period.or(() -> state.current).or(() -> state.sectionPeriod);
    Optional<Period> period = resolver.resolve(mention, spoken, clause.isBase());
    if (clause.isBase() && clause.hasAmounts()) {
      settleChanges(period);
    }
    Clause.Side side = clause.side;
    for (Draft draft : clause.drafts.subList(side.settled, clause.drafts.size())) {
      if (draft.base == clause.isBase() && draft.measure == Measure.LEVEL) {
        settle(draft, period);
      }
    }
    side.settled = clause.drafts.size();
    side.stated = true;
    side.period = period;
  }

  /** "Up 20 % from the previous quarter" names what the change before it is measured from. */
  private void settleChanges(Optional<Period> period) {
    for (Draft draft : clause.drafts) {
      if (draft.measure == Measure.CHANGE && draft.comparedWith.isEmpty()) {
        draft.comparedWith = period;
        if (period.isEmpty()) {
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

  private void amount(Element.Amount amount) {
    Quantity quantity = amount.quantity();
    @Nullable String share = share();
    boolean percent = quantity.sort() == Quantity.Sort.PERCENT;
    @Nullable Subject whole = percent ? whole() : null;
    boolean change =
        whole == null && clause.move != null && (percent || clause.moveFresh) && !clause.closed;
    Measure measure = change ? Measure.CHANGE : whole != null ? Measure.PART : Measure.LEVEL;
    Draft draft = new Draft(amount, clause.isBase(), measure);
    draft.subject = clause.subject;
    draft.share = share;
    draft.whole = whole;
    draft.spoken = clause.move == null ? null : spoken(clause.move, clause.subject);
    boolean positive = clause.subject == null || clause.subject.positive();
    draft.negative = quantity.negative() || clause.sign < 0 || (clause.sign == 0 && !positive);
    if (clause.closed) {
      draft.doubt("stands in a reason or a purpose");
    }
    if (!clause.laterDoubt.isEmpty()) {
      draft.doubt(clause.laterDoubt);
    }
    if (percent && measure == Measure.LEVEL) {
      draft.doubt("does not say which way or of what");
    }
    if (clause.isBase() && clause.compared && !positive && !clause.signRestated) {
      draft.presumption = "does not say whether it was a loss";
    }
    clause.drafts.add(draft);
    clause.opened = false;
    clause.moveFresh = false;
    clause.breakPending = false;
    clause.commaPending = false;
    clause.sign = 0;
  }

  /** The kind of share that stands behind the amount; null if none does. */
  private @Nullable String share() {
    return at + 1 < elements.size()
            && elements.get(at + 1) instanceof Element.Known known
            && known.meaning().category() == Meaning.Category.SHARE
        ? known.meaning().argument()
        : null;
  }

  /** The line item behind a percentage: "12 % of net sales"; null if none stands there. */
  private @Nullable Subject whole() {
    if (at + 2 < elements.size()
        && elements.get(at + 1) instanceof Element.Known of
        && of.meaning().category() == Meaning.Category.OF
        && elements.get(at + 2) instanceof Element.Known known
        && known.meaning().category() == Meaning.Category.ITEM) {
      Meaning meaning = known.meaning();
      at += 2;
      return new Subject(meaning.argument(), meaning.positive());
    }
    return null;
  }

  /** The way the number went that is spoken of: a loss that improved went down. */
  private static Direction spoken(String move, @Nullable Subject subject) {
    boolean loss = subject != null && !subject.positive();
    return switch (move) {
      case "up", "wider" -> Direction.INCREASE;
      case "better" -> loss ? Direction.DECREASE : Direction.INCREASE;
      case "worse" -> loss ? Direction.INCREASE : Direction.DECREASE;
      default -> Direction.DECREASE;
    };
  }
}
