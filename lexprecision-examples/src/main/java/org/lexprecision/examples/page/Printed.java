package org.lexprecision.examples.page;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The copy of a document, with its lines.
 *
 * @param content what shows it
 * @param rows the words of every line that may hold facts, by its number
 * @param prose the words that count as the same line but follow its row: in HTML, what stands
 *     between two rows
 */
record Printed(Element content, Map<Integer, Run> rows, Map<Integer, Run> prose) {

  static Printed in(Element content) {
    return new Printed(content, new HashMap<>(), new HashMap<>());
  }

  Run row(int line) {
    return rows.computeIfAbsent(line, number -> new Run());
  }

  Run prose(int line) {
    return prose.computeIfAbsent(line, number -> new Run());
  }

  /** The words of a line in the order of the page. */
  ImmutableList<Run> line(int line) {
    ImmutableList.Builder<Run> runs = ImmutableList.builder();
    Optional.ofNullable(rows.get(line)).ifPresent(runs::add);
    Optional.ofNullable(prose.get(line)).ifPresent(runs::add);
    return runs.build();
  }

  /** Sets all ticks into the copy. */
  void setTicks() {
    rows.values().forEach(Run::setTicks);
    prose.values().forEach(Run::setTicks);
  }
}
