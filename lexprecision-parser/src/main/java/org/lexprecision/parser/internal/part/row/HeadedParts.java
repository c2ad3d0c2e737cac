package org.lexprecision.parser.internal.part.row;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Segment;
import org.lexprecision.parser.internal.part.PartWords;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Headings that name parts of the company, with the items of each below it.
 *
 * <p>"Americas" and "Europe", each over net sales and operating income, are parts. So is any
 * heading that another table knows as one.
 */
final class HeadedParts {

  private static final Wording CONSOLIDATED = Wording.listed(HeadedParts.class, "consolidated");

  /** So many rows alike tell a block where the catalogue knows none of them. */
  private static final int LEAST = 3;

  private final RowQuestion question;
  private final MeasureWords measures;
  private final boolean known;
  private final Set<String> alike;

  HeadedParts(RowQuestion question, MeasureWords measures) {
    this.question = question;
    this.measures = measures;
    this.known =
        question.rows().stream().flatMap(row -> row.path().stream()).anyMatch(question::isKnown);
    this.alike = question.face() ? Set.of() : alike();
  }

  /** Finds the rows that stand under the name of a part, and those that close its rows. */
  ImmutableMap<Integer, Segment> read() {
    Map<Integer, Segment> headed = new LinkedHashMap<>();
    for (int at = 0; at < question.rows().size() && !question.face(); at++) {
      NamedRow row = question.rows().get(at);
      for (String heading : isOfAll(row) ? ImmutableList.<String>of() : row.path().reverse()) {
        String name = PartWords.withoutTotal(heading);
        if (!headed.containsKey(at) && isPart(name, row)) {
          headed.put(at, Segment.of(name));
        }
      }
    }
    headed.putAll(closing(headed));
    return ImmutableMap.copyOf(headed);
  }

  /** Whether a caption says that all of the company is meant: "Total consolidated net sales". */
  private boolean isOfAll(NamedRow row) {
    String before = measures.withoutTail(row.caption());
    return CONSOLIDATED.isIn(row.caption()) && (before.isEmpty() || PartWords.isWhole(before));
  }

  private boolean isPart(String name, NamedRow row) {
    return !name.isBlank()
        && !question.isItem(name)
        && (question.isKnown(name)
            || alike.contains(name)
            || (known && PartWords.isPlace(name))
            || (PartWords.isApart(name) && question.isAnnounced(row)));
  }

  /**
   * Headings over the same items: of at least half of the rows of each another has one; else those
   * in a table of parts over rows that count several things.
   */
  private Set<String> alike() {
    Map<String, List<NamedRow>> groups = new LinkedHashMap<>();
    for (NamedRow row : question.rows()) {
      String name = PartWords.withoutTotal(row.heading());
      if (row.money() && mayName(name)) {
        groups.computeIfAbsent(name, heading -> new ArrayList<>()).add(row);
      }
    }
    Multiset<String> items = HashMultiset.create();
    groups
        .values()
        .forEach(group -> group.stream().map(NamedRow::item).distinct().forEach(items::add));
    Set<String> alike = new HashSet<>();
    Set<String> mixed = new HashSet<>();
    groups.forEach(
        (name, group) -> {
          if (group.stream().anyMatch(question::isAnnounced) && countsSeveral(name)) {
            mixed.add(name);
          }
          List<NamedRow> shared =
              group.stream().filter(row -> items.count(row.item()) > 1).toList();
          boolean ofItems =
              shared.stream().anyMatch(NamedRow::isItem)
                  || (shared.size() >= LEAST
                      && 2 * shared.stream().filter(question::isLikeItem).count() >= shared.size());
          if (ofItems && 2 * shared.size() >= group.size()) {
            alike.add(name);
          }
        });
    return alike.size() > 1 ? alike : mixed.size() > 1 ? mixed : Set.of();
  }

  /** Whether the rows under a heading count several things, as those of one measure do not. */
  private boolean countsSeveral(String name) {
    return !PartWords.nameNone(name)
        && question.rows().stream()
                .filter(row -> PartWords.withoutTotal(row.heading()).equals(name))
                .map(row -> row.money() && !row.values().isEmpty())
                .distinct()
                .count()
            > 1;
  }

  private boolean mayName(String name) {
    return !name.isBlank()
        && !question.isItem(name)
        && !question.isCompany(name)
        && !PartWords.FOOTINGS.isIn(name)
        && !PartWords.BREAKDOWN.covers(name)
        && (!PartWords.ATTRIBUTES.covers(name) || PartWords.isOther(name))
        && !PartWords.ITEM.isIn(name)
        && name.chars().noneMatch(Character::isDigit);
  }

  /** The row right after the rows of a part is its result where that closes several parts. */
  private Map<Integer, Segment> closing(Map<Integer, Segment> headed) {
    Map<Integer, Segment> closing = new LinkedHashMap<>();
    Multiset<String> items = HashMultiset.create();
    for (int at = 1; at < question.rows().size(); at++) {
      NamedRow row = question.rows().get(at);
      @Nullable Segment before = headed.get(at - 1);
      boolean outside =
          !headed.containsKey(at) || row.path().size() < question.rows().get(at - 1).path().size();
      if (before != null && outside && row.isItem()) {
        closing.put(at, before);
        items.add(row.item());
      }
    }
    closing.keySet().removeIf(at -> items.count(question.rows().get(at).item()) < 2);
    return closing;
  }
}
