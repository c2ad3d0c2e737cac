package org.lexprecision.examples.snippets;

import java.io.PrintStream;
import org.lexprecision.Balance;
import org.lexprecision.Flow;
import org.lexprecision.LineItems;
import org.lexprecision.algebra.FactBook;

/** Asks for a line item that the library does not name. */
public final class OwnLineItem {

  private OwnLineItem() {}

  /** Asks, and prints the answer. */
  public static void run(FactBook book, PrintStream out) {
    // begin README
    Flow closures = LineItems.flow("PlantClosureCosts", "Plant closure costs", Balance.DEBIT);
    out.println(book.ask(closures).quarter(2002, 1).orElseThrow());
    // end README
  }
}
