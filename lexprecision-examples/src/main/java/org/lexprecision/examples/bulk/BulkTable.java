package org.lexprecision.examples.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.stream.Stream;
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
  private final boolean isParquet;
  private final Sheet<R> sheet;
  private final Path parts;
  private final OutputStream out;

  /**
   * Begins a table.
   *
   * @param parts a folder for lines that are printed and not added yet
   */
  BulkTable(Path place, ImmutableList<Column<R>> columns, Path parts) throws IOException {
    this.place = place;
    this.parts = parts;
    this.growing = place.resolveSibling(place.getFileName() + ".new");
    this.isParquet = place.toString().endsWith(PARQUET);
    this.sheet = new Sheet<>(columns, ImmutableList.of(), isParquet);
    this.out = Files.newOutputStream(growing);
    if (!isParquet) {
      StringBuilder header = new StringBuilder();
      sheet.printCsvHeader(Sheet.csv(header));
      out.write(header.toString().getBytes(UTF_8));
    }
  }

  /**
   * Rows as they are printed.
   *
   * @param csv the file of their lines
   * @param leftOut those that Parquet's decimals do not hold, which are in no line
   * @param <R> the type of a row
   */
  record Lines<R>(Path csv, ImmutableList<R> leftOut) {}

  /** Prints rows to a file of their own, which several threads may do at once. */
  Lines<R> print(Stream<R> rows) throws IOException {
    ImmutableList.Builder<R> leftOut = ImmutableList.builder();
    Path csv = Files.createTempFile(parts, "part", ".csv");
    try (Writer lines = Files.newBufferedWriter(csv, UTF_8)) {
      CSVPrinter printer = Sheet.csv(lines);
      for (Iterator<R> each = rows.iterator(); each.hasNext(); ) {
        R row = each.next();
        if (!isParquet || fits(row)) {
          sheet.printCsvRow(printer, row);
        } else {
          leftOut.add(row);
        }
      }
    }
    return new Lines<>(csv, leftOut.build());
  }

  /** Adds printed lines, whose file is deleted. */
  void add(Path lines) throws IOException {
    Files.copy(lines, out);
    Files.delete(lines);
  }

  private boolean fits(R row) {
    return sheet.columns().stream()
        .filter(column -> column.type() == Column.Type.DECIMAL)
        .flatMap(column -> column.value().apply(row).stream())
        .allMatch(value -> DuckDb.fits((BigDecimal) value));
  }

  /** Puts the table in its place, where nobody ever sees a part of it. */
  void finish() throws IOException {
    out.close();
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
    return sheet.columns().stream()
        .collect(ImmutableMap.toImmutableMap(Column::name, Column::type));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
