package org.lexprecision.parser.internal.unit;

import static java.util.Comparator.comparingInt;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.words.WordList;

/** The words and signs of currencies, read from {@code currencies.txt}, found in texts. */
final class CurrencyLexicon {

  private static final Splitter FIELDS = Splitter.on(';').trimResults();
  private static final Splitter WORDS = Splitter.on('|').trimResults().omitEmptyStrings();
  private static final Splitter CODES = Splitter.on(' ').omitEmptyStrings();

  /** The letters that may scale a code they are printed on: {@code MSEK}, {@code TEUR}. */
  private static final String PREFIXES = "MTKm";

  /** The signs that names may begin with, beside letters. */
  private static final String SIGNS = "$€£¥₹₩₪₽₺";

  private record Word(String text, boolean exact, ImmutableSet<Currency> currencies) {

    boolean isAt(String line, int from) {
      if (!line.regionMatches(!exact, from, text, 0, text.length())) {
        return false;
      }
      int end = from + text.length();
      return !Character.isLetter(text.charAt(text.length() - 1))
          || end >= line.length()
          || !Character.isLetter(line.charAt(end))
          || ScaleLexicon.isGlued(line, end);
    }

    /** Three capitals, which the letter of a scale may be printed on. */
    boolean isCode() {
      return exact && text.length() == 3 && text.chars().allMatch(Character::isUpperCase);
    }
  }

  /** The words by their first letter, of any case; the longest first. */
  private static final Map<Character, List<Word>> BY_LETTER = read();

  private CurrencyLexicon() {}

  /** Finds the currencies that a text names, in printed order. */
  static ImmutableList<CurrencyName> in(String text) {
    ImmutableList.Builder<CurrencyName> names = ImmutableList.builder();
    for (int at = 0; at < text.length(); ) {
      CurrencyName name = begins(text, at) ? at(text, at) : null;
      if (name == null) {
        at++;
      } else {
        names.add(name);
        at = name.end();
      }
    }
    return names.build();
  }

  /** What a sign beside a figure may mean; nothing where it is none: {@code $}, {@code HK$}. */
  static ImmutableSet<Currency> ofSign(String sign) {
    ImmutableList<CurrencyName> names = in(sign);
    return names.isEmpty() ? ImmutableSet.of() : names.get(0).currencies();
  }

  /** Asks whether a currency is named at a place of a text. */
  static boolean isAt(String text, int at) {
    return begins(text, at) && at(text, at) != null;
  }

  private static boolean begins(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetter(c)
        ? at == 0 || !isPartOfWord(text.charAt(at - 1))
        : SIGNS.indexOf(c) >= 0;
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetter(c) || c == '$';
  }

  private static @Nullable CurrencyName at(String text, int at) {
    for (Word word : words(text.charAt(at))) {
      if (word.isAt(text, at)) {
        return new CurrencyName(word.currencies(), at, at + word.text().length(), false);
      }
    }
    if (PREFIXES.indexOf(text.charAt(at)) >= 0 && at + 1 < text.length()) {
      for (Word word : words(text.charAt(at + 1))) {
        if (word.isCode() && word.isAt(text, at + 1)) {
          return new CurrencyName(word.currencies(), at, at + 1 + word.text().length(), true);
        }
      }
    }
    return null;
  }

  private static List<Word> words(char first) {
    return BY_LETTER.getOrDefault(Character.toLowerCase(first), ImmutableList.of());
  }

  private static Map<Character, List<Word>> read() {
    Map<Character, List<Word>> words = new HashMap<>();
    for (String line : WordList.lines(CurrencyLexicon.class, "currencies.txt")) {
      List<String> fields = FIELDS.splitToList(line);
      ImmutableSet<Currency> currencies =
          CODES
              .splitToStream(fields.get(0))
              .map(Currency::getInstance)
              .collect(ImmutableSet.toImmutableSet());
      for (String text : WORDS.split(fields.get(1))) {
        boolean exact = !text.equals(text.toLowerCase(Locale.ROOT));
        words
            .computeIfAbsent(Character.toLowerCase(text.charAt(0)), key -> new ArrayList<>())
            .add(new Word(text, exact, currencies));
      }
    }
    words.values().forEach(same -> same.sort(comparingInt((Word word) -> -word.text().length())));
    return words;
  }
}
