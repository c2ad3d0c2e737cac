package org.lexprecision.ebitda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Footing;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.ebitda.Ebitda.SignedItem;

/**
 * What a release itself adds to strict EBITDA: the further rows of its reconciliation, and the rows
 * between operating and net income that are neither interest nor taxes.
 */
final class Adjustments {

  private static final ImmutableSet<LineItem> STRICT =
      ImmutableSet.of(
          LineItems.NET_INCOME,
          LineItems.INTEREST_EXPENSE,
          LineItems.INCOME_TAX_EXPENSE,
          LineItems.DEPRECIATION_AND_AMORTIZATION);

  private final Release release;
  private final Segment segment;

  private Adjustments(Release release, Segment segment) {
    this.release = release;
    this.segment = segment;
  }

  /** Returns the lists of adjustments a release suggests, the one it prints before the other. */
  static ImmutableList<ImmutableList<SignedItem>> of(Release release, Segment segment) {
    Adjustments adjustments = new Adjustments(release, segment);
    ImmutableList.Builder<ImmutableList<SignedItem>> lists = ImmutableList.builder();
    for (Footing footing : release.footings()) {
      adjustments.reconciliation(footing).ifNotEmpty(lists);
    }
    adjustments.belowOperatingIncome().ifNotEmpty(lists);
    return lists.build();
  }

  private Rows reconciliation(Footing footing) {
    Rows rows = new Rows();
    if (!totals(footing, LineItems.EBITDA)
        || footing.parts().stream()
            .noneMatch(part -> part.row().series().item().equals(LineItems.NET_INCOME))) {
      return rows;
    }
    for (Footing.Part part : footing.parts()) {
      LineItem item = part.row().series().item();
      if (!STRICT.contains(item)) {
        rows.signs.merge(item, part.sign(), Integer::sum);
      }
    }
    return rows;
  }

  /** Takes net income apart, footing by footing, down to operating income. */
  private Rows belowOperatingIncome() {
    Rows rows = new Rows();
    boolean reached = false;
    Set<LineItem> seen = new HashSet<>();
    Deque<SignedItem> open = new ArrayDeque<>();
    open.add(new SignedItem(1, LineItems.NET_INCOME));
    while (!open.isEmpty()) {
      SignedItem next = open.remove();
      if (next.item().equals(LineItems.OPERATING_INCOME)) {
        reached = true;
      } else if (next.item().equals(LineItems.NET_INCOME) || !STRICT.contains(next.item())) {
        Footing footing = seen.add(next.item()) ? footingOf(next.item()) : null;
        if (footing == null) {
          rows.signs.merge(next.item(), -next.sign(), Integer::sum);
        } else {
          for (Footing.Part part : footing.parts()) {
            open.add(new SignedItem(next.sign() * part.sign(), part.row().series().item()));
          }
        }
      }
    }
    if (!reached) {
      rows.signs.clear();
    }
    return rows;
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

  /** Items with the signs they are added with, in printed order. */
  private static final class Rows {
    private final Map<LineItem, Integer> signs = new LinkedHashMap<>();

    void ifNotEmpty(ImmutableList.Builder<ImmutableList<SignedItem>> lists) {
      ImmutableList.Builder<SignedItem> list = ImmutableList.builder();
      signs.forEach(
          (item, sign) -> {
            if (sign != 0) {
              list.add(new SignedItem(Integer.signum(sign), item));
            }
          });
      ImmutableList<SignedItem> items = list.build();
      if (!items.isEmpty()) {
        lists.add(items);
      }
    }
  }
}
