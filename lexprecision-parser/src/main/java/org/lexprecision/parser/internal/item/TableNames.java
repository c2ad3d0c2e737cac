package org.lexprecision.parser.internal.item;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.lexprecision.LineItem;
import org.lexprecision.parser.internal.catalogue.Captions;

/** The names of items by the tables that show them. */
final class TableNames {

  private TableNames() {}

  /**
   * Returns an item as a table shows it and some other tables do not.
   *
   * @param at the ordinal of the table among those shown, from 0
   * @param rivals the ordinals of the other tables
   */
  static LineItem of(List<ShownTable> tables, int at, Set<Integer> rivals, LineItem item) {
    ImmutableSet<String> taken =
        rivals.stream()
            .flatMap(rival -> tables.get(rival).titles().stream())
            .map(Captions::named)
            .collect(ImmutableSet.toImmutableSet());
    String title =
        tables.get(at).titles().stream()
            .filter(words -> isName(words, item) && !taken.contains(Captions.named(words)))
            .findFirst()
            .orElseGet(() -> "table " + tables.get(at).ordinal());
    return Extensions.like(item, item.id() + Captions.named(title), item.label() + ", " + title);
  }

  private static boolean isName(String words, LineItem item) {
    String name = Captions.named(words);
    return !name.isEmpty() && !name.equals(item.id());
  }
}
