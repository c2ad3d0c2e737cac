package org.lexprecision.examples.snippets;

import static org.lexprecision.LineItems.REVENUES;

import java.io.PrintStream;
import java.nio.file.Path;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.ebitda.Ebitda;
import org.lexprecision.parser.Releases;

/** Reads four releases, and asks for what none of them prints. */
public final class FirstSteps {

  private FirstSteps() {}

  /** Reads these files, and prints the answers. */
  public static void run(Iterable<Path> files, PrintStream out) {
    // begin README
    FactBook book = FactBook.of(Releases.read(files));

    Answer sales = book.ask(REVENUES).segment("Seals").quarter(2002, 1); // nobody printed it
    out.println(sales.orElseThrow());
    out.println(sales.bounds().orElseThrow());
    out.println(sales.explain());

    out.println(Ebitda.of(book).quarter(2003, 3).classification());
    // end README
  }
}
