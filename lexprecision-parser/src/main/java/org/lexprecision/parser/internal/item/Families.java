package org.lexprecision.parser.internal.item;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.parser.internal.words.WordList;

/** Items that releases call by each other's names, read from {@code families.txt}. */
final class Families {

  private static final ImmutableListMultimap<LineItem, LineItem> SIBLINGS = read();

  private Families() {}

  /** Returns the items that may bear the name of one. */
  static ImmutableList<LineItem> siblings(LineItem item) {
    return SIBLINGS.get(item);
  }

  private static ImmutableListMultimap<LineItem, LineItem> read() {
    ImmutableListMultimap.Builder<LineItem, LineItem> siblings = ImmutableListMultimap.builder();
    for (String line : WordList.lines(Families.class, "families.txt")) {
      ImmutableList<LineItem> family =
          Splitter.on(' ')
              .splitToStream(line)
              .map(id -> LineItems.find(id).orElseThrow())
              .collect(ImmutableList.toImmutableList());
      for (LineItem item : family) {
        family.stream().filter(other -> other != item).forEach(other -> siblings.put(item, other));
      }
    }
    return siblings.build();
  }
}
