package org.lexprecision.parser.statementdata;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.ReleaseParseException;

/** A table of tab-separated values that goes by row by row. */
final class DataTable {

  private static final Splitter TABS = Splitter.on('\t');

  private DataTable() {}

  /**
   * A row.
   *
   * @param line the line it stands on, from 1
   * @param columns the names of the columns, by their place
   */
  record Row(String document, int line, Map<String, Integer> columns, List<String> cells) {

    /** The text of a cell; empty where the table has no such column. */
    String cell(String column) {
      @Nullable Integer at = columns.get(column);
      return at == null ? "" : cells.get(at).strip();
    }

    ReleaseParseException refused(String message) {
      return new ReleaseParseException(document, line, message);
    }
  }

  /** Reads a table, one row after another. */
  static void read(Path file, List<String> required, Consumer<Row> rows) throws IOException {
    String document = file.getFileName().toString();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Map<String, Integer> columns = new HashMap<>();
      @Nullable String header = lines.readLine();
      for (String name : TABS.split(header == null ? "" : header)) {
        columns.put(name.strip(), columns.size());
      }
      for (String name : required) {
        if (!columns.containsKey(name)) {
          throw new ReleaseParseException(document, 1, "the table has no column " + name);
        }
      }
      int at = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        at++;
        if (line.isBlank()) {
          continue;
        }
        List<String> cells = TABS.splitToList(line);
        if (cells.size() != columns.size()) {
          throw new ReleaseParseException(
              document, at, cells.size() + " cells in a table of " + columns.size() + " columns");
        }
        rows.accept(new Row(document, at, columns, cells));
      }
    }
  }
}
