package org.lexprecision.parser.internal.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words by which headings, sentences and captions name the money of figures. */
class CurrencyWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(in thousands of Canadian dollars, except per share amounts); CAD",
        "(€ in millions); EUR",
        "(In millions of €); EUR",
        "£m; GBP",
        "£'000; GBP",
        "RMB'000; CNY",
        "RMB; CNY",
        "(in U.S. dollars); USD",
        "(CHF million); CHF",
        "(NOK million); NOK",
        "MSEK; SEK",
        "TEUR; EUR",
        "SEK m; SEK",
        "$A'000; AUD",
        "US$m; USD",
        "R million; ZAR",
        "(Rs. in crores, except per share data); INR",
        "(₹ in lakhs); INR",
        "Amounts in DKK million; DKK",
        "(Expressed in Hong Kong dollars); HKD"
      })
  void the_words_of_a_unit_name_its_money(String words, String code) {
    assertEquals(
        Optional.of(code),
        CurrencyWords.oneOfFigures(words).map(currency -> currency.getCurrencyCode()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gain on Canadian dollars sold",
        "Net sales",
        "$",
        "Euro",
        "R",
        "Rand Group",
        "effect of the euro on sales",
        "R & D"
      })
  void other_words_name_none(String words) {
    assertEquals(ImmutableSet.of(), CurrencyWords.ofFigures(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(in thousands of dollars)", "($ in millions)", "$000", "(kr million)"})
  void a_word_of_several_moneys_names_none_alone(String words) {
    assertTrue(CurrencyWords.ofFigures(words).size() > 1);
    assertEquals(Optional.empty(), CurrencyWords.oneOfFigures(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "All amounts are expressed in Canadian dollars unless noted.; CAD",
        "All references to dollars are to Australian dollars.; AUD",
        "The group's presentation currency is the euro.; EUR",
        "All dollar amounts in this press release, unless otherwise noted, are in Canadian dollars.; CAD",
        "Results differ where a subsidiary's money is not our U.S. dollar reporting currency.; USD",
        "Figures in this report are in millions of Swedish kronor.; SEK"
      })
  void a_sentence_says_in_what_money_a_document_reports(String sentence, String code) {
    assertEquals(
        ImmutableSet.of(Currency.getInstance(code)),
        CurrencyWords.ofDocument(sentence, CurrencyLexicon.in(sentence)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Unfavorable currency impacts, primarily related to the euro and the yen, hurt results.",
        "Foreign currency exposure is mainly to the euro.",
        "Losses were driven by the remeasurement of notes denominated in euros.",
        "It hedges part of its sales in euros.",
        "Billing is in the U.S. dollar, however, card spend there is in the New Zealand dollars.",
        "This market is in the euro.",
        "Amounts hedged are mainly related to the pound sterling."
      })
  void a_currency_named_in_passing_is_not_that_of_the_report(String sentence) {
    assertEquals(
        ImmutableSet.of(), CurrencyWords.ofDocument(sentence, CurrencyLexicon.in(sentence)));
  }

  @Test
  void a_caption_ends_with_the_money_of_its_amounts_per_share() {
    assertEquals(
        Optional.of(Currency.getInstance("SEK")),
        CurrencyWords.ofCaption("Earnings per share, SEK"));
    assertEquals(
        Optional.of(Currency.getInstance("USD")),
        CurrencyWords.ofCaption("Diluted earnings per ADS (US$)"));
    assertEquals(Optional.empty(), CurrencyWords.ofCaption("Earnings per share"));
  }
}
