package org.lexprecision.algebra;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexprecision.DayAverage;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Flow;
import org.lexprecision.Period;
import org.lexprecision.Ratio;
import org.lexprecision.Release;
import org.lexprecision.Series;
import org.lexprecision.Stock;
import org.lexprecision.internal.Lazy;

/** The readings of a book by series, and what follows from them. */
final class Ledger {

  private final ImmutableList<Fact> facts;
  private final SamePeriods same;
  private final Lazy<ImmutableMultiset<Period>> periods;
  private final ImmutableSortedMap<Series, Strand> strands;
  private final Lazy<Statements> statements;

  Ledger(ImmutableList<Release> releases, Vintage vintage) {
    ImmutableList<Fact> all =
        releases.stream()
            .flatMap(release -> release.facts().stream())
            .filter(fact -> fact.period().isPresent())
            .collect(toImmutableList());
    this.facts = all;
    this.same = SamePeriods.of(all);
    this.periods =
        Lazy.of(
            () ->
                all.stream()
                    .map(fact -> same.of(fact.period().orElseThrow()))
                    .collect(ImmutableMultiset.toImmutableMultiset()));
    this.strands =
        strands(vintage == Vintage.LATEST ? Lists.reverse(releases) : releases, same, vintage);
    this.statements = Lazy.of(() -> Statements.of(releases, strands));
  }

  private record Statement(Period period, Figure figure) {}

  private static ImmutableSortedMap<Series, Strand> strands(
      List<Release> releases, SamePeriods same, Vintage vintage) {
    Map<Series, List<Reading>> readings = new HashMap<>();
    for (Release release : releases) {
      Map<Series, Map<Statement, List<Fact>>> stated = new LinkedHashMap<>();
      for (Fact fact : release.facts()) {
        fact.period()
            .ifPresent(
                period ->
                    stated
                        .computeIfAbsent(fact.series(), series -> new LinkedHashMap<>())
                        .computeIfAbsent(
                            new Statement(same.of(period), fact.figure()),
                            one -> new ArrayList<>(1))
                        .add(fact));
      }
      stated.forEach(
          (series, statements) -> {
            List<Reading> list = readings.computeIfAbsent(series, one -> new ArrayList<>());
            statements.forEach(
                (statement, printed) ->
                    list.add(new Reading(ImmutableList.copyOf(printed), statement.period())));
          });
    }
    ImmutableSortedMap.Builder<Series, Strand> strands = ImmutableSortedMap.naturalOrder();
    readings.forEach(
        (series, list) ->
            strands.put(series, new Strand(series, ImmutableList.copyOf(list), vintage)));
    return strands.build();
  }

  ImmutableList<Fact> facts() {
    return facts;
  }

  /** The periods of the facts as the book names them, each as often as it occurs. */
  ImmutableMultiset<Period> periods() {
    return periods.get();
  }

  ImmutableSortedSet<Series> series() {
    return strands.keySet();
  }

  ImmutableList<SetAside> setAside() {
    return strands.values().stream()
        .flatMap(strand -> strand.setAside().stream())
        .collect(toImmutableList());
  }

  ImmutableList<Contradiction> contradictions() {
    return strands.values().stream()
        .flatMap(strand -> strand.contradictions().stream())
        .collect(toImmutableList());
  }

  Period named(Period period) {
    return same.of(period);
  }

  /** Answers for a period, by whatever name it is asked for. */
  Answer answer(Series series, Period asked) {
    Period period = named(asked);
    Known known = known(series, period);
    if (known instanceof Known.One one) {
      ImmutableList<Reading> dissents = strand(series).dissents(one.proof());
      return one.reading().isPresent()
          ? new Answer.Reported(one.reading().get(), one.proof(), dissents)
          : new Answer.Derived(one.proof(), dissents);
    }
    if (known instanceof Known.Several several) {
      return new Answer.Conflicting(series, period, several.proofs(), several.suggestion());
    }
    if (series.item() instanceof Ratio ratio) {
      return Ratios.answer(this, ratio, series, period);
    }
    return refusal(series, period);
  }

  private Strand strand(Series series) {
    return Articulation.strand(strands, series);
  }

  private Known known(Series series, Period period) {
    Strand strand = strands.get(series);
    return strand == null ? new Known.Nothing() : statements.get().known(strand, period);
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
    return overTime && period.isInstant()
        ? Refusals.overNoTime(series, period)
        : Refusals.disconnected(series, period, strand.gap());
  }
}
