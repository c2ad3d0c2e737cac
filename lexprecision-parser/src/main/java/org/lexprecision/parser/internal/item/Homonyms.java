package org.lexprecision.parser.internal.item;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.SetMultimap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Series;

/**
 * Tells rows of different tables apart that bear one name and contradict each other.
 *
 * <p>"Home equity" among the loans is not "Home equity" among those past due: each is what the
 * title of its table says, and neither is the thing itself. A standard item stays with the face of
 * the statements, or with the rows that most tables agree on.
 */
public final class Homonyms {

  /**
   * A row that is another item than its words said.
   *
   * @param table the ordinal of its table among those shown, from 0
   * @param line the line on which it stands
   * @param from what its words said
   * @param to the item that it is
   */
  public record Renaming(int table, int line, Series from, LineItem to) {}

  /** More meanings of one name are looked at no further. */
  private static final int MOST = 24;

  /** The claim of the face. */
  private static final int FACE = Integer.MAX_VALUE;

  /** So many rows of two tables agree by no chance. */
  private static final int KIN = 3;

  /** Tables of one kin contradict each other in no more rows. */
  private static final int SLIPS = 1;

  /** So many tables of one meaning are compared with those of another. */
  private static final int FEW = 4;

  /** So many times as much is another thing. */
  private static final BigDecimal MUCH = BigDecimal.valueOf(2);

  private record Pair(int one, int two) {}

  /** Rows that state the same. */
  private static final class Meaning {

    private final List<ShownRow> rows = new ArrayList<>();
    private final Map<Period, Figure> shown = new LinkedHashMap<>();

    private void add(ShownRow row) {
      rows.add(row);
      row.figures().forEach(shown::putIfAbsent);
    }

    private BigDecimal largest() {
      return shown.values().stream()
          .map(figure -> figure.amount().abs())
          .max(Comparator.naturalOrder())
          .orElse(BigDecimal.ZERO);
    }

    private ImmutableSet<Integer> tables() {
      return rows.stream().map(ShownRow::table).collect(ImmutableSet.toImmutableSet());
    }
  }

  private final List<ShownTable> tables;
  private final ImmutableSet<Integer> face;

  /** On how many rows two tables agree. */
  private final Map<Pair, Integer> kinship = new HashMap<>();

  /** The items that each table shows of parts of the company. */
  private final SetMultimap<Integer, LineItem> ofParts = HashMultimap.create();

  /** In how many rows two tables contradict each other. */
  private final Map<Pair, Integer> opposition = new HashMap<>();

  private Homonyms(List<ShownTable> tables) {
    this.tables = tables;
    this.face = Face.of(tables).members();
    for (int at = 0; at < tables.size(); at++) {
      for (Fact fact : tables.get(at).facts()) {
        if (!fact.segment().isConsolidated()) {
          ofParts.put(at, fact.item());
        }
      }
    }
  }

  /** Returns the rows that are not what their words alone say, in the order of the document. */
  public static ImmutableList<Renaming> settle(List<ShownTable> tables) {
    Homonyms homonyms = new Homonyms(tables);
    List<List<Meaning>> names = new ArrayList<>();
    ShownRow.bySeries(tables)
        .asMap()
        .values()
        .forEach(
            rows -> {
              List<Meaning> meanings = meanings(rows);
              meanings.forEach(homonyms::relate);
              if (meanings.size() > 1) {
                names.add(meanings);
                homonyms.oppose(meanings);
              }
            });
    List<Renaming> renamings = new ArrayList<>();
    names.forEach(meanings -> homonyms.tellApart(meanings, renamings));
    return ImmutableList.copyOf(renamings);
  }

  private static List<Meaning> meanings(Iterable<ShownRow> rows) {
    List<Meaning> meanings = new ArrayList<>();
    for (ShownRow row : rows) {
      Optional<Meaning> same =
          meanings.stream().filter(meaning -> row.likeness(meaning.shown).isSame()).findFirst();
      if (same.isEmpty() && meanings.size() < MOST) {
        meanings.add(new Meaning());
        same = Optional.of(meanings.get(meanings.size() - 1));
      }
      same.ifPresent(meaning -> meaning.add(row));
    }
    return meanings;
  }

  /** Counts for each table with what it shares a meaning. */
  private void relate(Meaning meaning) {
    ImmutableList<Integer> shared = meaning.tables().asList();
    int most = Math.min(MOST, shared.size());
    for (int at = 1; at < most; at++) {
      for (int other : shared.subList(0, at)) {
        kinship.merge(pair(other, shared.get(at)), 1, Integer::sum);
      }
    }
  }

  /** Counts for each table in how many rows others contradict it. */
  private void oppose(List<Meaning> meanings) {
    for (int at = 1; at < meanings.size(); at++) {
      Meaning meaning = meanings.get(at);
      for (Meaning other : meanings.subList(0, at)) {
        if (meaning.rows.get(0).likeness(other.shown).apart() > 0) {
          for (int one : Iterables.limit(meaning.tables(), FEW)) {
            for (int two : Iterables.limit(other.tables(), FEW)) {
              opposition.merge(pair(one, two), 1, Integer::sum);
            }
          }
        }
      }
    }
  }

  private static Pair pair(int one, int two) {
    return new Pair(Math.min(one, two), Math.max(one, two));
  }

  private void tellApart(List<Meaning> meanings, List<Renaming> renamings) {
    List<ImmutableSet<Integer>> rivals =
        meanings.stream().map(one -> rivals(one, meanings)).toList();
    Optional<Meaning> keeper = keeper(meanings, rivals);
    for (int at = 0; at < meanings.size(); at++) {
      if (!rivals.get(at).isEmpty() && keeper.filter(meanings.get(at)::equals).isEmpty()) {
        for (ShownRow row : meanings.get(at).rows) {
          if (!rivals.get(at).contains(row.table())) {
            renamings.add(
                new Renaming(
                    row.table(),
                    row.line(),
                    row.series(),
                    TableNames.of(tables, row.table(), rivals.get(at), row.series().item())));
          }
        }
      }
    }
  }

  /** The tables whose rows contradict some, and not by a slip. */
  private ImmutableSet<Integer> rivals(Meaning meaning, List<Meaning> meanings) {
    ImmutableSet.Builder<Integer> rivals = ImmutableSet.builder();
    for (Meaning other : meanings) {
      for (ShownRow row : other.rows) {
        if (other != meaning
            && row.likeness(meaning.shown).apart() > 0
            && !isFootedOtherwise(meaning, other)
            && meaning.tables().stream().noneMatch(table -> isSlip(meaning, table, row))) {
          rivals.add(row.table());
        }
      }
    }
    return rivals.build();
  }

  /**
   * Whether two rows of the whole company differ little, and one of them stands below its parts: a
   * sum that does not tie is no other thing.
   */
  private boolean isFootedOtherwise(Meaning one, Meaning other) {
    BigDecimal more = one.largest().max(other.largest());
    BigDecimal less = one.largest().min(other.largest());
    return more.compareTo(less.multiply(MUCH)) < 0 && (isFooted(one) || isFooted(other));
  }

  private boolean isFooted(Meaning meaning) {
    Series series = meaning.rows.get(0).series();
    return series.segment().isConsolidated()
        && meaning.tables().stream().anyMatch(at -> ofParts.containsEntry(at, series.item()));
  }

  /** Asks whether a row differs by a slip alone from what a table shows, its own or one akin. */
  private boolean isSlip(Meaning meaning, int table, ShownRow row) {
    return table == row.table() || (areKin(table, row.table()) && row.isNear(meaning.shown));
  }

  private boolean areKin(int one, int two) {
    return kinship.getOrDefault(pair(one, two), 0) >= KIN
        && opposition.getOrDefault(pair(one, two), 0) <= SLIPS;
  }

  /** The meaning with the best claim to the name: the face's, or that which most tables have. */
  private Optional<Meaning> keeper(List<Meaning> meanings, List<ImmutableSet<Integer>> rivals) {
    List<Meaning> best = new ArrayList<>();
    for (int at = 0; at < meanings.size(); at++) {
      if (!rivals.get(at).isEmpty()) {
        int claim = claim(meanings.get(at));
        int most = best.isEmpty() ? 0 : claim(best.get(0));
        if (claim > most) {
          best.clear();
        }
        if (claim >= most) {
          best.add(meanings.get(at));
        }
      }
    }
    boolean wholeIsLarger =
        !best.isEmpty() && (claim(best.get(0)) == FACE || best.stream().allMatch(this::isOfPart));
    return best.size() == 1 || wholeIsLarger
        ? best.stream().max(Comparator.comparing(Meaning::largest))
        : Optional.empty();
  }

  /** Whether rows are of a part of the company, as tables of parts show it. */
  private boolean isOfPart(Meaning meaning) {
    return !meaning.rows.get(0).series().segment().isConsolidated()
        && LineItems.find(meaning.rows.get(0).series().item().id()).isPresent();
  }

  private int claim(Meaning meaning) {
    ImmutableSet<Integer> shown = meaning.tables();
    if (shown.stream().anyMatch(face::contains)) {
      return FACE;
    }
    boolean standard =
        LineItems.find(meaning.rows.get(0).series().item().id()).isPresent()
            && shown.stream().anyMatch(at -> tables.get(at).isStatement());
    return shown.size() + (standard ? 1 : 0);
  }
}
