package org.lexprecision.parser.internal.guidance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.words.WordList;

/**
 * What stands over a column of an outlook.
 *
 * @param role what the column gives
 * @param when for when it is expected, where the head tells
 * @param words its words
 */
record Head(Role role, Optional<When> when, ImmutableList<Word> words) {

  /** What a column gives. */
  enum Role {
    LOW,
    MIDDLE,
    HIGH,
    WHOLE,
    OTHER
  }

  /** What stands over a column that is not understood. */
  static final Head UNKNOWN = new Head(Role.OTHER, Optional.empty(), ImmutableList.of());

  private static final ImmutableSetMultimap<String, String> KINDS =
      WordList.kinds(Head.class, "heads.txt");

  /** Reads a head; empty if its words are none, or name something else. */
  static Optional<Head> of(List<Word> words, Predicate<When> past) {
    ImmutableList<When> whens = WhenReader.all(words);
    boolean low = false;
    boolean high = false;
    boolean middle = false;
    boolean whole = !whens.isEmpty();
    boolean other = whens.stream().anyMatch(past);
    for (int at = 0; at < words.size(); at++) {
      int place = at;
      Word word = words.get(at);
      if (whens.stream().anyMatch(one -> one.from() <= place && place < one.to())) {
        continue;
      }
      if (word.kind() == Word.Kind.MARK) {
        other |= word.isMark("%");
        continue;
      }
      String key = word.key();
      low |= KINDS.containsEntry("low", key);
      high |= KINDS.containsEntry("high", key);
      middle |= KINDS.containsEntry("middle", key);
      whole |= KINDS.containsEntry("whole", key) || word.is("gaap");
      other |= KINDS.containsEntry("other", key);
      if (!KINDS.containsValue(key)) {
        return Optional.empty();
      }
    }
    Optional<When> when = whens.stream().reduce((one, next) -> one.ending(next));
    Role role =
        other
            ? Role.OTHER
            : middle
                ? Role.MIDDLE
                : low && !high ? Role.LOW : high && !low ? Role.HIGH : Role.WHOLE;
    return other || low || high || middle || whole
        ? Optional.of(new Head(role, when, ImmutableList.copyOf(words)))
        : Optional.empty();
  }

  /** This head below another that stands over it. */
  Head below(Head upper) {
    Role both =
        upper.role == Role.OTHER || role == Role.OTHER
            ? Role.OTHER
            : role == Role.WHOLE ? upper.role : role;
    Optional<When> time =
        upper.when.isPresent() && when.isPresent()
            ? upper.when.map(one -> one.ending(when.get()))
            : when.or(upper::when);
    return new Head(
        both, time, ImmutableList.<Word>builder().addAll(upper.words).addAll(words).build());
  }

  /** Whether it tells that its column is not as the company reports: "Non-GAAP". */
  boolean isAdjusted() {
    return new Surroundings(words).has(0, words.size(), "gaap", true);
  }

  boolean isEnd() {
    return role == Role.LOW || role == Role.HIGH;
  }

  /** Heads below others, of which each spans as many. */
  static ImmutableList<Head> below(List<Head> upper, List<Head> lower) {
    if (upper.isEmpty() || lower.size() % upper.size() != 0) {
      return ImmutableList.copyOf(lower);
    }
    int span = lower.size() / upper.size();
    List<Head> heads = new ArrayList<>();
    for (int at = 0; at < lower.size(); at++) {
      heads.add(lower.get(at).below(upper.get(at / span)));
    }
    return ImmutableList.copyOf(heads);
  }

  /** Whether columns under these say what is expected: some a range or a point to come. */
  static boolean areOfOutlook(List<Head> heads) {
    return heads.stream().anyMatch(Head::isEnd)
        ? heads.stream().anyMatch(head -> head.role() == Role.LOW)
            && heads.stream().anyMatch(head -> head.role() == Role.HIGH)
        : heads.stream().anyMatch(head -> head.role() == Role.WHOLE);
  }
}
