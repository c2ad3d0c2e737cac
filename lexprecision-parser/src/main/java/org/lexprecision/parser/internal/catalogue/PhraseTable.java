package org.lexprecision.parser.internal.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexprecision.LineItem;

/** The phrases that name items at one place. */
final class PhraseTable {

  static final PhraseTable EMPTY = new PhraseTable();

  private final Map<String, LineItem> whole = new HashMap<>();
  private final Map<String, LineItem> beginnings = new HashMap<>();
  private final Map<String, LineItem> alike = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private int longestBeginning;

  /** Takes in a caption; one that ends in {@code *} stands for every one that begins so. */
  void add(String caption, LineItem item) {
    String key = CaptionKeys.key(caption);
    boolean begins = caption.endsWith("*");
    (begins ? beginnings : whole).putIfAbsent(key, item);
    longestBeginning = Math.max(longestBeginning, begins ? key.length() : 0);
    String loose = CaptionKeys.alike(key);
    if (!item.equals(alike.computeIfAbsent(loose, unseen -> item))) {
      ambiguous.add(loose);
    }
  }

  /** Finds the item that words name. */
  @Nullable LineItem worded(String key) {
    @Nullable LineItem item = whole.get(key);
    int longest =
        key.length() <= longestBeginning ? key.length() : key.lastIndexOf(' ', longestBeginning);
    for (int end = longest; item == null && end > 0; end = key.lastIndexOf(' ', end - 1)) {
      item = beginnings.get(key.substring(0, end));
    }
    return item;
  }

  /** Finds the one item whose words these are but for those that seldom tell. */
  @Nullable LineItem alike(String key) {
    return ambiguous.contains(key) ? null : alike.get(key);
  }
}
