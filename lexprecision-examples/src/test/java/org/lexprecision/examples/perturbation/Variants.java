package org.lexprecision.examples.perturbation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes samples: each way by itself, then two ways at once, then three. */
final class Variants {

  private static final long SEED = 20031;

  private Variants() {}

  /** Returns so many different variants, those of one change first; always the same ones. */
  static ImmutableList<Variant> of(List<SampleStatement> samples, int count) {
    Set<Variant> variants = new LinkedHashSet<>();
    for (int changes = 0; changes <= 4 && variants.size() < count; changes++) {
      List<Variant> found = new ArrayList<>(changed(samples, changes));
      Collections.shuffle(found, new Random(SEED));
      found.stream()
          .filter(Variant::isSound)
          .limit(Math.max(0, count - variants.size()))
          .forEach(variants::add);
    }
    return ImmutableList.copyOf(variants);
  }

  private static Set<Variant> changed(List<SampleStatement> samples, int changes) {
    Set<Variant> before = new LinkedHashSet<>();
    samples.forEach(sample -> before.add(Variant.of(sample)));
    for (int change = 0; change < changes; change++) {
      List<Variant> more =
          before.stream().flatMap(one -> changes().map(way -> way.apply(one))).toList();
      before.addAll(more);
    }
    return before;
  }

  private static Stream<UnaryOperator<Variant>> changes() {
    List<UnaryOperator<Variant>> ways = new ArrayList<>();
    for (Year to : Year.values()) {
      // weeks are not said in months
      ways.add(
          v ->
              with(
                  v,
                  to,
                  to.inWeeks() && v.head() == Head.YEARS_UNDER_LENGTHS
                      ? Head.DATES_UNDER_LENGTHS
                      : v.head(),
                  to.inWeeks() && !v.lengths().inWeeks() ? Lengths.WEEKS : v.lengths()));
    }
    for (Head to : Head.values()) {
      ways.add(v -> with(v, v.year(), to, v.lengths()));
    }
    for (Lengths to : Lengths.values()) {
      ways.add(v -> with(v, v.year(), v.head(), to));
    }
    for (Dates to : Dates.values()) {
      ways.add(
          v ->
              new Variant(
                  v.sample(),
                  v.year(),
                  to.isInWords() ? v.head() : Head.DATES_UNDER_LENGTHS,
                  v.lengths(),
                  to,
                  v.money(),
                  v.order(),
                  v.layout(),
                  v.captions(),
                  v.told(),
                  v.balances()));
    }
    for (Money to : Money.values()) {
      ways.add(
          v ->
              new Variant(
                  v.sample(),
                  v.year(),
                  v.head(),
                  v.lengths(),
                  v.dates(),
                  to,
                  v.order(),
                  v.layout(),
                  v.captions(),
                  v.told(),
                  v.balances()));
    }
    for (Order to : Order.values()) {
      ways.add(
          v ->
              new Variant(
                  v.sample(),
                  v.year(),
                  v.head(),
                  v.lengths(),
                  v.dates(),
                  v.money(),
                  to,
                  v.layout(),
                  v.captions(),
                  v.told(),
                  v.balances()));
    }
    for (Layouts to : Layouts.values()) {
      ways.add(
          v ->
              new Variant(
                  v.sample(),
                  v.year(),
                  v.head(),
                  v.lengths(),
                  v.dates(),
                  v.money(),
                  v.order(),
                  to,
                  v.captions(),
                  v.told(),
                  v.balances()));
    }
    for (Captions to : Captions.values()) {
      ways.add(
          v ->
              new Variant(
                  v.sample(),
                  v.year(),
                  v.head(),
                  v.lengths(),
                  v.dates(),
                  v.money(),
                  v.order(),
                  v.layout(),
                  to,
                  v.told(),
                  v.balances()));
    }
    for (boolean to : new boolean[] {true, false}) {
      ways.add(
          v ->
              new Variant(
                  v.sample(),
                  v.year(),
                  v.head(),
                  v.lengths(),
                  v.dates(),
                  v.money(),
                  v.order(),
                  v.layout(),
                  v.captions(),
                  to,
                  v.balances()));
      ways.add(
          v ->
              new Variant(
                  v.sample(),
                  v.year(),
                  v.head(),
                  v.lengths(),
                  v.dates(),
                  v.money(),
                  v.order(),
                  v.layout(),
                  v.captions(),
                  v.told(),
                  to));
    }
    return ways.stream();
  }

  private static Variant with(Variant v, Year year, Head head, Lengths lengths) {
    return new Variant(
        v.sample(),
        year,
        head,
        lengths,
        v.dates(),
        v.money(),
        v.order(),
        v.layout(),
        v.captions(),
        v.told(),
        v.balances());
  }
}
