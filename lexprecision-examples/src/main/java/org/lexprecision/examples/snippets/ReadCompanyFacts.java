package org.lexprecision.examples.snippets;

import static org.lexprecision.LineItems.REVENUES;

import java.io.PrintStream;
import java.nio.file.Path;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.parser.Releases;

/** Reads the SEC's company facts, and asks for a fourth quarter. */
public final class ReadCompanyFacts {

  private ReadCompanyFacts() {}

  /** Prints a quarter that no filing states. */
  public static void run(Path file, PrintStream out) {
    // begin README
    FactBook book = FactBook.of(Releases.read(file)); // CIK0000000042.json
    Answer fourth = book.latest().ask(REVENUES).quarter(2023, 4);
    out.println(fourth.status() + " " + fourth.orElseThrow());
    out.println(fourth.explain());
    // end README
  }
}
