package org.lexprecision.examples.export;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.table.Column;

/**
 * Facts as a Parquet file, written by {@link DuckDb}.
 *
 * <p>Values are {@code decimal(38,9)} in every file, so that sums over several files are exact; one
 * that does not fit is left out, never rounded. Days are dates, {@code end} is the last day, and
 * {@code start} is null for a moment. {@code printed} is the token as printed and {@code exact} the
 * value as text, for readers that make binary fractions of decimals.
 */
public final class FactParquet {

  private static final ImmutableList<Column<Fact>> COLUMNS =
      ImmutableList.of(
          Column.text("document", fact -> fact.source().document()),
          Column.text("exhibit", fact -> fact.source().exhibit()),
          Column.text("company", fact -> fact.company().name()),
          Column.text("cik", fact -> fact.company().cik().orElse("")),
          Column.text("statement", fact -> fact.statement().id()),
          Column.text("basis", fact -> fact.basis().id()),
          Column.text("segment", fact -> fact.segment().name()),
          Column.text("concept", fact -> fact.item().id()),
          Column.text("caption", fact -> fact.source().caption()),
          Column.day("start", fact -> fact.period().flatMap(Headings::firstDay)),
          Column.day("end", fact -> fact.period().map(Period::lastDay)),
          Column.decimal("value", fact -> Optional.of(fact.figure().amount())),
          Column.text("unit", fact -> fact.figure().unit().toString()),
          Column.integer("decimals", fact -> fact.figure().decimals()),
          Column.place("line", fact -> fact.source().line()),
          Column.place("column", fact -> fact.source().column()),
          Column.text("printed", fact -> fact.source().printed()),
          Column.text("support", fact -> fact.support().id()),
          Column.text("exact", fact -> fact.figure().amount().toPlainString()));

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
    Path parquet = folder.resolve("facts.parquet");
    ImmutableList.Builder<Fact> leftOut = ImmutableList.builder();
    try (DuckDbTable<Fact> table = DuckDbTable.of(COLUMNS)) {
      for (Fact fact : facts) {
        if (DuckDb.fits(fact.figure().amount())) {
          table.add(fact);
        } else {
          leftOut.add(fact);
        }
      }
      table.write(parquet);
      Files.copy(parquet, out);
    } finally {
      Files.deleteIfExists(parquet);
      Files.delete(folder);
    }
    return leftOut.build();
  }
}
