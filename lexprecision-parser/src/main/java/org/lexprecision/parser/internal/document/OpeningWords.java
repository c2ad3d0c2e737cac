package org.lexprecision.parser.internal.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import org.lexprecision.parser.internal.words.WordList;

/** The words by which a document says whose it is and of which day. */
public final class OpeningWords {

  private static final Splitter KIND = Splitter.on(';').trimResults();
  private static final Splitter WORDS = Splitter.on('|').trimResults();
  private static final ImmutableSetMultimap<String, String> LISTS = read();

  private OpeningWords() {}

  /** Whether a word ends the name of a company: "Inc.". */
  public static boolean isForm(String word) {
    return is("form", word);
  }

  /** Whether a word introduces a name that stands alone: "About". */
  public static boolean isBeforeName(String word) {
    return is("before", word);
  }

  /** Whether a word goes on behind a company's name: "today". */
  public static boolean isBehindName(String word) {
    return is("behind", word);
  }

  /** Whether a word goes on behind a company's name in a headline: "Reports". */
  static boolean isTelling(String word) {
    return is("telling", word);
  }

  /** Whether a word begins what a headline says behind a company's name: "Third". */
  static boolean isOfHeadline(String word) {
    return is("headline", word) || isOfPeriod(word) || isTelling(word);
  }

  /** Whether a word tells the end of a period from the place of a dateline: "ended". */
  public static boolean isOfPeriod(String word) {
    return is("period", word);
  }

  /** The names of wire services, in lower case. */
  public static ImmutableSet<String> wires() {
    return LISTS.get("wire");
  }

  private static boolean is(String kind, String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      if (Character.isLetterOrDigit(c) || c == '-' || c == '/') {
        plain.append(c);
      }
    }
    return LISTS.containsEntry(kind, plain.toString().toLowerCase(Locale.ROOT));
  }

  private static ImmutableSetMultimap<String, String> read() {
    ImmutableSetMultimap.Builder<String, String> lists = ImmutableSetMultimap.builder();
    for (String line : WordList.lines(OpeningWords.class, "opening-words.txt")) {
      var parts = KIND.splitToList(line);
      lists.putAll(parts.get(0), WORDS.split(parts.get(1)));
    }
    return lists.build();
  }
}
