package org.lexprecision.examples.snippets;

import java.io.PrintStream;
import java.nio.file.Path;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.parser.Releases;

/** Reads a release: what it is, what it says, and where it says so. */
public final class ReadReleases {

  private ReadReleases() {}

  /** Reads a file, and prints what is in it. */
  public static void run(Path file, PrintStream out) {
    // begin README
    for (Release release : Releases.read(file)) { // a submission holds several, some without tables
      out.println(release + release.released().map(day -> ", " + day).orElse(""));
      for (Fact fact : release.facts().stream().limit(1).toList()) {
        out.println(fact);
        out.println("printed as " + fact.source().printed() + ", " + fact.support());
      }
      release.diagnostics().stream() // nothing is dropped silently
          .filter(odd -> odd.column() > 0)
          .forEach(out::println);
    }
    // end README
  }
}
