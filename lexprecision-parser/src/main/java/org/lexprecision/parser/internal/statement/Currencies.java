package org.lexprecision.parser.internal.statement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.lexprecision.parser.internal.words.WordList;
import org.lexprecision.parser.internal.words.Wording;

/**
 * The words, read from {@code currencies.txt}, by which documents say in what money they report.
 *
 * <p>A currency is named in passing in many places. Only words that say in what unit figures stand
 * count: "(in thousands of Canadian dollars)", "RMB'000", "All amounts are in euros".
 */
final class Currencies {

  private static final Splitter FIELDS = Splitter.on(';').trimResults();
  private static final Splitter WORDS = Splitter.on('|').trimResults().omitEmptyStrings();
  private static final ImmutableMap<String, Currency> CODES = read();
  private static final String NAME =
      "(?<![\\p{L}\\$])("
          + String.join("|", CODES.keySet().stream().map(Currencies::whole).toList())
          + ")";

  private static final Wording NAMED = Wording.of(NAME);

  /** The currency is the unit of a scale, or all that is said. */
  private static final Wording UNIT =
      Wording.of(
          "\\b(?:in|of|thousands|millions|billions)\\b[\\s(]{0,2}"
              + NAME
              + "|"
              + NAME
              + "\\s?(?:in )?(?:['’]?0{3}|thousands?\\b|millions?\\b|billions?\\b|mn?\\b|bn\\b)"
              + "|^\\W{0,3}"
              + NAME
              + "\\W{0,3}$");

  /** A sentence on the figures of the whole document. */
  private static final Wording REPORTS =
      Wording.of(
          "\\b(?:amounts?|figures|results|statements|data|dollars|currency|references?|reports)\\b[^.;]{0,80}?"
              + "\\b(?:in|are|is|to|mean)(?: the)? "
              + NAME);

  private Currencies() {}

  /** Finds the currency in which a title, a header or a remark says the figures below are. */
  static Optional<Currency> ofFigures(String words) {
    return find(UNIT, words);
  }

  /** Finds the currency in which a text says that its document reports. */
  static Optional<Currency> ofDocument(String text) {
    return find(REPORTS, text);
  }

  /** Removes a currency that is all a text says but for its scale and its dates. */
  static String without(String header) {
    if (!NAMED.isIn(header)) {
      return header;
    }
    Matcher unit = UNIT.in(header);
    return unit.find()
        ? header.substring(0, unit.start()) + " " + header.substring(unit.end())
        : header;
  }

  private static Optional<Currency> find(Wording wording, String words) {
    if (!NAMED.isIn(words)) {
      return Optional.empty();
    }
    Matcher matcher = wording.in(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return Optional.ofNullable(CODES.get(matcher.group(group).toLowerCase(Locale.ROOT)));
      }
    }
    return Optional.empty();
  }

  /** Nothing may go on with the letters of a word, but "m" may follow a sign. */
  private static String whole(String word) {
    boolean letters = Character.isLetter(word.charAt(word.length() - 1));
    return word.replace(".", "\\.").replace("$", "\\$") + (letters ? "(?!\\p{L})" : "");
  }

  private static ImmutableMap<String, Currency> read() {
    ImmutableMap.Builder<String, Currency> codes = ImmutableMap.builder();
    for (String line : WordList.lines(Currencies.class, "currencies.txt")) {
      List<String> fields = FIELDS.splitToList(line);
      Currency currency = Currency.getInstance(fields.get(0));
      WORDS.split(fields.get(1)).forEach(word -> codes.put(word, currency));
    }
    return codes.build();
  }
}
