package org.lexprecision.parser.internal.part;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.lexprecision.Segment;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Reads of what part of a company, or of what business that it bought, a title says a table is.
 *
 * <p>"BCA revenues by customer location" are BCA's; "the assets acquired of Acme Pipe" were Acme
 * Pipe's. Words that name neither leave the table to the company.
 */
public final class TitleParts {

  private static final int LONGEST = 4;
  private static final Splitter WORD =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().trimResults();
  private static final Wording ACRONYM = Wording.of("^[a-z]{2,5}$");
  private static final Wording OF_WHOM = Wording.listed(TitleParts.class, "of whom");
  private static final Wording WHOSE = Wording.listed(TitleParts.class, "whose");

  /** What stands in capitals and is no name. */
  private static final ImmutableSet<String> NO_NAMES =
      ImmutableSet.of("GAAP", "IFRS", "EPS", "US", "NOTE", "TOTAL", "NET", "UNAUDITED", "THE");

  /** Words that the names of many companies have. */
  private static final ImmutableSet<String> COMMON =
      ImmutableSet.of(
          "the", "and", "of", "company", "companies", "co", "group", "holdings", "holding");

  private static final int TELLING = 4;

  private TitleParts() {}

  /**
   * Asks whether a title says that the figures are those of the parent without its subsidiaries.
   */
  public static boolean areOfParentAlone(String title) {
    return PartWords.PARENT.isIn(title);
  }

  /** Asks whether a sentence says the same of the tables behind it. */
  public static boolean announceParentAlone(String sentence) {
    return PartWords.PARENT_CERTAINLY.isIn(sentence);
  }

  /**
   * Asks whether the names of two companies have a word that tells, in full or as its beginning.
   */
  public static boolean shareWord(String one, String other) {
    List<String> words = PhraseList.words(one);
    return PhraseList.words(other).stream()
        .filter(word -> word.length() > 1 && !PartWords.FORMS.has(word) && !COMMON.contains(word))
        .anyMatch(
            word ->
                words.contains(word)
                    || words.stream()
                        .anyMatch(
                            own ->
                                own.length() >= TELLING
                                    && word.length() >= TELLING
                                    && (own.startsWith(word) || word.startsWith(own))));
  }

  /**
   * Returns the first letters of the words of a name: "WIM" of "Wealth & Investment Management".
   */
  public static String initials(String name) {
    return WORD.splitToStream(name)
        .filter(word -> Character.isUpperCase(word.charAt(0)))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** Finds the part that a line names before what is measured: "Pipe net sales by region". */
  public static Optional<String> measured(
      String line, ImmutableSet<Segment> known, Predicate<String> isItem) {
    List<String> words = WORD.splitToList(line);
    for (int end = 1; end <= Math.min(LONGEST, words.size() - 1); end++) {
      String name = String.join(" ", words.subList(0, end));
      boolean acronym =
          end == 1
              && ACRONYM.isIn(name)
              && CharMatcher.inRange('A', 'Z').matchesAllOf(name)
              && !NO_NAMES.contains(name);
      if ((acronym || known.contains(Segment.of(name))) && measures(words, end, isItem)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean measures(List<String> words, int from, Predicate<String> isItem) {
    for (int end = from + 1; end <= Math.min(from + LONGEST, words.size()); end++) {
      if (isItem.test(String.join(" ", words.subList(from, end)))) {
        return true;
      }
    }
    return false;
  }

  /** Finds the business that words say was bought, and what it was worth. */
  public static Optional<String> bought(String words) {
    if (!PartWords.BOUGHT.isIn(words)) {
      return Optional.empty();
    }
    return named(OF_WHOM.in(words), words).or(() -> named(WHOSE.in(words), words));
  }

  private static Optional<String> named(Matcher matcher, String words) {
    while (matcher.find()) {
      String name = capitals(words.substring(matcher.start(1), matcher.end(1)));
      if (!name.isEmpty()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Asks whether words say what a bought business was worth, without saying which. */
  public static boolean isPurchase(String words) {
    return PartWords.BOUGHT.isIn(words);
  }

  /** The first words as far as they begin with capitals. */
  private static String capitals(String words) {
    StringBuilder name = new StringBuilder();
    for (String word : WORD.split(words)) {
      if (!Character.isUpperCase(word.charAt(0))) {
        break;
      }
      name.append(name.isEmpty() ? "" : " ").append(word);
    }
    return CharMatcher.anyOf(".'’").trimTrailingFrom(name);
  }
}
