package org.lexprecision.parser.internal.part;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.function.Predicate;
import org.lexprecision.Segment;

/** The names of parts that tell one anywhere in a document: "Valves", but not "Other". */
public final class PartNames {

  private static final int LONGEST = 6;

  private PartNames() {}

  /**
   * Picks the telling names among those of some tables.
   *
   * @param isItem whether words name a line item
   */
  public static ImmutableSet<Segment> telling(Collection<Segment> parts, Predicate<String> isItem) {
    return parts.stream()
        .filter(
            part -> !part.isConsolidated() && isTelling(part.name()) && !isItem.test(part.name()))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isTelling(String name) {
    return PhraseList.words(name).size() <= LONGEST
        && Character.isUpperCase(name.charAt(0))
        && !PartWords.OWNERS.prevails(name)
        && !PartWords.FORMS.ends(name)
        && !PartWords.isOther(name)
        && !PartWords.isWhole(name)
        && !PartWords.isTotal(name)
        && !PartWords.EQUITY.isIn(name)
        && !PartWords.LEVELS.isIn(name)
        && !PartWords.ITEM.isIn(name)
        && !PartWords.ATTRIBUTES.covers(name)
        && !PartWords.PLACES.has(name)
        && !PartWords.BREAKDOWN.covers(name)
        && name.chars().noneMatch(Character::isDigit);
  }
}
