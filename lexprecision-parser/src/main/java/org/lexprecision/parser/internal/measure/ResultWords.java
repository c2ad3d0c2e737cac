package org.lexprecision.parser.internal.measure;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.unit.CurrencyWords;
import org.lexprecision.parser.internal.words.WordList;

/**
 * The words, read from {@code result-words.txt}, that name a whole result per share: a caption with
 * any other word, "Net spread income per share", names something else.
 */
final class ResultWords {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final ImmutableSet<String> KNOWN =
      ImmutableSet.copyOf(WordList.lines(ResultWords.class, "result-words.txt"));

  /** Behind these stands whose result it is. */
  private static final ImmutableSet<String> OF =
      ImmutableSet.of("attributable", "available", "applicable", "allocable");

  private static final CharMatcher MARKS = CharMatcher.anyOf(",-\u2013\u2014");

  private ResultWords() {}

  /** Asks whether a caption is nothing but the result, whosever it is. */
  static boolean areAll(String caption) {
    List<String> words =
        WORDS.splitToList(Captions.normalized(Captions.withoutMarks(withoutCurrency(caption))));
    for (String word : words) {
      if (OF.contains(word)) {
        return true;
      }
      // the mark of a note may stick to a word
      String plain = CharMatcher.inRange('0', '9').trimTrailingFrom(word);
      if (!plain.isEmpty() && !KNOWN.contains(plain)) {
        return false;
      }
    }
    return true;
  }

  /** The words before a mark behind which nothing but a currency stands: "per share, EUR". */
  private static String withoutCurrency(String caption) {
    int mark = MARKS.lastIndexIn(caption);
    boolean priced =
        mark > 0 && CurrencyWords.areAll(caption.substring(mark + 1).toUpperCase(Locale.ROOT));
    return priced ? caption.substring(0, mark) : caption;
  }
}
