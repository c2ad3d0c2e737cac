package org.lexprecision.parser.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.parser.Releases;
import org.lexprecision.parser.internal.format.sgml.Layouts;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;

/** Reads every real filing: none fails, no cell is lost, and a line each says what came of it. */
class EveryFilingTest {

  @ParameterizedTest
  @ValueSource(strings = {"text", "html"})
  void every_cell_of_every_table_is_a_fact_or_reported(String kind) {
    ImmutableList.Builder<String> lost = ImmutableList.builder();
    for (Path file : Corpus.files(kind)) {
      ImmutableList<Release> releases = Releases.read(List.of(file));
      ImmutableSet<String> known = places(releases);
      for (String cell : cells(file)) {
        if (!known.contains(cell.substring(0, cell.indexOf(' ')))) {
          lost.add(file.getFileName() + " " + cell);
        }
      }
      System.out.println(file.getFileName() + ": " + report(releases));
    }
    assertEquals(List.of(), lost.build());
  }

  /** The place and the token of each cell, as the layout has it. */
  private static ImmutableList<String> cells(Path file) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    for (Layout layout : Layouts.of(file)) {
      for (Table table : layout.tables()) {
        for (Row row : table.rows()) {
          if (row instanceof Row.Values values) {
            for (Row.Cell cell : values.cells()) {
              cells.add(cell.line() + ":" + cell.ordinal() + " " + cell.printed());
            }
          }
        }
      }
    }
    return cells.build();
  }

  /** The places of all facts and of what was reported of single tokens. */
  private static ImmutableSet<String> places(List<Release> releases) {
    ImmutableSet.Builder<String> places = ImmutableSet.builder();
    for (Release release : releases) {
      for (Fact fact : release.facts()) {
        places.add(Label.place(fact));
      }
      for (Diagnostic one : release.diagnostics()) {
        places.add(one.line() + ":" + one.column());
      }
    }
    return places.build();
  }

  private static String report(List<Release> releases) {
    int facts = 0;
    int footings = 0;
    Multiset<String> reasons = HashMultiset.create();
    for (Release release : releases) {
      facts += release.facts().size();
      footings += release.footings().size();
      release.diagnostics().forEach(one -> reasons.add(one.reason().id()));
    }
    TreeMap<String, Integer> counts = new TreeMap<>();
    reasons.entrySet().forEach(entry -> counts.put(entry.getElement(), entry.getCount()));
    return facts
        + " facts, "
        + footings
        + " footings"
        + counts.entrySet().stream()
            .map(entry -> ", " + entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining());
  }
}
