package org.lexprecision.internal.algebra.ledger;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.algebra.Chain;
import org.lexprecision.algebra.Contradiction;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Reading;
import org.lexprecision.algebra.SetAside;
import org.lexprecision.algebra.Vintage;
import org.lexprecision.internal.Filing;
import org.lexprecision.internal.Lazy;

/**
 * The readings of one series, in the order of whose word counts first, and what they say.
 *
 * <p>They lie in layers, nearly always in one: only what is of one layer is added up. The network
 * of a {@link Layer} lets most figures decide. A cell that two releases state differently is left
 * open all the same where everybody's word counts, and so is what only follows from it; in a
 * vintage the first layer that tells of a period has the word.
 */
public final class Strand {

  private final Series series;
  private final ImmutableList<Stated> stated;
  private final ImmutableList<Reading> readings;
  private final Vintage vintage;
  private final Lazy<ImmutableList<Layer>> layers;
  private final Lazy<Disputes> disputes;
  private final Lazy<Gap> gap;

  public Strand(Series series, ImmutableList<Stated> stated, Vintage vintage, Layering layering) {
    this.series = series;
    this.vintage = vintage;
    this.stated = layering.counted(series, stated);
    this.readings = this.stated.stream().map(Stated::reading).collect(toImmutableList());
    this.layers = Lazy.of(() -> layering.of(series, this.stated));
    this.disputes = Lazy.of(() -> Disputes.of(readings));
    this.gap =
        Lazy.of(
            () ->
                isLayered()
                    ? new Gap(readings.stream().map(Reading::period).toList())
                    : layers.get().get(0).gap());
  }

  public Series series() {
    return series;
  }

  public ImmutableList<Reading> readings() {
    return readings;
  }

  /** The amounts without a scale, each with one that has it. */
  public ImmutableMap<Reading, Reading> withoutScale() {
    return Scales.unsaid(stated).entrySet().stream()
        .collect(
            toImmutableMap(
                one -> one.getKey().reading(),
                one -> one.getValue().reading(),
                (one, other) -> one));
  }

  /** Asks whether a reading is left in by the repairs, or by the vintage. */
  public boolean isKept(Reading reading) {
    return layers.get().stream().anyMatch(layer -> layer.isKept(reading));
  }

  /** Asks whether some of it adds up over time. */
  public boolean addsUp() {
    return layers.get().stream().anyMatch(layer -> layer.kind() == Layer.Kind.ADDING);
  }

  /** Asks whether it has layers that are not added up with one another. */
  public boolean isLayered() {
    return layers.get().size() > 1;
  }

  /** What connects its midnights, all layers taken together. */
  public Gap gap() {
    return gap.get();
  }

  public ImmutableList<Contradiction> contradictions() {
    return layers.get().stream()
        .flatMap(layer -> Conflicts.of(layer).stream())
        .collect(toImmutableList());
  }

  /** What a vintage leaves out, in the order in which it does. */
  public ImmutableList<SetAside> setAside() {
    if (vintage == Vintage.ALL) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<SetAside> all = ImmutableList.builder();
    for (Layer layer : layers.get()) {
      all.addAll(Conflicts.setAside(layer));
      for (Reading reading : isLayered() ? layer.readings() : ImmutableList.<Reading>of()) {
        if (layer.isKept(reading)
            && known(reading.period()) instanceof Known.One one
            && !one.proof().interval().meets(reading.interval())) {
          all.add(new SetAside(reading, one.proof()));
        }
      }
    }
    return all.build();
  }

  /** Returns what the readings say of a period. */
  public Known known(Period period) {
    List<Known> told = new ArrayList<>(1);
    for (Layer layer : layers.get()) {
      Known known = layer.known(period);
      if (!(known instanceof Known.Nothing)) {
        told.add(known);
        if (layer.kind() == Layer.Kind.DECISIVE) {
          break;
        }
      }
    }
    if (told.isEmpty()) {
      return new Known.Nothing();
    }
    if (vintage != Vintage.ALL) {
      return told.get(0);
    }
    Known known = told.size() == 1 ? told.get(0) : together(told);
    return disputes.get().isEmpty() ? known : open(period, known);
  }

  /** One of several that agree, one that is printed first; or all that contend. */
  private static Known together(List<Known> told) {
    List<Proof> proofs = new ArrayList<>();
    List<Known.One> ones = new ArrayList<>();
    for (Known known : told) {
      if (known instanceof Known.One one) {
        proofs.add(one.proof());
        ones.add(one);
      } else if (known instanceof Known.Several several) {
        proofs.addAll(several.proofs());
      }
    }
    List<Proof> contending = new ArrayList<>();
    for (Proof proof : proofs) {
      if (contending.stream().noneMatch(one -> one.interval().meets(proof.interval()))) {
        contending.add(proof);
      }
    }
    return contending.size() > 1 || ones.size() < told.size()
        ? new Known.Several(ImmutableList.copyOf(contending))
        : ones.stream().filter(one -> one.reading().isPresent()).findFirst().orElse(ones.get(0));
  }

  private Known open(Period period, Known known) {
    if (disputes.get().contains(period)) {
      return disputed(period, known);
    }
    return known instanceof Known.One one && one.reading().isEmpty()
        ? disputes.get().contenders(one.proof()).<Known>map(Known.Several::new).orElse(known)
        : known;
  }

  private Known disputed(Period period, Known known) {
    ImmutableList<Proof> decided =
        known instanceof Known.Several several ? several.proofs() : ImmutableList.of();
    ImmutableList<Proof> others =
        disputes.get().statements(period).stream()
            .map(reading -> Disputes.proof(series, reading))
            .filter(
                proof -> decided.stream().noneMatch(one -> one.interval().meets(proof.interval())))
            .collect(toImmutableList());
    return new Known.Several(
        ImmutableList.<Proof>builder().addAll(decided).addAll(others).build(),
        known instanceof Known.One one ? Optional.of(one.proof()) : Optional.empty());
  }

  /**
   * Returns what is stated otherwise for the period of a proof, and for the periods of the figures
   * it follows from.
   */
  public ImmutableList<Reading> dissents(Proof proof) {
    Interval bounds = proof.interval();
    ImmutableSet.Builder<Reading> dissents = ImmutableSet.builder();
    for (Layer layer : layers.get()) {
      Reading agreeing = null;
      for (Reading reading : layer.readings(proof.period())) {
        if (agreeing != null && Layer.isRepeated(agreeing, reading)) {
          continue;
        }
        if (reading.interval().meets(bounds)) {
          agreeing = reading;
        } else {
          dissents.add(reading);
        }
      }
    }
    return dissents.addAll(disputes.get().dissents(proof)).build().asList();
  }

  /**
   * Asks whether what follows from figures mixes two presentations: one of them is stated anew by a
   * release before which alone another is stated, or is as it was before a release from which on
   * alone another is stated.
   */
  public boolean isMixed(Proof proof) {
    if (vintage == Vintage.ALL
        || !(proof.point() instanceof Chain chain)
        || !Presentations.isOfScope(series, stated)) {
      return false;
    }
    List<Range<Integer>> tellers =
        chain.terms().stream().map(term -> releases(term.reading(), true).orElseThrow()).toList();
    for (int i = 0; i < tellers.size(); i++) {
      Range<Integer> own = tellers.get(i);
      Optional<Range<Integer>> others = releases(chain.terms().get(i).reading(), false);
      if (others.isPresent() && tellers.stream().anyMatch(one -> parts(own, others.get(), one))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure is told on the far side of where another changed. */
  private static boolean parts(Range<Integer> own, Range<Integer> others, Range<Integer> one) {
    int told = own.lowerEndpoint();
    boolean anew = others.lowerEndpoint() < told && one.upperEndpoint() < told;
    boolean past = others.upperEndpoint() > told && one.lowerEndpoint() >= others.upperEndpoint();
    return anew || past;
  }

  /** From which to which release a period is stated as a reading does, or otherwise. */
  private Optional<Range<Integer>> releases(Reading reading, boolean alike) {
    return stated.stream()
        .filter(
            one ->
                one.reading().period().equals(reading.period())
                    && one.reading().interval().meets(reading.interval()) == alike)
        .map(one -> Range.singleton(one.release()))
        .reduce(Range::span);
  }

  /** Asks whether a release states a figure for a period that this view leaves out. */
  public boolean isSetAside(Period period, Filing filing) {
    return known(period) instanceof Known.One one
        && layers.get().stream()
            .flatMap(layer -> layer.readings(period).stream())
            .filter(reading -> Filing.of(reading.fact().source()).equals(filing))
            .anyMatch(reading -> !reading.interval().meets(one.proof().interval()));
  }
}
