package org.lexprecision.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.lexprecision.Claim;

/** Claims as JSON; what a sentence leaves open is left out. */
final class ClaimsJson {

  static final JsonForm<Claim> CLAIM = new JsonForm<>(ClaimsJson::write, ClaimsJson::read);

  private static final JsonForm<Claim.Kind> KIND =
      Fields.enumeration(Claim.Kind.class, Claim.Kind::id);
  private static final JsonForm<Claim.Measure> MEASURE = Fields.enumeration(Claim.Measure.class);
  private static final JsonForm<Claim.Direction> DIRECTION =
      Fields.enumeration(Claim.Direction.class);

  private ClaimsJson() {}

  private static JsonNode write(Claim claim) {
    ObjectNode object = Fields.document(claim.document(), claim.exhibit());
    object.put("line", claim.line()).put("printed", claim.printed());
    put(object, "kind", Optional.of(claim.kind()), KIND);
    put(object, "measure", Optional.of(claim.measure()), MEASURE);
    put(object, "item", claim.item(), LineItemJson.LINE_ITEM);
    Fields.putUnlessEmpty(object, "term", claim.term());
    put(object, "segment", claim.segment(), NamesJson.SEGMENT);
    put(object, "basis", Optional.of(claim.basis()), FactsJson.BASIS);
    put(object, "period", claim.period(), NamesJson.PERIOD);
    put(object, "comparedWith", claim.comparedWith(), NamesJson.PERIOD);
    put(object, "figure", claim.figure(), AmountsJson.FIGURE);
    put(object, "direction", claim.direction(), DIRECTION);
    Fields.putUnlessEmpty(object, "whole", claim.whole());
    Fields.putUnlessEmpty(object, "presumption", claim.presumption());
    Fields.putUnlessEmpty(object, "doubt", claim.doubt());
    return object;
  }

  private static Claim read(JsonNode node) {
    return Claim.builder()
        .document(Fields.text(node, "document"))
        .exhibit(Fields.textOrEmpty(node, "exhibit"))
        .line(Fields.integer(node, "line"))
        .printed(Fields.text(node, "printed"))
        .kind(Fields.read(node, "kind", KIND))
        .measure(Fields.read(node, "measure", MEASURE))
        .item(Fields.optional(node, "item").map(LineItemJson.LINE_ITEM.read()))
        .term(Fields.textOrEmpty(node, "term"))
        .segment(Fields.optional(node, "segment").map(NamesJson.SEGMENT.read()))
        .basis(Fields.read(node, "basis", FactsJson.BASIS))
        .period(Fields.optional(node, "period").map(NamesJson.PERIOD.read()))
        .comparedWith(Fields.optional(node, "comparedWith").map(NamesJson.PERIOD.read()))
        .figure(Fields.optional(node, "figure").map(AmountsJson.FIGURE.read()))
        .direction(Fields.optional(node, "direction").map(DIRECTION.read()))
        .whole(Fields.textOrEmpty(node, "whole"))
        .presumption(Fields.textOrEmpty(node, "presumption"))
        .doubt(Fields.textOrEmpty(node, "doubt"))
        .build();
  }

  private static <T> void put(ObjectNode object, String name, Optional<T> value, JsonForm<T> form) {
    value.ifPresent(present -> object.set(name, form.write().apply(present)));
  }
}
