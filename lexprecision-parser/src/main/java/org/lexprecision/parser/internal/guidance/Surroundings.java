package org.lexprecision.parser.internal.guidance;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.words.WordList;

/** What the words around a range say of it: an end left open, what it is for each of. */
final class Surroundings {

  private static final ImmutableSet<String> CONNECTIVES =
      ImmutableSet.copyOf(WordList.lines(Surroundings.class, "connectives.txt"));
  private static final ImmutableSetMultimap<String, String> OPEN_ENDS =
      WordList.kinds(Surroundings.class, "open-ends.txt");

  /** What parts of a company are called, and who goes on behind them. */
  private static final ImmutableSet<String> PARTS =
      ImmutableSet.of("business", "segment", "division", "unit", "subsidiary");

  private static final ImmutableSet<String> SUBJECTS =
      ImmutableSet.of("we", "the", "our", "it", "company", "management");

  private static final int LONGEST_NAME = 8;

  private final List<Word> words;

  Surroundings(List<Word> words) {
    this.words = words;
  }

  /** "At least", "no more than", "or more" behind: one end is open. */
  Range opened(Range range) {
    int at = range.from() - 1;
    while (at > 0 && (words.get(at).is("the") || words.get(at).is("a"))) {
      at--;
    }
    if (endsWith("low", at) || begins("low behind", range.to())) {
      return new Range(
          range.sort(), Optional.empty(), range.high(), range.scaled(), range.from(), range.to());
    }
    return endsWith("high", at) || begins("high behind", range.to())
        ? new Range(
            range.sort(), range.low(), Optional.empty(), range.scaled(), range.from(), range.to())
        : range;
  }

  /** Whether words end at a place that say that an end is open. */
  private boolean endsWith(String end, int at) {
    return at >= 0
        && OPEN_ENDS.get(end).stream()
            .map(phrase -> at + 1 - Splitter.on(' ').splitToList(phrase).size())
            .anyMatch(from -> from >= 0 && OPEN_ENDS.containsEntry(end, keys(from, at + 1)));
  }

  private boolean begins(String end, int from) {
    return IntStream.rangeClosed(from + 1, Math.min(words.size(), from + 2))
        .anyMatch(to -> OPEN_ENDS.containsEntry(end, keys(from, to)));
  }

  private String keys(int from, int to) {
    return words.subList(from, to).stream().map(Word::key).collect(joining(" "));
  }

  /** Whether a word stands between two commas, or in parentheses. */
  boolean isAside(int at, int from, int to) {
    boolean opened = false;
    boolean closed = false;
    for (int place = from; place < at; place++) {
      opened |= words.get(place).isMark(",") || words.get(place).isMark("(");
    }
    for (int place = at + 1; place < to; place++) {
      closed |= words.get(place).isMark(",") || words.get(place).isMark(")");
    }
    return opened && closed;
  }

  /** Whether an amount of money is one for each of something: {@code $715 per lateral foot}. */
  boolean isPerUnit(Range range) {
    return range.to() < words.size()
        && (words.get(range.to()).is("per") || words.get(range.to()).isMark("/"));
  }

  /** The one word that an amount is for each of, {@code Mcfe}; empty if there is none, or more. */
  String per(Range range) {
    int at = range.to() + 1;
    boolean one =
        at < words.size()
            && words.get(range.to()).is("per")
            && words.get(at).isLetters()
            && (at + 1 == words.size()
                || !words.get(at + 1).isLetters()
                || CONNECTIVES.contains(words.get(at + 1).key())
                || words.get(at + 1).is("as"));
    return one ? words.get(at).text() : "";
  }

  /**
   * Asks whether what comes behind is of a part of the company: "For the castings business we
   * expect".
   */
  boolean isOfPart(int end) {
    for (int at = 1; at + 1 < end; at++) {
      Word next = words.get(at + 1);
      boolean ends = next.isMark(",") || SUBJECTS.contains(next.key());
      if (ends && PARTS.contains(words.get(at).key()) && isLedIn(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLedIn(int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - LONGEST_NAME); at--) {
      Word word = words.get(at);
      if (word.is("for") || word.is("in") || word.is("within") || word.is("at")) {
        return true;
      }
      if (word.isMark(",") || word.isMark(";")) {
        return false;
      }
    }
    return false;
  }

  boolean isOf(Range range) {
    return range.to() < words.size() && words.get(range.to()).is("of");
  }

  boolean has(int from, int to, String key, boolean negated) {
    for (int at = from; at < to; at++) {
      if (words.get(at).is(key) && (at > 0 && words.get(at - 1).is("non")) == negated) {
        return true;
      }
    }
    return false;
  }

  boolean isAdjusted(int from, int to) {
    return has(from, to, "gaap", true) || has(from, to, "adjusted", false);
  }

  int place(String key, boolean negated) {
    for (int at = 0; at < words.size(); at++) {
      if (has(at, at + 1, key, negated)) {
        return at;
      }
    }
    return words.size();
  }
}
