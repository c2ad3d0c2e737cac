package org.lexprecision.internal.algebra.calendar;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.Series;

/**
 * Midnights that the releases of a company name in two ways.
 *
 * <p>One that counts weeks can head a quarter June 30 in one release and July 2 in the next. Two
 * headings a few days apart name one period where most of the figures under both are the same; its
 * midnights are then named as most facts name them. Where the figures differ the periods do: no two
 * are one because they lie near one another.
 */
public final class SamePeriods {

  private static final int NEAR_DAYS = 10;
  private static final int LEAST_AGREEING = 2;

  /** What is shorter can begin and end near one midnight. */
  private static final int LEAST_DAYS = 60;

  private final ImmutableSortedMap<LocalDate, LocalDate> names;

  /** What the periods of the facts are named. */
  private final ImmutableMap<Period, Period> known;

  private SamePeriods(ImmutableSortedMap<LocalDate, LocalDate> names, Set<Period> periods) {
    this.names = names;
    this.known = ImmutableMap.copyOf(Maps.asMap(periods, this::renamed));
  }

  /** Finds the midnights that facts name in two ways. */
  public static SamePeriods of(Iterable<Fact> facts) {
    Multiset<Period> periods = HashMultiset.create();
    facts.forEach(fact -> fact.period().ifPresent(periods::add));
    List<Pair> near = near(periods.elementSet());
    if (near.isEmpty()) {
      return new SamePeriods(ImmutableSortedMap.of(), Set.of());
    }
    Map<Period, Map<Series, Set<Figure>>> figures = new HashMap<>();
    near.forEach(
        pair -> {
          figures.put(pair.one(), new HashMap<>());
          figures.put(pair.other(), new HashMap<>());
        });
    for (Fact fact : facts) {
      fact.period()
          .map(figures::get)
          .ifPresent(
              of -> of.computeIfAbsent(fact.series(), one -> new HashSet<>()).add(fact.figure()));
    }
    near.removeIf(
        pair ->
            !agree(
                figures.getOrDefault(pair.one(), Map.of()),
                figures.getOrDefault(pair.other(), Map.of())));
    return new SamePeriods(names(near, periods), periods.elementSet());
  }

  /** Two periods, or two moments, whose midnights lie near one another. */
  private record Pair(Period one, Period other) {}

  private static List<Pair> near(Set<Period> periods) {
    TreeSet<Period> ordered = new TreeSet<>(periods);
    List<Pair> near = new ArrayList<>();
    for (Period one : ordered) {
      LocalDate last = one.start().plusDays(NEAR_DAYS + 1L);
      for (Period other : ordered.tailSet(one, false).headSet(Period.of(last, last))) {
        boolean alike =
            one.isInstant()
                ? other.isInstant()
                : Math.min(one.days(), other.days()) >= LEAST_DAYS
                    && Math.abs(ChronoUnit.DAYS.between(one.end(), other.end())) <= NEAR_DAYS;
        if (alike) {
          near.add(new Pair(one, other));
        }
      }
    }
    return near;
  }

  private static boolean agree(Map<Series, Set<Figure>> one, Map<Series, Set<Figure>> other) {
    int agreeing = 0;
    int differing = 0;
    for (Map.Entry<Series, Set<Figure>> entry : one.entrySet()) {
      Set<Figure> figures = other.getOrDefault(entry.getKey(), Set.of());
      boolean same =
          entry.getValue().stream()
              .anyMatch(figure -> figure.amount().signum() != 0 && figures.contains(figure));
      agreeing += same ? 1 : 0;
      differing += same || figures.isEmpty() ? 0 : 1;
    }
    return agreeing >= LEAST_AGREEING && agreeing > differing;
  }

  /** The name of each midnight that has several; those of one lie near one another. */
  private static ImmutableSortedMap<LocalDate, LocalDate> names(
      List<Pair> same, Multiset<Period> periods) {
    Map<LocalDate, NavigableSet<LocalDate>> groups = new HashMap<>();
    for (Pair pair : same) {
      join(groups, pair.one().start(), pair.other().start());
      join(groups, pair.one().end(), pair.other().end());
    }
    Multiset<LocalDate> uses = HashMultiset.create();
    for (Period period : periods.elementSet()) {
      uses.add(period.start(), periods.count(period));
      uses.add(period.end(), periods.count(period));
    }
    ImmutableSortedMap.Builder<LocalDate, LocalDate> names = ImmutableSortedMap.naturalOrder();
    groups.forEach(
        (midnight, group) ->
            names.put(
                midnight,
                group.stream().max(Comparator.comparingInt(uses::count)).orElse(midnight)));
    return names.buildOrThrow();
  }

  private static void join(
      Map<LocalDate, NavigableSet<LocalDate>> groups, LocalDate one, LocalDate other) {
    NavigableSet<LocalDate> joined = new TreeSet<>(groups.getOrDefault(one, new TreeSet<>()));
    joined.addAll(groups.getOrDefault(other, new TreeSet<>()));
    joined.add(one);
    joined.add(other);
    if (ChronoUnit.DAYS.between(joined.first(), joined.last()) <= NEAR_DAYS) {
      joined.forEach(midnight -> groups.put(midnight, joined));
    }
  }

  /** Returns a period with its midnights named as most facts name them. */
  public Period of(Period period) {
    if (names.isEmpty()) {
      return period;
    }
    Period named = known.get(period);
    return named == null ? renamed(period) : named;
  }

  private Period renamed(Period period) {
    LocalDate start = names.getOrDefault(period.start(), period.start());
    LocalDate end = names.getOrDefault(period.end(), period.end());
    boolean whole = period.isInstant() || start.isBefore(end);
    return whole && !(start.equals(period.start()) && end.equals(period.end()))
        ? Period.of(start, end)
        : period;
  }
}
