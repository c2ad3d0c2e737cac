package org.lexprecision.internal.algebra.ledger;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.Source;
import org.lexprecision.algebra.Chain;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Reading;
import org.lexprecision.internal.Filing;

/**
 * The periods of a series for which releases state different figures.
 *
 * <p>Two releases dispute a period where no figure of the one can be the same number as a figure of
 * the other. A further release can only add to that: what was disputed stays so.
 */
public final class Disputes {

  private static final int MAX_CONTENDERS = 16;

  /** The readings of the periods that have several. */
  private final ImmutableListMultimap<Period, Reading> several;

  private final ImmutableSet<Period> disputed;

  private Disputes(ImmutableListMultimap<Period, Reading> several, ImmutableSet<Period> disputed) {
    this.several = several;
    this.disputed = disputed;
  }

  public static Disputes of(List<Reading> readings) {
    Set<Period> once = new LinkedHashSet<>();
    Set<Period> often = new LinkedHashSet<>();
    for (Reading reading : readings) {
      if (!once.add(reading.period())) {
        often.add(reading.period());
      }
    }
    if (often.isEmpty()) {
      return new Disputes(ImmutableListMultimap.of(), ImmutableSet.of());
    }
    ImmutableListMultimap<Period, Reading> several =
        Multimaps.index(
            Iterables.filter(readings, reading -> often.contains(reading.period())),
            Reading::period);
    return new Disputes(
        several,
        often.stream()
            .filter(period -> isDisputed(several.get(period)))
            .collect(ImmutableSet.toImmutableSet()));
  }

  private record Document(Filing filing, String exhibit) {
    static Document of(Reading reading) {
      Source source = reading.fact().source();
      return new Document(Filing.of(source), source.exhibit());
    }
  }

  private static boolean isDisputed(List<Reading> readings) {
    Reading first = readings.get(0);
    if (readings.stream().allMatch(reading -> Layer.isRepeated(first, reading))) {
      return false;
    }
    SetMultimap<Document, Interval> stated = LinkedHashMultimap.create();
    readings.forEach(reading -> stated.put(Document.of(reading), reading.interval()));
    List<Document> documents = List.copyOf(stated.keySet());
    for (int i = 0; i < documents.size(); i++) {
      for (int j = i + 1; j < documents.size(); j++) {
        if (!meet(stated.get(documents.get(i)), stated.get(documents.get(j)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean meet(Set<Interval> ones, Set<Interval> others) {
    return ones.stream().anyMatch(one -> others.stream().anyMatch(one::meets));
  }

  public boolean isEmpty() {
    return disputed.isEmpty();
  }

  public boolean contains(Period period) {
    return disputed.contains(period);
  }

  /** Returns one reading for each of the different figures of a period, the finest first. */
  public ImmutableList<Reading> statements(Period period) {
    List<Reading> different = new ArrayList<>();
    for (Reading reading :
        ImmutableList.sortedCopyOf(
            Comparator.comparing(one -> one.interval().width()), several.get(period))) {
      if (different.stream().noneMatch(one -> one.interval().meets(reading.interval()))) {
        different.add(reading);
      }
    }
    return ImmutableList.copyOf(different);
  }

  /** Returns the proof of a figure by itself alone. */
  public static Proof proof(Series series, Reading reading) {
    Chain chain = new Chain(series, reading.period(), ImmutableList.of(new Chain.Term(1, reading)));
    return Proof.of(chain, chain, chain);
  }

  /** Returns what a chain comes to with other figures that are stated for its periods. */
  public Optional<ImmutableList<Proof>> contenders(Proof proof) {
    if (!(proof.point() instanceof Chain chain)
        || chain.terms().stream().noneMatch(term -> contains(term.reading().period()))) {
      return Optional.empty();
    }
    List<List<Chain.Term>> ways = List.of(List.of());
    for (Chain.Term term : chain.terms()) {
      List<List<Chain.Term>> longer = new ArrayList<>();
      for (List<Chain.Term> way : ways) {
        for (Reading reading : alternatives(term.reading())) {
          if (longer.size() < MAX_CONTENDERS) {
            longer.add(
                ImmutableList.<Chain.Term>builder()
                    .addAll(way)
                    .add(new Chain.Term(term.sign(), reading))
                    .build());
          }
        }
      }
      ways = longer;
    }
    List<Proof> contenders = new ArrayList<>();
    for (List<Chain.Term> way : ways) {
      Chain other = new Chain(chain.series(), chain.period(), ImmutableList.copyOf(way));
      if (contenders.stream().noneMatch(one -> one.interval().meets(other.interval()))) {
        contenders.add(Proof.of(other, other, other));
      }
    }
    return contenders.size() > 1 ? Optional.of(ImmutableList.copyOf(contenders)) : Optional.empty();
  }

  /** The reading itself, and those of its period that cannot be the same number. */
  private ImmutableList<Reading> alternatives(Reading reading) {
    return contains(reading.period())
        ? ImmutableList.<Reading>builder().add(reading).addAll(otherwise(reading)).build()
        : ImmutableList.of(reading);
  }

  /** Returns what is stated otherwise for the periods of the figures that a proof follows from. */
  public ImmutableList<Reading> dissents(Proof proof) {
    ImmutableSet.Builder<Reading> all = ImmutableSet.builder();
    if (proof.point() instanceof Chain chain && !several.isEmpty()) {
      chain.terms().forEach(term -> all.addAll(otherwise(term.reading())));
    }
    return all.build().asList();
  }

  private ImmutableList<Reading> otherwise(Reading reading) {
    ImmutableList<Reading> others =
        several.get(reading.period()).stream()
            .filter(other -> !Layer.isRepeated(reading, other))
            .collect(toImmutableList());
    if (others.isEmpty()) {
      return others;
    }
    Interval interval = reading.interval();
    return others.stream()
        .filter(other -> !other.interval().meets(interval))
        .collect(toImmutableList());
  }
}
