package org.lexprecision.parser.internal.tagged;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.Period;

/**
 * Finds elements that cannot stand for the item they are taken for: two elements of one item that
 * state different amounts for one cell are two things.
 *
 * <p>The element that stands earlier among those of the item keeps it; the other stands for itself
 * alone, in every document that is met here: one of inline tags, or all filings of a file.
 */
public final class ElementClashes {

  private record Cell(LineItem item, Optional<Period> period, Object where) {}

  private record Stated(String element, Figure figure) {}

  private final Map<Cell, Stated> stated = new HashMap<>();
  private final Set<String> alone = new HashSet<>();

  /**
   * Meets a fact.
   *
   * @param element the local name of its element
   * @param item the item the element is taken for
   * @param where what else tells cells apart: dimensions, a filing
   */
  public void meet(
      String element, LineItem item, Optional<Period> period, Object where, Figure figure) {
    if (item.elements().size() < 2) {
      return;
    }
    Cell cell = new Cell(item, period, where);
    @Nullable Stated before = stated.putIfAbsent(cell, new Stated(element, figure));
    if (before == null
        || before.element().equals(element)
        || before.figure().interval().meets(figure.interval())) {
      return;
    }
    boolean keeps = rank(item, before.element()) <= rank(item, element);
    alone.add(keeps ? element : before.element());
    if (!keeps) {
      stated.put(cell, new Stated(element, figure));
    }
  }

  private static int rank(LineItem item, String element) {
    int at = item.elements().indexOf(element);
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  /** Asks whether an element stands for itself alone. */
  public boolean isAlone(String element) {
    return alone.contains(element);
  }
}
