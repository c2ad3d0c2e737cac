package org.lexprecision.parser.companyfacts;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.tagged.TaggedItems;

/** An element in one unit, and what its facts measure at moments and over time. */
final class StatedElement {

  private final String concept;
  private final String local;
  private final Unit unit;
  private final Supplier<LineItem> atMoments;
  private final Supplier<LineItem> overTime;
  private final Supplier<LineItem> aloneAtMoments;
  private final Supplier<LineItem> aloneOverTime;

  StatedElement(String concept, Unit unit, TaggedItems items) {
    this.concept = concept;
    this.local = concept.substring(concept.indexOf(':') + 1);
    this.unit = unit;
    this.atMoments = Suppliers.memoize(() -> items.of(concept, true, unit));
    this.overTime = Suppliers.memoize(() -> items.of(concept, false, unit));
    this.aloneAtMoments = Suppliers.memoize(() -> items.alone(concept, true, unit));
    this.aloneOverTime = Suppliers.memoize(() -> items.alone(concept, false, unit));
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
    return period.isInstant() ? atMoments.get() : overTime.get();
  }

  /** What it measures as an item of its own, whatever known item it may stand for. */
  LineItem alone(Period period) {
    return period.isInstant() ? aloneAtMoments.get() : aloneOverTime.get();
  }
}
