package org.lexprecision.parser.internal.guidance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.unit.ScaleLexicon;
import org.lexprecision.parser.internal.words.WordList;

/** What the headings and leads read so far say of what comes below them. */
final class Outlook {

  private static final ImmutableSet<String> OUTLOOKS =
      ImmutableSet.copyOf(WordList.lines(Outlook.class, "outlooks.txt"));

  private static final int THOUSANDS = 3;

  /** A shorter word may be something else: "m", "cr". */
  private static final int SHORTEST_SCALE = 3;

  private boolean heading;
  private boolean lead;
  private Optional<When> when = Optional.empty();
  private int power;
  private ImmutableList<Head> heads = ImmutableList.of();

  /** Whether a heading tells that what it heads is expected. */
  boolean isHeading() {
    return heading;
  }

  /** Whether a sentence that ends with a colon tells that what it leads to is expected. */
  boolean isLead() {
    return lead;
  }

  /** The period that a heading names. */
  Optional<When> when() {
    return when;
  }

  /** The power of ten in which amounts are printed. */
  int power() {
    return power;
  }

  /** What stands over the columns of the lines that follow; empty where nothing does. */
  ImmutableList<Head> heads() {
    return heads;
  }

  /** Asks whether words name an outlook. */
  static boolean isNamed(List<Word> words) {
    return words.stream().anyMatch(word -> OUTLOOKS.contains(word.key()));
  }

  /** A heading begins an outlook, or names a period of it, or ends it. */
  void head(List<Word> words) {
    Optional<When> named = WhenReader.all(words).stream().findFirst();
    int scale = power(words);
    if (isNamed(words)) {
      begin(named, scale);
    } else if (goesOn(words)) {
      when =
          when.isPresent() && named.isPresent()
              ? named.map(when.get()::ending)
              : named.or(() -> when);
      power = Math.max(power, scale);
    } else {
      end();
    }
  }

  /** Asks whether a heading begins an outlook, or tells more of one. */
  boolean isMoved(List<Word> words) {
    return isNamed(words) || goesOn(words);
  }

  /** Whether a heading names a period or the scale of an outlook. */
  private boolean goesOn(List<Word> words) {
    int whens = WhenReader.all(words).size();
    return (heading || lead) && (whens == 1 || (whens == 0 && power(words) > 0));
  }

  /** Begins what a heading tells to be expected. */
  void begin(Optional<When> named, int scale) {
    heading = true;
    lead = false;
    when = named;
    power = scale;
    heads = ImmutableList.of();
  }

  void end() {
    heading = false;
    lead = false;
    when = Optional.empty();
    power = 0;
    heads = ImmutableList.of();
  }

  /** A sentence leads to what follows: "The company expects:". */
  void lead(List<Word> words) {
    lead = true;
    when = WhenReader.all(words).stream().findFirst().or(() -> when);
    power = Math.max(power, power(words));
    heads = ImmutableList.of();
  }

  void endLead() {
    lead = false;
  }

  /** Heads stand over the lines that follow, below others if those stand right above them. */
  void heads(List<Head> lower, int scale) {
    heads = Head.below(heads, lower);
    heading |= heads.stream().anyMatch(head -> isNamed(head.words()));
    power = Math.max(power, scale);
  }

  /**
   * The power of ten that words name as a scale: that of thousands or more, written out, or a
   * letter behind a sign of money: "($M)".
   */
  static int power(List<Word> words) {
    return IntStream.range(0, words.size())
        .filter(at -> words.get(at).key().length() >= SHORTEST_SCALE || isOfMoney(words, at))
        .flatMap(at -> ScaleLexicon.power(words.get(at).key()).stream())
        .filter(power -> power >= THOUSANDS)
        .findFirst()
        .orElse(0);
  }

  private static boolean isOfMoney(List<Word> words, int at) {
    return at > 1 && words.get(at - 1).isMark("$") && words.get(at - 2).isMark("(");
  }
}
