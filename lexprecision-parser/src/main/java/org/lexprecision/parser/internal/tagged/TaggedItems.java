package org.lexprecision.parser.internal.tagged;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import org.lexprecision.Balance;
import org.lexprecision.DayAverage;
import org.lexprecision.Flow;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Ratio;
import org.lexprecision.Stock;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.words.WordList;

/**
 * The line items that elements of XBRL stand for.
 *
 * <p>An element that a known item stands for is that item, if the item is of the kind that the
 * period and the unit of the fact show: a balance has a moment, a flow a period. Any other element
 * is an item of its own, under its own name.
 */
public final class TaggedItems {

  private static final ImmutableSet<String> STANDARD =
      ImmutableSet.of("us-gaap", "ifrs-full", "srt");

  /** Words in the names of elements over a period that do not add up over periods. */
  private static final ImmutableList<String> NOT_ADDITIVE =
      WordList.lines(TaggedItems.class, "non-additive-elements.txt");

  private final ImmutableMap<String, LineItem> known;
  private final Map<String, LineItem> own = new HashMap<>();

  /** Knows the items of a catalogue by the elements they stand for. */
  public TaggedItems(Iterable<LineItem> catalogue) {
    Map<String, LineItem> byElement = new HashMap<>();
    for (LineItem item : catalogue) {
      byElement.putIfAbsent(item.id(), item);
    }
    for (LineItem item : catalogue) {
      item.elements().forEach(element -> byElement.putIfAbsent(element, item));
    }
    this.known = ImmutableMap.copyOf(byElement);
  }

  /**
   * Returns the item of an element.
   *
   * @param concept the element with its prefix
   * @param instant whether the fact is of a moment
   * @param unit what the fact counts
   */
  public LineItem of(String concept, boolean instant, Unit unit) {
    String local = XbrlElements.local(concept);
    boolean standard = STANDARD.contains(concept.substring(0, Math.max(0, concept.indexOf(':'))));
    LineItem item = standard ? known.get(local) : null;
    return item != null && fits(item, instant, unit)
        ? item
        : own.computeIfAbsent(
            concept + (instant ? " at " : " over ") + unit,
            key -> own(local, standard, instant, unit));
  }

  /** Returns an element as an item of its own, whatever known item it may stand for. */
  public LineItem alone(String concept, boolean instant, Unit unit) {
    String local = XbrlElements.local(concept);
    return own(local, true, instant, unit);
  }

  private static boolean fits(LineItem item, boolean instant, Unit unit) {
    if (item instanceof Stock) {
      return instant && !isRatio(unit);
    }
    if (item instanceof Flow) {
      return !instant && !isRatio(unit);
    }
    return item instanceof DayAverage ? unit.equals(Unit.shares()) : item instanceof Ratio;
  }

  private static LineItem own(String local, boolean standard, boolean instant, Unit unit) {
    LineItem item = made(local, instant, unit);
    return standard ? item.withElements(ImmutableList.of(local)) : item;
  }

  private static LineItem made(String local, boolean instant, Unit unit) {
    String label = words(local);
    if (isRatio(unit)) {
      return LineItems.ratio(local, label);
    }
    if (instant) {
      return LineItems.stock(local, label, Balance.NONE);
    }
    if (unit.equals(Unit.shares()) && local.startsWith("WeightedAverageNumber")) {
      return LineItems.dayAverage(local, label, Balance.NONE);
    }
    return NOT_ADDITIVE.stream().anyMatch(local::contains)
        ? LineItems.ratio(local, label)
        : LineItems.flow(local, label, Balance.NONE);
  }

  private static boolean isRatio(Unit unit) {
    return unit instanceof Unit.PerShare || unit instanceof Unit.Pure;
  }

  /** Parts a name where a capital letter or a number begins: {@code Net income loss}. */
  static String words(String local) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < local.length(); at++) {
      char letter = local.charAt(at);
      boolean begins =
          at > 0
              && Ascii.isUpperCase(letter)
              && (!Ascii.isUpperCase(local.charAt(at - 1))
                  || (at + 1 < local.length() && Ascii.isLowerCase(local.charAt(at + 1))));
      words.append(begins ? " " : "").append(letter);
    }
    return words.toString();
  }
}
