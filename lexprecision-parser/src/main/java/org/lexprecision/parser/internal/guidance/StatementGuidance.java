package org.lexprecision.parser.internal.guidance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
   * @param currency in which money, where the words tell
   * @param per what an amount is for each of; empty for one of the company
   * @param when for when, where the words tell
   */
  record Found(
      String id,
      String label,
      Kind kind,
      Basis basis,
      Range range,
      Optional<Currency> currency,
      String per,
      Optional<When> when) {

    Found at(Optional<When> other) {
      return new Found(id, label, kind, basis, range, currency, per, other);
    }
  }

  private static final ImmutableSet<String> SILENCERS = words("silencers.txt");
  private static final ImmutableSet<String> GROWING = words("growing.txt");
  private static final ImmutableSet<String> CONNECTIVES = words("connectives.txt");
  private static final BigDecimal LEAST_IN_FULL = BigDecimal.valueOf(100_000);
  private static final int NEAR_BEHIND = 7;

  private final Statement statement;
  private final List<Word> words;
  private final Surroundings around;
  private final ImmutableList<When> whens;
  private final ImmutableList<Range> ranges;
  private final Expectation expectation;
  private final Respectively respectively;
  private final GuidedTimes times;
  private boolean loss;
  private boolean lastAdjusted;
  private Optional<Measure> lastMeasure = Optional.empty();

  private StatementGuidance(Statement statement) {
    this.statement = statement;
    this.words = statement.words();
    this.around = new Surroundings(words);
    this.whens = WhenReader.all(words);
    this.ranges = RangeReader.all(statement, whens);
    this.expectation = new Expectation(statement, ranges);
    this.times = new GuidedTimes(statement, around, whens);
    this.respectively = new Respectively(words, ranges);
  }

  private static ImmutableSet<String> words(String name) {
    return ImmutableSet.copyOf(WordList.lines(StatementGuidance.class, name));
  }

  /** Returns what a statement says, in printed order. */
  static ImmutableList<Found> read(Statement statement) {
    boolean silent = statement.words().stream().anyMatch(word -> SILENCERS.contains(word.key()));
    return silent ? ImmutableList.of() : new StatementGuidance(statement).read();
  }

  private ImmutableList<Found> read() {
    List<Found> found = new ArrayList<>();
    int from = 0;
    for (int n = 0; n < ranges.size(); n++) {
      Range range = ranges.get(n);
      ImmutableList<Range> row = respectively.row(n);
      if (expectation.isOf(range)) {
        int next = n + 1 < ranges.size() ? ranges.get(n + 1).from() : words.size();
        found.addAll(row.isEmpty() ? read(range, from, next) : inRow(row));
      }
      n += Math.max(0, row.size() - 1);
      from = expectation.isFormer(range) ? from : ranges.get(n).to();
    }
    return statement.row() && found.size() > 1 ? ImmutableList.of() : ImmutableList.copyOf(found);
  }

  private ImmutableList<Found> read(Range range, int from, int next) {
    Optional<Measure> measure = measure(range, from, next).or(() -> again(from, range));
    if (measure.isEmpty() || around.isOfPart(measure.get().from())) {
      return ImmutableList.of();
    }
    if (isAlternative(range, from)) {
      return list(found(measure.get(), range, lastAdjusted ? Basis.ADJUSTED : Basis.REPORTED));
    }
    lastMeasure = measure;
    int to = statement.row() ? measure.get().to() : range.from();
    lastAdjusted = around.isAdjusted(from, to);
    loss = false;
    boolean both = lastAdjusted && around.has(from, to, "gaap", false);
    boolean plain = both && measure.get().from() < range.from();
    return list(
        found(measure.get(), range, lastAdjusted && !plain ? Basis.ADJUSTED : Basis.REPORTED));
  }

  /** "Revenue of so much for the quarter and of so much for the year": the measure goes on. */
  private Optional<Measure> again(int from, Range range) {
    boolean joins = words.subList(from, range.from()).stream().anyMatch(word -> word.is("and"));
    return lastMeasure.filter(
        one -> joins && IntStream.range(from, range.from()).allMatch(this::isJoint));
  }

  private boolean isJoint(int at) {
    Word word = words.get(at);
    return isTime(at)
        || word.isMark(",")
        || word.is("and")
        || (word.isLetters() && CONNECTIVES.contains(word.key()));
  }

  private boolean isTime(int at) {
    return whens.stream().anyMatch(one -> one.from() <= at && at < one.to());
  }

  /** Where the range behind another begins. */
  private int next(Range range) {
    return ranges.stream()
        .mapToInt(Range::from)
        .filter(from -> from >= range.to())
        .findFirst()
        .orElse(words.size());
  }

  private static <T> ImmutableList<T> list(Optional<T> one) {
    return one.map(ImmutableList::of).orElse(ImmutableList.of());
  }

  /** What ranges say that stand in one row, "respectively". */
  private ImmutableList<Found> inRow(List<Range> row) {
    Optional<Range> radius = respectively.radius(row.get(row.size() - 1));
    ImmutableList<Measure> measures = respectively.measures(row);
    ImmutableList<When> each = respectively.whens(row, whens);
    Optional<Measure> only = measure(row.get(0), 0, row.get(0).to());
    ImmutableList.Builder<Found> found = ImmutableList.builder();
    boolean plainFirst = around.place("gaap", false) < around.place("gaap", true);
    boolean both = around.has(0, row.get(0).from(), "gaap", true) && row.size() == 2;
    for (int at = 0; at < row.size(); at++) {
      Range range = row.get(at).widened(radius);
      if (!measures.isEmpty()) {
        int before = at == 0 ? 0 : measures.get(at - 1).to();
        boolean adjusted = around.isAdjusted(before, measures.get(at).to());
        found.addAll(
            list(found(measures.get(at), range, adjusted ? Basis.ADJUSTED : Basis.REPORTED)));
      } else if (only.isPresent() && !each.isEmpty()) {
        Optional<When> when = Optional.of(each.get(at));
        boolean adjusted = around.isAdjusted(0, range.from());
        found(only.get(), range, adjusted ? Basis.ADJUSTED : Basis.REPORTED)
            .map(one -> one.at(when))
            .ifPresent(found::add);
      } else if (only.isPresent() && both) {
        boolean plain = plainFirst == (at == 0);
        found.addAll(list(found(only.get(), range, plain ? Basis.REPORTED : Basis.ADJUSTED)));
      }
    }
    return found.build();
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

  /** "Expects X, before this but including that, to be between …". */
  private Optional<Measure> subject(Range range) {
    for (int at = range.from() - 1; at > 0 && range.from() - at <= NEAR_BEHIND; at--) {
      if (expectation.isToBe(at)) {
        int end = at;
        for (int cue = 0; cue < end; cue++) {
          if (expectation.isCue(cue)) {
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
      Word word = words.get(at);
      boolean time = isTime(at);
      boolean joins =
          word.isLetters()
              ? CONNECTIVES.contains(word.key())
                  || expectation.isCue(at)
                  || expectation.isRangeFrom(at)
              : !word.isMark(";") && !word.isMark(".");
      if (!time && !joins && !isOfFormer(at) && !around.isAside(at, measure.to(), range.from())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is part of what had been expected before: "from so much to". */
  private boolean isOfFormer(int at) {
    return ranges.stream()
        .filter(expectation::isFormer)
        .anyMatch(one -> expectation.from(one) <= at && at < one.to());
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
        if (range.sort() == Sort.NUMBER ? !isMoneyRow() : !isMoney(range)) {
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
      case SHARE, SHARE_LOSS -> {
        if (percent || (range.sort() == Sort.NUMBER && !statement.row())) {
          return Optional.empty();
        }
        loss |= kind == Kind.SHARE_LOSS;
        range = loss && !range.isNegative() ? range.negated() : range;
      }
      case RATE -> {
        if (!percent) {
          return Optional.empty();
        }
      }
      case COUNT -> {
        range = scaled(range);
        if (range.sort() != Sort.NUMBER || !isFull(range)) {
          return Optional.empty();
        }
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
            money(range),
            per,
            times.of(measure, range, next(range))));
  }

  private Optional<Currency> money(Range range) {
    return new GuidedQuantities(words, statement.row()).currency(range.from(), range.to());
  }

  /** An amount in a row that is not printed in full, without a scale, is not understood. */
  private boolean isMoney(Range range) {
    return range.sort() == Sort.MONEY
        && (!statement.row() || around.isPerUnit(range) || isFull(scaled(range)));
  }

  private static boolean isFull(Range range) {
    return Stream.of(range.low(), range.high())
        .flatMap(Optional::stream)
        .anyMatch(end -> end.abs().compareTo(LEAST_IN_FULL) >= 0);
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
            Optional.empty(),
            "",
            times.of(measure, range, next(range))));
  }
}
