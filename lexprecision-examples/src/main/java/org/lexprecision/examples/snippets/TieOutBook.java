package org.lexprecision.examples.snippets;

import java.io.PrintStream;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.TieOut;
import org.lexprecision.tieout.TieOutReport;

/** Holds every figure of a book against every other. */
public final class TieOutBook {

  private TieOutBook() {}

  /** Ties a book out, and prints what two releases do not agree on. */
  public static void run(FactBook book, PrintStream out) {
    // begin README
    TieOutReport report = TieOut.of(book).run();
    for (Finding finding : report.findings(Severity.RESTATED)) {
      out.println(finding.cause());
      out.println(finding.certificates().get(0)); // figures that must add up to zero
    }
    // end README
  }
}
