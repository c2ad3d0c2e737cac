package org.lexprecision.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.primitives.Bytes;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.lexprecision.examples.samples.Samples;
import org.lexprecision.parser.Releases;
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
 * Reading a release, beside the least that anybody could do with the same bytes.
 *
 * <p>The releases are repeated within one document; 1 is 10 kB, 1,000 is 10 MB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx3g"})
public class ReadingBenchmark {

  @Param({"1", "10", "100", "1000"})
  private int copies = 1;

  private byte[] text = {};
  private byte[] html = {};

  /** Makes the documents. */
  @Setup
  public void setUp() {
    text = repeated(Samples.bytes("bellwater-2003-q2.txt"));
    html = repeated(Samples.bytes("bellwater-2004-q1.html"));
  }

  private byte[] repeated(byte[] bytes) {
    byte[][] all = new byte[copies][];
    Arrays.fill(all, bytes);
    return Bytes.concat(all);
  }

  /** Reads text. */
  @Benchmark
  public void readText(Blackhole blackhole) {
    blackhole.consume(Releases.read("release.txt", text));
  }

  /** Splits the same bytes into lines. */
  @Benchmark
  public void splitText(Blackhole blackhole) {
    new String(text, ISO_8859_1).lines().forEach(blackhole::consume);
  }

  /** Reads HTML. */
  @Benchmark
  public void readHtml(Blackhole blackhole) {
    blackhole.consume(Releases.read("release.html", html));
  }

  /** Parses the same HTML. */
  @Benchmark
  public void parseHtml(Blackhole blackhole) {
    blackhole.consume(Jsoup.parse(new String(html, UTF_8)));
  }
}
