package org.lexprecision.parser.internal.claim;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.primitives.Ints;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.SplitRatio;
import org.lexprecision.parser.internal.grid.Block;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.lexicon.Lexicon;
import org.lexprecision.parser.internal.lexicon.WordClass;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Reads the splits of shares that prose tells of: {@code a three-for-two stock split}, {@code
 * one-for-ten reverse split}, {@code 100% stock dividend}.
 */
public final class SplitReader {

  private static final int NEAR_WORDS = 9;
  private static final int MOST = 1000;
  private static final int PERCENT = 100;
  private static final ImmutableSet<String> BETWEEN = ImmutableSet.of("for", "to");
  private static final Splitter WORDS =
      Splitter.on(
              CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.is('%')).negate())
          .omitEmptyStrings();

  /** What words that tell of a split begin with. */
  private static final Wording TELLING = Wording.listed(SplitReader.class, "telling");

  private final List<String> words;

  private SplitReader(List<String> words) {
    this.words = words;
  }

  /** Returns the ratios that the paragraphs of a document tell, each once, in printed order. */
  public static ImmutableSet<SplitRatio> read(Layout layout) {
    List<String> lines = new ArrayList<>();
    for (Block block : layout.blocks()) {
      if (block instanceof Paragraph paragraph) {
        paragraph.lines().forEach(line -> lines.add(line.text()));
      }
    }
    Set<SplitRatio> ratios = new LinkedHashSet<>();
    for (int at = 0; at < lines.size(); at++) {
      if (TELLING.isIn(lines.get(at))) {
        read(lines, at, ratios);
      }
    }
    return ImmutableSet.copyOf(ratios);
  }

  /** Reads what a line tells, with the words near it. */
  private static void read(List<String> lines, int line, Set<SplitRatio> ratios) {
    Deque<String> words = new ArrayDeque<>(words(lines.get(line)));
    int own = words.size();
    for (int at = line - 1; at >= 0 && words.size() - own <= NEAR_WORDS; at--) {
      Lists.reverse(words(lines.get(at))).forEach(words::addFirst);
    }
    int first = words.size() - own;
    int end = words.size();
    for (int at = line + 1; at < lines.size() && words.size() - end <= NEAR_WORDS; at++) {
      words.addAll(words(lines.get(at)));
    }
    new SplitReader(ImmutableList.copyOf(words)).read(Math.max(1, first), end, ratios);
  }

  private static List<String> words(String line) {
    return WORDS.splitToList(Ascii.toLowerCase(line));
  }

  private void read(int from, int to, Set<SplitRatio> ratios) {
    for (int at = from; at < to; at++) {
      if (words.get(at).startsWith("dividend")) {
        dividend(at).ifPresent(ratios::add);
      } else if (words.get(at).startsWith("split")) {
        split(at).ifPresent(ratios::add);
      }
    }
  }

  /** The nearest "three for two" around a split. */
  private Optional<SplitRatio> split(int split) {
    for (int distance = 1; distance <= NEAR_WORDS; distance++) {
      for (int middle : new int[] {split - distance, split + distance}) {
        Optional<SplitRatio> ratio = ratio(middle);
        if (ratio.isPresent()) {
          boolean reverse =
              words.subList(Math.max(0, split - NEAR_WORDS), split).contains("reverse");
          return reverse && !ratio.get().isReverse() ? ratio.map(SplitRatio::inverse) : ratio;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<SplitRatio> ratio(int middle) {
    if (middle < 1 || middle + 1 >= words.size() || !BETWEEN.contains(words.get(middle))) {
      return Optional.empty();
    }
    int after = number(words.get(middle - 1));
    int before = number(words.get(middle + 1));
    return after > 0 && before > 0 && after != before
        ? Optional.of(SplitRatio.of(after, before))
        : Optional.empty();
  }

  /** "A 50% stock dividend" makes three shares of two. */
  private Optional<SplitRatio> dividend(int at) {
    boolean inShares = words.get(at - 1).equals("stock") || words.get(at - 1).equals("share");
    if (!inShares || at < 2) {
      return Optional.empty();
    }
    String before = words.get(at - 2);
    boolean spelled = before.equals("percent") && at > 2;
    int percent =
        spelled
            ? number(words.get(at - 3))
            : before.endsWith("%") ? number(before.substring(0, before.length() - 1)) : 0;
    return percent > 0 ? Optional.of(SplitRatio.of(PERCENT + percent, PERCENT)) : Optional.empty();
  }

  /** Returns the number a word tells; zero if it tells none. */
  private static int number(String word) {
    int spelled = Lexicon.periods().value(WordClass.COUNT, word);
    Integer digits = Ints.tryParse(word);
    int number = digits == null ? spelled : digits;
    return number > MOST ? 0 : Math.max(number, 0);
  }
}
