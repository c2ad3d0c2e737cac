package org.lexprecision.parser.internal.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.LineItem;
import org.lexprecision.Segment;

/** Finds what the amounts of a clause are of: the line items and parts that the tables show. */
final class ItemResolver {

  private final ReleaseWords release;

  ItemResolver(ReleaseWords release) {
    this.release = release;
  }

  /** Whether an amount is one for each share. */
  static boolean isPerShare(Draft draft) {
    boolean item = draft.subject != null && draft.subject.isPerShare();
    return draft.share != null || draft.quantity.sort() == Quantity.Sort.CENTS || item;
  }

  /**
   * The line item that an amount is of.
   *
   * @param charge the words that say what a charge is for; empty if it is none
   */
  Optional<LineItem> item(Draft draft, List<Word> charge) {
    if (!charge.isEmpty()) {
      return release.charge(charge);
    }
    @Nullable Subject subject = draft.subject;
    if (subject == null || subject.id().equals("margin")) {
      return Optional.empty();
    }
    return isPerShare(draft) ? perShare(draft, subject) : release.item(subject.id());
  }

  private Optional<LineItem> perShare(Draft draft, Subject subject) {
    String share;
    if (subject.isPerShare()) {
      share = subject.id().substring("EarningsPerShare".length());
    } else if (subject.id().equals("NetIncomeLoss")) {
      share = draft.share == null ? "any" : draft.share;
    } else {
      return Optional.empty();
    }
    return switch (share) {
      case "diluted", "Diluted" ->
          first(draft, false, "EarningsPerShareDiluted", "EarningsPerShareBasicAndDiluted");
      case "basic", "Basic" ->
          first(draft, false, "EarningsPerShareBasic", "EarningsPerShareBasicAndDiluted");
      case "both" -> first(draft, false, "EarningsPerShareBasicAndDiluted");
      default -> first(draft, true, "EarningsPerShareBasicAndDiluted", "EarningsPerShareDiluted");
    };
  }

  /** The first of the items that the tables state; the last one is a guess where the text is. */
  private Optional<LineItem> first(Draft draft, boolean guess, String... ids) {
    for (String id : ids) {
      if (release.states(id, Segment.consolidated())) {
        if (guess && !id.equals(ids[0])) {
          draft.presume("does not say which shares");
        }
        return release.item(id);
      }
    }
    return release.item(ids[0]);
  }

  /** The part of the company that an amount is of. */
  Segment segment(Clause clause, Draft draft, Optional<LineItem> item, ParagraphState state) {
    if (clause.segment != null) {
      return clause.segment;
    }
    if (clause.charge || isPerShare(draft)) {
      return Segment.consolidated();
    }
    if (state.spokenSegment != null && !state.spokenSegment.isConsolidated()) {
      draft.doubt("does not say of which part of the company");
    }
    if (state.sectionUnread) {
      draft.presume("stands under a heading that may name a part of the company");
    }
    @Nullable Segment section = state.sectionSegment;
    if (section == null || item.filter(one -> release.states(one.id(), section)).isEmpty()) {
      return Segment.consolidated();
    }
    return section;
  }
}
