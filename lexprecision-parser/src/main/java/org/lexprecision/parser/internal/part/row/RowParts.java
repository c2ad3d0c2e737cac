package org.lexprecision.parser.internal.part.row;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lexprecision.Segment;
import org.lexprecision.parser.internal.choice.Ballot;
import org.lexprecision.parser.internal.choice.Verdict;
import org.lexprecision.parser.internal.measure.BasisWords;
import org.lexprecision.parser.internal.part.PartWords;

/**
 * Reads of what parts of the company the rows of a table are.
 *
 * <p>"Americas" and "Japan" under "Net sales" are two parts of them, and "Total" is the company's.
 * "Research" and "Selling" above "Total operating expenses" are items. Where rows add up to one
 * below them, the group is those; else it is the rows under one heading.
 */
public final class RowParts {

  private static final int LEAST = 3;

  /** What rows need that add up to nothing. */
  private static final int LEAST_ALONE = 4;

  private static final ImmutableList<RowWitness> WITNESSES =
      ImmutableList.of(new RowsAddUp(), new RowsNamed(), new RowsHeaded());

  private final RowQuestion question;
  private final MeasureWords measures;
  private final Map<Integer, Sum> sums;
  private final Set<Integer> summed = new HashSet<>();
  private final SetMultimap<String, String> headings = HashMultimap.create();
  private final Multiset<String> captions = HashMultiset.create();
  private final SetMultimap<String, Sum> wholes = LinkedHashMultimap.create();
  private final Map<Integer, RowPart> parts = new LinkedHashMap<>();

  /** The headings that only some of the rows of a sum stand under: "Tobacco" of "Domestic". */
  private final Map<Integer, String> inner = new HashMap<>();

  private RowParts(RowQuestion question) {
    this.question = question;
    this.measures = new MeasureWords(question);
    this.sums = Additions.of(question.rows());
    sums.values().forEach(sum -> summed.addAll(sum.parts()));
    for (NamedRow row : question.rows()) {
      captions.add(key(row.caption()));
      row.path().stream()
          .filter(question::isItem)
          .forEach(heading -> headings.put(key(row.caption()), heading));
    }
  }

  /** Reads the rows; those that are not in the answer are items of the company. */
  public static ImmutableMap<Integer, RowPart> read(RowQuestion question) {
    RowParts reader = new RowParts(question);
    for (Sum sum : ImmutableList.copyOf(reader.sums.values()).reverse()) {
      if (!reader.summed.contains(sum.total())) {
        reader.decide(sum);
      }
    }
    reader.settle();
    reader.unsummed();
    new HeadedParts(question, reader.measures)
        .read()
        .forEach((at, part) -> reader.parts.putIfAbsent(at, new RowPart(part, "", false)));
    new PrefixedRows(question, reader.measures).name(reader.parts);
    return ImmutableMap.copyOf(reader.parts);
  }

  private void decide(Sum sum) {
    NamedRow total = row(sum.total());
    List<NamedRow> leaves = new ArrayList<>();
    List<NamedRow> direct = new ArrayList<>();
    for (int part : sum.parts()) {
      direct.add(row(part));
      if (!sums.containsKey(part)) {
        leaves.add(row(part));
      }
    }
    String measure = measureOf(leavesOf(sum), Optional.of(total));
    int least = question.across() ? LEAST_ALONE : LEAST;
    boolean parts =
        isParts(ask(leaves.isEmpty() ? direct : leaves, Optional.of(total), measure), least)
            || (leaves.isEmpty()
                && direct.stream().allMatch(row -> part(row.caption()).isEmpty())
                && isParts(ask(leavesOf(sum), Optional.of(total), measure), least));
    if (parts && direct.stream().noneMatch(RowParts::isFooted)) {
      wholes.put(measure, sum);
    } else {
      within(sum);
      for (int part : sum.parts()) {
        if (sums.containsKey(part)) {
          decide(sums.get(part));
        }
      }
    }
  }

  /** The rows that add up to a sum by way of others, which sums without a name are. */
  private List<NamedRow> leavesOf(Sum sum) {
    return sum.parts().stream()
        .flatMap(
            part ->
                sums.containsKey(part) ? leavesOf(sums.get(part)).stream() : Stream.of(row(part)))
        .toList();
  }

  /** Items that add up to what is named as a part are its own. */
  private void within(Sum sum) {
    String name = PartWords.withoutTotal(row(sum.total()).caption());
    boolean item = question.isItem(name) || PartWords.ITEM.isIn(name);
    boolean part = question.isKnown(name) || (PartWords.isApart(name) && !item);
    if (part && !question.face()) {
      parts.put(sum.total(), new RowPart(Segment.of(name), "", true));
      for (int at : sum.parts()) {
        if (!sums.containsKey(at)) {
          parts.put(at, new RowPart(Segment.of(name), "", true));
        }
      }
    }
  }

  /**
   * What rows are parts of; the heading over all of them alone where they stand under that of an
   * item too.
   */
  private String measureOf(List<NamedRow> rows, Optional<NamedRow> total) {
    NamedRow first = rows.get(0);
    List<String> shared = SharedHeadings.of(rows);
    boolean headed = first.path().stream().anyMatch(question::isItem);
    String heading = shared.isEmpty() ? first.heading() : shared.get(shared.size() - 1);
    boolean measured =
        recurs(first) || total.filter(sum -> isNamed(sum, heading) && areKnown(rows)).isPresent();
    return !headed && !heading.isEmpty() && measured ? heading : measures.of(first, total);
  }

  /** Asks whether a sum has the name of a heading. */
  private static boolean isNamed(NamedRow sum, String heading) {
    return PartWords.withoutTotal(sum.caption()).equalsIgnoreCase(heading);
  }

  /** Asks whether most of some rows are parts that other tables know. */
  private boolean areKnown(List<NamedRow> rows) {
    return 2 * rows.stream().filter(row -> question.isKnown(row.caption())).count() > rows.size();
  }

  /** Asks whether a row's caption stands under another heading that names an item. */
  private boolean recurs(NamedRow row) {
    return headings.get(key(row.caption())).stream()
        .anyMatch(heading -> !row.path().contains(heading));
  }

  private int firstOf(Sum sum) {
    int first = sum.parts().get(0);
    return sums.containsKey(first) ? firstOf(sums.get(first)) : first;
  }

  /** Asks whether a caption says on what footing its amounts stand, which no part does. */
  private static boolean isFooted(NamedRow row) {
    return BasisWords.find(row.caption()).isPresent();
  }

  private Verdict<RowRole> ask(List<NamedRow> rows, Optional<NamedRow> total, String measure) {
    int recurring = (int) rows.stream().filter(this::recurs).count();
    RowGroup group = new RowGroup(question, ImmutableList.copyOf(rows), total, measure, recurring);
    Ballot<RowRole> ballot = new Ballot<RowRole>().nominate(RowRole.ITEMS);
    WITNESSES.forEach(witness -> witness.vote(group, ballot));
    return ballot.verdict(0, 0);
  }

  private static boolean isParts(Verdict<RowRole> verdict, int least) {
    return verdict.candidates().get(0).reading() == RowRole.PARTS
        && verdict.candidates().get(0).weight() >= least;
  }

  /** Names what a sum is made of. */
  private void name(Sum sum, String measure, String within) {
    for (int part : sum.parts()) {
      NamedRow row = row(part);
      if (sums.containsKey(part)) {
        String name = nameOf(sums.get(part));
        if (name.isEmpty()) {
          group(sums.get(part));
        }
        name(sums.get(part), measure, name);
        if (!name.isEmpty() || !row.caption().isEmpty()) {
          parts.put(part, new RowPart(segment(name), measure, true));
        }
      } else if (question.measured() || !question.isLikeItem(row)) {
        leaf(part, measure, within, true);
      }
    }
  }

  private void leaf(int at, String measure, String within, boolean proven) {
    NamedRow row = row(at);
    String name = PartWords.PLACES.has(row.caption()) ? row.caption() : part(row.caption());
    if (name.isBlank()) {
      return;
    }
    if (within.isEmpty() && inner.containsKey(at)) {
      parts.put(at, new RowPart(Segment.of(joined(inner.get(at), name)), measure, proven));
      return;
    }
    boolean headed = row.path().stream().anyMatch(within::equalsIgnoreCase);
    int seen = captions.count(key(row.caption()));
    boolean once = recurs(row) && seen == headings.get(key(row.caption())).size();
    if (within.isEmpty() || once) {
      parts.put(at, new RowPart(Segment.of(name), measure, proven));
    } else if (seen > 1) {
      parts.put(at, new RowPart(Segment.of(joined(within, name)), measure, proven));
    } else {
      parts.put(
          at,
          headed
              ? new RowPart(Segment.of(within), "", proven)
              : new RowPart(Segment.of(name), measure, proven));
    }
  }

  /** The name of a part within another, where others have a part of that name too. */
  private static String joined(String within, String name) {
    return within.isEmpty()
            || within.equals(name)
            || name.startsWith(within)
            || PartWords.BREAKDOWN.covers(within)
        ? name
        : within + ", " + name;
  }

  /** The part that a subtotal is of; empty where neither it nor a heading names one. */
  private String nameOf(Sum sum) {
    String name = part(row(sum.total()).caption());
    if (!name.isEmpty() && !PartWords.isWhole(name)) {
      return name;
    }
    NamedRow first = row(firstOf(sum));
    boolean headed = SharedHeadings.of(leavesOf(sum)).contains(first.heading());
    if (headed && !question.isItem(first.heading())) {
      return first.heading();
    }
    String place = PartWords.withoutPlace(first.caption());
    return place.equals(first.caption()) ? "" : place;
  }

  /** What a caption names without what it measures: "Total freight revenues" is of freight. */
  private String part(String caption) {
    String name = PartWords.withoutTotal(caption);
    String before = measures.withoutTail(name);
    return PartWords.withoutTotal(before.isEmpty() ? name : before);
  }

  /** Names the sums of parts, which are the company's, and what they sum. */
  private void settle() {
    wholes
        .asMap()
        .forEach(
            (measure, group) -> {
              boolean several =
                  group.stream().map(sum -> key(row(firstOf(sum)).caption())).distinct().count()
                      > 1;
              for (Sum sum : group) {
                group(sum);
                String name = partOf(sum, several);
                name(sum, measure, PartWords.nameParts(name) ? "" : name);
                boolean item = row(sum.total()).isItem() && name.isEmpty();
                parts.put(sum.total(), new RowPart(segment(name), item ? "" : measure, true));
              }
            });
  }

  private void group(Sum sum) {
    List<NamedRow> leaves = leavesOf(sum);
    for (int part : sum.parts()) {
      if (!sums.containsKey(part)) {
        SharedHeadings.below(leaves, row(part))
            .filter(heading -> !question.isItem(heading))
            .ifPresent(heading -> inner.put(part, heading));
      }
    }
  }

  private static Segment segment(String name) {
    return name.isEmpty() ? Segment.consolidated() : Segment.of(name);
  }

  /**
   * The part that a sum is of, which nothing else sums; empty where it is the company's.
   *
   * @param several whether other rows of the table add up to another sum of its kind
   */
  private String partOf(Sum sum, boolean several) {
    NamedRow row = row(sum.total());
    String caption = PartWords.withoutSum(row.caption());
    String before = measures.withoutTail(caption);
    String name = PartWords.withoutTotal(before.isEmpty() ? caption : before);
    if (name.isEmpty() || question.isCompany(name) || PartWords.ATTRIBUTES.covers(name)) {
      return several && !row.isItem() ? nameOf(sum) : "";
    }
    boolean measured = !before.isEmpty() && !before.equals(caption) && !PartWords.ITEM.isIn(before);
    boolean segments = !row.isItem() && (measured || PartWords.BREAKDOWN.isIn(caption));
    boolean headed =
        !question.isItem(name)
            && !areKnown(leavesOf(sum))
            && row(firstOf(sum)).path().stream().anyMatch(name::equalsIgnoreCase);
    return segments || headed || question.isKnown(name) ? name : "";
  }

  /** Asks for the rows that add up to nothing, heading by heading. */
  private void unsummed() {
    Map<List<String>, List<Integer>> groups = new LinkedHashMap<>();
    for (int at = 0; at < question.rows().size(); at++) {
      NamedRow row = row(at);
      if (row.money()
          && !row.isTotal()
          && !isFooted(row)
          && !parts.containsKey(at)
          && !summed.contains(at)
          && !sums.containsKey(at)) {
        groups.computeIfAbsent(row.path(), path -> new ArrayList<>()).add(at);
      }
    }
    for (List<Integer> group : groups.values()) {
      // percentages beside amounts are of something else
      if (group.stream().anyMatch(at -> !row(at).values().isEmpty())) {
        group.removeIf(at -> row(at).values().isEmpty());
      }
      List<NamedRow> rows = group.stream().map(this::row).toList();
      String measure = measureOf(rows, Optional.empty());
      if (isParts(ask(rows, Optional.empty(), measure), LEAST_ALONE)) {
        for (int at : group) {
          if (!question.isLikeItem(row(at))) {
            leaf(at, measure, "", false);
          }
        }
      }
    }
  }

  private NamedRow row(int at) {
    return question.rows().get(at);
  }

  private static String key(String caption) {
    return caption.toLowerCase(Locale.ROOT);
  }
}
