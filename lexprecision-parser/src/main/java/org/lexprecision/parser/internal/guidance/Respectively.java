package org.lexprecision.parser.internal.guidance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.guidance.GuidedMeasures.Measure;
import org.lexprecision.parser.internal.words.WordList;

/**
 * Ranges that a sentence gives in one row, "respectively": {@code revenue and operating income of
 * $5 million to $6 million and $1 million to $2 million, respectively}.
 */
final class Respectively {

  private static final ImmutableSet<String> JOINTS =
      ImmutableSet.copyOf(WordList.lines(Respectively.class, "joints.txt"));

  private static final int NEAR = 2;
  private static final int NEAR_RADIUS = 4;

  private final List<Word> words;
  private final List<Range> ranges;

  Respectively(List<Word> words, List<Range> ranges) {
    this.words = words;
    this.ranges = ranges;
  }

  /** The ranges of the row that a range belongs to; none where it belongs to none. */
  ImmutableList<Range> row(int ordinal) {
    int last = ordinal;
    while (last + 1 < ranges.size() && isJoined(ranges.get(last), ranges.get(last + 1))) {
      last++;
    }
    int first = ordinal;
    while (first > 0 && isJoined(ranges.get(first - 1), ranges.get(first))) {
      first--;
    }
    return last > first && isSaidBehind(ranges.get(last))
        ? ImmutableList.copyOf(ranges.subList(first, last + 1))
        : ImmutableList.of();
  }

  /** The measures of a row, one for each range; none where they cannot be told. */
  ImmutableList<Measure> measures(List<Range> row) {
    ImmutableList<Measure> all = GuidedMeasures.all(words, 0, row.get(0).from());
    ImmutableList<Measure> last = all.subList(Math.max(0, all.size() - row.size()), all.size());
    boolean joined = last.size() == row.size();
    for (int at = 1; joined && at < last.size(); at++) {
      joined = isJoint(last.get(at - 1).to(), last.get(at).from());
    }
    return joined ? last : ImmutableList.of();
  }

  /** The times of a row, one for each range; none where they cannot be told. */
  ImmutableList<When> whens(List<Range> row, List<When> all) {
    boolean each = all.size() == row.size() && isJoint(all.get(0).to(), all.get(1).from());
    return each ? ImmutableList.copyOf(all) : ImmutableList.of();
  }

  /** By how much all ranges of a row are to be widened, which stands behind the last of them. */
  Optional<Range> radius(Range last) {
    for (int at = last.to(); at < Math.min(words.size(), last.to() + NEAR_RADIUS); at++) {
      int plus = new RangeReader(words, false).plusOrMinus(at);
      if (plus >= 0) {
        return ranges.stream().filter(range -> range.from() == plus).findFirst();
      }
    }
    return Optional.empty();
  }

  private boolean isJoined(Range one, Range next) {
    return isJoint(one.to(), next.from());
  }

  /** Whether nothing stands between two places but "and", a comma or words that tell nothing. */
  private boolean isJoint(int from, int to) {
    return from < to
        && words.subList(from, to).stream()
            .allMatch(word -> word.isMark(",") || JOINTS.contains(word.key()));
  }

  private boolean isSaidBehind(Range last) {
    for (int at = last.to(); at < Math.min(words.size(), last.to() + NEAR); at++) {
      if (words.get(at).is("respectively")) {
        return true;
      }
    }
    return false;
  }
}
