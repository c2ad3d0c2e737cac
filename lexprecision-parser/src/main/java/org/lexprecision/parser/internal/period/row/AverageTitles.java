package org.lexprecision.parser.internal.period.row;

import java.util.List;

/** The words above tables whose balances are averages over the time of their column. */
public final class AverageTitles {

  private static final PhraseSet TITLES = PhraseSet.load("averaged.txt");

  private AverageTitles() {}

  /** Asks whether one of the lines above a table says so: "Average balance sheet". */
  public static boolean areAmong(List<String> lines) {
    return lines.stream()
        .filter(CaptionWords::nameAverages)
        .anyMatch(line -> CaptionWords.of(line).have(TITLES));
  }
}
