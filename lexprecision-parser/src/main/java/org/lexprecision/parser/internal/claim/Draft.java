package org.lexprecision.parser.internal.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Basis;
import org.lexprecision.Claim.Direction;
import org.lexprecision.Claim.Measure;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.claim.sentence.Element;
import org.lexprecision.parser.internal.claim.subject.Subject;
import org.lexprecision.parser.internal.claim.word.Quantity;

/** An amount of a clause that is not yet finished: what stands behind it may still say more. */
final class Draft {

  final Quantity quantity;
  final Element element;
  final boolean base;
  final Measure measure;
  @Nullable Subject subject;
  boolean negative;
  @Nullable String share;
  @Nullable String move;
  String whole = "";
  Optional<Period> period = Optional.empty();
  Optional<Period> comparedWith = Optional.empty();

  /** The day that is named for it, on which it stands if it is a balance. */
  Optional<LocalDate> day = Optional.empty();

  /** Whether its period or day is the one that stands in its place of a list. */
  boolean listed;

  Basis basis = Basis.REPORTED;
  String doubt = "";
  String presumption = "";

  Draft(Element.Amount element, boolean base, Measure measure) {
    this.quantity = element.quantity();
    this.element = element;
    this.base = base;
    this.measure = measure;
  }

  boolean isOf(Quantity.Sort sort) {
    return quantity.sort() == sort;
  }

  /** Takes for its subject what stands behind it. */
  void takes(Subject behind) {
    subject = behind;
    negative |= !behind.positive();
  }

  /** The way the number went that is spoken of: a loss that improved went down. */
  Optional<Direction> spoken() {
    if (move == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (move) {
          case "up", "wider" -> Direction.INCREASE;
          case "better" -> isLoss() ? Direction.DECREASE : Direction.INCREASE;
          case "worse" -> isLoss() ? Direction.INCREASE : Direction.DECREASE;
          default -> Direction.DECREASE;
        });
  }

  /** Whether a positive number is a loss. */
  boolean isLoss() {
    return subject != null && !subject.positive();
  }

  /** Notes what is not understood; the first doubt stays. */
  void doubt(String reason) {
    if (doubt.isEmpty()) {
      doubt = reason;
    }
  }

  /** Notes what the sentence leaves to its surroundings; the first presumption stays. */
  void presume(String what) {
    if (presumption.isEmpty()) {
      presumption = what;
    }
  }
}
