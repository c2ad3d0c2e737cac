package org.lexprecision.examples.snippets;

import static org.lexprecision.LineItems.EPS_BASIC_AND_DILUTED;
import static org.lexprecision.LineItems.NET_INCOME;
import static org.lexprecision.LineItems.OPERATING_CASH_FLOW;

import java.io.PrintStream;
import java.time.LocalDate;
import org.lexprecision.algebra.FactBook;

/** Asks a book for periods that no release prints. */
public final class AskForPeriods {

  private AskForPeriods() {}

  /** Asks, and prints the answers. */
  public static void run(FactBook book, PrintStream out) {
    // begin README
    out.println(book.ask(NET_INCOME).quarter(2003, 4));
    out.println(book.ask(OPERATING_CASH_FLOW).quarter(2003, 1));
    out.println(book.ask(NET_INCOME).trailingTwelveMonths(LocalDate.of(2004, 3, 31)));
    out.println(book.ask(EPS_BASIC_AND_DILUTED).quarter(2002, 1)); // never a sum of quarters
    // end README
  }
}
