package org.lexprecision.examples.snippets;

import java.io.PrintStream;
import java.nio.file.Path;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.spi.CsvReleaseParser;
import org.lexprecision.parser.ReleaseReader;
import org.lexprecision.parser.Releases;

/** Reads a format of one's own. */
public final class OwnParser {

  private OwnParser() {}

  /** Reads a file, and prints what it holds. */
  public static void run(Path file, PrintStream out) {
    // begin README
    ReleaseReader reader = Releases.with(new CsvReleaseParser());
    FactBook book = FactBook.of(reader.read(file));
    book.facts().forEach(out::println);
    // end README
  }
}
