package org.lexprecision.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import org.lexprecision.Balance;
import org.lexprecision.DayAverage;
import org.lexprecision.Flow;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Ratio;
import org.lexprecision.Stock;

/** Line items as JSON: an object whose {@code kind} tells which type it is. */
final class LineItemJson {

  static final JsonForm<LineItem> LINE_ITEM =
      new JsonForm<>(LineItemJson::write, LineItemJson::read);

  private static final String FLOW = "flow";
  private static final String STOCK = "stock";
  private static final String DAY_AVERAGE = "day-average";
  private static final String RATIO = "ratio";

  private static final JsonForm<Balance> BALANCE = Fields.enumeration(Balance.class);

  private LineItemJson() {}

  private static JsonNode write(LineItem item) {
    ObjectNode object =
        Fields.object().put("kind", kind(item)).put("id", item.id()).put("label", item.label());
    if (item instanceof Ratio ratio) {
      ratio.numerator().ifPresent(above -> object.set("numerator", write(above)));
      ratio.denominator().ifPresent(below -> object.set("denominator", write(below)));
    } else {
      object.set("balance", BALANCE.write().apply(item.balance()));
    }
    if (!item.elements().isEmpty()) {
      object.set("elements", Fields.array(item.elements(), Fields.TEXT));
    }
    return object;
  }

  private static String kind(LineItem item) {
    if (item instanceof Flow) {
      return FLOW;
    }
    if (item instanceof Stock) {
      return STOCK;
    }
    return item instanceof DayAverage ? DAY_AVERAGE : RATIO;
  }

  private static LineItem read(JsonNode node) {
    String kind = Fields.text(node, "kind");
    String id = Fields.text(node, "id");
    String label = Fields.text(node, "label");
    ImmutableList<String> elements = Fields.listOrEmpty(node, "elements", Fields.TEXT);
    return bare(node, kind, id, label).withElements(elements);
  }

  private static LineItem bare(JsonNode node, String kind, String id, String label) {
    return switch (kind) {
      case FLOW -> LineItems.flow(id, label, Fields.read(node, "balance", BALANCE));
      case STOCK -> LineItems.stock(id, label, Fields.read(node, "balance", BALANCE));
      case DAY_AVERAGE -> LineItems.dayAverage(id, label, Fields.read(node, "balance", BALANCE));
      case RATIO ->
          Fields.optional(node, "numerator").isEmpty()
              ? LineItems.ratio(id, label)
              : LineItems.ratio(
                  id,
                  label,
                  read(Fields.field(node, "numerator")),
                  read(Fields.field(node, "denominator")));
      default -> throw new IllegalArgumentException("no kind of line item is called " + kind);
    };
  }
}
