package org.lexprecision.examples.snippets;

import static org.lexprecision.LineItems.OPERATING_INCOME;
import static org.lexprecision.LineItems.REVENUES;

import java.io.PrintStream;
import org.lexprecision.FiscalQuarter;
import org.lexprecision.algebra.FactBook;

/** Asks how measures grew, and what part of others they are. */
public final class CompareQuarters {

  private CompareQuarters() {}

  /** Prints growth, a margin and an amount per share. */
  public static void run(FactBook book, PrintStream out) {
    // begin README
    FiscalQuarter third = FiscalQuarter.parse("Q3 2003");
    out.println(book.ask(REVENUES).yearOverYear().quarter(third).orElseThrow().amount());
    out.println(book.ask(REVENUES).prior().quarter(third).orElseThrow().amount());
    out.println(book.ask(OPERATING_INCOME).margin(REVENUES).quarter(third).bounds().orElseThrow());
    // end README
  }
}
