package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lexprecision.Basis;
import org.lexprecision.parser.internal.words.Wording;

/**
 * The words of one cell of a header, taken apart.
 *
 * @param text all of them but those that only state a scale
 * @param quarter the quarter they name
 * @param basis the footing they name
 * @param currency the money they name
 * @param dates the dates they name
 * @param label the words that name neither a date nor a length
 */
record HeaderWords(
    String text,
    Optional<Span> quarter,
    Optional<Basis> basis,
    Optional<Currency> currency,
    ImmutableList<DateMention> dates,
    String label) {

  private static final Wording FILLER =
      Wording.of(
          "\\([^()]{0,40}\\)|\\b(?:for|the|and|as|of|at|in|on|ended|ending|end|unaudited|audited|periods?|months?"
              + "|weeks?|fiscal|calendar|dates?|actual|note|amounts?|dollars?|thousands|millions|restated"
              + "|reported|previously|originally|pro|forma|proforma|adjusted|gaap|non)\\b|[^\\p{L}&/ -]");

  static HeaderWords of(String printed) {
    String text = Scale.without(Currencies.without(printed));
    ImmutableList<DateMention> dates = ColumnHeader.completed(DateMention.scan(text));
    return new HeaderWords(
        text,
        Span.find(text).filter(span -> span.quarter().isPresent()),
        BasisWords.find(text),
        Currencies.ofFigures(printed),
        dates,
        residue(text, dates));
  }

  private static String residue(String text, List<DateMention> dates) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (DateMention date : dates) {
      rest.append(text, from, Math.max(from, date.start())).append(' ');
      from = Math.max(from, date.end());
    }
    rest.append(text, Math.min(from, text.length()), text.length());
    String words = FILLER.replacedIn(Span.without(rest.toString()), " ").strip();
    if (words.chars().noneMatch(Character::isLetter)) {
      return "";
    }
    // the case and the punctuation of the printed words, where they are the whole cell
    return words.replace(" ", "").equalsIgnoreCase(text.replace(" ", ""))
        ? text
        : printed(text, words);
  }

  private static String printed(String text, String words) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(words);
    return at < 0 ? words : text.substring(at, at + words.length());
  }
}
