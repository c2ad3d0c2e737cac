package org.lexprecision.parser.internal.scale;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Locale;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.token.TokenValue;
import org.lexprecision.parser.internal.words.WordList;

/**
 * Tells amounts that are printed in hundredths of a currency, by a note in their caption, the words
 * over their column or a sign behind them: "Earnings per share (cents)", "31.4p".
 */
public final class MinorUnits {

  /** The power of ten of a hundredth. */
  public static final int POWER = -2;

  private static final ImmutableSetMultimap<String, String> WORDS =
      WordList.kinds(MinorUnits.class, "minor-units.txt");

  private static final CharMatcher MARKS = CharMatcher.anyOf("(,;–—").precomputed();

  private static final Splitter PLAIN =
      Splitter.on(CharMatcher.forPredicate(Character::isLetter).or(CharMatcher.is('¢')).negate())
          .omitEmptyStrings();

  private MinorUnits() {}

  /** Asks whether the last note of a caption is nothing but such a unit. */
  public static boolean areIn(String caption) {
    String lower = caption.toLowerCase(Locale.ROOT).replace(" - ", " – ");
    int note = Math.max(MARKS.lastIndexIn(lower), lower.lastIndexOf(" in "));
    return note > 0 && areAll(PLAIN.splitToList(lower.substring(note)));
  }

  /** Asks whether the words right over a column of a table are nothing but such a unit. */
  public static boolean areOver(Table table) {
    return table.columns().stream()
        .flatMap(column -> column.nearest().stream())
        .anyMatch(cell -> areAll(PLAIN.splitToList(cell.text().toLowerCase(Locale.ROOT))));
  }

  /** Asks whether the sign behind a number says that it is printed in them. */
  public static boolean are(TokenValue.Suffix suffix) {
    return suffix == TokenValue.Suffix.CENTS || suffix == TokenValue.Suffix.PENCE;
  }

  private static boolean areAll(List<String> words) {
    return !words.isEmpty()
        && WORDS.containsEntry("minor", words.get(words.size() - 1))
        && words.stream()
            .limit(words.size() - 1)
            .allMatch(word -> WORDS.containsEntry("beside", word));
  }
}
