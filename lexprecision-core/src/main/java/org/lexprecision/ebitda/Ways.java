package org.lexprecision.ebitda;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Footing;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.ebitda.Ebitda.SignedItem;

/**
 * The ways in which the statements of a release lead to EBITDA: its reconciliations, and its rows
 * between operating and net income that are neither interest nor taxes.
 */
final class Ways {

  private final Release release;
  private final Segment segment;
  private final ImmutableList<SignedItem> strict;

  private Ways(Release release, Segment segment, ImmutableList<SignedItem> strict) {
    this.release = release;
    this.segment = segment;
    this.strict = strict;
  }

  /**
   * Returns the ways of a release, those it prints before the one that its statements imply.
   *
   * @param strict what strict EBITDA is put together from, net income first
   */
  static ImmutableList<Way> of(Release release, Segment segment, ImmutableList<SignedItem> strict) {
    Ways ways = new Ways(release, segment, strict);
    ImmutableList.Builder<Way> found = ImmutableList.builder();
    for (Footing footing : release.footings()) {
      Way way = Way.of(parts(footing));
      if (ways.totals(footing, LineItems.EBITDA) && way.isFromIncome()) {
        found.add(way);
      }
    }
    ways.belowOperatingIncome().ifPresent(found::add);
    return found.build();
  }

  private static ImmutableList<SignedItem> parts(Footing footing) {
    return footing.parts().stream()
        .map(part -> new SignedItem(part.sign(), part.row().series().item()))
        .collect(toImmutableList());
  }

  /** Takes net income apart, footing by footing, down to operating income. */
  private Optional<Way> belowOperatingIncome() {
    Map<LineItem, Integer> signs = new LinkedHashMap<>();
    boolean reached = false;
    Set<LineItem> seen = new HashSet<>();
    Deque<SignedItem> open = new ArrayDeque<>();
    LineItem income = strict.get(0).item();
    open.add(strict.get(0));
    while (!open.isEmpty()) {
      SignedItem next = open.remove();
      if (next.item().equals(LineItems.OPERATING_INCOME)) {
        reached = true;
      } else if (next.item().equals(income) || !isStrict(next.item())) {
        Footing footing = seen.add(next.item()) ? footingOf(next.item()) : null;
        if (footing == null) {
          signs.merge(next.item(), -next.sign(), Integer::sum);
        } else {
          for (SignedItem part : parts(footing)) {
            open.add(new SignedItem(next.sign() * part.sign(), part.item()));
          }
        }
      }
    }
    ImmutableList<SignedItem> adjustments =
        signs.entrySet().stream()
            .filter(entry -> entry.getValue() != 0)
            .map(entry -> new SignedItem(Integer.signum(entry.getValue()), entry.getKey()))
            .collect(toImmutableList());
    return reached && !adjustments.isEmpty()
        ? Optional.of(new Way(strict, adjustments))
        : Optional.empty();
  }

  private boolean isStrict(LineItem item) {
    return strict.stream().anyMatch(part -> part.item().equals(item));
  }

  private @Nullable Footing footingOf(LineItem item) {
    for (Footing footing : release.footings()) {
      if (totals(footing, item)) {
        return footing;
      }
    }
    return null;
  }

  private boolean totals(Footing footing, LineItem item) {
    return footing.total().series().item().equals(item)
        && footing.total().series().segment().equals(segment);
  }
}
