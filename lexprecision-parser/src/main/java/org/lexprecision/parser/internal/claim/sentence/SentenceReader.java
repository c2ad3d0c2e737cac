package org.lexprecision.parser.internal.claim.sentence;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.claim.period.DayMention;
import org.lexprecision.parser.internal.claim.word.LongestPhrases;
import org.lexprecision.parser.internal.claim.word.Meaning;
import org.lexprecision.parser.internal.claim.word.Quantity;
import org.lexprecision.parser.internal.claim.word.QuantityReader;
import org.lexprecision.parser.internal.claim.word.Word;

/** Reads the elements of a sentence from left to right, each as long as possible. */
final class SentenceReader {

  private final List<Word> words;
  private final LongestPhrases phrases;
  private final QuantityReader quantities;

  private SentenceReader(List<Word> words, LongestPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.quantities = new QuantityReader(words);
  }

  /** Returns the elements of a sentence, in order. */
  static ImmutableList<Element> read(List<Word> words, LongestPhrases phrases) {
    SentenceReader reader = new SentenceReader(words, phrases);
    ImmutableList.Builder<Element> elements = ImmutableList.builder();
    int at = 0;
    while (at < words.size()) {
      Element element = reader.element(at);
      elements.add(element);
      at = element.to();
    }
    return elements.build();
  }

  private Element element(int at) {
    Word word = words.get(at);
    @Nullable Quantity quantity = word.isLetters() ? null : quantities.at(at);
    if (quantity != null && quantity.sort() != Quantity.Sort.NUMBER) {
      return new Element.Amount(quantity, at, quantity.to());
    }
    LongestPhrases.@Nullable Match match = phrases.longest(words, at);
    Element.@Nullable Time time = PeriodReader.at(words, phrases, at, match);
    if (time != null) {
      return time;
    }
    @Nullable DayMention day = DayMention.at(words, at);
    if (day != null) {
      return new Element.Day(day, at, day.to());
    }
    if (isListMark(at)) {
      return new Element.Mark(";", at, at + 3);
    }
    if (match != null) {
      return match.meaning().category() == Meaning.Category.TIME
          ? time(match.meaning(), word, at)
          : new Element.Known(match.meaning(), at, match.to());
    }
    return word.kind() == Word.Kind.MARK
        ? new Element.Mark(word.text(), at, at + 1)
        : new Element.Unread(word.text(), at, at + 1);
  }

  /** Words of time that name no period: "this" and "year" say nothing, "first" may say a lot. */
  private static Element time(Meaning meaning, Word word, int at) {
    return switch (meaning.argument()) {
      case "this", "plain", "unit:period" ->
          new Element.Known(Meaning.of(Meaning.Category.FILLER, ""), at, at + 1);
      default -> new Element.Unread(word.text(), at, at + 1);
    };
  }

  /** "(1)" before the first of several things. */
  private boolean isListMark(int at) {
    return at + 2 < words.size()
        && words.get(at).isMark("(")
        && words.get(at + 1).isNumber()
        && words.get(at + 1).text().length() == 1
        && words.get(at + 2).isMark(")");
  }
}
