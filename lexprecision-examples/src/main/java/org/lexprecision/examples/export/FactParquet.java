package org.lexprecision.examples.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Source;
import org.lexprecision.examples.report.Headings;

/**
 * Facts as a Parquet file, written by {@link DuckDb}.
 *
 * <p>Values are {@code decimal(38,9)} in every file, so that sums over several files are exact; one
 * that does not fit is left out, never rounded. Days are dates, {@code end} is the last day, and
 * {@code start} is null for a moment. {@code printed} is the token as printed and {@code exact} the
 * value as text, for readers that make binary fractions of decimals.
 */
public final class FactParquet {

  private static final ImmutableMap<String, String> COLUMNS =
      ImmutableMap.<String, String>builder()
          .put("document", "VARCHAR")
          .put("exhibit", "VARCHAR")
          .put("company", "VARCHAR")
          .put("cik", "VARCHAR")
          .put("statement", "VARCHAR")
          .put("basis", "VARCHAR")
          .put("segment", "VARCHAR")
          .put("concept", "VARCHAR")
          .put("caption", "VARCHAR")
          .put("start", "DATE")
          .put("end", "DATE")
          .put("value", DuckDb.DECIMAL)
          .put("unit", "VARCHAR")
          .put("decimals", "INTEGER")
          .put("line", "INTEGER")
          .put("column", "INTEGER")
          .put("printed", "VARCHAR")
          .put("support", "VARCHAR")
          .put("exact", "VARCHAR")
          .buildOrThrow();

  private FactParquet() {}

  /**
   * Writes facts.
   *
   * @return the facts that were left out, since their values have more than nine decimals or 29
   *     digits before them
   * @throws IOException if it cannot be written, or DuckDB is missing, which the message says
   */
  public static ImmutableList<Fact> write(Iterable<Fact> facts, OutputStream out)
      throws IOException {
    Path folder = Files.createTempDirectory("lexprecision");
    Path rows = folder.resolve("facts.csv");
    Path parquet = folder.resolve("facts.parquet");
    try {
      DuckDb.require();
      ImmutableList<Fact> leftOut = stage(facts, rows);
      DuckDb.toParquet(rows, COLUMNS, parquet);
      Files.copy(parquet, out);
      return leftOut;
    } finally {
      Files.deleteIfExists(rows);
      Files.deleteIfExists(parquet);
      Files.delete(folder);
    }
  }

  private static ImmutableList<Fact> stage(Iterable<Fact> facts, Path rows) throws IOException {
    ImmutableList.Builder<Fact> leftOut = ImmutableList.builder();
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    try (Writer writer = Files.newBufferedWriter(rows, UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, format)) {
      for (Fact fact : facts) {
        if (DuckDb.fits(fact.figure().amount())) {
          print(fact, printer);
        } else {
          leftOut.add(fact);
        }
      }
    }
    return leftOut.build();
  }

  private static void print(Fact fact, CSVPrinter printer) throws IOException {
    Source source = fact.source();
    String exact = fact.figure().amount().toPlainString();
    printer.print(source.document());
    printer.print(source.exhibit());
    printer.print(fact.company().name());
    printer.print(fact.company().cik().orElse(""));
    printer.print(fact.statement().id());
    printer.print(fact.basis().id());
    printer.print(fact.segment().name());
    printer.print(fact.item().id());
    printer.print(source.caption());
    printer.print(fact.period().flatMap(Headings::firstDay).map(Object::toString).orElse(""));
    printer.print(fact.period().map(Period::lastDay).map(Object::toString).orElse(""));
    printer.print(exact);
    printer.print(fact.figure().unit());
    var decimals = fact.figure().decimals();
    printer.print(decimals.isPresent() ? Integer.toString(decimals.getAsInt()) : "");
    printer.print(source.line() == 0 ? "" : Integer.toString(source.line()));
    printer.print(source.column() == 0 ? "" : Integer.toString(source.column()));
    printer.print(source.printed());
    printer.print(fact.support().id());
    printer.print(exact);
    printer.println();
  }
}
