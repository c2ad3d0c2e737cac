package org.lexprecision.parser.internal.claim;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Claim.Direction;
import org.lexprecision.Claim.Measure;
import org.lexprecision.Period;

/** An amount of a clause that is not yet finished: what stands behind it may still say more. */
final class Draft {

  final Quantity quantity;
  final Element element;
  final boolean base;
  final Measure measure;
  @Nullable Subject subject;
  boolean negative;
  @Nullable String share;
  @Nullable Direction spoken;
  @Nullable Subject whole;
  Optional<Period> period = Optional.empty();
  Optional<Period> comparedWith = Optional.empty();
  String doubt = "";
  String presumption = "";

  Draft(Element.Amount element, boolean base, Measure measure) {
    this.quantity = element.quantity();
    this.element = element;
    this.base = base;
    this.measure = measure;
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
