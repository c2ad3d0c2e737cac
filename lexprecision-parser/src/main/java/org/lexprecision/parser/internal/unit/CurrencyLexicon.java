package org.lexprecision.parser.internal.unit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.words.LetterTree;
import org.lexprecision.parser.internal.words.WordList;

/** The words and signs of currencies, read from {@code currencies.txt}, found in texts. */
public final class CurrencyLexicon {

  private static final Splitter FIELDS = Splitter.on(';').trimResults();
  private static final Splitter WORDS = Splitter.on('|').trimResults().omitEmptyStrings();
  private static final Splitter CODES = Splitter.on(' ').omitEmptyStrings();

  /** The letters that may scale a code they are printed on: {@code MSEK}, {@code TEUR}. */
  private static final String PREFIXES = "MTKm";

  /** The signs that names may begin with, beside letters. */
  private static final String SIGNS = "$€£¥₹₩₪₽₺";

  /**
   * A word that names currencies.
   *
   * @param exact whether its case counts
   * @param code whether it is three capitals, which the letter of a scale may be printed on
   */
  private record Word(String text, boolean exact, boolean code, ImmutableSet<Currency> currencies) {

    static Word of(String text, ImmutableSet<Currency> currencies) {
      boolean exact = !text.equals(text.toLowerCase(Locale.ROOT));
      boolean code = exact && text.length() == 3 && text.chars().allMatch(Character::isUpperCase);
      return new Word(text, exact, code, currencies);
    }

    boolean isAt(String line, int from) {
      int end = from + text.length();
      return (!exact || line.startsWith(text, from))
          && (!Character.isLetter(text.charAt(text.length() - 1))
              || end >= line.length()
              || !Character.isLetter(line.charAt(end))
              || ScaleLexicon.isGlued(line, end));
    }
  }

  private static final LetterTree<Word> ALL = read();

  private CurrencyLexicon() {}

  /** Finds the currencies that a text names, in printed order. */
  static ImmutableList<CurrencyName> in(String text) {
    ImmutableList.Builder<CurrencyName> names = ImmutableList.builder();
    for (int at = 0; at < text.length(); ) {
      @Nullable CurrencyName name = find(text, at);
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
    return find(text, at) != null;
  }

  /** The currency that is named at a place of a text; null where none is. */
  public static @Nullable CurrencyName find(String text, int at) {
    return begins(text, at) ? at(text, at) : null;
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
    @Nullable Word word = longest(text, at, false);
    if (word != null) {
      return new CurrencyName(word.currencies(), at, at + word.text().length(), false);
    }
    @Nullable Word code =
        PREFIXES.indexOf(text.charAt(at)) >= 0 ? longest(text, at + 1, true) : null;
    return code == null
        ? null
        : new CurrencyName(code.currencies(), at, at + 1 + code.text().length(), true);
  }

  /** The longest word at a place of a text. */
  private static @Nullable Word longest(String text, int from, boolean code) {
    @Nullable Word longest = null;
    @Nullable LetterTree<Word> node = ALL;
    for (int at = from; at < text.length(); at++) {
      node = node.next(text.charAt(at));
      if (node == null) {
        break;
      }
      for (Word word : node.meanings()) {
        if ((word.code() || !code) && word.isAt(text, from)) {
          longest = word;
          break;
        }
      }
    }
    return longest;
  }

  private static LetterTree<Word> read() {
    LetterTree<Word> words = new LetterTree<>();
    for (String line : WordList.lines(CurrencyLexicon.class, "currencies.txt")) {
      List<String> fields = FIELDS.splitToList(line);
      ImmutableSet<Currency> currencies =
          CODES
              .splitToStream(fields.get(0))
              .map(Currency::getInstance)
              .collect(ImmutableSet.toImmutableSet());
      for (String text : WORDS.split(fields.get(1))) {
        words.put(text, Word.of(text, currencies));
      }
    }
    return words;
  }
}
