package org.lexprecision.parser.internal.guidance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Basis;
import org.lexprecision.parser.internal.claim.word.Quantity.Sort;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.guidance.GuidedMeasures.Kind;
import org.lexprecision.parser.internal.guidance.GuidedMeasures.Measure;
import org.lexprecision.parser.internal.words.WordList;

/** Reads the guidance that one sentence, bullet or row states. */
final class StatementGuidance {

  /**
   * A range of a measure.
   *
   * @param id the id of its item
   * @param label its words
   * @param kind what kind of number it is
   * @param basis on what footing
   * @param range how much, in full units
   * @param per what an amount is for each of; empty for one of the company
   * @param when for when, where the words tell
   */
  record Found(
      String id,
      String label,
      Kind kind,
      Basis basis,
      Range range,
      String per,
      Optional<When> when) {}

  private static final ImmutableSet<String> CUES = words("cues.txt");
  private static final ImmutableSet<String> BLOCKERS = words("blockers.txt");
  private static final ImmutableSet<String> SILENCERS = words("silencers.txt");
  private static final ImmutableSet<String> GROWING = words("growing.txt");
  private static final ImmutableSet<String> CONNECTIVES = words("connectives.txt");
  private static final int NEAR_BEHIND = 7;
  private static final int NEAR_WORDS = 4;

  private final Statement statement;
  private final List<Word> words;
  private final Surroundings around;
  private final ImmutableList<When> whens;
  private final ImmutableList<Range> ranges;
  private boolean loss;
  private boolean lastAdjusted;

  private StatementGuidance(Statement statement) {
    this.statement = statement;
    this.words = statement.words();
    this.around = new Surroundings(words);
    this.whens = WhenReader.all(words);
    this.ranges = RangeReader.all(words, whens);
  }

  private static ImmutableSet<String> words(String name) {
    return ImmutableSet.copyOf(WordList.lines(StatementGuidance.class, name));
  }

  /** Returns what a statement says, in printed order. */
  static ImmutableList<Found> read(Statement statement) {
    boolean silent = statement.words().stream().anyMatch(word -> SILENCERS.contains(word.key()));
    return silent ? ImmutableList.of() : new StatementGuidance(statement).read();
  }

  /** Asks whether a word tells that what follows is expected. */
  static boolean isCue(Word word) {
    return word.isLetters() && CUES.contains(word.key());
  }

  /** "Estimated to be" is a cue, "estimated" is none. */
  private boolean isCue(int at) {
    return isCue(words.get(at))
        || (words.get(at).is("estimated") && at + 1 < words.size() && words.get(at + 1).is("to"));
  }

  private ImmutableList<Found> read() {
    List<Found> found = new ArrayList<>();
    int from = 0;
    for (int n = 0; n < ranges.size(); n++) {
      Range range = ranges.get(n);
      if (isExpected(range)) {
        int next = n + 1 < ranges.size() ? ranges.get(n + 1).from() : words.size();
        found.addAll(read(range, from, next, n));
      }
      from = range.to();
    }
    return statement.row() && found.size() > 1 ? ImmutableList.of() : ImmutableList.copyOf(found);
  }

  /**
   * Whether a word before says that this is expected, and none behind that, something beside it.
   */
  private boolean isExpected(Range range) {
    boolean expected = statement.heading();
    for (int at = 0; at < range.from(); at++) {
      Word word = words.get(at);
      if (isCue(at)) {
        expected = !(at > 0 && (words.get(at - 1).is("than") || words.get(at - 1).is("as")));
      } else if (BLOCKERS.contains(word.key())) {
        expected = false;
      } else if (word.isMark(";")) {
        expected = statement.heading();
      } else if (isToBe(at)) {
        expected = words.subList(0, at).stream().anyMatch(StatementGuidance::isCue);
      }
    }
    return expected;
  }

  private ImmutableList<Found> read(Range range, int from, int next, int ordinal) {
    Optional<Measure> measure = measure(range, from, next);
    if (measure.isEmpty() || around.isOfPart(measure.get().from())) {
      return ImmutableList.of();
    }
    int to = statement.row() ? measure.get().to() : range.from();
    boolean plain = around.has(from, to, "gaap", false);
    boolean adjusted =
        around.has(from, to, "gaap", true) || around.has(from, to, "adjusted", false);
    if (plain && adjusted && measure.get().from() < range.from()) {
      return respectively(range, measure.get(), ordinal);
    }
    if (ordinal > 0 && isSecondOfTwo(ordinal)) {
      return ImmutableList.of();
    }
    if (isAlternative(range, from)) {
      adjusted = lastAdjusted;
    } else {
      lastAdjusted = adjusted;
      loss = false;
    }
    return found(measure.get(), range, adjusted ? Basis.ADJUSTED : Basis.REPORTED)
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }

  /** Whether a range says the one before it in another way: "or $0.56 to $0.65 per share". */
  private boolean isAlternative(Range range, int from) {
    boolean or = false;
    for (int at = from; at < range.from(); at++) {
      Word word = words.get(at);
      or |= word.is("or");
      if (word.isLetters() && !CONNECTIVES.contains(word.key())) {
        return false;
      }
    }
    return or;
  }

  /** "GAAP and non-GAAP … are expected to be 74.9% and 75.0%, respectively, plus or minus …". */
  private ImmutableList<Found> respectively(Range first, Measure measure, int ordinal) {
    boolean plainFirst = around.place("gaap", false) < around.place("gaap", true);
    if (ordinal + 1 < ranges.size() && isSecondOfTwo(ordinal + 1)) {
      Range second = ranges.get(ordinal + 1);
      Optional<Range> radius = radius(second.to());
      return ImmutableList.<Found>builder()
          .addAll(
              found(measure, first.widened(radius), plainFirst ? Basis.REPORTED : Basis.ADJUSTED)
                  .stream()
                  .toList())
          .addAll(
              found(measure, second.widened(radius), plainFirst ? Basis.ADJUSTED : Basis.REPORTED)
                  .stream()
                  .toList())
          .build();
    }
    return found(measure, first, Basis.REPORTED).map(ImmutableList::of).orElse(ImmutableList.of());
  }

  /** Whether a range is the second of two that the sentence gives "respectively". */
  private boolean isSecondOfTwo(int ordinal) {
    Range first = ranges.get(ordinal - 1);
    Range second = ranges.get(ordinal);
    boolean joined = second.from() == first.to() + 1 && words.get(first.to()).is("and");
    for (int at = second.to(); joined && at < Math.min(words.size(), second.to() + 2); at++) {
      if (words.get(at).is("respectively")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Range> radius(int behind) {
    for (int at = behind; at < Math.min(words.size(), behind + NEAR_WORDS); at++) {
      int plus = new RangeReader(words).plusOrMinus(at);
      if (plus >= 0) {
        int start = plus;
        return ranges.stream().filter(range -> range.from() == start).findFirst();
      }
    }
    return Optional.empty();
  }

  private Optional<Measure> measure(Range range, int from, int next) {
    ImmutableList<Measure> before = GuidedMeasures.all(words, from, range.from());
    if (statement.row()) {
      return before.stream()
          .findFirst()
          .filter(
              one -> words.subList(from, one.from()).stream().allMatch(GuidedMeasures::isNoName))
          .filter(one -> isAttached(one, range));
    }
    Optional<Measure> subject = subject(range);
    if (subject.isPresent()) {
      return subject;
    }
    int end = Math.min(next, range.to() + NEAR_BEHIND);
    for (int at = range.to(); at < end; at++) {
      if (words.get(at).kind() == Word.Kind.MARK && !words.get(at).isMark("/")) {
        end = at;
      }
    }
    ImmutableList<Measure> behind = GuidedMeasures.all(words, range.to(), end);
    Optional<Measure> behindFirst = behind.stream().findFirst();
    Optional<Measure> last =
        before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    if (behindFirst.filter(one -> one.kind() == Kind.SHARE && one.from() == range.to()).isPresent()
        && words.get(range.to()).is("per")) {
      return last.filter(one -> isNoNetResult(one) && isAttached(one, range))
          .map(one -> one.forEach(behindFirst.get()))
          .or(() -> behindFirst);
    }
    if (last.filter(one -> isAttached(one, range)).isPresent()) {
      return last;
    }
    if (range.to() >= words.size() || !last.isEmpty()) {
      return Optional.empty();
    }
    boolean joined = words.get(range.to()).is("of") || words.get(range.to()).is("in");
    boolean first = joined && GuidedMeasures.all(words, 0, range.from()).isEmpty();
    return behindFirst.filter(one -> first);
  }

  /** "Operating income of $5.90 to $6.10 per share" is no earnings per share. */
  private static boolean isNoNetResult(Measure measure) {
    return measure.kind() == Kind.MONEY && !measure.id().contains("NetIncome");
  }

  private boolean isToBe(int at) {
    return at > 0
        && words.get(at - 1).isMark(",")
        && words.get(at).is("to")
        && at + 1 < words.size()
        && words.get(at + 1).is("be");
  }

  /** "Expects X, before this but including that, to be between …". */
  private Optional<Measure> subject(Range range) {
    for (int at = range.from() - 1; at > 0 && range.from() - at <= NEAR_BEHIND; at--) {
      if (isToBe(at)) {
        int end = at;
        for (int cue = 0; cue < end; cue++) {
          if (isCue(cue)) {
            int behind = cue + 1;
            return GuidedMeasures.all(words, behind, end).stream()
                .findFirst()
                .filter(
                    one ->
                        words.subList(behind, one.from()).stream()
                            .allMatch(GuidedMeasures::isNoName));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether nothing stands between a measure and its range but what joins them. */
  private boolean isAttached(Measure measure, Range range) {
    for (int at = measure.to(); at < range.from(); at++) {
      int place = at;
      Word word = words.get(at);
      boolean time = whens.stream().anyMatch(one -> one.from() <= place && place < one.to());
      boolean joins =
          word.isLetters()
              ? CONNECTIVES.contains(word.key()) || isCue(at)
              : !word.isMark(";") && !word.isMark(".");
      if (!time && !joins && !around.isAside(at, measure.to(), range.from())) {
        return false;
      }
    }
    return true;
  }

  private Optional<Found> found(Measure measure, Range printed, Basis basis) {
    Kind kind = measure.kind();
    String id = measure.id();
    Range range = around.opened(printed);
    boolean percent = range.sort() == Sort.PERCENT;
    String per = "";
    switch (kind) {
      case MONEY, LOSS -> {
        if (percent) {
          return kind == Kind.MONEY ? growth(measure, range, basis) : Optional.empty();
        }
        if (range.sort() == Sort.NUMBER ? !isMoneyRow() : range.sort() != Sort.MONEY) {
          return Optional.empty();
        }
        per = around.per(range);
        if (per.isEmpty() && around.isPerUnit(range)) {
          return Optional.empty();
        }
        range = scaled(range);
        loss = kind == Kind.LOSS && !range.isNegative();
        range = loss ? range.negated() : range;
      }
      case SHARE -> {
        if (percent || (range.sort() == Sort.NUMBER && !statement.row())) {
          return Optional.empty();
        }
        range = loss && !range.isNegative() ? range.negated() : range;
      }
      case RATE -> {
        if (!percent) {
          return Optional.empty();
        }
      }
      case COUNT -> {
        if (range.sort() != Sort.NUMBER) {
          return Optional.empty();
        }
        range = scaled(range);
      }
    }
    boolean own = id.startsWith("Adjusted") || id.contains("FreeCashFlow");
    return Optional.of(
        new Found(
            id + (per.isEmpty() ? "" : "Per" + GuidedMeasures.capital(per)),
            measure.label() + (per.isEmpty() ? "" : " per " + per),
            kind,
            own ? Basis.ADJUSTED : basis,
            range,
            per,
            when(measure, range)));
  }

  private boolean isMoneyRow() {
    return statement.row() && statement.power() > 0;
  }

  private Range scaled(Range range) {
    return (range.scaled() || statement.power() == 0)
        ? range
        : range.times(BigDecimal.TEN.pow(statement.power()));
  }

  /** By how much an amount is to grow; a percentage of something else is not understood. */
  private Optional<Found> growth(Measure measure, Range range, Basis basis) {
    // "up 1% to down 4%" says itself which way each end goes
    boolean grows = words.get(range.from()).isLetters();
    boolean falls = false;
    boolean sequential = false;
    for (int at = Math.max(0, measure.from() - NEAR_BEHIND); at < range.from(); at++) {
      String key = words.get(at).key();
      grows |= GROWING.contains(key);
      falls |= GROWING.contains("- " + key) && !words.get(range.from()).isLetters();
      sequential |= key.equals("sequential") || key.equals("sequentially");
    }
    if (grows == falls || around.isPerUnit(range) || around.isOf(range)) {
      return Optional.empty();
    }
    String id = measure.id() + "Growth" + (sequential ? "Sequential" : "");
    return Optional.of(
        new Found(
            id.replace("RevenuesGrowth", "RevenueGrowth"),
            "growth of " + measure.label(),
            Kind.RATE,
            basis,
            falls ? range.negated() : range,
            "",
            when(measure, range)));
  }

  /**
   * The last period named before a range, no aside, else the first behind it, else the heading's.
   */
  private Optional<When> when(Measure measure, Range range) {
    Optional<When> before =
        whens.stream()
            .filter(one -> one.to() <= range.from())
            .filter(
                one ->
                    one.from() < measure.to()
                        || !around.isAside(one.from(), measure.to(), range.from()))
            .reduce((one, other) -> other);
    Optional<When> behind = whens.stream().filter(one -> one.from() >= range.to()).findFirst();
    return before.or(() -> behind).or(statement::when);
  }
}
