package org.lexprecision;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.lexprecision.internal.ResourceLines;

/** The standard line items as {@code line-items.txt} lists them. */
final class StandardItems {

  private static final String LIST = "line-items.txt";
  private static final Splitter FIELDS = Splitter.on(';').trimResults();
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final int ELEMENTS = 4;

  static final ImmutableMap<String, LineItem> BY_ID = read();
  static final ImmutableMap<String, LineItem> BY_LOWER_CASE =
      Maps.uniqueIndex(BY_ID.values(), item -> Ascii.toLowerCase(item.id()));
  static final ImmutableSet<LineItem> ALL = ImmutableSet.copyOf(BY_ID.values());

  private StandardItems() {}

  static Flow flow(String id) {
    return (Flow) item(id);
  }

  static Stock stock(String id) {
    return (Stock) item(id);
  }

  static DayAverage dayAverage(String id) {
    return (DayAverage) item(id);
  }

  static Ratio ratio(String id) {
    return (Ratio) item(id);
  }

  private static LineItem item(String id) {
    return Objects.requireNonNull(BY_ID.get(id), id);
  }

  private static ImmutableMap<String, LineItem> read() {
    Map<String, LineItem> items = new LinkedHashMap<>();
    for (String line : ResourceLines.of(StandardItems.class, LIST)) {
      List<String> fields = FIELDS.splitToList(line);
      items.put(fields.get(0), item(fields, items));
    }
    return ImmutableMap.copyOf(items);
  }

  private static LineItem item(List<String> fields, Map<String, LineItem> before) {
    String id = fields.get(0);
    List<String> kind = WORDS.splitToList(fields.get(1));
    Balance balance = Balance.valueOf(fields.get(2).toUpperCase(Locale.ROOT));
    String label = fields.get(3);
    LineItem item =
        switch (kind.get(0)) {
          case "stock" -> LineItems.stock(id, label, balance);
          case "average" -> LineItems.dayAverage(id, label, balance);
          case "ratio" ->
              kind.size() == 1
                  ? LineItems.ratio(id, label)
                  : LineItems.ratio(
                      id,
                      label,
                      Objects.requireNonNull(before.get(kind.get(1))),
                      Objects.requireNonNull(before.get(kind.get(2))));
          default -> LineItems.flow(id, label, balance);
        };
    return fields.size() > ELEMENTS
        ? item.withElements(WORDS.splitToList(fields.get(ELEMENTS)))
        : item;
  }
}
