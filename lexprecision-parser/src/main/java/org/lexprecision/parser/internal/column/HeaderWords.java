package org.lexprecision.parser.internal.column;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.Optional;
import org.lexprecision.Basis;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grammar.PeriodWords;
import org.lexprecision.parser.internal.measure.BasisWords;
import org.lexprecision.parser.internal.unit.CurrencyWords;
import org.lexprecision.parser.internal.unit.UnitNotes;

/**
 * The words of one cell of a header, taken apart.
 *
 * @param when what they say of periods; words that only state a scale or a currency are left out
 * @param basis the footing they name
 * @param currency the money they name
 */
record HeaderWords(PeriodWords when, Optional<Basis> basis, Optional<Currency> currency) {

  static HeaderWords of(String printed) {
    String words = Captions.withoutMarks(printed);
    String text = UnitNotes.without(words);
    return new HeaderWords(
        PeriodGrammar.read(text), BasisWords.ofColumn(text), CurrencyWords.oneOfFigures(words));
  }

  String text() {
    return when.text();
  }

  /** The quarter they name. */
  Optional<Length> quarter() {
    return when.length().filter(length -> length.quarter().isPresent());
  }

  /** The dates they name. */
  ImmutableList<DateMention> dates() {
    return DateMention.completed(when.dates());
  }

  /** The words that name neither a date nor a length. */
  String label() {
    return when.label();
  }
}
