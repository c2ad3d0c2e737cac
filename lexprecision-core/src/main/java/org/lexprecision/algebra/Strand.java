package org.lexprecision.algebra;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexprecision.Period;
import org.lexprecision.Series;

/**
 * The readings of one series, in the order of whose word counts first, and what they say.
 *
 * <p>The network of a {@link Layer} lets most figures decide. A cell that two releases state
 * differently is left open all the same where everybody's word counts, and so is what only follows
 * from it.
 */
final class Strand {

  private final Series series;
  private final ImmutableList<Reading> readings;
  private final Vintage vintage;
  private final Layer layer;
  private final Disputes disputes;

  Strand(Series series, ImmutableList<Reading> readings, Vintage vintage) {
    this.series = series;
    this.readings = readings;
    this.vintage = vintage;
    this.layer = new Layer(series, readings, vintage);
    this.disputes = Disputes.of(readings);
  }

  Series series() {
    return series;
  }

  ImmutableList<Reading> readings() {
    return readings;
  }

  /** Asks whether a reading is left in by the repairs, or by the vintage. */
  boolean isKept(Reading reading) {
    return layer.isKept(reading);
  }

  /** What connects its midnights. */
  Gap gap() {
    return layer.gap();
  }

  ImmutableList<Contradiction> contradictions() {
    return Conflicts.of(layer);
  }

  /** What a vintage leaves out, in the order in which it does. */
  ImmutableList<SetAside> setAside() {
    return Conflicts.setAside(layer);
  }

  /** Returns what the readings say of a period. */
  Known known(Period period) {
    Known known = layer.known(period);
    return vintage == Vintage.ALL && !disputes.isEmpty() ? open(period, known) : known;
  }

  private Known open(Period period, Known known) {
    if (disputes.contains(period)) {
      return disputed(period, known);
    }
    return known instanceof Known.One one && one.reading().isEmpty()
        ? disputes.contenders(one.proof()).<Known>map(Known.Several::new).orElse(known)
        : known;
  }

  private Known disputed(Period period, Known known) {
    ImmutableList<Proof> decided =
        known instanceof Known.Several several ? several.proofs() : ImmutableList.of();
    ImmutableList<Proof> others =
        disputes.statements(period).stream()
            .map(reading -> Disputes.proof(series, reading))
            .filter(
                proof ->
                    decided.stream().noneMatch(one -> one.interval().meets(proof.interval())))
            .collect(toImmutableList());
    return new Known.Several(
        ImmutableList.<Proof>builder().addAll(decided).addAll(others).build(),
        known instanceof Known.One one ? Optional.of(one.proof()) : Optional.empty());
  }

  /**
   * Returns what is stated otherwise for the period of a proof, and for the periods of the figures
   * it follows from.
   */
  ImmutableList<Reading> dissents(Proof proof) {
    return Stream.concat(
            layer.readings(proof.period()).filter(one -> !one.interval().meets(proof.interval())),
            disputes.dissents(proof).stream())
        .distinct()
        .collect(toImmutableList());
  }
}
