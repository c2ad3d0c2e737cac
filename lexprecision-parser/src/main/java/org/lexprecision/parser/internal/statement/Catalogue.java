package org.lexprecision.parser.internal.statement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Balance;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Stock;
import org.lexprecision.parser.internal.words.WordList;

/**
 * The standard captions and the line items they name, read from {@code catalogue.txt}.
 *
 * <p>One caption can name two items: "Deferred income taxes" is a balance in a balance sheet and an
 * expense elsewhere. Which of them is asked for decides.
 */
final class Catalogue {

  private static final Splitter FIELDS = Splitter.on(';').trimResults();
  private static final Splitter CAPTIONS = Splitter.on('|').trimResults().omitEmptyStrings();
  private static final Catalogue STANDARD = load();

  private final ImmutableMap<String, LineItem> flows;
  private final ImmutableMap<String, LineItem> stocks;
  private final ImmutableMap<String, LineItem> flowPrefixes;
  private final ImmutableMap<String, LineItem> stockPrefixes;

  private Catalogue(
      Map<String, LineItem> flows,
      Map<String, LineItem> stocks,
      Map<String, LineItem> flowPrefixes,
      Map<String, LineItem> stockPrefixes) {
    this.flows = ImmutableMap.copyOf(flows);
    this.stocks = ImmutableMap.copyOf(stocks);
    this.flowPrefixes = ImmutableMap.copyOf(flowPrefixes);
    this.stockPrefixes = ImmutableMap.copyOf(stockPrefixes);
  }

  /** The catalogue that comes with the library. */
  static Catalogue standard() {
    return STANDARD;
  }

  /** Finds the item of a caption among those that add up over time. */
  Optional<LineItem> flow(String normalized) {
    return find(flows, flowPrefixes, normalized);
  }

  /** Finds the item of a caption among those that stand at a moment. */
  Optional<LineItem> stock(String normalized) {
    return find(stocks, stockPrefixes, normalized);
  }

  private static Optional<LineItem> find(
      Map<String, LineItem> whole, Map<String, LineItem> prefixes, String normalized) {
    LineItem item = whole.get(normalized);
    for (int end = normalized.length(); item == null && end > 0; ) {
      item = prefixes.get(normalized.substring(0, end));
      end = normalized.lastIndexOf(' ', end - 1);
    }
    return Optional.ofNullable(item);
  }

  private static Catalogue load() {
    Map<String, LineItem> flows = new HashMap<>();
    Map<String, LineItem> stocks = new HashMap<>();
    Map<String, LineItem> flowPrefixes = new HashMap<>();
    Map<String, LineItem> stockPrefixes = new HashMap<>();
    for (String line : WordList.lines(Catalogue.class, "catalogue.txt")) {
      List<String> fields = FIELDS.splitToList(line);
      LineItem item = item(fields);
      boolean stock = item instanceof Stock;
      for (String caption : CAPTIONS.split(fields.get(4))) {
        Map<String, LineItem> into =
            caption.endsWith("*") ? stock ? stockPrefixes : flowPrefixes : stock ? stocks : flows;
        into.putIfAbsent(Captions.normalized(caption), item);
      }
    }
    return new Catalogue(flows, stocks, flowPrefixes, stockPrefixes);
  }

  private static LineItem item(List<String> fields) {
    String id = fields.get(0);
    Optional<LineItem> known = LineItems.find(id);
    if (known.isPresent()) {
      return known.get();
    }
    Balance balance = Balance.valueOf(fields.get(2).toUpperCase(Locale.ROOT));
    return fields.get(1).equals("stock")
        ? LineItems.stock(id, fields.get(3), balance)
        : LineItems.flow(id, fields.get(3), balance);
  }
}
