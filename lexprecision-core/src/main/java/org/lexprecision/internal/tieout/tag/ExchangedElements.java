package org.lexprecision.internal.tieout.tag;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lexprecision.Fact;
import org.lexprecision.Unit;

/**
 * Two rows of a table that have exchanged their elements in a column.
 *
 * <p>Each of the two rows then has the other's element in one place and its own in all others.
 * Where each has but two places, the captions and what the print alone makes of them tell whose is
 * whose.
 */
final class ExchangedElements {

  private static final int NEAR = 3;
  private static final int STEM = 5;
  private static final int BORNE_OUT = 2;
  private static final int KNOWN = 4;
  private static final Pattern WORDS = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");

  private final ImmutableList<TaggedCell> cells;
  private final TagFindings findings;

  ExchangedElements(ImmutableList<TaggedCell> cells, TagFindings findings) {
    this.cells = cells;
    this.findings = findings;
  }

  void run() {
    for (Collection<TaggedCell> table :
        Multimaps.index(cells, TaggedCell::table).asMap().values()) {
      ImmutableListMultimap<Integer, TaggedCell> rows = Multimaps.index(table, TaggedCell::line);
      List<Integer> lines = rows.keySet().asList();
      for (int at = 0; at < lines.size(); at++) {
        for (int next = at + 1; next <= at + NEAR && next < lines.size(); next++) {
          rows(rows.get(lines.get(at)), rows.get(lines.get(next)));
        }
      }
    }
  }

  private void rows(List<TaggedCell> upper, List<TaggedCell> lower) {
    for (Unit unit : upper.stream().map(TaggedCell::unit).distinct().toList()) {
      counted(
          upper.stream().filter(cell -> cell.unit().equals(unit)).toList(),
          lower.stream().filter(cell -> cell.unit().equals(unit)).toList());
    }
  }

  private void counted(List<TaggedCell> upper, List<TaggedCell> lower) {
    Set<String> concepts = new LinkedHashSet<>();
    upper.forEach(cell -> concepts.add(cell.concept()));
    boolean mixed = concepts.size() == 2;
    lower.forEach(cell -> concepts.add(cell.concept()));
    if (mixed && concepts.size() == 2) {
      crossed(upper, lower, ImmutableList.copyOf(concepts));
    } else if (upper.size() == 1 && lower.size() == 1) {
      single(upper.get(0), lower.get(0));
    }
  }

  /** Two rows that have both elements: whose is whose, and where they have exchanged them. */
  private void crossed(List<TaggedCell> upper, List<TaggedCell> lower, List<String> concepts) {
    String first = concepts.get(0);
    String second = concepts.get(1);
    ImmutableMap<TaggedCell, TaggedCell> straight = exchanged(upper, lower, first, second);
    ImmutableMap<TaggedCell, TaggedCell> inverse = exchanged(upper, lower, second, first);
    int weight = inverse.size() - straight.size();
    if (weight == 0 || straight.isEmpty() || inverse.isEmpty()) {
      weight =
          straight.isEmpty() || inverse.isEmpty()
              ? straight.size() - inverse.size()
              : likeness(upper.get(0), first, second)
                  + likeness(lower.get(0), second, first)
                  - likeness(upper.get(0), second, first)
                  - likeness(lower.get(0), first, second);
    }
    (weight > 0 ? straight : weight < 0 ? inverse : ImmutableMap.<TaggedCell, TaggedCell>of())
        .forEach(this::exchanged);
  }

  /**
   * The places of both rows that have each other's element, if each row is to have one alone; none
   * unless they stand in the same columns.
   */
  private static ImmutableMap<TaggedCell, TaggedCell> exchanged(
      List<TaggedCell> upper, List<TaggedCell> lower, String above, String below) {
    List<TaggedCell> under = lower.stream().filter(cell -> !cell.concept().equals(below)).toList();
    List<TaggedCell> over = upper.stream().filter(cell -> !cell.concept().equals(above)).toList();
    ImmutableMap.Builder<TaggedCell, TaggedCell> pairs = ImmutableMap.builder();
    for (TaggedCell cell : over) {
      Optional<TaggedCell> beneath =
          under.stream()
              .filter(other -> other.tag().period().equals(cell.tag().period()))
              .filter(other -> other.tag().dimensions().equals(cell.tag().dimensions()))
              .findFirst();
      if (beneath.isEmpty()) {
        return ImmutableMap.of();
      }
      pairs.put(cell, beneath.get());
    }
    return over.size() == under.size() && over.size() < upper.size()
        ? pairs.buildKeepingLast()
        : ImmutableMap.of();
  }

  /** Two rows of one place each, whose print and captions each say the other's element. */
  private void single(TaggedCell upper, TaggedCell lower) {
    String above = upper.concept();
    String below = lower.concept();
    int straight = likeness(upper, above, below) + likeness(lower, below, above);
    int crossed = likeness(upper, below, above) + likeness(lower, above, below);
    if (straight == 0 && crossed >= BORNE_OUT && !above.equals(below)) {
      exchanged(upper, lower);
    }
  }

  private void exchanged(TaggedCell upper, TaggedCell lower) {
    findings.add(
        ImmutableList.of(upper, lower),
        "the tags' elements: two rows have exchanged "
            + upper.concept()
            + " and "
            + lower.concept());
  }

  /**
   * How well an element fits a row: what the print makes of it, and the words of its caption that
   * another element has not.
   */
  private static int likeness(TaggedCell cell, String concept, String other) {
    String local = local(concept);
    boolean known =
        cell.print().map(Fact::item).filter(item -> item.elements().contains(local)).isPresent();
    Set<String> words = stems(local);
    words.removeAll(stems(local(other)));
    words.retainAll(stems(cell.tag().source().caption()));
    return words.size() + (known ? KNOWN : 0);
  }

  private static String local(String concept) {
    return concept.substring(concept.indexOf(':') + 1);
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    WORDS
        .matcher(text)
        .results()
        .map(word -> Ascii.toLowerCase(word.group()))
        .filter(word -> word.length() > 2)
        .forEach(word -> stems.add(word.substring(0, Math.min(STEM, word.length()))));
    return stems;
  }
}
