package org.lexprecision.examples.snippets;

import static org.lexprecision.LineItems.NET_INCOME;

import java.io.PrintStream;
import java.time.LocalDate;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;

/** Asks a book for periods that no release prints. */
public final class AskForPeriods {

  private AskForPeriods() {}

  /** Asks, and prints the answers. */
  public static void run(FactBook book, PrintStream out) {
    // begin README
    Answer year = book.ask(NET_INCOME).trailingTwelveMonths(LocalDate.of(2004, 3, 31));
    out.println(year.status() + ": " + year.orElseThrow());
    out.println(year.explain());

    Answer before = book.ask(NET_INCOME).quarter(2001, 4);
    out.println(before.status() + ": " + before.explain()); // orElseThrow() would throw that
    // end README
  }
}
