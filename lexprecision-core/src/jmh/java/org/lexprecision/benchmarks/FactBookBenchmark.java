package org.lexprecision.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Series;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.tieout.TieOut;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Deriving every quarter of every series, finding every contradiction, and holding every figure
 * against every other, from the releases on.
 *
 * <p>A company of four segments has 11,200 facts, one of forty 112,000.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class FactBookBenchmark {

  /** Companies and segments of each: {@code 90x4}. */
  @Param({"1x4", "10x4", "90x4", "1x40"})
  public String size = "1x4";

  private ImmutableList<ImmutableList<Release>> companies = ImmutableList.of();

  /** Makes the releases. */
  @Setup
  public void print() {
    companies = SyntheticCompany.companies(size);
  }

  /** Answers every quarter of every series. */
  @Benchmark
  public void everyQuarter(Blackhole sink) {
    for (ImmutableList<Release> releases : companies) {
      FactBook book = FactBook.of(releases);
      for (Series series : book.series()) {
        for (Period quarter : book.quarters()) {
          sink.consume(book.answer(series, quarter));
        }
      }
    }
  }

  /** Finds every contradiction. */
  @Benchmark
  public void everyContradiction(Blackhole sink) {
    for (ImmutableList<Release> releases : companies) {
      sink.consume(FactBook.of(releases).contradictions());
    }
  }

  /** Ties out every book. */
  @Benchmark
  @Warmup(iterations = 2)
  @Measurement(iterations = 3)
  public void tieOut(Blackhole sink) {
    for (ImmutableList<Release> releases : companies) {
      sink.consume(TieOut.of(FactBook.of(releases)).run());
    }
  }
}
