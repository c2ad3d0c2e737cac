package org.lexprecision.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lexprecision.Footing;

/** Footings as JSON. */
final class FootingsJson {

  static final JsonForm<Footing.Row> ROW =
      new JsonForm<>(
          row -> {
            ObjectNode object = Fields.object().put("line", row.line());
            object.set("series", FactsJson.SERIES.write().apply(row.series()));
            return object;
          },
          node ->
              Footing.Row.of(
                  Fields.integer(node, "line"), Fields.read(node, "series", FactsJson.SERIES)));

  static final JsonForm<Footing.Part> PART =
      new JsonForm<>(
          part -> {
            ObjectNode object = Fields.object().put("sign", part.sign());
            object.set("row", ROW.write().apply(part.row()));
            return object;
          },
          node -> Footing.Part.of(Fields.integer(node, "sign"), Fields.read(node, "row", ROW)));

  static final JsonForm<Footing> FOOTING =
      new JsonForm<>(
          FootingsJson::write,
          node ->
              Footing.of(
                  Fields.integer(node, "table"),
                  Fields.read(node, "total", ROW),
                  Fields.list(node, "parts", PART)));

  private FootingsJson() {}

  private static JsonNode write(Footing footing) {
    ObjectNode object = Fields.object().put("table", footing.table());
    object.set("total", ROW.write().apply(footing.total()));
    object.set("parts", Fields.array(footing.parts(), PART));
    return object;
  }
}
