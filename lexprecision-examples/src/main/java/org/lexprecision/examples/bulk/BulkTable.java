package org.lexprecision.examples.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.csv.CSVPrinter;
import org.lexprecision.examples.export.DuckDb;
import org.lexprecision.examples.table.Column;
import org.lexprecision.examples.table.Sheet;

/**
 * A table that grows as CSV under another name and is put in its place whole, as CSV or, where the
 * name of its place ends so, as Parquet.
 *
 * @param <R> the type of a row
 */
final class BulkTable<R> implements AutoCloseable {

  static final String PARQUET = ".parquet";

  private final Path place;
  private final Path growing;
  private final ImmutableList<Column<R>> columns;
  private final boolean isParquet;
  private final Writer out;
  private final CSVPrinter printer;

  BulkTable(Path place, ImmutableList<Column<R>> columns) throws IOException {
    this.place = place;
    this.growing = place.resolveSibling(place.getFileName() + ".new");
    this.columns = columns;
    this.isParquet = place.toString().endsWith(PARQUET);
    this.out = Files.newBufferedWriter(growing, UTF_8);
    this.printer = Sheet.csv(out);
    if (!isParquet) {
      new Sheet<>(columns, ImmutableList.<R>of()).printCsvHeader(printer);
    }
  }

  /** Adds rows; returns those that Parquet's decimals do not hold, which are left out. */
  ImmutableList<R> add(ImmutableList<R> rows) throws IOException {
    if (!isParquet) {
      new Sheet<>(columns, rows).printCsvRows(printer);
      return ImmutableList.of();
    }
    ImmutableList.Builder<R> fitting = ImmutableList.builder();
    ImmutableList.Builder<R> leftOut = ImmutableList.builder();
    rows.forEach(row -> (fits(row) ? fitting : leftOut).add(row));
    new Sheet<>(columns, fitting.build(), true).printCsvRows(printer);
    return leftOut.build();
  }

  private boolean fits(R row) {
    return columns.stream()
        .filter(column -> column.type() == Column.Type.DECIMAL)
        .flatMap(column -> column.value().apply(row).stream())
        .allMatch(value -> DuckDb.fits((BigDecimal) value));
  }

  /** Puts the table in its place, where nobody ever sees a part of it. */
  void finish() throws IOException {
    printer.close();
    if (!isParquet) {
      Files.move(growing, place, StandardCopyOption.REPLACE_EXISTING);
      return;
    }
    Path packed = place.resolveSibling(place.getFileName() + ".packed");
    DuckDb.toParquet(growing, types(), packed);
    Files.move(packed, place, StandardCopyOption.REPLACE_EXISTING);
    Files.delete(growing);
  }

  private ImmutableMap<String, Column.Type> types() {
    return columns.stream().collect(ImmutableMap.toImmutableMap(Column::name, Column::type));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
