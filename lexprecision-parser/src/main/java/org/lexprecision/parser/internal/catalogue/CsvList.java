package org.lexprecision.parser.internal.catalogue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of words that stands as a resource beside this class. */
final class CsvList {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();

  private CsvList() {}

  /** Returns the rows of a table, whose first line names its columns. */
  static ImmutableList<CSVRecord> rows(String name) {
    try (InputStream bytes = Objects.requireNonNull(CsvList.class.getResourceAsStream(name), name);
        InputStreamReader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        CSVParser rows = FORMAT.parse(reader)) {
      return ImmutableList.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
