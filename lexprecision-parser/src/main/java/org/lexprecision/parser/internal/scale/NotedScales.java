package org.lexprecision.parser.internal.scale;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.unit.Scale;
import org.lexprecision.parser.internal.unit.ScaleNote;
import org.lexprecision.parser.internal.words.Wording;

/**
 * The scales that notes below a table give to the rows that bear their marks: "Tonnage (1)" above
 * "(1) In thousands."
 *
 * @param scales the scales by the marks, parentheses and all
 */
public record NotedScales(ImmutableMap<String, Scale> scales) {

  private static final Wording MARK = Wording.of("^\\((?:\\d{1,2}|[a-z])\\)(?=\\s)");

  /**
   * Finds the scales of marked rows.
   *
   * @param notes the notes below the table that state a scale and no more
   */
  public static NotedScales of(Table table, List<String> notes) {
    ImmutableMap.Builder<String, Scale> scales = ImmutableMap.builder();
    for (String note : notes) {
      Matcher mark = MARK.in(note);
      Optional<Scale> scale = mark.find() ? ScaleNote.find(note) : Optional.empty();
      if (scale.isPresent() && isOfRows(mark.group(), table)) {
        scales.put(mark.group(), scale.get());
      }
    }
    return new NotedScales(scales.buildKeepingLast());
  }

  private static boolean isOfRows(String mark, Table table) {
    return table.values().anyMatch(row -> row.label().contains(mark));
  }

  /** Asks whether a note is of marked rows, and not of the table. */
  public boolean have(String note) {
    return scales.keySet().stream().anyMatch(note::startsWith);
  }

  /** The scale of a row by its mark. */
  public Optional<Scale> of(String label) {
    return scales.entrySet().stream()
        .filter(noted -> label.contains(noted.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
