package org.lexprecision.internal.algebra.ledger;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexprecision.Basis;
import org.lexprecision.DayAverage;
import org.lexprecision.Fact;
import org.lexprecision.Flow;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Ratio;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.SplitRatio;
import org.lexprecision.Stock;
import org.lexprecision.Support;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.Contradiction;
import org.lexprecision.algebra.Reading;
import org.lexprecision.algebra.SetAside;
import org.lexprecision.algebra.View;
import org.lexprecision.algebra.Vintage;
import org.lexprecision.internal.Filing;
import org.lexprecision.internal.Lazy;
import org.lexprecision.internal.algebra.calendar.ReleasePeriods;
import org.lexprecision.internal.algebra.calendar.SamePeriods;
import org.lexprecision.internal.algebra.split.Splits;

/** The readings of a book by series, and what follows from them. */
public final class Ledger {

  private final ImmutableList<Fact> facts;
  private final SamePeriods same;
  private final ImmutableList<Release> releases;
  private final View view;
  private final Vintage vintage;
  private final Splits splits;
  private final Dilution dilution;
  private final Ratios ratios;
  private final Lazy<ImmutableMultiset<Period>> periods;
  private final Lazy<ImmutableList<ReleasePeriods>> periodsByRelease;
  private final ImmutableMap<Series, Strand> strands;
  private final Lazy<ImmutableSortedSet<Series>> series;
  private final Lazy<ImmutableListMultimap<Neighbourhood, Series>> neighbours;
  private final Lazy<Statements> statements;
  private final Lazy<ImmutableList<Contradiction>> contradictions;

  public Ledger(ImmutableList<Release> releases, View view) {
    this.facts =
        releases.stream()
            .flatMap(release -> release.facts().stream())
            .filter(fact -> counts(fact, view))
            .collect(toImmutableList());
    this.releases = releases;
    this.view = view;
    this.same = SamePeriods.of(facts);
    this.vintage = view.vintage();
    this.periods =
        Lazy.of(
            () ->
                periodsByRelease().stream()
                    .flatMap(release -> release.periods().entrySet().stream())
                    .collect(
                        ImmutableMultiset.toImmutableMultiset(
                            Multiset.Entry::getElement, Multiset.Entry::getCount)));
    this.periodsByRelease = Lazy.of(this::ofEachRelease);
    this.splits = Splits.of(releases, same, view.splits());
    this.dilution = new Dilution(() -> this);
    this.ratios = new Ratios(this);
    Layering layering =
        new Layering(vintage, view.shareBasis(), splits, Presentations.of(releases), dilution);
    this.strands = strands(layering);
    this.series = Lazy.of(() -> ImmutableSortedSet.copyOf(strands.keySet()));
    this.neighbours = Lazy.of(() -> Multimaps.index(strands.keySet(), Neighbourhood::of));
    this.statements = Lazy.of(() -> Statements.of(releases, strands));
    this.contradictions =
        Lazy.of(
            () ->
                strands.values().stream()
                    .flatMap(strand -> strand.contradictions().stream())
                    .collect(toImmutableList()));
  }

  private static boolean counts(Fact fact, View view) {
    return fact.period().isPresent() && (view.assumed() || fact.support() != Support.ASSUMED);
  }

  /** What the series of one measure in several units have in common. */
  private record Neighbourhood(LineItem item, Segment segment, Basis basis) {
    static Neighbourhood of(Series series) {
      return new Neighbourhood(series.item(), series.segment(), series.basis());
    }
  }

  /** A strand for each series, in the order of these. */
  private ImmutableMap<Series, Strand> strands(Layering layering) {
    Gathering gathering = new Gathering();
    boolean newestFirst = vintage == Vintage.LATEST;
    for (int i = 0; i < releases.size(); i++) {
      int release = newestFirst ? releases.size() - 1 - i : i;
      for (Fact fact : releases.get(release).facts()) {
        if (counts(fact, view)) {
          gathering.add(release, fact, same.of(fact.period().orElseThrow()));
        }
      }
    }
    return gathering.stated().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .collect(
            toImmutableMap(
                Map.Entry::getKey,
                one -> new Strand(one.getKey(), one.getValue(), vintage, layering)));
  }

  public ImmutableList<Fact> facts() {
    return facts;
  }

  public Splits splits() {
    return splits;
  }

  /** Returns what brings a figure to the shares of now. */
  public SplitRatio toPresentShares(Fact fact) {
    return Splits.concern(fact.series())
        ? Splits.factor(fact.figure().unit(), splits.since(Filing.of(fact.source())))
        : SplitRatio.NONE;
  }

  /** The amounts without a scale, each with one that has it. */
  public ImmutableMap<Fact, Fact> withoutScale() {
    ImmutableMap.Builder<Fact, Fact> all = ImmutableMap.builder();
    for (Strand strand : strands.values()) {
      strand
          .withoutScale()
          .forEach((whole, scaled) -> whole.facts().forEach(fact -> all.put(fact, scaled.fact())));
    }
    return all.buildKeepingLast();
  }

  /** The periods of the facts as the book names them, each as often as it occurs. */
  public ImmutableMultiset<Period> periods() {
    return periods.get();
  }

  /** The periods of each release as the book names them, that of the first release first. */
  public ImmutableList<ReleasePeriods> periodsByRelease() {
    return periodsByRelease.get();
  }

  private ImmutableList<ReleasePeriods> ofEachRelease() {
    return releases.stream()
        .map(
            release ->
                new ReleasePeriods(
                    release.calendar(),
                    release.facts().stream()
                        .filter(fact -> counts(fact, view))
                        .map(fact -> same.of(fact.period().orElseThrow()))
                        .collect(ImmutableMultiset.toImmutableMultiset())))
        .collect(toImmutableList());
  }

  public ImmutableSortedSet<Series> series() {
    return series.get();
  }

  public ImmutableList<SetAside> setAside() {
    return strands.values().stream()
        .flatMap(strand -> strand.setAside().stream())
        .collect(toImmutableList());
  }

  public ImmutableList<Contradiction> contradictions() {
    return contradictions.get();
  }

  public Period named(Period period) {
    return same.of(period);
  }

  /** The figures of a series. */
  public ImmutableList<Reading> readings(Series series) {
    Strand strand = strands.get(series);
    return strand == null ? ImmutableList.of() : strand.readings();
  }

  /** Asks whether the readings of a series may be added up over time. */
  public boolean addsUp(Series series) {
    Strand strand = strands.get(series);
    return Axis.addsUp(series.item()) && (strand == null || strand.addsUp());
  }

  /** The series of an item for the same part of the company on the same basis. */
  public Stream<Series> beside(Series series, LineItem item) {
    return neighbours.get().get(new Neighbourhood(item, series.segment(), series.basis())).stream();
  }

  /** Answers for a period, by whatever name it is asked for. */
  public Answer answer(Series series, Period asked) {
    Period period = named(asked);
    Known known = known(series, period);
    boolean printed = known instanceof Known.One one && one.reading().isPresent();
    if (!printed && dilution.concerns(series)) {
      Optional<Answer> answer = dilution.answer(series, period, known);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    if (known instanceof Known.One one) {
      return !printed && Articulation.strand(strands, series).isMixed(one.proof())
          ? Refusals.mixedPresentations(series, period)
          : proven(series, one);
    }
    if (known instanceof Known.Several several) {
      return new Answer.Conflicting(series, period, several.proofs(), several.suggestion());
    }
    return series.item() instanceof Ratio ratio
        ? ratios.answer(ratio, series, period)
        : refusal(series, period);
  }

  private Answer proven(Series series, Known.One one) {
    ImmutableList<Reading> dissents = Articulation.strand(strands, series).dissents(one.proof());
    Optional<Reading> reading = one.reading().filter(printed -> !printed.isAdjusted());
    if (reading.isEmpty()) {
      return new Answer.Derived(one.proof(), dissents);
    }
    return isWithoutDenominator(series, reading.get())
        ? anew((Ratio) series.item(), series, reading.get())
        : new Answer.Reported(reading.get(), one.proof(), dissents);
  }

  /** Asks whether the number of shares a printed amount rests on is left out by this vintage. */
  private boolean isWithoutDenominator(Series series, Reading reading) {
    return vintage != Vintage.ALL
        && series.item() instanceof Ratio ratio
        && ratio
            .denominator()
            .filter(
                item ->
                    beside(series, item)
                        .anyMatch(
                            one ->
                                Articulation.strand(strands, one)
                                    .isSetAside(
                                        reading.period(), Filing.of(reading.fact().source()))))
            .isPresent();
  }

  /** Divides what counts in this view in place of a printed ratio that does not. */
  private Answer anew(Ratio ratio, Series series, Reading printed) {
    Answer answer = ratios.answer(ratio, series, printed.period());
    return answer instanceof Answer.Derived derived
        ? new Answer.Derived(derived.proof(), ImmutableList.of(printed))
        : Refusals.denominatorSetAside(series, printed.period(), printed);
  }

  private Known known(Series series, Period period) {
    Strand strand = strands.get(series);
    return strand == null ? new Known.Nothing() : statements.get().known(strand, period);
  }

  /** What the figures of a series alone say, without those of other rows. */
  public Known overTime(Series series, Period period) {
    return Articulation.strand(strands, series).known(period);
  }

  private Answer refusal(Series series, Period period) {
    Strand strand = strands.get(series);
    if (strand == null) {
      return Refusals.noReadings(series, period);
    }
    if (series.item() instanceof Stock) {
      return period.isInstant()
          ? Refusals.notAdditive(series, period)
          : Refusals.atNoMoment(series, period);
    }
    boolean overTime = series.item() instanceof Flow || series.item() instanceof DayAverage;
    if (overTime && period.isInstant()) {
      return Refusals.overNoTime(series, period);
    }
    if (dilution.concerns(series) && strand.gap().isBridged(period)) {
      return Refusals.signsDiffer(series, period);
    }
    if (!strand.addsUp()) {
      return Refusals.notAdditive(series, period);
    }
    if (!strand.isLayered() || !strand.gap().isBridged(period)) {
      return Refusals.disconnected(series, period, strand.gap());
    }
    return Splits.concern(series)
        ? Refusals.mixedShares(series, period)
        : Refusals.mixedPresentations(series, period);
  }
}
