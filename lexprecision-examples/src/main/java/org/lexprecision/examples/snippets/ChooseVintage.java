package org.lexprecision.examples.snippets;

import static org.lexprecision.LineItems.OPERATING_INCOME;

import java.io.PrintStream;
import java.time.LocalDate;
import org.lexprecision.algebra.FactBook;

/** Asks for a figure that two releases state differently. */
public final class ChooseVintage {

  private ChooseVintage() {}

  /** Asks all views of a book, and prints the answers. */
  public static void run(FactBook book, PrintStream out) {
    // begin README
    out.println(book.ask(OPERATING_INCOME).segment("Seals").quarter(2003, 1).status());

    FactBook first = book.asFirstReported();
    out.println(first.ask(OPERATING_INCOME).segment("Seals").quarter(2003, 1).orElseThrow());
    FactBook latest = book.latest();
    out.println(latest.ask(OPERATING_INCOME).segment("Seals").quarter(2003, 1).orElseThrow());
    FactBook then = book.asOf(LocalDate.of(2003, 12, 31));
    out.println(then.ask(OPERATING_INCOME).segment("Seals").quarter(2003, 1).orElseThrow());
    // end README
  }
}
