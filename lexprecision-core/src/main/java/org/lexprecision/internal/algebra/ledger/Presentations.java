package org.lexprecision.internal.algebra.ledger;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Series;
import org.lexprecision.StatementKind;
import org.lexprecision.algebra.Vintage;
import org.lexprecision.internal.Lazy;

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
    Map<LineItem, Boolean> discontinued = new HashMap<>();
    for (int i = 0; i < releases.size(); i++) {
      for (Fact fact : releases.get(i).facts()) {
        if (fact.basis() == Basis.RESTATED
            || (discontinued.computeIfAbsent(fact.item(), Presentations::isDiscontinued)
                && isStated(fact))) {
          anew.set(i);
          break;
        }
      }
    }
    return new Presentations(anew);
  }

  private static boolean isStated(Fact fact) {
    return fact.period().isPresent() && fact.figure().amount().signum() != 0;
  }

  private static boolean isDiscontinued(LineItem item) {
    return Ascii.toLowerCase(item.id()).contains(DISCONTINUED);
  }

  /**
   * Parts the readings of a series by presentation, in the order of their first ones.
   *
   * @param whole what they say together
   */
  public ImmutableList<ImmutableList<Stated>> of(
      Series series, ImmutableList<Stated> stated, Layer whole) {
    if (anew.isEmpty() || !isOfScope(series, stated)) {
      return ImmutableList.of(stated);
    }
    Map<Integer, List<Stated>> byRelease = new LinkedHashMap<>();
    for (Stated one : stated) {
      int group = anew.get(one.release()) ? one.release() : -1;
      byRelease.computeIfAbsent(group, key -> new ArrayList<>()).add(one);
    }
    // where nothing contradicts anything, whatever two groups both tell of agrees
    boolean agreed = whole.isConsistent();
    List<Group> groups = new ArrayList<>();
    for (List<Stated> next : byRelease.values()) {
      Group told = new Group(series, next, agreed);
      Group joined = told;
      List<Group> apart = new ArrayList<>();
      for (Group group : groups) {
        if (group.agrees(told)) {
          joined = group.and(joined);
        } else {
          apart.add(group);
        }
      }
      apart.add(joined);
      groups = apart;
    }
    return groups.stream().map(group -> within(stated, group.stated())).collect(toImmutableList());
  }

  /** The readings of a group in the order in which they were given. */
  private static ImmutableList<Stated> within(List<Stated> all, List<Stated> group) {
    Set<Stated> members = Sets.newIdentityHashSet();
    members.addAll(group);
    return all.stream().filter(members::contains).collect(toImmutableList());
  }

  /** Asks whether a series is of the rows that a change of scope or of presentation concerns. */
  public static boolean isOfScope(Series series, ImmutableList<Stated> stated) {
    String id = series.item().id();
    return !WHOLE.contains(id)
        && !isDiscontinued(series.item())
        && !id.contains("Comprehensive")
        && !id.startsWith("NetCash")
        && stated.stream()
            .allMatch(one -> one.reading().fact().statement() != StatementKind.CASH_FLOW);
  }

  /** Readings that are presented alike, and what they say together. */
  private static final class Group {

    private final Series series;
    private final ImmutableList<Stated> stated;
    private final boolean agreed;
    private final Lazy<ImmutableSet<Period>> periods;
    private final Lazy<Joined<LocalDate>> midnights;
    private final Lazy<Layer> layer;

    /**
     * Makes a group.
     *
     * @param agreed whether nothing contradicts anything, in this group or any other
     */
    Group(Series series, List<Stated> stated, boolean agreed) {
      this.series = series;
      this.stated = ImmutableList.copyOf(stated);
      this.agreed = agreed;
      this.periods =
          Lazy.of(
              () -> stated.stream().map(one -> one.reading().period()).collect(toImmutableSet()));
      this.midnights = Lazy.of(this::midnights);
      this.layer =
          Lazy.of(
              () ->
                  new Layer(
                      series,
                      stated.stream().map(Stated::reading).collect(toImmutableList()),
                      Vintage.ALL,
                      Layer.Kind.ADDING));
    }

    ImmutableList<Stated> stated() {
      return stated;
    }

    /** Returns the readings of this group and then those of another. */
    Group and(Group other) {
      return new Group(
          series,
          ImmutableList.<Stated>builder().addAll(stated).addAll(other.stated).build(),
          agreed);
    }

    /** Asks whether a period that both tell of agrees, and none contradicts. */
    boolean agrees(Group other) {
      if (agreed) {
        return reaches(other) || other.reaches(this);
      }
      boolean agree = false;
      for (int side = 0; side < 2; side++) {
        Layer teller = (side == 0 ? this : other).layer.get();
        for (Stated told : side == 0 ? other.stated : stated) {
          Optional<Interval> known = teller.bounds(told.reading().period());
          if (known.isPresent()) {
            if (!known.get().meets(told.reading().interval())) {
              return false;
            }
            agree = true;
          }
        }
      }
      return agree;
    }

    private Joined<LocalDate> midnights() {
      Joined<LocalDate> joined = new Joined<>();
      for (Period period : periods.get()) {
        joined.join(period.start(), period.end());
      }
      return joined;
    }

    /** Asks whether it tells of a period that another group states. */
    private boolean reaches(Group other) {
      return other.periods.get().stream()
          .anyMatch(
              period ->
                  period.isInstant()
                      ? periods.get().contains(period)
                      : midnights.get().areOne(period.start(), period.end()));
    }
  }
}
