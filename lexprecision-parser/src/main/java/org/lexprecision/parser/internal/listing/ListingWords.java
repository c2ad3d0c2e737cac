package org.lexprecision.parser.internal.listing;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import java.util.Locale;
import org.lexprecision.parser.internal.words.WordList;

/** The phrases by which lists give themselves away. */
final class ListingWords {

  /** The phrases by their kinds, with a blank before and behind each. */
  private static final ImmutableSetMultimap<String, String> PHRASES =
      ImmutableSetMultimap.copyOf(
          Multimaps.transformValues(
              WordList.kinds(ListingWords.class, "listing-words.txt"),
              phrase -> ' ' + phrase + ' '));

  private ListingWords() {}

  /** Counts the phrases of a kind in a text; of phrases within one another each counts. */
  static int count(String kind, String text) {
    String words = words(text);
    int count = 0;
    for (String phrase : PHRASES.get(kind)) {
      count += words.contains(phrase) ? 1 : 0;
    }
    return count;
  }

  /** Asks whether a text begins with a phrase of a kind. */
  static boolean begins(String kind, String text) {
    String words = words(text);
    return PHRASES.get(kind).stream().anyMatch(words::startsWith);
  }

  /** The phrases of a kind that a text ends with. */
  static ImmutableSet<String> ends(String kind, String text) {
    String words = words(text);
    return PHRASES.get(kind).stream()
        .filter(words::endsWith)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Asks whether a text is a phrase of a kind and nothing else. */
  static boolean is(String kind, String text) {
    return PHRASES.containsEntry(kind, words(text));
  }

  /** The words of a text in small letters, with a blank before, between and behind them. */
  static String words(String text) {
    StringBuilder words = new StringBuilder(text.length() + 2).append(' ');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        words.append(c);
      } else if (words.charAt(words.length() - 1) != ' ' && c != '\'' && c != '’') {
        words.append(' ');
      }
    }
    if (words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
