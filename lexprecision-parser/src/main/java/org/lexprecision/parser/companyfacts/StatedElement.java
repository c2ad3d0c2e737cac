package org.lexprecision.parser.companyfacts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.tagged.TaggedItems;

/** An element in one unit, and what its facts measure at moments and over time. */
final class StatedElement {

  private final String concept;
  private final String local;
  private final Unit unit;
  private final TaggedItems items;
  private @Nullable LineItem atMoments;
  private @Nullable LineItem overTime;

  StatedElement(String concept, Unit unit, TaggedItems items) {
    this.concept = concept;
    this.local = concept.substring(concept.indexOf(':') + 1);
    this.unit = unit;
    this.items = items;
  }

  /** The element with the prefix of its taxonomy. */
  String concept() {
    return concept;
  }

  /** The element without the prefix of its taxonomy. */
  String local() {
    return local;
  }

  Unit unit() {
    return unit;
  }

  /** What a fact of a period measures. */
  LineItem item(Period period) {
    meet(period);
    return Objects.requireNonNull(period.isInstant() ? atMoments : overTime);
  }

  /** Meets a fact of a period, and settles what facts of its kind measure. */
  void meet(Period period) {
    if (period.isInstant() && atMoments == null) {
      atMoments = items.of(concept, true, unit);
    } else if (!period.isInstant() && overTime == null) {
      overTime = items.of(concept, false, unit);
    }
  }

  /** What its facts so far measure. */
  List<LineItem> items() {
    return Stream.of(atMoments, overTime).filter(Objects::nonNull).toList();
  }

  /** What it measures as an item of its own, whatever known item it may stand for. */
  LineItem alone(Period period) {
    return items.alone(concept, period.isInstant(), unit);
  }
}
