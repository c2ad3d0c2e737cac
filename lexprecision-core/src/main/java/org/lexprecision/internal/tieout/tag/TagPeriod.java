package org.lexprecision.internal.tieout.tag;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.internal.tieout.check.Outliers;

/** A period that the print and the other tags of the column speak against. */
final class TagPeriod {

  private static final int FEW = 3;
  private static final int MOST = 75;
  private static final int MANY = 5;
  private static final int TWO = 2;
  private static final int MAJORITY = 60;

  /** Of a month, roughly. */
  private static final int DAYS = 30;

  private record Headed(int table, Optional<Period> printed, boolean instant) {}

  private record Standing(int table, int column, int width, boolean instant) {}

  private final ImmutableList<TaggedCell> cells;
  private final ImmutableListMultimap<Integer, TaggedCell> rows;
  private final TagFindings findings;

  /** In each table, how many months its periods have. */
  private final Map<Integer, Multiset<Long>> lengths = new HashMap<>();

  TagPeriod(ImmutableList<TaggedCell> cells, TagFindings findings) {
    this.cells = cells;
    this.rows = Multimaps.index(cells, TaggedCell::line);
    this.findings = findings;
    for (TaggedCell cell : cells) {
      cell.tag()
          .period()
          .filter(period -> !period.isInstant())
          .ifPresent(
              period ->
                  lengths
                      .computeIfAbsent(cell.table(), table -> HashMultiset.create())
                      .add(months(period)));
    }
  }

  void run() {
    ListMultimap<Headed, TaggedCell> headed =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    ListMultimap<Standing, TaggedCell> standing =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (TaggedCell cell : cells) {
      cell.print()
          .ifPresent(
              print ->
                  headed.put(new Headed(cell.table(), print.period(), cell.isInstant()), cell));
      standing.put(
          new Standing(cell.table(), cell.column(), rows.get(cell.line()).size(), cell.isInstant()),
          cell);
    }
    Set<TaggedCell> outside = new HashSet<>();
    Set<TaggedCell> far = new HashSet<>();
    headed.asMap().values().forEach(column -> outside.addAll(outliers(column, FEW, MOST)));
    for (Collection<TaggedCell> column : standing.asMap().values()) {
      outside.addAll(outliers(column, TWO, MAJORITY));
      far.addAll(outliers(column, MANY, MOST));
    }
    for (TaggedCell cell : cells) {
      Collection<TaggedCell> column =
          standing.get(
              new Standing(
                  cell.table(), cell.column(), rows.get(cell.line()).size(), cell.isInstant()));
      boolean off =
          (outside.contains(cell) && (isAlone(cell, outside, far) || speaksAgainst(cell)))
              || isOfOtherLength(cell);
      if ((off || isLessThanPrint(cell, column)) && !isOfPrint(cell)) {
        findings.add(
            cell,
            "the tag's context: "
                + period(cell.tag())
                + ", in a column of "
                + cell.print().map(TagPeriod::period).orElse("another"));
      }
    }
  }

  private static List<TaggedCell> outliers(Collection<TaggedCell> column, int least, int percent) {
    return Outliers.of(column, cell -> cell.tag().period(), least, percent);
  }

  /** Asks whether all other periods of the table are of one length, and this is of another. */
  private boolean isOfOtherLength(TaggedCell cell) {
    Multiset<Long> table = lengths.getOrDefault(cell.table(), HashMultiset.create());
    return !cell.isInstant()
        && table.size() > FEW
        && table.elementSet().size() == TWO
        && cell.tag().period().filter(period -> table.count(months(period)) == 1).isPresent();
  }

  private static long months(Period period) {
    return (period.days() + DAYS / 2) / DAYS;
  }

  /** Asks whether the other tags of the row have their columns' periods. */
  private boolean isAlone(TaggedCell cell, Set<TaggedCell> outside, Set<TaggedCell> far) {
    List<TaggedCell> row = rows.get(cell.line());
    return (far.contains(cell) && row.size() == 1)
        || ((far.contains(cell) || cell.print().flatMap(Fact::period).isPresent())
            && row.stream().anyMatch(other -> !other.equals(cell) && !outside.contains(other)));
  }

  /** Asks whether the print has the tag's period, or its one day as a moment. */
  private static boolean isOfPrint(TaggedCell cell) {
    Optional<Period> printed = cell.print().flatMap(Fact::period);
    Optional<Period> tagged = cell.tag().period();
    return printed.isPresent()
        && (printed.equals(tagged)
            || tagged
                .filter(period -> period.days() == 1 && printed.get().isInstant())
                .filter(period -> period.end().equals(printed.get().end()))
                .isPresent());
  }

  /** Asks whether the print has a period of its own that is not the tag's. */
  private static boolean speaksAgainst(TaggedCell cell) {
    return cell.print()
        .flatMap(Fact::period)
        .filter(printed -> !cell.tag().period().equals(Optional.of(printed)))
        .isPresent();
  }

  /** Asks whether the print alone has the period of all other tags of the row and the column. */
  private boolean isLessThanPrint(TaggedCell cell, Collection<TaggedCell> column) {
    if (!speaksAgainst(cell)) {
      return false;
    }
    Set<TaggedCell> beside = new HashSet<>(column);
    beside.addAll(rows.get(cell.line()));
    beside.remove(cell);
    return beside.size() >= TWO
        && beside.stream()
            .allMatch(
                other ->
                    other
                        .print()
                        .filter(print -> print.period().equals(other.tag().period()))
                        .isPresent());
  }

  private static String period(Fact fact) {
    return fact.period().map(Period::toString).orElse("no period");
  }
}
