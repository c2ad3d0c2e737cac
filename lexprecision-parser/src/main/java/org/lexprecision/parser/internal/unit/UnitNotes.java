package org.lexprecision.parser.internal.unit;

import java.util.regex.Matcher;
import org.lexprecision.parser.internal.words.Wording;

/** Takes notes on the unit of figures out of headings: "(in millions, except per share data)". */
public final class UnitNotes {

  private static final Wording PARENTHESIZED = Wording.of("\\([^()]{1,160}\\)");

  private static final Wording BARE = Wording.listed(UnitNotes.class, "bare");

  /** How a sentence in the midst of others begins that says in what all figures are. */
  private static final Wording ON_ALL = Wording.listed(UnitNotes.class, "on all");

  /** What marks a note: "(1)", "a)", "Note:". */
  private static final Wording MARK = Wording.listed(UnitNotes.class, "mark");

  /** A note on the unit is no longer than this. */
  private static final int LONGEST = 160;

  /** "RMB million". */
  private static final int TRAILING_WORDS = 2;

  private UnitNotes() {}

  /** Asks whether a line is a note on the unit of the figures near it, and no more. */
  public static boolean isNote(String line) {
    String words = MARK.replacedIn(line, "");
    return words.length() <= LONGEST && (ScaleNote.isAll(words) || BARE.isIn(words));
  }

  /** Asks whether a sentence of a paragraph says in what all figures are: "All amounts are in". */
  public static boolean isOnAll(String sentence) {
    return sentence.length() <= LONGEST && ON_ALL.isIn(sentence);
  }

  /**
   * The note on the scale that words begin with: "Millions of dollars" of "Millions of dollars
   * Operating profit"; empty if there is none.
   */
  public static String leading(String words) {
    int last = Math.min(words.length(), LONGEST);
    for (int end = last; end > 0; end = words.lastIndexOf(' ', end - 1)) {
      String first = words.substring(0, end);
      if ((end == words.length() || words.charAt(end) == ' ')
          && ScaleNote.isAll(first)
          && ScaleNote.find(first).isPresent()) {
        return first;
      }
    }
    return "";
  }

  /** Removes from a header what only states a unit. */
  public static String without(String printed) {
    if (ScaleNote.isAll(printed) || (BARE.isIn(printed) && ScaleNote.find(printed).isPresent())) {
      return "";
    }
    String header = CurrencyWords.without(withoutTrailing(printed));
    StringBuilder rest = new StringBuilder();
    int from = 0;
    Matcher note = PARENTHESIZED.in(header);
    while (note.find()) {
      if (ScaleNote.find(note.group()).isPresent() && !ThingNotes.areIn(note.group())) {
        rest.append(header, from, note.start()).append(' ');
        from = note.end();
      }
    }
    return rest.append(header, from, header.length()).toString().strip();
  }

  /** Removes the money and its scale that words end in: "£m" of "Total £m". */
  private static String withoutTrailing(String words) {
    int from = words.length();
    for (int more = 0; more < TRAILING_WORDS && from > 0; more++) {
      from = words.lastIndexOf(' ', from - 1);
      String last = words.substring(from + 1);
      if (from > 0
          && !CurrencyWords.without(last).equals(last)
          && ScaleNote.isAll(last)
          && ScaleNote.find(last).isPresent()) {
        return words.substring(0, from);
      }
    }
    return words;
  }
}
