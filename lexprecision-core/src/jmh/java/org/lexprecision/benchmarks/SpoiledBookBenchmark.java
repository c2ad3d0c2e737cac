package org.lexprecision.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.lexprecision.Release;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.tieout.TieOut;
import org.lexprecision.tieout.TieOutReport;
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

/** What a tie-out costs where periods are restated and figures are wrong, from the releases on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3)
@Measurement(iterations = 3)
public class SpoiledBookBenchmark {

  /** How many periods of a hundred a later release restates. */
  @Param({"0", "5", "50"})
  public int restated;

  /** How many figures of a thousand are wrong. */
  @Param({"0", "5"})
  public int wrong;

  private ImmutableList<Release> releases = ImmutableList.of();

  /** Makes the releases. */
  @Setup
  public void print() {
    releases = SpoiledBook.of(SyntheticCompany.companies("1x4").get(0), restated, wrong);
  }

  /** Ties the book out. */
  @Benchmark
  public TieOutReport tieOut() {
    return TieOut.of(FactBook.of(releases)).run();
  }
}
