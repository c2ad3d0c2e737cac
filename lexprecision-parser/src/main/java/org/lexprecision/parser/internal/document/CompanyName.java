package org.lexprecision.parser.internal.document;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lexprecision.parser.internal.words.Wording;

/** The name of a company, told by the form of its last word: "Acme Holdings, Inc.". */
public final class CompanyName {

  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 6;

  /** Forms of so few letters are written small too: "plc", "nv". */
  private static final int SHORT = 4;

  /** The words behind a name by which it tells its news: "today reported". */
  private static final int BEHIND = 2;

  private static final Splitter WORD = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final CharMatcher MARKS = CharMatcher.anyOf("®™℠*");
  private static final CharMatcher NO_NAME = CharMatcher.anyOf("<>)");
  private static final CharMatcher ENDS = CharMatcher.anyOf(" ,;:-–—―…");
  private static final Wording SUBSIDIARIES = Wording.listed(CompanyName.class, "subsidiaries");

  private CompanyName() {}

  /** The name, where a line is one and nothing else. */
  public static Optional<String> of(String line) {
    String name = SUBSIDIARIES.replacedIn(line.strip(), "");
    if (name.length() > LONGEST || CharMatcher.inRange('0', '9').matchesAnyOf(name)) {
      return Optional.empty();
    }
    List<String> words = WORD.splitToList(name);
    if (words.isEmpty() || !isForm(words.get(words.size() - 1))) {
      return Optional.empty();
    }
    return Optional.of(OpeningWords.isBeforeName(words.get(0)) ? rest(words, 1) : name);
  }

  /**
   * Whether a word is a form as names have it: "Limited", "plc", "(a development stage company)",
   * but no "limited" of a sentence.
   */
  private static boolean isForm(String word) {
    return OpeningWords.isForm(word)
        && (word.length() <= SHORT || word.endsWith(")") || !Character.isLowerCase(word.charAt(0)));
  }

  /** The name that a title has in front: "ACME BANCORP, INC. SELECTED DATA". */
  public static Optional<String> before(String title) {
    List<String> words = WORD.splitToList(title);
    for (int end = 2; end < Math.min(MOST_WORDS, words.size()); end++) {
      if (isForm(words.get(end - 1)) && !isForm(words.get(end))) {
        return of(rest(words.subList(0, end), 0));
      }
    }
    return Optional.empty();
  }

  /**
   * The name with which a headline without a verb begins: "Acme Holdings, Inc. Third Quarter
   * Results", "Acme Corp. - interim report".
   */
  public static Optional<String> heading(String headline) {
    List<String> words = WORD.splitToList(headline);
    return before(headline)
        .filter(
            name -> {
              String next = words.get(WORD.splitToList(name).size());
              return !Character.isUpperCase(next.charAt(0)) || OpeningWords.isOfHeadline(next);
            })
        .map(ENDS::trimFrom);
  }

  /** The name that a headline begins with: "Acme Bank Reports Second Quarter Results". */
  public static Optional<String> telling(String headline) {
    List<String> words = WORD.splitToList(headline);
    int end = 0;
    while (end < Math.min(MOST_WORDS, words.size()) && isOfName(words.get(end))) {
      end++;
    }
    boolean told = end > 1 && end < words.size() && OpeningWords.isTelling(words.get(end));
    return told
        ? Optional.of(ENDS.trimFrom(MARKS.removeFrom(rest(words.subList(0, end), 0))))
        : Optional.empty();
  }

  /**
   * Asks whether a text says of what a line alone names that it told its news: "Acme Brewing", and
   * "-- Acme Brewing today reported".
   */
  public static boolean isTold(String line, String text) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(line.toLowerCase(Locale.ROOT) + ' ');
    List<String> words = WORD.splitToList(line);
    if (at < 0
        || words.size() > MOST_WORDS
        || !words.stream().allMatch(CompanyName::isOfName)
        || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
      return false;
    }
    List<String> behind = WORD.limit(BEHIND + 1).splitToList(text.substring(at + line.length()));
    int told = !behind.isEmpty() && OpeningWords.isTelling(behind.get(0)) ? 0 : 1;
    return behind.size() > told
        && OpeningWords.isTelling(behind.get(told))
        && (told == 0 || OpeningWords.isBehindName(behind.get(0)));
  }

  private static boolean isOfName(String word) {
    boolean joins = word.equals("of") || word.equals("and") || word.equals("&");
    return joins
        || (Character.isUpperCase(word.charAt(0))
            && !OpeningWords.isOfPeriod(word)
            && !OpeningWords.isTelling(word));
  }

  /**
   * The name with which a sentence begins: up to its brackets, or to the first word that goes on
   * about it. A full name in brackets behind a short one is taken for it.
   */
  public static Optional<String> opening(String sentence) {
    int bracket = sentence.indexOf('(');
    Optional<String> spoken = spoken(bracket < 0 ? sentence : sentence.substring(0, bracket));
    if (bracket < 0 || spoken.flatMap(CompanyName::of).isPresent()) {
      return spoken;
    }
    int end = CharMatcher.anyOf(";:)").indexIn(sentence, bracket);
    String inside = sentence.substring(bracket + 1, end < 0 ? sentence.length() : end);
    return of(inside).or(() -> spoken);
  }

  private static Optional<String> spoken(String text) {
    List<String> words = WORD.splitToList(text);
    int end = 0;
    while (end < words.size() && !OpeningWords.isBehindName(words.get(end))) {
      end++;
    }
    String name = ENDS.trimFrom(MARKS.removeFrom(rest(words.subList(0, end), 0)));
    boolean written =
        !name.isEmpty() && Character.isUpperCase(name.charAt(0)) && NO_NAME.matchesNoneOf(name);
    return written && end <= MOST_WORDS ? Optional.of(name) : Optional.empty();
  }

  private static String rest(List<String> words, int from) {
    return String.join(" ", words.subList(from, words.size()));
  }
}
