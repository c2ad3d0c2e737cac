package org.lexprecision.parser.internal.statement;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lexprecision.Company;
import org.lexprecision.Series;
import org.lexprecision.parser.internal.header.HeadedTable;
import org.lexprecision.parser.internal.header.Reading;
import org.lexprecision.parser.internal.item.FaceClaims;
import org.lexprecision.parser.internal.item.Homonyms;
import org.lexprecision.parser.internal.item.Senses;
import org.lexprecision.parser.internal.item.ShownTable;
import org.lexprecision.parser.internal.row.Notes;
import org.lexprecision.parser.internal.row.StatementKinds;

/** Settles what the rows of tables are that contradict those of other tables. */
final class Together {

  /** Words above so many tables, or one in so many, run along the heads of pages. */
  private static final int RUNNING = 6;

  private final ImmutableList<HeadedTable> tables;
  private final ImmutableList<ImmutableList<String>> subjects;
  private final List<Reading> readings;

  private Together(
      ImmutableList<HeadedTable> tables,
      ImmutableList<ImmutableList<String>> subjects,
      List<Reading> readings) {
    this.tables = tables;
    this.subjects = subjects;
    this.readings = new ArrayList<>(readings);
  }

  /** Returns the readings of the tables, in printed order, as they are beside each other. */
  static ImmutableList<Reading> settle(
      ImmutableList<HeadedTable> tables, Company company, List<Reading> readings) {
    Together together = new Together(tables, subjects(tables, company, readings), readings);
    together.face();
    together.name();
    together.turn();
    return ImmutableList.copyOf(together.readings);
  }

  /** Gives rows that contradict the face of the statements items of their own. */
  private void face() {
    for (FaceClaims.Renaming row : FaceClaims.settle(shown())) {
      readings.set(
          row.table(),
          readings.get(row.table()).renaming(ImmutableSet.of(row.line()), row.from(), row.to()));
    }
  }

  /** Gives rows that contradict each other the names of their tables. */
  private void name() {
    for (Homonyms.Renaming row : Homonyms.settle(shown())) {
      readings.set(
          row.table(), readings.get(row.table()).renaming(row.line(), row.from(), row.to()));
    }
  }

  /** Turns rows that are printed against the sense of their items. */
  private void turn() {
    Map<Integer, SetMultimap<Integer, Series>> rows = new TreeMap<>();
    for (Senses.Turning row : Senses.settle(shown())) {
      rows.computeIfAbsent(row.table(), table -> LinkedHashMultimap.create())
          .put(row.line(), row.series());
    }
    rows.forEach((table, turned) -> readings.set(table, readings.get(table).turning(turned)));
  }

  private List<ShownTable> shown() {
    List<ShownTable> shown = new ArrayList<>();
    for (int at = 0; at < readings.size(); at++) {
      Reading reading = readings.get(at);
      String title = tables.get(at).title().text();
      shown.add(
          new ShownTable(
              tables.get(at).table().ordinal(),
              reading.kind(),
              StatementKinds.ofTitle(title).filter(reading.kind()::equals).isPresent(),
              title,
              subjects.get(at),
              reading.facts()));
    }
    return shown;
  }

  /** What the titles of the tables say of their figures, without the running heads of pages. */
  private static ImmutableList<ImmutableList<String>> subjects(
      ImmutableList<HeadedTable> tables, Company company, List<Reading> readings) {
    List<ImmutableList<String>> titles = new ArrayList<>();
    Multiset<String> heads = HashMultiset.create();
    for (int at = 0; at < readings.size(); at++) {
      titles.add(
          StrangerTitle.of(tables.get(at).table(), readings.get(at).kind(), company).subjects());
      heads.addAll(titles.get(at));
    }
    int most = Math.max(RUNNING, readings.size() / RUNNING);
    return titles.stream()
        .map(
            title ->
                title.stream()
                    .filter(words -> heads.count(words) < most && !Notes.isNote(words))
                    .collect(ImmutableList.toImmutableList()))
        .collect(ImmutableList.toImmutableList());
  }
}
