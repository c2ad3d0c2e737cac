package org.lexprecision.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.lexprecision.Guidance;

/** Guidance as JSON; exact decimals are strings, and an open end is left out. */
final class GuidanceJson {

  static final JsonForm<Guidance> GUIDANCE =
      new JsonForm<>(GuidanceJson::write, GuidanceJson::read);

  private static final JsonForm<BigDecimal> NUMBER =
      JsonForm.ofText(Fields::plain, text -> Fields.decimalOf("an end", text));

  private GuidanceJson() {}

  private static JsonNode write(Guidance guidance) {
    ObjectNode object = Fields.document(guidance.document(), guidance.exhibit());
    object.put("line", guidance.line()).put("printed", guidance.printed());
    object.set("item", LineItemJson.LINE_ITEM.write().apply(guidance.item()));
    object.set("basis", FactsJson.BASIS.write().apply(guidance.basis()));
    guidance
        .period()
        .ifPresent(period -> object.set("period", NamesJson.PERIOD.write().apply(period)));
    Fields.putUnlessEmpty(object, "when", guidance.when());
    guidance.low().ifPresent(low -> object.set("low", NUMBER.write().apply(low)));
    guidance.high().ifPresent(high -> object.set("high", NUMBER.write().apply(high)));
    object.set("unit", AmountsJson.UNIT.write().apply(guidance.unit()));
    return object;
  }

  private static Guidance read(JsonNode node) {
    return Guidance.builder()
        .document(Fields.text(node, "document"))
        .exhibit(Fields.textOrEmpty(node, "exhibit"))
        .line(Fields.integer(node, "line"))
        .printed(Fields.text(node, "printed"))
        .item(Fields.read(node, "item", LineItemJson.LINE_ITEM))
        .basis(Fields.read(node, "basis", FactsJson.BASIS))
        .period(Fields.optional(node, "period").map(NamesJson.PERIOD.read()))
        .when(Fields.textOrEmpty(node, "when"))
        .low(Fields.optional(node, "low").map(NUMBER.read()))
        .high(Fields.optional(node, "high").map(NUMBER.read()))
        .unit(Fields.read(node, "unit", AmountsJson.UNIT))
        .build();
  }
}
