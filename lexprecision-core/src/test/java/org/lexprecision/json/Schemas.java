package org.lexprecision.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The published schema, by the names of its types. */
final class Schemas {

  private static final JsonNode ALL = read();
  private static final Map<String, Schema> BY_NAME = new ConcurrentHashMap<>();

  private Schemas() {}

  private static JsonNode read() {
    try {
      return new JsonMapper()
          .readTree(
              Resources.toByteArray(
                  Resources.getResource(LexprecisionJson.class, "lexprecision.schema.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the schema calls a type. */
  static JsonNode definition(String name) {
    return ALL.at("/$defs/" + name);
  }

  static void assertValid(String json, Class<?> type) {
    String name = type.getSimpleName();
    assertValid(json, Ascii.toLowerCase(name.charAt(0)) + name.substring(1));
  }

  static void assertValid(String json, String name) {
    Schema schema = BY_NAME.computeIfAbsent(name, Schemas::of);
    assertEquals(List.of(), schema.validate(json, InputFormat.JSON), json);
  }

  private static Schema of(String name) {
    ObjectNode schema = ALL.deepCopy();
    schema.remove("anyOf");
    schema.put("$ref", "#/$defs/" + name);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }
}
