package org.lexprecision.parser.internal.claim.subject;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.Segment;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.claim.word.LongestPhrases;
import org.lexprecision.parser.internal.claim.word.Meaning;

/**
 * The rows of the tables by the names prose has for them: "net income" may be the row of that name,
 * the part of it that is attributable to the company, or in a reconciliation the adjusted one.
 */
public final class TableRows {

  private static final ImmutableSet<String> ADJUSTED = ImmutableSet.of("adjusted", "core");
  private static final ImmutableSet<String> BASIS_WORDS =
      ImmutableSet.of("adjusted", "core", "gaap", "as", "reported");
  private static final ImmutableSet<String> ATTRIBUTED =
      ImmutableSet.of("attributable", "available", "applicable");
  private static final String ADJUSTED_ID = "Adjusted";
  private static final String OTHERS = "noncontrolling";

  /** What the figures of one row, and of those like it, have in common, perhaps the part too. */
  private record Like(LineItem item, Basis basis, Unit unit, Optional<Segment> part) {}

  /** What the words of a caption say of its rows; many rows of a release have the same caption. */
  private record CaptionWords(
      boolean ofOthers, boolean adjusted, boolean attributed, Optional<String> named) {

    static CaptionWords of(String caption, LongestPhrases names) {
      List<String> keys = keys(caption);
      @Nullable Meaning meaning = names.get(plain(caption));
      return new CaptionWords(
          keys.contains(OTHERS),
          keys.stream().anyMatch(ADJUSTED::contains),
          keys.stream().anyMatch(ATTRIBUTED::contains),
          meaning != null && meaning.category() == Meaning.Category.ITEM
              ? Optional.of(Subject.of(meaning).id())
              : Optional.empty());
    }
  }

  private final SetMultimap<String, TableRow> byName = LinkedHashMultimap.create();
  private final ListMultimap<Like, Figure> figures = ArrayListMultimap.create();
  private final Map<Like, Intervals> stated = new HashMap<>();

  /**
   * Sorts the rows of the tables.
   *
   * @param names what the names of line items mean in every release
   */
  TableRows(ImmutableList<Fact> facts, LongestPhrases names) {
    Map<String, CaptionWords> captions = new HashMap<>();
    for (Fact fact : facts) {
      for (Optional<Segment> part :
          List.of(Optional.<Segment>empty(), Optional.of(fact.segment()))) {
        figures.put(new Like(fact.item(), fact.basis(), fact.figure().unit(), part), fact.figure());
      }
      if (!(fact.figure().unit() instanceof Unit.Pure)) {
        add(
            fact,
            captions.computeIfAbsent(
                fact.source().caption(), caption -> CaptionWords.of(caption, names)));
      }
    }
  }

  private void add(Fact fact, CaptionWords caption) {
    if (caption.ofOthers) {
      return;
    }
    boolean perShare = fact.figure().unit() instanceof Unit.PerShare;
    TableRow row =
        new TableRow(fact.item(), fact.basis(), perShare, caption.adjusted, caption.attributed);
    byName.put(fact.item().id(), row);
    if (fact.item().id().startsWith(ADJUSTED_ID)) {
      byName.put(fact.item().id().substring(ADJUSTED_ID.length()), row);
    }
    caption.named.ifPresent(id -> byName.put(id, row));
  }

  /** What a caption names, without its footing and without whose it is. */
  static String plain(String caption) {
    return keys(caption).stream()
        .takeWhile(key -> !ATTRIBUTED.contains(key))
        .filter(key -> !BASIS_WORDS.contains(key))
        .collect(Collectors.joining(" "));
  }

  /** The words of a caption; what is not under GAAP is adjusted. */
  private static List<String> keys(String caption) {
    List<String> keys = LongestPhrases.keys(caption);
    int non = keys.indexOf("non");
    if (non >= 0 && non + 1 < keys.size() && keys.get(non + 1).equals("gaap")) {
      keys.set(non, "adjusted");
    }
    return keys;
  }

  /** The rows that the name of an item can mean, in printed order. */
  public ImmutableList<TableRow> of(String id, boolean perShare) {
    return byName.get(id).stream()
        .filter(row -> row.perShare() == perShare && !isHidden(row))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether an adjusted row cannot be told apart from a plain one of the same item and footing. */
  private boolean isHidden(TableRow row) {
    return row.adjusted()
        && byName.get(row.item().id()).stream()
            .anyMatch(other -> !other.adjusted() && other.isAs(row));
  }

  /** Whether a row states a figure for some period, as far as rounding lets anybody tell. */
  public boolean states(TableRow row, Figure figure) {
    return states(new Like(row.item(), row.basis(), figure.unit(), Optional.empty()), figure);
  }

  /** Whether a row states a figure of a part of the company for some period. */
  public boolean states(TableRow row, Segment segment, Figure figure) {
    return states(new Like(row.item(), row.basis(), figure.unit(), Optional.of(segment)), figure);
  }

  private boolean states(Like row, Figure figure) {
    return stated
        .computeIfAbsent(
            row, like -> new Intervals(Lists.transform(figures.get(like), Figure::interval)))
        .meets(figure.interval());
  }
}
