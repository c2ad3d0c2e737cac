package org.lexprecision.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Takes fields out of JSON objects, and refuses what is not there or of another kind. */
final class Fields {

  private static final int MOST_DIGITS = 1_000;

  static final JsonForm<String> TEXT = JsonForm.ofText(text -> text, text -> text);

  private Fields() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Begins an object with what every part of a document begins with. */
  static ObjectNode document(String document, String exhibit) {
    ObjectNode object = object().put("document", document);
    putUnlessEmpty(object, "exhibit", exhibit);
    return object;
  }

  static <T> ArrayNode array(Iterable<T> values, JsonForm<T> form) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> array.add(form.write().apply(value)));
    return array;
  }

  static <T> ImmutableList<T> list(JsonNode node, String name, JsonForm<T> form) {
    JsonNode array = field(node, name);
    if (!array.isArray()) {
      throw new IllegalArgumentException(name + " is not an array");
    }
    return StreamSupport.stream(array.spliterator(), false)
        .map(form.read())
        .collect(ImmutableList.toImmutableList());
  }

  static <T> ImmutableList<T> listOrEmpty(JsonNode node, String name, JsonForm<T> form) {
    return optional(node, name).isPresent() ? list(node, name, form) : ImmutableList.of();
  }

  /** Reads an object of texts; an absent one is empty. */
  static ImmutableMap<String, String> texts(JsonNode node, String name) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    optional(node, name)
        .ifPresent(
            object ->
                object
                    .properties()
                    .forEach(field -> texts.put(field.getKey(), text(field.getValue()))));
    return texts.buildOrThrow();
  }

  static JsonNode field(JsonNode node, String name) {
    return optional(node, name)
        .orElseThrow(() -> new IllegalArgumentException("the field " + name + " is missing"));
  }

  static Optional<JsonNode> optional(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name)).filter(field -> !field.isNull());
  }

  static <T> T read(JsonNode node, String name, JsonForm<T> form) {
    return form.read().apply(field(node, name));
  }

  static String text(JsonNode node, String name) {
    return text(field(node, name));
  }

  static String text(JsonNode node) {
    if (!node.isTextual()) {
      throw new IllegalArgumentException("not a string: " + node);
    }
    return node.textValue();
  }

  static String textOrEmpty(JsonNode node, String name) {
    return optional(node, name).map(Fields::text).orElse("");
  }

  static void putUnlessEmpty(ObjectNode object, String name, String text) {
    if (!text.isEmpty()) {
      object.put(name, text);
    }
  }

  static int integer(JsonNode node, String name) {
    return integer(field(node, name));
  }

  static int integer(JsonNode node) {
    if (!node.canConvertToInt() || !node.isIntegralNumber()) {
      throw new IllegalArgumentException("not an integer: " + node);
    }
    return node.intValue();
  }

  static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  /** Reads a decimal; an exponent that would need a book of digits is refused. */
  static BigDecimal decimal(JsonNode node, String name) {
    BigDecimal number = new BigDecimal(text(node, name));
    if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
      throw new IllegalArgumentException(name + " has more than " + MOST_DIGITS + " digits");
    }
    return number;
  }

  static <E extends Enum<E>> JsonForm<E> enumeration(Class<E> type, Function<E, String> id) {
    return JsonForm.ofText(
        id,
        text ->
            Arrays.stream(type.getEnumConstants())
                .filter(constant -> id.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "no " + type.getSimpleName() + " is called " + text)));
  }
}
