package org.lexprecision.internal.algebra.ledger;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lexprecision.Flow;
import org.lexprecision.Series;
import org.lexprecision.algebra.Reading;
import org.lexprecision.algebra.ShareBasis;
import org.lexprecision.algebra.Vintage;
import org.lexprecision.internal.algebra.ledger.Layer.Kind;
import org.lexprecision.internal.algebra.split.Splits;

/** Says which readings of a series may be added up with one another. */
public final class Layering {

  private final Vintage vintage;
  private final ShareBasis shares;
  private final Splits splits;
  private final Presentations presentations;
  private final Dilution dilution;

  public Layering(
      Vintage vintage,
      ShareBasis shares,
      Splits splits,
      Presentations presentations,
      Dilution dilution) {
    this.vintage = vintage;
    this.shares = shares;
    this.splits = splits;
    this.presentations = presentations;
    this.dilution = dilution;
  }

  /** Returns the readings as the book counts shares. */
  public ImmutableList<Stated> counted(Series series, ImmutableList<Stated> stated) {
    return splits.isEmpty() || !Splits.concern(series) || shares == ShareBasis.AS_REPORTED
        ? stated
        : adjusted(stated);
  }

  private ImmutableList<Stated> adjusted(List<Stated> stated) {
    return stated.stream()
        .map(one -> new Stated(one.reading().after(splits.since(one.release())), one.release()))
        .collect(toImmutableList());
  }

  /** Returns the layers of a series, in the order of whose word counts first. */
  public ImmutableList<Layer> of(Series series, ImmutableList<Stated> stated) {
    if (Additivity.isNone(series, stated)) {
      return ImmutableList.of(apart(series, stated));
    }
    if (!splits.isEmpty() && Splits.concern(series) && shares == ShareBasis.AS_REPORTED) {
      return eras(series, stated);
    }
    if (dilution.concerns(series)) {
      return parted(
          series, stated, Kind.DECISIVE, one -> dilution.isLoss(series, one.reading().period()));
    }
    ImmutableSet<Stated> unsaid = Scales.unsaid(stated).keySet();
    if (!unsaid.isEmpty()) {
      return parted(series, stated, Kind.APART, unsaid::contains).reverse();
    }
    if (series.item() instanceof Flow) {
      return presented(series, stated);
    }
    return ImmutableList.of(together(series, stated));
  }

  private Layer together(Series series, Collection<Stated> stated) {
    return new Layer(
        series, readings(stated), vintage, Axis.addsUp(series.item()) ? Kind.ADDING : Kind.APART);
  }

  private Layer apart(Series series, Collection<Stated> stated) {
    return new Layer(series, readings(stated), vintage, Kind.APART);
  }

  private static ImmutableList<Reading> readings(Collection<Stated> stated) {
    return stated.stream().map(Stated::reading).collect(toImmutableList());
  }

  /**
   * A layer for the shares of each time; where everybody's word counts, another for all of them as
   * they are counted now, which no figure before a split agrees with.
   */
  private ImmutableList<Layer> eras(Series series, ImmutableList<Stated> stated) {
    Map<Integer, List<Stated>> eras = new TreeMap<>();
    stated.forEach(
        one -> eras.computeIfAbsent(splits.era(one.release()), era -> new ArrayList<>()).add(one));
    List<Layer> layers = new ArrayList<>();
    eras.values().forEach(era -> layers.add(together(series, era)));
    boolean old = eras.keySet().stream().anyMatch(era -> era < splits.eras());
    if (vintage == Vintage.ALL && old) {
      layers.add(together(series, adjusted(stated)));
    }
    return ImmutableList.copyOf(vintage == Vintage.LATEST ? reversed(layers) : layers);
  }

  private static List<Layer> reversed(List<Layer> layers) {
    return ImmutableList.copyOf(layers).reverse();
  }

  private ImmutableList<Layer> parted(
      Series series, ImmutableList<Stated> stated, Kind kind, Predicate<Stated> isApart) {
    List<Stated> apart = stated.stream().filter(isApart).toList();
    List<Stated> others = stated.stream().filter(isApart.negate()).toList();
    ImmutableList.Builder<Layer> layers = ImmutableList.builder();
    if (!apart.isEmpty()) {
      layers.add(new Layer(series, readings(apart), vintage, kind));
    }
    if (!others.isEmpty()) {
      layers.add(together(series, others));
    }
    return layers.build();
  }

  private ImmutableList<Layer> presented(Series series, ImmutableList<Stated> stated) {
    ImmutableList.Builder<Layer> layers = ImmutableList.builder();
    Layer whole = together(series, stated);
    for (ImmutableList<Stated> group : presentations.of(series, stated, whole)) {
      Layer layer = group.size() == stated.size() ? whole : together(series, group);
      layers.add(layer.isConsistent() || !Additivity.fails(group) ? layer : apart(series, group));
    }
    return layers.build();
  }
}
