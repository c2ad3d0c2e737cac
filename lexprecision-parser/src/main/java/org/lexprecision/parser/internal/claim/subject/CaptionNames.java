package org.lexprecision.parser.internal.claim.subject;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lexprecision.Basis;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.parser.internal.claim.word.LongestPhrases;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.words.WordList;

/** Tells how much of the captions of rows the words around an amount say. */
final class CaptionNames {

  private static final ImmutableSetMultimap<String, String> WORDS =
      WordList.kinds(CaptionNames.class, "amount-words.txt");
  private static final ImmutableSet<String> UNSAID = WORDS.get("unsaid");
  private static final ImmutableSet<String> ADJUSTED = WORDS.get("adjusted");
  private static final ImmutableSet<String> UNSETTLED = WORDS.get("unsettled");
  private static final ImmutableSet<String> WEAK = WORDS.get("weak");
  private static final ImmutableSet<String> CASH = WORDS.get("cash");
  private static final ImmutableSet<String> CASH_CAPTION = ImmutableSet.of("cash", "equivalent");
  private static final String CASH_FLOW = "cash flow";
  private static final ImmutableSet<String> QUALIFYING = WORDS.get("qualifying");
  private static final ImmutableSet<String> EXCLUDING = WORDS.get("excluding");
  private static final ImmutableSet<String> RESULTS = WORDS.get("results");
  private static final ImmutableSet<String> GAINS = WORDS.get("gains");
  private static final String INCOME = "income";
  private static final String LOSS = "loss";
  private static final int AHEAD = 6;

  private final ImmutableSet<String> unsaid;
  private final Map<String, ImmutableSet<String>> captions = new HashMap<>();

  CaptionNames(Company company) {
    this.unsaid =
        ImmutableSet.<String>builder()
            .addAll(UNSAID)
            .addAll(LongestPhrases.keys(company.name()))
            .build();
  }

  /**
   * The words that an amount stands among.
   *
   * @param around those near it
   * @param ahead those right before it
   * @param all those of its sentence
   * @param section those of the heading above it
   * @param pairs what stands side by side near it
   */
  record Setting(
      ImmutableSet<String> around,
      ImmutableSet<String> ahead,
      ImmutableSet<String> all,
      ImmutableSet<String> section,
      ImmutableSet<String> pairs) {

    static Setting of(SpokenAmount amount, int before, int behind) {
      List<Word> words = amount.words();
      return new Setting(
          keys(words, amount.from() - before, amount.to() + behind),
          keys(words, amount.from() - AHEAD, amount.from()),
          keys(words, 0, words.size()),
          amount.section(),
          pairs(words, amount.from() - AHEAD, amount.to() + AHEAD));
    }

    private static ImmutableSet<String> pairs(List<Word> words, int from, int to) {
      ImmutableSet.Builder<String> pairs = ImmutableSet.builder();
      for (int at = Math.max(1, from); at < Math.min(words.size(), to); at++) {
        pairs.add(words.get(at - 1).key() + " " + words.get(at).key());
      }
      return pairs.build();
    }

    boolean says(String word) {
      return all.contains(word);
    }
  }

  /** Whether the figures of a sentence are not those of a row: what is expected. */
  static boolean isUnsettled(List<Word> words) {
    return keys(words, 0, words.size()).stream().anyMatch(UNSETTLED::contains);
  }

  /** Whether the figures of a sentence leave something out, and are no reported ones. */
  static boolean isExcluding(List<Word> words) {
    return words.stream().map(Word::key).anyMatch(EXCLUDING::contains);
  }

  private static ImmutableSet<String> keys(List<Word> words, int from, int to) {
    return words.subList(Math.max(0, from), Math.min(words.size(), to)).stream()
        .filter(Word::isLetters)
        .flatMap(word -> Stream.of(word.key(), result(word.key())))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Earnings, a profit and a loss are what captions call an income. */
  private static String result(String key) {
    return GAINS.contains(key) ? INCOME : key;
  }

  /** What a sentence must say of a caption to name it. */
  ImmutableSet<String> said(String caption) {
    return captions.computeIfAbsent(
        caption,
        text ->
            LongestPhrases.keys(withoutBrackets(text)).stream()
                .filter(key -> !unsaid.contains(key) && Character.isLetter(key.charAt(0)))
                .filter(key -> key.length() > 1)
                .map(CaptionNames::result)
                .collect(ImmutableSet.toImmutableSet()));
  }

  /** The telling words of the caption of a row that its part of the company does not say. */
  Set<String> own(Fact fact) {
    Set<String> caption = Sets.difference(said(fact.source().caption()), WEAK);
    return fact.segment().isConsolidated()
        ? caption
        : Sets.difference(caption, said(fact.segment().name()));
  }

  /** Whether the words right beside an amount call it cash, and a row states cash. */
  boolean isCash(Fact fact, Setting setting) {
    return said(fact.source().caption()).equals(CASH_CAPTION)
        && !setting.pairs.contains(CASH_FLOW)
        && setting.pairs.stream().anyMatch(CASH::contains);
  }

  /**
   * Whether an amount is said to be a fair value or an average just if the row says so too.
   *
   * @param far whether that may be said farther off
   */
  boolean isOfQuality(Fact fact, Setting setting, boolean far) {
    return Sets.difference(
            Sets.intersection(far ? setting.around : setting.ahead, QUALIFYING),
            said(fact.source().caption()))
        .isEmpty();
  }

  /** Whether words name a row by its caption, or by the name of its item too. */
  boolean isNamed(Fact fact, Setting setting, boolean byItem) {
    return isNamed(fact, said(fact.source().caption()), setting, byItem)
        || (byItem && isNamed(fact, said(fact.item().label()), setting, true));
  }

  private boolean isNamed(
      Fact fact, ImmutableSet<String> caption, Setting setting, boolean byItem) {
    boolean whole = fact.segment().isConsolidated();
    ImmutableSet<String> part = whole ? ImmutableSet.of() : said(fact.segment().name());
    boolean named =
        caption.stream().allMatch(key -> setting.around.contains(key) || part.contains(key));
    if (caption.isEmpty() || !named || whole) {
      return named && whole && !caption.isEmpty();
    }
    return isSpoken(fact, setting)
        && (!part.containsAll(caption)
            || isOfItem(fact, part, setting.around)
            || (byItem && part.size() > 1 && setting.around.containsAll(part)));
  }

  /** Whether a sentence, or the heading above it, names the part of the company a row is of. */
  boolean isSpoken(Fact fact, Setting setting) {
    if (fact.segment().isConsolidated()) {
      return true;
    }
    ImmutableSet<String> part = said(fact.segment().name());
    boolean weak = part.stream().findFirst().filter(WEAK::contains).isPresent();
    boolean named = part.stream().limit(weak ? 2 : 1).allMatch(setting.all::contains);
    return !part.isEmpty() && (named || setting.section.containsAll(part));
  }

  /** Asks whether a sentence names what the row of a part of the company is of. */
  private boolean isOfItem(Fact fact, Set<String> part, Set<String> around) {
    String id = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, fact.item().id());
    ImmutableSet<String> item = said(id);
    return !part.containsAll(item) && around.containsAll(item);
  }

  private static String withoutBrackets(String text) {
    StringBuilder rest = new StringBuilder();
    int open = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      open += c == '(' ? 1 : 0;
      rest.append(open == 0 ? c : ' ');
      open -= c == ')' && open > 0 ? 1 : 0;
    }
    return rest.toString();
  }

  /**
   * Asks whether a figure is adjusted just if the sentence says so, or that it leaves things out.
   */
  boolean isOfFooting(Fact fact, Setting setting) {
    if (setting.all.stream().anyMatch(EXCLUDING::contains)) {
      return fact.basis() != Basis.REPORTED;
    }
    boolean result = said(fact.source().caption()).stream().anyMatch(RESULTS::contains);
    boolean adjusted =
        (fact.basis() != Basis.REPORTED && result)
            || LongestPhrases.keys(fact.source().caption()).stream().anyMatch(ADJUSTED::contains);
    return adjusted
        ? setting.around.stream().anyMatch(ADJUSTED::contains)
        : !result || setting.ahead.stream().noneMatch(ADJUSTED::contains);
  }

  /** Asks whether a figure has the sign that is stated, or one that prose need not state. */
  boolean isSigned(Fact fact, SpokenAmount amount, Setting setting) {
    return fact.figure().amount().signum() == amount.figure().amount().signum()
        || setting.around.contains(LOSS)
        || LongestPhrases.keys(withoutBrackets(fact.source().caption())).contains(LOSS)
        || said(fact.source().caption()).stream().noneMatch(RESULTS::contains);
  }
}
