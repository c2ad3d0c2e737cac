package org.lexprecision.parser.internal.guidance;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.words.WordList;

/** Tells which amounts of a statement are expected, and which stand beside those. */
final class Expectation {

  private static final ImmutableSet<String> CUES =
      ImmutableSet.copyOf(WordList.lines(Expectation.class, "cues.txt"));
  private static final ImmutableSet<String> BLOCKERS =
      ImmutableSet.copyOf(WordList.lines(Expectation.class, "blockers.txt"));

  private static final ImmutableSet<String> BEFORE =
      ImmutableSet.copyOf(WordList.lines(Expectation.class, "expected-before.txt"));

  /** Who estimates: "an estimate" is none of what is to come. */
  private static final ImmutableSet<String> ESTIMATING =
      ImmutableSet.copyOf(WordList.lines(Expectation.class, "estimating.txt"));

  private final Statement statement;
  private final List<Word> words;
  private final List<Range> ranges;

  Expectation(Statement statement, List<Range> ranges) {
    this.statement = statement;
    this.words = statement.words();
    this.ranges = ranges;
  }

  /** Asks whether a word tells that what follows is expected. */
  static boolean isCue(Word word) {
    return word.isLetters() && CUES.contains(word.key());
  }

  /** "Estimated to be" and "the company estimates" are cues, "estimated" alone is none. */
  boolean isCue(int at) {
    return isCue(words.get(at))
        || (words.get(at).is("estimated") && at + 1 < words.size() && words.get(at + 1).is("to"))
        || (words.get(at).is("estimate") && at > 0 && ESTIMATING.contains(words.get(at - 1).key()));
  }

  /**
   * Whether a word before says that this is expected, and none behind that, something beside it.
   */
  boolean isOf(Range range) {
    boolean expected = statement.heading();
    for (int at = 0; at < range.from(); at++) {
      Word word = words.get(at);
      if (isCue(at)) {
        expected = at == 0 || !BEFORE.contains(words.get(at - 1).key());
      } else if (BLOCKERS.contains(word.key()) && !isRangeFrom(at)) {
        expected = false;
      } else if (word.isMark(";")) {
        expected = statement.heading() || (expected && isListed(at + 1, range));
      } else if (isToBe(at) || endsFormer(at)) {
        expected =
            statement.heading() || words.subList(0, at).stream().anyMatch(Expectation::isCue);
      }
    }
    return expected;
  }

  /** Asks whether the "from" of "to range from" stands at a place. */
  boolean isRangeFrom(int at) {
    return at > 0
        && words.get(at).is("from")
        && (words.get(at - 1).is("range") || words.get(at - 1).is("ranging"));
  }

  /** Whether words behind a semicolon go on with a list: "; and gross margin of". */
  private boolean isListed(int from, Range range) {
    return GuidedMeasures.all(words, from, range.from()).stream()
        .findFirst()
        .filter(one -> words.subList(from, one.from()).stream().allMatch(GuidedMeasures::isNoName))
        .isPresent();
  }

  /** Asks whether ", to be" stands at a place, behind what stands between it and its verb. */
  boolean isToBe(int at) {
    return at > 0
        && words.get(at - 1).isMark(",")
        && words.get(at).is("to")
        && at + 1 < words.size()
        && words.get(at + 1).is("be");
  }

  /** Asks whether the "to" of "from so much to so much" stands at a place. */
  private boolean endsFormer(int at) {
    return words.get(at).is("to")
        && ranges.stream().anyMatch(one -> one.to() == at && isFormer(one));
  }

  /** Asks whether a range is what had been expected: "from" stands before it, "to" behind. */
  boolean isFormer(Range range) {
    return range.to() < words.size() && words.get(range.to()).is("to") && from(range) >= 0;
  }

  /** Where the "from" of a range stands that had been expected; negative if it has none. */
  int from(Range range) {
    int at = range.from() - 1;
    while (at > 0 && isOfRange(words.get(at))) {
      at--;
    }
    return at >= 0 && words.get(at).is("from") && !isRangeFrom(at) ? at : -1;
  }

  private static boolean isOfRange(Word word) {
    return word.is("range")
        || word.is("a")
        || word.is("the")
        || word.is("of")
        || word.is("between")
        || word.is("previous")
        || word.is("prior");
  }
}
