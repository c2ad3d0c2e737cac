package org.lexprecision.parser.internal.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.StatementKind;
import org.lexprecision.Stock;

class CatalogueTest {

  private static final Catalogue CATALOGUE = Catalogue.standard();

  @ParameterizedTest
  @CsvSource({
    "Deferred income taxes, NONCURRENT_ASSETS, DeferredIncomeTaxAssetsNet",
    "Deferred income taxes, NONCURRENT_LIABILITIES, DeferredIncomeTaxLiabilitiesNet",
    "Deferred income taxes, ADJUSTMENTS, DeferredIncomeTaxExpenseBenefit",
    "Other, CURRENT_ASSETS, OtherAssetsCurrent",
    "Other, NONCURRENT_LIABILITIES, OtherLiabilitiesNoncurrent",
    "'Other, net', INVESTING, PaymentsForProceedsFromOtherInvestingActivities",
    "'Other, net', FINANCING, ProceedsFromPaymentsForOtherFinancingActivities",
    "Accounts payable, CURRENT_LIABILITIES, AccountsPayableCurrent",
    "Accounts payable, CHANGES, IncreaseDecreaseInAccountsPayable",
    "Interest, SUPPLEMENT, InterestPaidNet"
  })
  void a_caption_names_what_its_place_says(String caption, Place place, String item) {
    assertEquals(Optional.of(item), id(caption, place));
  }

  @ParameterizedTest
  @CsvSource({
    "'Goodwill, net of accumulated amortization of $1,204', NONCURRENT_ASSETS, Goodwill",
    "'Treasury stock, at cost, 204,118 shares', EQUITY, TreasuryStockValue",
    "'Trade receivables, less allowance of $12', CURRENT_ASSETS, AccountsReceivableNetCurrent",
    "Total accrued payroll and benefits, CURRENT_LIABILITIES, EmployeeRelatedLiabilitiesCurrent",
    "(Increase) decrease in merchandise inventories, CHANGES, IncreaseDecreaseInInventories",
    "Net change in accounts receivable, CHANGES, IncreaseDecreaseInAccountsReceivable",
    "Additions to property & equipment, INVESTING, CapitalExpenditures",
    "Shareowners' deficit, EQUITY, StockholdersEquity"
  })
  void wordings_that_nobody_listed_are_understood(String caption, Place place, String item) {
    assertEquals(Optional.of(item), id(caption, place));
  }

  @ParameterizedTest
  @CsvSource({
    "Net income excluding special items, OPERATIONS",
    "Barrels lifted, COSTS",
    "Income before the merger with Acme, OPERATIONS",
    "Notes to the statements, SUPPLEMENT"
  })
  void a_caption_that_is_not_clearly_an_item_is_none(String caption, Place place) {
    assertEquals(Optional.empty(), id(caption, place));
  }

  @Test
  void no_caption_names_two_items_at_one_place() {
    Map<String, String> items = new HashMap<>();
    for (CSVRecord row : CsvList.rows("captions.csv")) {
      LineItem item = LineItems.find(row.get("item")).orElseThrow();
      String caption = row.get("caption");
      String key =
          String.join(
              "|",
              row.get("place"),
              String.valueOf(item instanceof Stock && row.get("place").equals("anywhere")),
              CaptionKeys.key(caption),
              caption.endsWith("*") ? "*" : "");
      assertTrue(!CaptionKeys.key(caption).isEmpty(), caption);
      assertEquals(null, items.put(key, item.id()), caption);
    }
  }

  @Test
  void a_walk_down_a_balance_sheet_knows_its_places_by_its_totals() {
    PlaceWalk walk =
        PlaceWalk.down(
            StatementKind.BALANCE_SHEET,
            ImmutableSet.of("AssetsCurrent", "Assets", "LiabilitiesCurrent"));
    walk.passHeading("ASSETS");
    assertEquals(Place.CURRENT_ASSETS, walk.place());
    walk.passItem("AssetsCurrent");
    assertEquals(Place.NONCURRENT_ASSETS, walk.place());
    walk.passItem("Assets");
    walk.passHeading("LIABILITIES AND SHAREHOLDERS' EQUITY");
    assertEquals(Place.CURRENT_LIABILITIES, walk.place());
    walk.passItem("LiabilitiesCurrent");
    assertEquals(Place.NONCURRENT_LIABILITIES, walk.place());
    walk.passHeading("Shareholders' equity:");
    assertEquals(Place.EQUITY, walk.place());
  }

  @Test
  void a_balance_sheet_that_tells_nothing_current_has_assets_and_liabilities() {
    PlaceWalk walk = PlaceWalk.down(StatementKind.BALANCE_SHEET, ImmutableSet.of("Assets"));
    assertEquals(Place.ASSETS, walk.place());
    walk.passItem("Assets");
    assertEquals(Place.LIABILITIES, walk.place());
  }

  private static Optional<String> id(String caption, Place place) {
    return CATALOGUE.match(caption, place).map(Match::item).map(LineItem::id);
  }
}
