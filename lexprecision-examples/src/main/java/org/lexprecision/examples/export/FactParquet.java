package org.lexprecision.examples.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import org.lexprecision.Fact;
import org.lexprecision.examples.table.FactTable;

/**
 * Facts as a Parquet file of the columns {@link FactTable#TYPED}, written by {@link DuckDb}.
 *
 * <p>Values are {@code decimal(38,9)} in every file, so that sums over several files are exact; one
 * that does not fit is left out, never rounded. Days are dates, {@code end} is the last day, and
 * {@code start} is null for a moment.
 */
public final class FactParquet {

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
    try {
      DuckDbRows.write(fitting(facts.iterator(), leftOut::add), FactTable.TYPED, parquet);
      Files.copy(parquet, out);
    } finally {
      Files.deleteIfExists(parquet);
      Files.delete(folder);
    }
    return leftOut.build();
  }

  private static Iterator<Fact> fitting(Iterator<Fact> facts, Consumer<Fact> leftOut) {
    return Iterators.filter(
        facts,
        fact -> {
          boolean fits = DuckDb.fits(fact.figure().amount());
          if (!fits) {
            leftOut.accept(fact);
          }
          return fits;
        });
  }
}
