package org.lexprecision.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.PrintedSource;
import org.lexprecision.examples.export.FactParquet;
import org.lexprecision.examples.samples.Samples;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A million facts written as Parquet by DuckDB, beside the same columns, types and compression
 * written by the writer for Hadoop.
 *
 * <p>The goal is 0.6 of its time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class ParquetBenchmark {

  /** The number of facts. */
  @Param("1000000")
  public int facts = 1_000_000;

  private Iterable<Fact> many = ImmutableList.of();
  private Path file = Path.of("");

  /** Makes the facts, which neither writer has to do. */
  @Setup
  public void make() throws IOException {
    Fact like = Samples.releases().get(0).facts().get(0);
    many =
        IntStream.range(0, facts)
            .mapToObj(at -> fact(like, at))
            .collect(ImmutableList.toImmutableList());
    file = Files.createTempFile("facts", ".parquet");
  }

  private static Fact fact(Fact like, int at) {
    return Fact.builder()
        .company(like.company())
        .item(like.item())
        .period(like.period())
        .figure(Figure.exactly(new BigDecimal(at * 1_000L + ".25"), like.figure().unit()))
        .source(
            PrintedSource.builder()
                .document("release-" + at / 500 + ".txt")
                .table(1)
                .line(at % 500 + 1)
                .column(1)
                .caption("Row " + at % 500)
                .printed(at + ".25")
                .build())
        .build();
  }

  /** Removes the file. */
  @TearDown
  public void remove() throws IOException {
    Files.delete(file);
  }

  /** Writes them as {@code export --format parquet} does. */
  @Benchmark
  public Object byDuckDb() throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      return FactParquet.write(many, out);
    }
  }

  /** Writes them by the writer for Hadoop. */
  @Benchmark
  public Object byHadoop() throws IOException {
    return HadoopParquet.write(many, file);
  }
}
