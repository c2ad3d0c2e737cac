package org.lexprecision.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
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
 * Deriving every quarter and tying out books of forty years.
 *
 * <p>The shape {@code 90x4} is ninety companies of four segments: 1,008,000 facts; {@code 1x40} is
 * one company of forty: 112,000 facts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx3g"})
public class BookBenchmark {

  private static final int YEARS = 40;

  @Param({"1x4", "9x4", "90x4", "1x40"})
  private String shape = "1x4";

  private final List<ImmutableList<Release>> companies = new ArrayList<>();

  /** Makes the companies. */
  @Setup
  public void setUp() {
    int by = shape.indexOf('x');
    int segments = Integer.parseInt(shape.substring(by + 1));
    for (int company = 0; company < Integer.parseInt(shape.substring(0, by)); company++) {
      companies.add(Ledgers.company(company, segments, YEARS));
    }
  }

  /** Answers for every series and quarter, from releases up. */
  @Benchmark
  public void deriveEveryQuarter(Blackhole blackhole) {
    for (ImmutableList<Release> releases : companies) {
      FactBook book = FactBook.of(releases);
      for (Series series : book.series()) {
        for (Period quarter : book.quarters()) {
          blackhole.consume(book.answer(series, quarter));
        }
      }
    }
  }

  /** Holds every figure against every other, from releases up. */
  @Benchmark
  public void tieOut(Blackhole blackhole) {
    for (ImmutableList<Release> releases : companies) {
      blackhole.consume(TieOut.of(FactBook.of(releases)).run());
    }
  }
}
