package org.lexprecision.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lexprecision.Release;

/**
 * Twice as long a document takes about twice the time, whatever it has more of: the exponent at the
 * last doubling is at most 1.2. Processor time of the process is taken, the least of several
 * passes; part of the profile {@code fuzz}, not of the build.
 */
class LinearTime {

  private static final ReleaseReader READER =
      Releases.withLimits(
          new ReadLimits(256 << 20, 20_000_000, 20_000_000, 1_000_000, 10_000_000, 64));
  private static final int TIMES = Integer.getInteger("times", 50_000);
  private static final double MOST = 1.2;

  private static long nanos(byte[] document) {
    long start = processorTime();
    try {
      for (Release release : READER.read("long", document)) {
        release.claims();
        release.guidance();
      }
    } catch (ReleaseParseException refused) {
      // refused in time is as good as read in time
    }
    return processorTime() - start;
  }

  /** Processor time of this process so far, in nanoseconds. */
  private static long processorTime() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(Duration::toNanos)
        .orElseThrow(() -> new IllegalStateException("the system tells no processor time"));
  }

  private static long least(byte[] document, int passes) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < passes; i++) {
      least = Math.min(least, nanos(document));
    }
    return least;
  }

  private static double exponent(LongDocument kind) {
    least(kind.write(TIMES / 16), 5);
    long quarter = least(kind.write(TIMES / 4), 2);
    byte[] halfDocument = kind.write(TIMES / 2);
    long half = least(halfDocument, 3);
    byte[] wholeDocument = kind.write(TIMES);
    long whole = least(wholeDocument, 3);
    double exponent = Math.log((double) whole / half) / Math.log(2);
    if (exponent > MOST && whole < 20_000_000_000L) {
      exponent =
          Math.min(
              exponent,
              Math.log((double) least(wholeDocument, 5) / least(halfDocument, 5)) / Math.log(2));
    }
    System.out.printf(
        Locale.ROOT,
        "%-32s %9d bytes %6d %6d %6d ms  %6d ns a byte  exponent %.2f%s%n",
        kind,
        wholeDocument.length,
        quarter / 1_000_000,
        half / 1_000_000,
        whole / 1_000_000,
        whole / wholeDocument.length,
        exponent,
        exponent > MOST ? " !" : "");
    return exponent;
  }

  @Test
  void twice_the_document_takes_twice_the_time() {
    List<String> beyond = new ArrayList<>();
    String only = System.getProperty("kinds", ".*");
    for (LongDocument kind : LongDocument.values()) {
      if (kind.name().matches(only) && exponent(kind) > MOST) {
        beyond.add(kind.name());
      }
    }
    assertEquals(List.of(), beyond);
  }
}
