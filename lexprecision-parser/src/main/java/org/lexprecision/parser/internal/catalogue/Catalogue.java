package org.lexprecision.parser.internal.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Stock;

/**
 * The standard captions and the line items they name, read from {@code captions.csv}.
 *
 * <p>One caption can name several items: "Deferred income taxes" is an asset, a liability or an
 * expense. Its place in the statement tells which, or, where no statement is known, whether a
 * balance is asked for.
 */
public final class Catalogue {

  private static final Catalogue STANDARD = load();

  private final PhraseTable flows;
  private final PhraseTable stocks;
  private final Map<Place, PhraseTable> placed;

  /** Captions that the caller gives; they name their items wherever they stand. */
  private final PhraseTable ownFlows = new PhraseTable();

  private final PhraseTable ownStocks = new PhraseTable();

  private Catalogue(PhraseTable flows, PhraseTable stocks, Map<Place, PhraseTable> placed) {
    this.flows = flows;
    this.stocks = stocks;
    this.placed = placed;
  }

  /** The catalogue that comes with the library. */
  public static Catalogue standard() {
    return STANDARD;
  }

  /**
   * Returns this catalogue with captions of the caller's own, which go before all others; of two
   * that say the same, the later counts.
   *
   * @param captions the item of each caption; one that ends in {@code *} stands for every one that
   *     begins so
   */
  public Catalogue with(Map<String, LineItem> captions) {
    if (captions.isEmpty()) {
      return this;
    }
    Catalogue own = new Catalogue(flows, stocks, placed);
    for (Map.Entry<String, LineItem> caption :
        ImmutableList.copyOf(captions.entrySet()).reverse()) {
      LineItem item = caption.getValue();
      (item instanceof Stock ? own.ownStocks : own.ownFlows).add(caption.getKey(), item);
    }
    return own;
  }

  /** Finds the item that a caption names anywhere among those that add up over time. */
  public Optional<LineItem> flow(CaptionKey caption) {
    return Optional.ofNullable(worded(caption.words(), ownFlows, flows));
  }

  /** Finds the item that a caption names anywhere among those that stand at a moment. */
  public Optional<LineItem> stock(CaptionKey caption) {
    return Optional.ofNullable(worded(caption.words(), ownStocks, stocks));
  }

  private static @Nullable LineItem worded(String key, PhraseTable own, PhraseTable standard) {
    @Nullable LineItem item = own.worded(key);
    return item == null ? standard.worded(key) : item;
  }

  /** Finds the item that fits a caption at its place best. */
  public Optional<Match> match(String caption, Place place) {
    String key = CaptionKeys.key(caption);
    @Nullable LineItem own = (place.standsAtMoment() ? ownStocks : ownFlows).worded(key);
    if (own != null) {
      return Optional.of(new Match(own, Match.Fit.PLACED));
    }
    String begun = CaptionKeys.key(CaptionKeys.beginning(caption, place.standsAtMoment()));
    @Nullable Match match = worded(key, place);
    if (match == null && place.isOfActivity()) {
      match = worded(CaptionKeys.changed(key), place);
    }
    if (match == null && !begun.equals(key)) {
      match = as(Match.Fit.BEGUN, worded(begun, place));
    }
    if (match == null) {
      match = alike(CaptionKeys.alike(key), place);
    }
    return Optional.ofNullable(match == null ? alike(CaptionKeys.alike(begun), place) : match);
  }

  private @Nullable Match worded(String key, Place place) {
    for (Place within : place.widening()) {
      @Nullable LineItem item = table(within).worded(key);
      if (item != null) {
        return new Match(item, within == place ? Match.Fit.PLACED : Match.Fit.WORDED);
      }
    }
    @Nullable LineItem item = anywhere(place).worded(key);
    return item == null ? null : new Match(item, Match.Fit.ANYWHERE);
  }

  private @Nullable Match alike(String key, Place place) {
    for (Place within : place.widening()) {
      @Nullable LineItem item = key.isEmpty() ? null : table(within).alike(key);
      if (item != null) {
        return new Match(item, Match.Fit.ALIKE);
      }
    }
    return null;
  }

  private static @Nullable Match as(Match.Fit fit, @Nullable Match match) {
    return match == null ? null : new Match(match.item(), fit);
  }

  private PhraseTable table(Place place) {
    return placed.getOrDefault(place, PhraseTable.EMPTY);
  }

  private PhraseTable anywhere(Place place) {
    return place.standsAtMoment() ? stocks : flows;
  }

  private static Catalogue load() {
    Catalogue catalogue =
        new Catalogue(new PhraseTable(), new PhraseTable(), new EnumMap<>(Place.class));
    Map<String, LineItem> items = new HashMap<>();
    LineItems.standard().forEach(item -> items.put(item.id(), item));
    for (CSVRecord row : CsvList.rows("captions.csv")) {
      @Nullable LineItem item = items.get(row.get("item"));
      if (item == null) {
        throw new IllegalStateException("no such line item: " + row.get("item"));
      }
      Place place = Place.named(row.get("place"));
      PhraseTable table =
          place != Place.ANYWHERE
              ? catalogue.placed.computeIfAbsent(place, named -> new PhraseTable())
              : item instanceof Stock ? catalogue.stocks : catalogue.flows;
      table.add(row.get("caption"), item);
    }
    return catalogue;
  }
}
