package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Claim.Direction;
import org.lexprecision.Claim.Measure;

/** Reads the amounts of a sentence: what each measures, of what its clause speaks of. */
final class AmountReader {

  private final ImmutableList<Element> elements;
  private final Clauses clauses;

  AmountReader(ImmutableList<Element> elements, Clauses clauses) {
    this.elements = elements;
    this.clauses = clauses;
  }

  /** Adds an amount to the clause; returns the index behind it and the whole it is a part of. */
  int read(Element.Amount amount, int at) {
    Clause clause = clauses.current();
    Quantity quantity = amount.quantity();
    boolean percent = quantity.sort() == Quantity.Sort.PERCENT;
    @Nullable Subject whole = percent ? whole(at) : null;
    boolean change =
        whole == null && clause.move != null && (percent || clause.moveFresh) && !clause.closed;
    Measure measure = change ? Measure.CHANGE : whole != null ? Measure.PART : Measure.LEVEL;
    Draft draft = new Draft(amount, clause.isBase(), measure);
    draft.subject = clause.subject;
    draft.share = share(at);
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
    clause.add(draft);
    return whole == null ? at + 1 : at + 3;
  }

  /** The kind of share that stands behind the amount; null if none does. */
  private @Nullable String share(int at) {
    return at + 1 < elements.size()
            && elements.get(at + 1) instanceof Element.Known known
            && known.meaning().category() == Meaning.Category.SHARE
        ? known.meaning().argument()
        : null;
  }

  /** The line item behind a percentage: "12 % of net sales"; null if none stands there. */
  private @Nullable Subject whole(int at) {
    if (at + 2 < elements.size()
        && elements.get(at + 1) instanceof Element.Known of
        && of.meaning().category() == Meaning.Category.OF
        && elements.get(at + 2) instanceof Element.Known known
        && known.meaning().category() == Meaning.Category.ITEM) {
      return new Subject(known.meaning().argument(), known.meaning().positive());
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
