package org.lexprecision.parser.internal.format.schedule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Balance;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.parser.internal.words.WordList;

/** The line items that the tags of schedules name, read from {@code tags.txt}. */
final class ScheduleTags {

  private static final Splitter FIELDS = Splitter.on(';').trimResults();
  private static final ImmutableMap<String, Tag> TAGS = read();

  /** Statement of Financial Accounting Standards 128 is of periods that end after this day. */
  private static final LocalDate LAST_PRIMARY = LocalDate.of(1997, 12, 15);

  /**
   * What a tag names.
   *
   * @param item the line item
   * @param before the one it named before primary earnings per share gave way to basic ones
   */
  private record Tag(LineItem item, LineItem before) {}

  private ScheduleTags() {}

  /** Finds the item of a tag in a column that ends on a day; empty if the tag is not known. */
  static Optional<LineItem> item(String tag, Optional<LocalDate> end) {
    boolean before = end.filter(day -> !day.isAfter(LAST_PRIMARY)).isPresent();
    return Optional.ofNullable(TAGS.get(tag)).map(names -> before ? names.before() : names.item());
  }

  private static ImmutableMap<String, Tag> read() {
    ImmutableMap.Builder<String, Tag> tags = ImmutableMap.builder();
    for (String line : WordList.lines(ScheduleTags.class, "tags.txt")) {
      List<String> fields = FIELDS.splitToList(line);
      String tag = fields.get(0);
      LineItem item = item(fields.get(1), fields.get(2), tag);
      tags.put(
          tag, new Tag(item, fields.size() > 3 ? item(fields.get(1), fields.get(3), tag) : item));
    }
    return tags.buildOrThrow();
  }

  private static LineItem item(String kind, String id, String label) {
    return LineItems.find(id)
        .orElseGet(
            () ->
                switch (kind) {
                  case "stock" -> LineItems.stock(id, label, Balance.NONE);
                  case "per-share" -> LineItems.ratio(id, label);
                  default -> LineItems.flow(id, label, Balance.NONE);
                });
  }
}
