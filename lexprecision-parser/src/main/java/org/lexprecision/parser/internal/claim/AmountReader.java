package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Claim.Measure;
import org.lexprecision.parser.internal.claim.sentence.Element;
import org.lexprecision.parser.internal.claim.subject.Subject;
import org.lexprecision.parser.internal.claim.word.Meaning;
import org.lexprecision.parser.internal.claim.word.Quantity;

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
    Quantity.Sort sort = amount.quantity().sort();
    @Nullable String rise = rise(at + 1);
    @Nullable String behind = sort == Quantity.Sort.PERCENT ? whole(at) : null;
    Draft draft = new Draft(amount, clause.isBase(), measure(clause, sort, rise, behind));
    draft.subject = clause.subject;
    draft.basis = clause.basis;
    draft.share = share(at);
    draft.move = rise == null ? clause.move : rise;
    if (behind != null) {
      draft.whole = behind;
    } else if (sort != Quantity.Sort.MONEY) {
      draft.whole = clause.whole();
    }
    draft.negative =
        amount.quantity().negative() || clause.sign < 0 || (clause.sign == 0 && draft.isLoss());
    doubt(draft, clause);
    clause.add(draft);
    clause.risen = rise != null;
    return behind == null ? at + 1 : at + 3;
  }

  private static Measure measure(
      Clause clause, Quantity.Sort sort, @Nullable String rise, @Nullable String whole) {
    boolean part = !clause.whole().isEmpty();
    boolean percent = sort == Quantity.Sort.PERCENT;
    if (clause.closed) {
      return Measure.LEVEL;
    }
    if (sort == Quantity.Sort.POINTS || rise != null) {
      return Measure.CHANGE;
    }
    if (percent && (whole != null || part)) {
      return Measure.PART;
    }
    boolean change = clause.move != null && (percent || clause.moveFresh || clause.alsoSizes(sort));
    return change ? Measure.CHANGE : Measure.LEVEL;
  }

  private static void doubt(Draft draft, Clause clause) {
    if (clause.closed) {
      draft.doubt("stands in a reason or a purpose");
    }
    if (!clause.laterDoubt.isEmpty()) {
      draft.doubt(clause.laterDoubt);
    }
    if (draft.isOf(Quantity.Sort.PERCENT) && draft.measure == Measure.LEVEL) {
      draft.doubt("does not say which way or of what");
    }
    if (draft.isOf(Quantity.Sort.PERCENT)
        && !draft.whole.isEmpty()
        && (draft.measure == Measure.CHANGE || clause.moveFresh)) {
      draft.doubt("may be points or a percentage");
    }
    if (clause.combined && !draft.whole.isEmpty()) {
      draft.doubt("is a part of a part");
    }
    if (draft.isOf(Quantity.Sort.POINTS) && (draft.whole.isEmpty() || draft.move == null)) {
      draft.doubt("does not say which way or of what");
    }
    if (clause.isBase() && clause.compared && draft.isLoss() && !clause.signRestated) {
      draft.presume("does not say whether it was a loss");
    }
    if (!clause.presumption.isEmpty()) {
      draft.presume(clause.presumption);
    }
  }

  /** The kind of share that stands behind the amount; null if none does. */
  private @Nullable String share(int at) {
    return isKnown(at + 1, Meaning.Category.SHARE) ? known(at + 1).argument() : null;
  }

  /** The line item behind a percentage: "12 % of net sales"; null if none stands there. */
  private @Nullable String whole(int at) {
    return isKnown(at + 1, Meaning.Category.OF) && isKnown(at + 2, Meaning.Category.ITEM)
        ? Subject.of(known(at + 2)).id()
        : null;
  }

  /** The rise or fall whose size an amount is, if it stands behind: "an 8 % increase". */
  private @Nullable String rise(int from) {
    int at = from;
    while (at < elements.size()
        && elements.get(at) instanceof Element.Time time
        && time.mention().relation().isOfChanges()) {
      at++;
    }
    boolean changes =
        isKnown(at, Meaning.Category.RISE)
            || (isKnown(at, Meaning.Category.THAN) && isComparable(at + 1));
    return changes ? known(at).argument() : null;
  }

  /** Whether what an amount may be measured from stands at an element, "the" and "at" aside. */
  private boolean isComparable(int index) {
    int at = index;
    while (isKnown(at, Meaning.Category.FILLER)) {
      at++;
    }
    return at < elements.size()
        && (elements.get(at) instanceof Element.Amount
            || elements.get(at) instanceof Element.Time
            || elements.get(at) instanceof Element.Day);
  }

  private boolean isKnown(int at, Meaning.Category category) {
    return at < elements.size()
        && elements.get(at) instanceof Element.Known known
        && known.meaning().category() == category;
  }

  private Meaning known(int at) {
    return ((Element.Known) elements.get(at)).meaning();
  }
}
