package org.lexprecision.parser.internal.period.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of a caption, and its head: what stands before the first word that only relates, as
 * "Allowance" does in "Allowance for loan losses".
 */
public final class CaptionWords {

  private static final PhraseSet AS_OF = PhraseSet.load("as-of.txt");
  private static final PhraseSet BALANCES = PhraseSet.load("balances.txt");
  private static final PhraseSet OWNED = PhraseSet.load("owned.txt");
  private static final PhraseSet AT_HAND = PhraseSet.load("at-hand.txt");
  private static final PhraseSet FLOWING = PhraseSet.load("flowing.txt");
  private static final PhraseSet FLOWS = PhraseSet.load("flows.txt");
  private static final PhraseSet COUNTED = PhraseSet.load("counted.txt");
  private static final PhraseSet HELD = PhraseSet.load("held.txt");
  private static final PhraseSet DONE = PhraseSet.load("done.txt");
  private static final PhraseSet HOLDABLE = PhraseSet.load("holdable.txt");
  private static final PhraseSet OPENING = PhraseSet.load("opening.txt");
  private static final PhraseSet CLOSING = PhraseSet.load("closing.txt");
  private static final PhraseSet AVERAGES = PhraseSet.load("averages.txt");
  private static final PhraseSet AVERAGED = PhraseSet.load("averaged.txt");
  private static final PhraseSet STANDING = PhraseSet.load("standing.txt");
  private static final PhraseSet MOMENTS = PhraseSet.load("moments.txt");
  private static final PhraseSet LENGTHS = PhraseSet.load("lengths.txt");
  private static final PhraseSet NEUTRAL = PhraseSet.load("neutral.txt");
  private static final PhraseSet RELATING = PhraseSet.load("relating.txt");
  private static final PhraseSet TRAILING = PhraseSet.load("trailing.txt");
  private static final PhraseSet LEADING = PhraseSet.load("leading.txt");
  private static final PhraseSet DURING = PhraseSet.load("during.txt");
  private static final PhraseSet TURNED = PhraseSet.load("turned.txt");
  private static final PhraseSet TO_DATE = PhraseSet.load("to-date.txt");
  private static final PhraseSet STILL = PhraseSet.load("still.txt");
  private static final PhraseSet INTEREST = PhraseSet.load("interest.txt");
  private static final PhraseSet LATER = PhraseSet.load("later.txt");

  private static final ImmutableSet<Character> ENDS_HEAD =
      ImmutableSet.of(',', ':', ';', '(', '—', '–');

  private final ImmutableList<String> words;
  private final int head;

  /** Whether what stands in parentheses right behind the head moves: "borrowings (repayments)". */
  private final boolean turned;

  /** Whether the words before these said that all of the year is meant: "Year-to-date". */
  private final boolean toDate;

  private CaptionWords(ImmutableList<String> words, int head, boolean turned, boolean toDate) {
    this.words = words;
    this.head = head;
    this.turned = turned;
    this.toDate = toDate;
  }

  public static CaptionWords of(String caption) {
    List<String> words = new ArrayList<>();
    // "non-cash" is no cash
    String lower = caption.toLowerCase(Locale.ROOT).replace("non-", "non");
    int count = 0;
    int head = -1;
    int start = -1;
    boolean turned = false;
    for (int at = 0; at <= lower.length(); at++) {
      char c = at < lower.length() ? lower.charAt(at) : ' ';
      boolean letter = Character.isLetter(c) || c == '’' || c == '\'';
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        words.add(lower.substring(start, at).replace('’', '\''));
        count++;
        start = -1;
      }
      if (head < 0 && count > 0 && (ENDS_HEAD.contains(c) || isDash(lower, at))) {
        if (c == ':' && LEADING.areAll(words)) {
          words.clear();
          count = 0;
        } else {
          head = count;
          turned = isTurn(lower, at);
        }
      }
    }
    int before = TO_DATE.beginningAt(words, 0);
    boolean toDate = before > 0 && before < words.size() && (head < 0 || head > before);
    ImmutableList<String> all =
        ImmutableList.copyOf(words.subList(toDate ? before : 0, words.size()));
    int marked = head < 0 ? all.size() : toDate ? head - before : head;
    return new CaptionWords(all, head(all, marked), turned, toDate);
  }

  /** Whether nothing but a flow stands in parentheses behind a place: "(repayments)". */
  private static boolean isTurn(String text, int at) {
    int close = text.indexOf(')', at);
    if (at >= text.length() || text.charAt(at) != '(' || close < 0) {
      return false;
    }
    return TURNED.areAll(List.of(text.substring(at + 1, close).strip()));
  }

  /** Whether a hyphen stands alone between words: "Labor - stores". */
  private static boolean isDash(String text, int at) {
    return text.startsWith(" - ", at - 1);
  }

  /** Where the head ends: before the first relating word, and before what only sums up. */
  private static int head(ImmutableList<String> words, int marked) {
    int end = marked;
    for (int at = 1; at < marked; at++) {
      if (RELATING.beginningAt(words, at) > 0
          && !isWithin(FLOWS, words, at)
          && !isPartOfFlow(words, at)) {
        end = at;
        break;
      }
    }
    int trailing = TRAILING.endingAt(words, end);
    while (trailing > 0 && trailing < end) {
      end -= trailing;
      trailing = TRAILING.endingAt(words, end);
    }
    return end;
  }

  /** Whether a part in what flows is named: "Equity in earnings", "Interest in net losses". */
  private static boolean isPartOfFlow(ImmutableList<String> words, int at) {
    return words.get(at).equals("in")
        && FLOWING.endingAt(words, at) == 0
        && (FLOWS.beginningAt(words, at + 1) > 0 || FLOWS.beginningAt(words, at + 2) > 0);
  }

  /** Whether a word stands within a phrase of a list: "from" in "Funds from operations". */
  private static boolean isWithin(PhraseSet phrases, ImmutableList<String> words, int at) {
    for (int start = 0; start < at; start++) {
      if (phrases.beginningAt(words, start) > at - start) {
        return true;
      }
    }
    return false;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Asks whether the words say nothing but that a time is meant: "As of", "For the year ended". */
  boolean areNeutral() {
    return NEUTRAL.areAll(words);
  }

  /** Asks whether the words speak of what comes after the years named. */
  boolean areLater() {
    return LATER.isIn(words);
  }

  /** Asks whether the words name what is left to be done: "that may yet be purchased". */
  public boolean areStill() {
    return STILL.isIn(words);
  }

  /** Asks whether the words name a balance: "Balance at", "Outstanding". */
  boolean nameBalance() {
    return timing().filter(Timing.MOMENT::equals).isPresent();
  }

  /** Asks whether words speak of averages, which are of no day. */
  static boolean nameAverages(String caption) {
    CaptionWords words = of(caption);
    return AVERAGES.isIn(words.words) && !STANDING.isIn(words.words);
  }

  /** Asks whether one of the lines above a table says that it shows averages. */
  public static boolean areAveraged(List<String> lines) {
    return lines.stream()
        .filter(CaptionWords::nameAverages)
        .anyMatch(line -> of(line).have(AVERAGED));
  }

  /** Asks whether the words say, as a heading, that averages stand below: "Average". */
  boolean headAverages() {
    return edge() == Edge.OVER
        || (!words.isEmpty() && AVERAGES.areAll(words))
        || (AVERAGES.isIn(words) && AVERAGED.isIn(words));
  }

  /** Where in the time of its column a figure is. */
  Edge edge() {
    if (AVERAGES.isIn(words) && nameBalance() && !STANDING.isIn(words)) {
      return Edge.OVER;
    }
    if (DURING.isIn(words)) {
      return Edge.UNSAID;
    }
    if (OPENING.isIn(words) && !isOfOpening()) {
      return Edge.OPENING;
    }
    return CLOSING.isIn(words) ? Edge.CLOSING : Edge.UNSAID;
  }

  /** Whether something opens that costs: "Pre-opening costs", "Store opening expenses". */
  private boolean isOfOpening() {
    return words.contains("opening") && timing().filter(Timing.LENGTH::equals).isPresent();
  }

  /** Asks whether the words are those before the day of a balance: "As of", "Balance at". */
  boolean areAsOf() {
    return AS_OF.isIn(words);
  }

  /** Asks whether a phrase of a list is among them. */
  boolean have(PhraseSet phrases) {
    return phrases.isIn(words);
  }

  /** Asks whether a word is among them. */
  boolean have(String word) {
    return words.contains(word);
  }

  /** Asks whether they end in a phrase of a list. */
  boolean endIn(PhraseSet phrases) {
    return phrases.endingAt(words, words.size()) > 0;
  }

  /** Asks whether a word is the last of them. */
  boolean endIn(String word) {
    return !words.isEmpty() && words.get(words.size() - 1).equals(word);
  }

  /** What the words say outright of all figures under them: "At year end:", "For the year:". */
  Optional<Timing> stated() {
    boolean moment = MOMENTS.isIn(words);
    boolean length = LENGTHS.isIn(words);
    return moment == length
        ? Optional.empty()
        : Optional.of(moment ? Timing.MOMENT : Timing.LENGTH);
  }

  /** What the head of the caption is by its nature: loans are there on a day, sales over time. */
  public Optional<Timing> timing() {
    if (DONE.endingAt(words, words.size()) > 0 || DURING.isIn(words) || turned || isJoined()) {
      return Optional.of(Timing.LENGTH);
    }
    int balance = BALANCES.endingAt(words, head);
    int flow = FLOWS.endingAt(words, head);
    if (flow == 1 && DONE.endingAt(words, head) == 1 && BALANCES.endingAt(words, head - 1) > 0) {
      // "Debt securities issued by" others, or by the company
      return Optional.empty();
    }
    if (flow > balance && !(isHeld() && HOLDABLE.endingAt(words, head) > 0)) {
      return Optional.of(Timing.LENGTH);
    }
    return balance > 0 || isHeld() ? Optional.of(Timing.MOMENT) : Optional.empty();
  }

  /** Whether what flows is named beside a balance: "Proceeds and deposits". */
  private boolean isJoined() {
    return head > 2
        && FLOWS.beginningAt(words, 0) == 1
        && DONE.endingAt(words, 1) == 0
        && words.get(1).equals("and")
        && BALANCES.endingAt(words, head) == head - 2;
  }

  /** Asks whether the caption says that its figures are of all of the year so far. */
  boolean areToDate() {
    return toDate;
  }

  /** What a caption of a count or a ratio is by its nature: people are there on a day. */
  Optional<Timing> timingOfCount() {
    if (timing().filter(Timing.LENGTH::equals).isPresent()) {
      return Optional.of(Timing.LENGTH);
    }
    boolean counted =
        COUNTED.endingAt(words, words.size()) > 0 || COUNTED.endingAt(words, head) > 0;
    return (counted || isShareOfBalance()) && !AVERAGES.isIn(words)
        ? Optional.of(Timing.MOMENT)
        : Optional.empty();
  }

  /** Whether one balance is held against another: "Allowance for loan losses to total loans". */
  private boolean isShareOfBalance() {
    int to = words.lastIndexOf("to");
    return to > 0 && areOwned() && BALANCES.endingAt(words, words.size()) > 0;
  }

  /** Whether the head names what is there on a day and cannot be meant otherwise. */
  public boolean areOwned() {
    return timing().filter(Timing.MOMENT::equals).isPresent() && OWNED.endingAt(words, head) > 0;
  }

  /** Asks whether the head names what is there on a day, and no table shows an average of. */
  boolean areAtHand() {
    return areOwned() && AT_HAND.endingAt(words, head) > 0;
  }

  /** Asks whether the whole head names what takes time and cannot be meant otherwise. */
  boolean areFlowing() {
    return FLOWING.endingAt(words, head) == head;
  }

  /**
   * Asks whether the words, as a heading, name the interest on what stands below: "Interest on".
   */
  boolean headInterest() {
    return !words.isEmpty() && INTEREST.areAll(words);
  }

  /** What all the words name that they name at all: flows alone, or balances alone. */
  Optional<Timing> leaning() {
    boolean flows = FLOWS.isIn(words);
    boolean balances = BALANCES.isIn(words) || HELD.isIn(words);
    return flows == balances
        ? Optional.empty()
        : Optional.of(flows ? Timing.LENGTH : Timing.MOMENT);
  }

  private boolean isHeld() {
    for (int at = 0; at < Math.max(1, head); at++) {
      int held = at < words.size() ? HELD.beginningAt(words, at) : 0;
      if (held > 0 && at + held < words.size()) {
        return true;
      }
    }
    return false;
  }
}
