package org.lexprecision.examples.bulk;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;

/** How far many files are: how many of how many, at what rate, and how long it will take. */
public final class BulkProgress {

  private static final long EVERY_MILLIS = 2_000;

  private final PrintWriter errors;
  private final boolean quiet;
  private final InstantSource clock;
  private final long start;
  private long told;
  private int kept;
  private int wanted;
  private int read;
  private int failed;

  /** Progress that is told every two seconds, and at the end. */
  public BulkProgress(PrintWriter errors, boolean quiet, InstantSource clock) {
    this.errors = errors;
    this.quiet = quiet;
    this.clock = clock;
    this.start = clock.millis();
    this.told = start;
  }

  /** A file is there; it was read before unless it is wanted. */
  void found(boolean isWanted) {
    if (isWanted) {
      wanted++;
    } else {
      kept++;
    }
  }

  /** A file is read and kept. */
  void done(boolean isFailure) {
    read++;
    failed += isFailure ? 1 : 0;
    long now = clock.millis();
    if (!quiet && (now - told >= EVERY_MILLIS || read == wanted)) {
      told = now;
      errors.println("lexprecision: " + line(Math.max(1, now - start)));
      errors.flush();
    }
  }

  /** How many files were read now, not before. */
  public int read() {
    return read;
  }

  private String line(long millis) {
    long tenths = read * 10_000L / millis;
    long left = millis * (wanted - read) / read / 1000;
    return (kept + read)
        + " of "
        + (kept + wanted)
        + " files, "
        + tenths / 10
        + "."
        + tenths % 10
        + " a second, "
        + Duration.ofSeconds(left).toString().substring(2).toLowerCase(Locale.ROOT)
        + " left, "
        + failed
        + " failed";
  }
}
