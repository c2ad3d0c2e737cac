package org.lexprecision.examples.snippets;

import java.io.PrintStream;
import java.nio.file.Path;
import org.lexprecision.Guidance;
import org.lexprecision.Release;
import org.lexprecision.parser.Releases;

/** Reads what a release expects of periods to come. */
public final class ReadGuidance {

  private ReadGuidance() {}

  /** Reads a file, and prints what it expects. */
  public static void run(Path file, PrintStream out) {
    // begin README
    for (Release release : Releases.read(file)) {
      for (Guidance expected : release.guidance()) { // never among the facts
        out.println(expected);
        out.println(expected.printed() + ", " + expected.basis());
      }
    }
    // end README
  }
}
