package org.lexprecision.examples.snippets;

import static org.lexprecision.headline.HeadlineItem.ASSETS;
import static org.lexprecision.headline.HeadlineItem.EPS_DILUTED;
import static org.lexprecision.headline.HeadlineItem.REVENUES;
import static org.lexprecision.headline.HeadlineItem.SHARES_DILUTED;
import static org.lexprecision.headline.HeadlinePeriod.QUARTER;
import static org.lexprecision.headline.HeadlinePeriod.QUARTER_YEAR_BEFORE;

import java.io.PrintStream;
import java.nio.file.Path;
import org.lexprecision.headline.Headline;
import org.lexprecision.parser.Releases;

/** Reads the few figures people ask of a release first. */
public final class ReadHeadline {

  private ReadHeadline() {}

  /** Reads a file, and prints some of its headline. */
  public static void run(Path file, PrintStream out) {
    // begin README
    Headline headline = Headline.of(Releases.read(file).get(0));
    out.println(headline.quarter(REVENUES));
    out.println(headline.get(REVENUES, QUARTER_YEAR_BEFORE));
    out.println(headline.change(REVENUES, QUARTER).orElseThrow().amount()); // exact bounds
    out.println(headline.yearToDate(EPS_DILUTED).fact().orElseThrow().source());
    out.println(headline.quarter(SHARES_DILUTED).support().orElseThrow());
    out.println(headline.balance(ASSETS)); // right, or refused with the reason
    // end README
  }
}
