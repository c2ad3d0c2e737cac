package org.lexprecision.examples.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows under named columns, for machines.
 *
 * <p>Lines end at {@code \n}. In JSON, exact decimals are strings, places are numbers, and an empty
 * cell is {@code null}. In CSV, words that a spreadsheet would run are {@link CsvText harmless}.
 *
 * @param columns the columns, in printed order
 * @param rows the rows, in printed order
 * @param raw whether CSV holds even those words as they are
 * @param <R> the type of a row
 */
public record Sheet<R>(ImmutableList<Column<R>> columns, ImmutableList<R> rows, boolean raw) {

  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  /** Rows whose CSV a spreadsheet can open without harm. */
  public Sheet(ImmutableList<Column<R>> columns, ImmutableList<R> rows) {
    this(columns, rows, false);
  }

  /** Prints CSV with a header. */
  public void printCsv(Writer out) throws IOException {
    CSVPrinter printer = csv(out);
    printCsvHeader(printer);
    printCsvRows(printer);
    printer.flush();
  }

  /** Returns what prints rows as CSV. */
  public static CSVPrinter csv(Appendable out) throws IOException {
    return new CSVPrinter(out, CSV);
  }

  /** Prints the names of the columns. */
  public void printCsvHeader(CSVPrinter printer) throws IOException {
    for (Column<R> column : columns) {
      printer.print(column.name());
    }
    printer.println();
  }

  /** Prints the rows. */
  public void printCsvRows(CSVPrinter printer) throws IOException {
    for (R row : rows) {
      printCsvRow(printer, row);
    }
  }

  /** Prints a row, be it one of these or another of its kind. */
  public void printCsvRow(CSVPrinter printer, R row) throws IOException {
    for (Column<R> column : columns) {
      printer.print(column.printed(row).map(this::cell).orElse(null));
    }
    printer.println();
  }

  private Object cell(Object value) {
    return !raw && value instanceof String words ? CsvText.harmless(words) : value;
  }

  /** Prints an array of objects with the names of the columns. */
  public void printJson(Writer out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter pretty = new DefaultPrettyPrinter().withObjectIndenter(indenter);
    pretty.indentArraysWith(indenter);
    JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(pretty);
    json.writeStartArray();
    for (R row : rows) {
      json.writeStartObject();
      for (Column<R> column : columns) {
        writeField(json, column.name(), column.printed(row));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
  }

  private static void writeField(JsonGenerator json, String name, Optional<?> cell)
      throws IOException {
    json.writeFieldName(name);
    if (cell.isEmpty()) {
      json.writeNull();
    } else if (cell.get() instanceof Integer number) {
      json.writeNumber(number);
    } else {
      json.writeString(cell.get().toString());
    }
  }
}
