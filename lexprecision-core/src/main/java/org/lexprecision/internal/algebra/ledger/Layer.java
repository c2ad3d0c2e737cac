package org.lexprecision.internal.algebra.ledger;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lexprecision.DayAverage;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.algebra.Chain;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Reading;
import org.lexprecision.algebra.Vintage;
import org.lexprecision.internal.Lazy;
import org.lexprecision.internal.network.Arc;
import org.lexprecision.internal.network.Constraint;
import org.lexprecision.internal.network.Network;
import org.lexprecision.internal.network.Span;

/** Readings of one series that may bear on one another, as a network over time. */
public final class Layer {

  private static final Comparator<Reading> FINEST_FIRST =
      Comparator.comparing(Reading::isAdjusted)
          .thenComparingInt(reading -> -reading.figure().decimals().orElse(Integer.MAX_VALUE));

  /** What its readings are to one another, and to those of other layers. */
  public enum Kind {
    /** They add up over time. */
    ADDING,
    /** Each stands for its own period alone. */
    APART,
    /** Each stands for its own period, and no other layer has a word on that. */
    DECISIVE
  }

  private final Series series;
  private final Kind kind;
  private final ImmutableList<Reading> readings;
  private final Axis axis;
  private final Lazy<Network> network;
  private final Lazy<ImmutableListMultimap<Period, Integer>> byPeriod;
  private final Lazy<IdentityHashMap<Reading, Integer>> ordinals;
  private final Lazy<Gap> gap;

  /** Makes a layer of readings whose order says whose word counts first. */
  public Layer(Series series, ImmutableList<Reading> readings, Vintage vintage, Kind kind) {
    this.series = series;
    this.kind = kind;
    this.readings = readings;
    this.axis = new Axis(kind == Kind.ADDING, readings);
    this.network = Lazy.of(() -> network(vintage));
    this.byPeriod =
        Lazy.of(
            () ->
                Multimaps.index(
                    ContiguousSet.closedOpen(0, readings.size()), i -> readings.get(i).period()));
    this.ordinals = Lazy.of(this::ordinals);
    this.gap =
        Lazy.of(
            () ->
                new Gap(
                    IntStream.range(0, readings.size())
                        .filter(network()::isKept)
                        .mapToObj(i -> readings.get(i).period())
                        .toList()));
  }

  public Series series() {
    return series;
  }

  public ImmutableList<Reading> readings() {
    return readings;
  }

  public Kind kind() {
    return kind;
  }

  public Network network() {
    return network.get();
  }

  private Network network(Vintage vintage) {
    Map<Period, Reading> last = new HashMap<>();
    Map<Period, Constraint> told = new HashMap<>();
    List<Constraint> constraints = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      Reading before = last.put(reading.period(), reading);
      if (before == null || !isRepeated(before, reading)) {
        told.put(reading.period(), constraint(reading));
      }
      constraints.add(told.get(reading.period()));
    }
    return vintage == Vintage.ALL
        ? Network.of(axis.nodes(), constraints)
        : Network.inOrder(axis.nodes(), constraints);
  }

  /** Asks whether a reading states the very figure of another. */
  public static boolean isRepeated(Reading one, Reading other) {
    return one.fact().figure().equals(other.fact().figure()) && one.split().equals(other.split());
  }

  private Constraint constraint(Reading reading) {
    Period period = reading.period();
    Interval interval = reading.interval();
    Axis.Edge edge = axis.edge(period).orElseThrow();
    return Constraint.of(
        edge.from(),
        edge.to(),
        weighted(period, interval.lower()),
        weighted(period, interval.upper()));
  }

  /** What an amount of a period counts in the network: times its days for an average over days. */
  private BigDecimal weighted(Period period, BigDecimal amount) {
    return series.item() instanceof DayAverage && !period.isInstant()
        ? amount.multiply(BigDecimal.valueOf(period.days()))
        : amount;
  }

  /** Asks whether no reading contradicts others. */
  public boolean isConsistent() {
    return network().blocks().stream()
        .allMatch(block -> block.isConsistent() && block.rejections().isEmpty());
  }

  /** Asks whether a reading is left in by the repairs, or by the vintage. */
  public boolean isKept(Reading reading) {
    Integer ordinal = ordinals.get().get(reading);
    return ordinal != null
        ? network().isKept(ordinal)
        : byPeriod.get().get(reading.period()).stream()
            .anyMatch(i -> readings.get(i).equals(reading) && network().isKept(i));
  }

  private IdentityHashMap<Reading, Integer> ordinals() {
    IdentityHashMap<Reading, Integer> ordinals = new IdentityHashMap<>();
    for (int i = 0; i < readings.size(); i++) {
      ordinals.put(readings.get(i), i);
    }
    return ordinals;
  }

  /** The readings of a period. */
  public List<Reading> readings(Period period) {
    return Lists.transform(byPeriod.get().get(period), readings::get);
  }

  /** What connects its midnights. */
  public Gap gap() {
    return gap.get();
  }

  /** Returns what the readings say of a period. */
  public Known known(Period period) {
    Optional<Axis.Edge> edge = axis.edge(period);
    if (edge.isEmpty()) {
      return new Known.Nothing();
    }
    Network.Result result = network().between(edge.get().from(), edge.get().to());
    if (result instanceof Network.Bounded bounded) {
      return one(period, bounded.span());
    }
    return result instanceof Network.Contended contended
        ? new Known.Several(
            contended.spans().stream()
                .map(span -> proof(period, span))
                .sorted(Comparator.comparing(Layer::length).thenComparing(Proof::value))
                .collect(ImmutableList.toImmutableList()))
        : new Known.Nothing();
  }

  /** Returns the numbers that the readings leave open for a period; empty if none or several. */
  public Optional<Interval> bounds(Period period) {
    Optional<Axis.Edge> edge = axis.edge(period);
    return edge.isPresent()
            && network().between(edge.get().from(), edge.get().to())
                instanceof Network.Bounded bounded
        ? Optional.of(Interval.of(bounded.span().lower(), bounded.span().upper()))
        : Optional.empty();
  }

  private static int length(Proof proof) {
    return ((Chain) proof.point()).terms().size();
  }

  private Known one(Period period, Span span) {
    Optional<Reading> printed =
        byPeriod.get().get(period).stream()
            .filter(network()::isKept)
            .map(readings::get)
            .min(FINEST_FIRST);
    Proof proof = proof(period, span);
    if (printed.isPresent()) {
      Chain point = new Chain(series, period, ImmutableList.of(new Chain.Term(1, printed.get())));
      proof = Proof.of(point, proof.lower(), proof.upper());
    }
    return new Known.One(proof, printed);
  }

  /** Returns the proof of bounds of a period. */
  public Proof proof(Period period, Span span) {
    Chain point = chain(period, span.fewestArcs());
    Chain lower =
        span.lowerArcs().equals(span.fewestArcs()) ? point : chain(period, span.lowerArcs());
    Chain upper =
        span.upperArcs().equals(span.fewestArcs()) ? point : chain(period, span.upperArcs());
    return Proof.of(point, lower, upper);
  }

  private Chain chain(Period period, ImmutableList<Arc> arcs) {
    return new Chain(series, period, terms(arcs));
  }

  /** Returns the readings of a walk with their signs. */
  public ImmutableList<Chain.Term> terms(ImmutableList<Arc> arcs) {
    return arcs.stream()
        .map(arc -> new Chain.Term(arc.forward() ? 1 : -1, readings.get(arc.constraint())))
        .collect(ImmutableList.toImmutableList());
  }

  /** What a reading counts in the network. */
  public BigDecimal weighted(Reading reading, BigDecimal amount) {
    return weighted(reading.period(), amount);
  }
}
