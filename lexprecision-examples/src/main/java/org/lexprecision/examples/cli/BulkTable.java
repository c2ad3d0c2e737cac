package org.lexprecision.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table that grows under another name and is put in its place whole.
 *
 * @param <R> the type of a row
 */
final class BulkTable<R> implements AutoCloseable {

  private final Path place;
  private final Path growing;
  private final ImmutableList<Column<R>> columns;
  private final Writer out;
  private final CSVPrinter printer;

  BulkTable(Path place, ImmutableList<Column<R>> columns) throws IOException {
    this.place = place;
    this.growing = place.resolveSibling(place.getFileName() + ".new");
    this.columns = columns;
    this.out = Files.newBufferedWriter(growing, UTF_8);
    this.printer = Sheet.csv(out);
    new Sheet<>(columns, ImmutableList.<R>of()).printCsvHeader(printer);
  }

  void add(ImmutableList<R> rows) throws IOException {
    new Sheet<>(columns, rows).printCsvRows(printer);
  }

  /** Puts the table in its place, where nobody ever sees a part of it. */
  void finish() throws IOException {
    printer.close();
    Files.move(growing, place, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
