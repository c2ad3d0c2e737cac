package org.lexprecision.parser.internal.schedule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Balance;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.parser.internal.words.WordList;

/** The line items that the tags of schedules name, read from {@code tags.txt}. */
final class ScheduleTags {

  private static final Splitter FIELDS = Splitter.on(';').trimResults();
  private static final ImmutableMap<String, LineItem> ITEMS = read();

  private ScheduleTags() {}

  /** Finds the item of a tag; empty if the tag is not known. */
  static Optional<LineItem> item(String tag) {
    return Optional.ofNullable(ITEMS.get(tag));
  }

  private static ImmutableMap<String, LineItem> read() {
    ImmutableMap.Builder<String, LineItem> items = ImmutableMap.builder();
    for (String line : WordList.lines(ScheduleTags.class, "tags.txt")) {
      List<String> fields = FIELDS.splitToList(line);
      items.put(fields.get(0), item(fields.get(1), fields.get(2), fields.get(0)));
    }
    return items.buildOrThrow();
  }

  private static LineItem item(String kind, String id, String label) {
    return LineItems.find(id)
        .orElseGet(
            () ->
                kind.equals("stock")
                    ? LineItems.stock(id, label, Balance.NONE)
                    : LineItems.flow(id, label, Balance.NONE));
  }
}
