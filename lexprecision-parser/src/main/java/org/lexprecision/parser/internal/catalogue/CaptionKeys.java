package org.lexprecision.parser.internal.catalogue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.words.PhraseTree;
import org.lexprecision.parser.internal.words.WordList;
import org.lexprecision.parser.internal.words.Wording;

/** Captions reduced to the words by which the catalogue compares them. */
final class CaptionKeys {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** Words between words; what is due to somebody is not what is due from him. */
  private static final ImmutableSet<String> JOINING =
      ImmutableSet.copyOf(WordList.lines(CaptionKeys.class, "joining-words.txt"));

  private static final ImmutableSet<String> IDLE = ImmutableSet.of("net", "total");
  private static final ImmutableSet<String> IDLE_LAST =
      ImmutableSet.of("expense", "cost", "charge");
  private static final ImmutableSet<String> CHANGING =
      ImmutableSet.of("net", "change", "increase", "decrease");
  private static final PhraseTree<List<String>> SYNONYMS = synonyms();

  /** Where a caption goes on about how its figure came about. */
  private static final Wording TAIL = Wording.listed(CaptionKeys.class, "tail");

  private static final CharMatcher FIGURES =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("$€£;")).precomputed();

  private CaptionKeys() {}

  /** Returns the words that tell, in their order, synonyms made one. */
  static String key(String caption) {
    List<String> words = new ArrayList<>();
    String before = "";
    for (String word : WORDS.split(Captions.normalized(caption))) {
      if (!JOINING.contains(word) || before.equals("due")) {
        words.add(word);
      }
      before = word;
    }
    return String.join(" ", withoutSynonyms(words));
  }

  /**
   * Returns the caption up to where it goes on: "Treasury stock, at cost, 5 shares".
   *
   * @param balance whether it names a balance; what income leaves out makes it another item
   */
  static String beginning(String caption, boolean balance) {
    Matcher tail = TAIL.in(balance ? caption : "");
    int end = tail.find() && tail.start() > 0 ? tail.start() : caption.length();
    int figure = FIGURES.indexIn(caption);
    return caption.substring(0, figure > 0 ? Math.min(figure, end) : end);
  }

  /** Returns a key without the words that seldom tell; empty if too little is left to tell. */
  static String alike(String key) {
    List<String> words = new ArrayList<>(WORDS.splitToList(key));
    words.removeIf(IDLE::contains);
    while (!words.isEmpty() && IDLE_LAST.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return words.size() < 2 ? "" : String.join(" ", words);
  }

  /** Returns a key without words of change before it: "Increase in inventories". */
  static String changed(String key) {
    List<String> words = WORDS.splitToList(key);
    int from = 0;
    while (from < words.size() && CHANGING.contains(words.get(from))) {
      from++;
    }
    return String.join(" ", words.subList(from, words.size()));
  }

  private static List<String> withoutSynonyms(List<String> words) {
    List<String> result = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      int length = SYNONYMS.lengthAt(words, at);
      List<String> own = words.subList(at, at + Math.max(1, length));
      @Nullable List<String> synonym = length == 0 ? null : SYNONYMS.get(own);
      for (String word : synonym == null ? own : synonym) {
        if (result.isEmpty() || !result.get(result.size() - 1).equals(word)) {
          result.add(word);
        }
      }
      at += own.size();
    }
    return result;
  }

  private static PhraseTree<List<String>> synonyms() {
    PhraseTree<List<String>> synonyms = new PhraseTree<>();
    for (CSVRecord row : CsvList.rows("synonyms.csv")) {
      synonyms.put(WORDS.splitToList(row.get("words")), WORDS.splitToList(row.get("stand for")));
    }
    return synonyms;
  }
}
