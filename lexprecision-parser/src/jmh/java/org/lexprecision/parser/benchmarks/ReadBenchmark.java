package org.lexprecision.parser.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.lexprecision.parser.ReadLimits;
import org.lexprecision.parser.ReleaseReader;
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
 * Reading releases from 10 kB to 10 MB, beside what it costs to look at the same bytes at all.
 *
 * <p>The goals are 8 times {@code textByLines} and 20 µs a document for text, and 1.6 times {@code
 * htmlByJsoup} for HTML.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadBenchmark {

  private static final ReadLimits LIMITS =
      new ReadLimits(64 << 20, 2_000_000, 100_000, 100_000, 10_000_000, 64);

  /** The length of the document, in bytes. */
  @Param({"10000", "100000", "1000000", "10000000"})
  public int bytes = 10_000;

  private final ReleaseReader reader = Releases.withLimits(LIMITS);
  private byte[] text = {};
  private byte[] html = {};
  private String decodedHtml = "";

  /** Writes the documents. */
  @Setup
  public void write() {
    text = SyntheticReleases.text(bytes);
    html = SyntheticReleases.html(bytes);
    decodedHtml = new String(html, StandardCharsets.ISO_8859_1);
  }

  /** Reads fixed-width text. */
  @Benchmark
  public Object textByLexprecision() {
    return reader.read("text.txt", text);
  }

  /** Looks at the lines of the text. */
  @Benchmark
  public void textByLines(Blackhole sink) {
    new String(text, StandardCharsets.ISO_8859_1).lines().forEach(sink::consume);
  }

  /** Reads HTML. */
  @Benchmark
  public Object htmlByLexprecision() {
    return reader.read("html.htm", html);
  }

  /** Parses the mark-up alone. */
  @Benchmark
  public Object htmlByJsoup() {
    return Jsoup.parse(decodedHtml);
  }
}
