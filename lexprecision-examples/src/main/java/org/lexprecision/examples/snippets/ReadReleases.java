package org.lexprecision.examples.snippets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
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
    ImmutableList<Release> releases = Releases.read(file); // a submission holds several
    for (Release release : releases) {
      Fact first = release.facts().get(0);
      out.println(release.company() + ", " + release.released().orElseThrow());
      out.println(first.item() + ", " + first.period().orElseThrow() + ": " + first.figure());
      out.println("printed as " + first.source().printed() + " in " + first.source());
      out.println(Iterables.getLast(release.diagnostics())); // nothing is dropped silently
    }
    // end README
  }
}
