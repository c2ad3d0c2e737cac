package org.lexprecision.parser.internal.measure;

import java.util.Optional;
import org.lexprecision.Basis;
import org.lexprecision.LineItem;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.item.Extensions;
import org.lexprecision.parser.internal.unit.Count;

/**
 * What a row measures.
 *
 * @param item the line item
 * @param count what its values count
 * @param known whether the catalogue knows it; else it is an extension of the caption's own words
 * @param basis the footing that the caption names
 */
public record Measure(LineItem item, Count count, boolean known, Optional<Basis> basis) {

  /** Returns the measure counted otherwise. */
  public Measure counting(Count other) {
    return new Measure(item, other, known, basis);
  }

  /** Returns the measure of an extension that is of the same kind as this one. */
  public Measure renamed(String id, String label) {
    return new Measure(Extensions.like(item, id, label), count, false, basis);
  }

  /** Returns the measure of what words say is shown of this one: "Adjustments". */
  public Measure seenAs(String words) {
    return renamed(item.id() + Captions.named(words), item.label() + ", " + words);
  }

  public static Measure of(LineItem item, Count count) {
    return new Measure(item, count, true, Optional.empty());
  }
}
