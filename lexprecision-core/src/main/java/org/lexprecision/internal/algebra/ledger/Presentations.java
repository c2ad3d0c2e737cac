package org.lexprecision.internal.algebra.ledger;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.LineItems;
import org.lexprecision.Release;
import org.lexprecision.Series;
import org.lexprecision.StatementKind;
import org.lexprecision.algebra.Vintage;

/**
 * Which releases present the parts of income under one scope.
 *
 * <p>A release that shows discontinued operations leaves a business out of every row above them,
 * and one that shows restated figures states some rows anew. Figures of it are added up with those
 * of other releases only where a period that both tell of agrees. Net income, cash flows and
 * comprehensive income hold every business and stay as they are.
 */
public final class Presentations {

  private static final String DISCONTINUED = "discontinued";

  /** What holds the discontinued business as well. */
  private static final ImmutableSet<String> WHOLE =
      ImmutableSet.of(
          LineItems.NET_INCOME.id(),
          LineItems.NET_INCOME_AVAILABLE_TO_COMMON.id(),
          LineItems.PROFIT_LOSS.id(),
          LineItems.NONCONTROLLING_INCOME.id(),
          LineItems.CUMULATIVE_EFFECT_OF_ACCOUNTING_CHANGE.id(),
          LineItems.INCOME_BEFORE_CUMULATIVE_EFFECT.id(),
          LineItems.OPERATING_CASH_FLOW.id(),
          LineItems.CAPITAL_EXPENDITURES.id());

  /** The releases that present anew, by their ordinals. */
  private final BitSet anew;

  private Presentations(BitSet anew) {
    this.anew = anew;
  }

  public static Presentations of(List<Release> releases) {
    BitSet anew = new BitSet();
    for (int i = 0; i < releases.size(); i++) {
      anew.set(i, releases.get(i).facts().stream().anyMatch(Presentations::presentsAnew));
    }
    return new Presentations(anew);
  }

  private static boolean presentsAnew(Fact fact) {
    return fact.basis() == Basis.RESTATED
        || (fact.period().isPresent()
            && Ascii.toLowerCase(fact.item().id()).contains(DISCONTINUED)
            && fact.figure().amount().signum() != 0);
  }

  /** Parts the readings of a series by presentation, in the order of their first ones. */
  public ImmutableList<ImmutableList<Stated>> of(Series series, ImmutableList<Stated> stated) {
    if (anew.isEmpty() || !isOfScope(series, stated)) {
      return ImmutableList.of(stated);
    }
    Map<Integer, List<Stated>> byRelease = new LinkedHashMap<>();
    for (Stated one : stated) {
      int group = anew.get(one.release()) ? one.release() : -1;
      byRelease.computeIfAbsent(group, key -> new ArrayList<>()).add(one);
    }
    List<List<Stated>> groups = new ArrayList<>();
    for (List<Stated> next : byRelease.values()) {
      List<Stated> joined = new ArrayList<>(next);
      List<List<Stated>> apart = new ArrayList<>();
      for (List<Stated> group : groups) {
        if (agree(series, group, next)) {
          joined.addAll(0, group);
        } else {
          apart.add(group);
        }
      }
      apart.add(joined);
      groups = apart;
    }
    return groups.stream()
        .map(group -> stated.stream().filter(group::contains).collect(toImmutableList()))
        .collect(toImmutableList());
  }

  /** Asks whether a series is of the rows that a change of scope or of presentation concerns. */
  public static boolean isOfScope(Series series, ImmutableList<Stated> stated) {
    String id = series.item().id();
    return !WHOLE.contains(id)
        && !Ascii.toLowerCase(id).contains(DISCONTINUED)
        && !id.contains("Comprehensive")
        && !id.startsWith("NetCash")
        && stated.stream()
            .allMatch(one -> one.reading().fact().statement() != StatementKind.CASH_FLOW);
  }

  /** Asks whether a period that both tell of agrees, and none contradicts. */
  private static boolean agree(Series series, List<Stated> ones, List<Stated> others) {
    Layer one = layer(series, ones);
    Layer other = layer(series, others);
    boolean agree = false;
    for (int side = 0; side < 2; side++) {
      Layer teller = side == 0 ? one : other;
      for (Stated reading : side == 0 ? others : ones) {
        if (teller.known(reading.reading().period()) instanceof Known.One known) {
          if (!known.proof().interval().meets(reading.reading().interval())) {
            return false;
          }
          agree = true;
        }
      }
    }
    return agree;
  }

  private static Layer layer(Series series, List<Stated> stated) {
    return new Layer(
        series,
        stated.stream().map(Stated::reading).collect(toImmutableList()),
        Vintage.ALL,
        Layer.Kind.ADDING);
  }
}
