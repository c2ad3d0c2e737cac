package org.lexprecision.parser.internal.guidance;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.claim.word.WordScanner;
import org.lexprecision.parser.internal.words.WordList;

/** The measures that releases expect, by the words that name them. */
final class GuidedMeasures {

  /** What kind of number a measure is. */
  enum Kind {
    MONEY,
    LOSS,
    SHARE,
    SHARE_LOSS,
    RATE,
    COUNT
  }

  /**
   * A measure.
   *
   * @param id the id of its item
   * @param label its words as printed
   * @param kind what kind of number it is
   * @param from the index of the first word
   * @param to the index behind the last
   */
  record Measure(String id, String label, Kind kind, int from, int to) {

    /** This amount of money for each share, which words behind its number say it is for. */
    Measure forEach(Measure share) {
      String per = share.id().endsWith("Diluted") ? "PerDilutedShare" : "PerShare";
      return new Measure(id + per, label + ' ' + share.label(), Kind.SHARE, from, to);
    }
  }

  private record Entry(String id, Kind kind) {}

  private static final int LONGEST = 14;
  private static final int MOST_NAMES = 4;
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final ImmutableMap<String, Entry> ENTRIES = entries();
  private static final ImmutableSet<String> NOT_NAMES =
      ImmutableSet.copyOf(WordList.lines(GuidedMeasures.class, "not-names.txt"));

  /** Words that name a measure only with others before them. */
  private static final ImmutableSet<String> PARTS = ImmutableSet.of("Capital", "Margin", "Expense");

  private static final ImmutableSet<String> WHOLE =
      ImmutableSet.of("total", "net", "consolidated", "worldwide", "company");

  private GuidedMeasures() {}

  private static ImmutableMap<String, Entry> entries() {
    Splitter fields = Splitter.on(';').trimResults();
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (String line : WordList.lines(GuidedMeasures.class, "items.txt")) {
      List<String> parts = fields.splitToList(line);
      Kind kind = Kind.valueOf(Ascii.toUpperCase(parts.get(2)));
      String phrase = WORDS.splitToStream(parts.get(0)).map(WordScanner::key).collect(joining(" "));
      entries.put(phrase, new Entry(parts.get(1), kind));
    }
    return ImmutableMap.copyOf(entries);
  }

  /** Returns the measures that words from one place to another name, in order. */
  static ImmutableList<Measure> all(List<Word> words, int from, int to) {
    ImmutableList.Builder<Measure> found = ImmutableList.builder();
    int at = from;
    while (at < to) {
      Optional<Measure> measure = longest(words, from, at, to);
      measure.filter(one -> !PARTS.contains(one.id())).ifPresent(found::add);
      at = measure.map(Measure::to).orElse(at + 1);
    }
    return found.build();
  }

  private static Optional<Measure> longest(List<Word> words, int first, int from, int to) {
    StringBuilder phrase = new StringBuilder();
    Optional<Measure> best = Optional.empty();
    int counted = 0;
    for (int at = from; at < to && counted < LONGEST; at++) {
      Word word = words.get(at);
      if (word.kind() == Word.Kind.MARK) {
        if (at == from || !",()/&\u2014%".contains(word.text())) {
          break;
        }
        if (!word.text().equals("%")) {
          continue;
        }
      }
      counted++;
      phrase.append(phrase.isEmpty() ? "" : " ").append(word.key());
      Entry entry = ENTRIES.get(phrase.toString());
      if (entry != null && !isSingleSale(words, from, at)) {
        best = Optional.of(named(words, first, from, at + 1, entry));
      }
    }
    return best;
  }

  /** Asks whether a word before the name of a measure is no part of it. */
  static boolean isNoName(Word word) {
    return NOT_NAMES.contains(word.key()) || WHOLE.contains(word.key());
  }

  /** "Sales" are revenue, "a sale" is none. */
  private static boolean isSingleSale(List<Word> words, int from, int at) {
    return from == at && words.get(at).text().equalsIgnoreCase("sale");
  }

  /** The measure with the words before it that make it one of a part: subscription revenues. */
  private static Measure named(List<Word> words, int first, int from, int to, Entry entry) {
    int start = from;
    while (start > first && from - start < MOST_NAMES && isName(words, start - 1, start < from)) {
      start--;
    }
    while (start < from && words.get(start).is("and")) {
      start++;
    }
    List<String> names = new ArrayList<>();
    for (Word word : words.subList(start, from)) {
      names.add(capital(word.text()));
    }
    String id = String.join("", names) + entry.id();
    return new Measure(id, text(words, start, to), entry.kind(), start, to);
  }

  private static boolean isName(List<Word> words, int at, boolean within) {
    Word word = words.get(at);
    if (!word.isLetters()
        || word.text().length() < 2
        || word.hasDigit()
        || WHOLE.contains(word.key())) {
      return false;
    }
    if (within && word.is("and") && at > 0) {
      return words.get(at - 1).isLetters() && !NOT_NAMES.contains(words.get(at - 1).key());
    }
    return !NOT_NAMES.contains(word.key());
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String text(List<Word> words, int from, int to) {
    StringBuilder text = new StringBuilder();
    words
        .subList(from, to)
        .forEach(word -> text.append(text.isEmpty() ? "" : " ").append(word.text()));
    return text.toString();
  }
}
