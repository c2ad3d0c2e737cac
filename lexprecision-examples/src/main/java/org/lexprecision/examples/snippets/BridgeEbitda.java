package org.lexprecision.examples.snippets;

import java.io.PrintStream;
import java.time.LocalDate;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.ebitda.Ebitda;
import org.lexprecision.ebitda.EbitdaBridge;

/** Recomputes EBITDA, and tells what is printed under that name. */
public final class BridgeEbitda {

  private BridgeEbitda() {}

  /** Builds bridges, and prints them. */
  public static void run(FactBook book, PrintStream out) {
    // begin README
    EbitdaBridge bridge = Ebitda.of(book).quarter(2003, 3);
    out.println(bridge.fromNetIncome().figure().orElseThrow()); // what the SEC calls EBITDA
    out.println(bridge.asReported().orElseThrow()); // what the company calls EBITDA
    out.println(bridge.classification());

    Ebitda seals = Ebitda.of(book).segment("Seals");
    out.println(seals.trailingTwelveMonths(LocalDate.of(2003, 9, 30)).fromOperatingIncome());
    // end README
  }
}
