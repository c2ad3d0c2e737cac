package org.lexprecision.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Takes fields out of JSON objects, and refuses what is not there or of another kind. */
final class Fields {

  private static final int MOST_DIGITS = 1_000;
  private static final CharMatcher DECIMAL =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("+-.eE"));

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

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static <T> ArrayNode array(Iterable<? extends T> values, JsonForm<T> form) {
    return array(values, form.write());
  }

  static <T> ArrayNode array(Iterable<? extends T> values, Function<T, JsonNode> write) {
    ArrayNode array = array();
    values.forEach(value -> array.add(write.apply(value)));
    return array;
  }

  static <T> ImmutableList<T> list(JsonNode node, String name, JsonForm<T> form) {
    return list(node, name, form.read());
  }

  static <T> ImmutableList<T> list(JsonNode node, String name, Function<JsonNode, T> read) {
    JsonNode array = field(node, name);
    if (!array.isArray()) {
      throw new IllegalArgumentException(name + " is not an array");
    }
    return StreamSupport.stream(array.spliterator(), false)
        .map(read)
        .collect(ImmutableList.toImmutableList());
  }

  static <T> ImmutableList<T> listOrEmpty(JsonNode node, String name, JsonForm<T> form) {
    return optional(node, name).isPresent() ? list(node, name, form) : ImmutableList.of();
  }

  /** Returns what an ordinal refers to. */
  static <T> T at(List<T> values, JsonNode ordinal) {
    int place = integer(ordinal);
    if (place < 0 || place >= values.size()) {
      throw new IllegalArgumentException("nothing is at " + place + " of " + values.size());
    }
    return values.get(place);
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

  /** Reads the field {@code sign}: 1 or −1. */
  static int sign(JsonNode node) {
    int sign = integer(node, "sign");
    if (Math.abs(sign) != 1) {
      throw new IllegalArgumentException("a sign is 1 or -1, not " + sign);
    }
    return sign;
  }

  /** Refuses a field that does not say what the rest of the document gives. */
  static <T> void agree(JsonNode node, String name, T given, JsonForm<T> form) {
    T stated = read(node, name, form);
    if (!stated.equals(given)) {
      throw new IllegalArgumentException(name + " is " + given + ", not " + stated);
    }
  }

  static boolean flag(JsonNode node, String name) {
    JsonNode field = field(node, name);
    if (!field.isBoolean()) {
      throw new IllegalArgumentException("neither true nor false: " + field);
    }
    return field.booleanValue();
  }

  static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  /** Reads a decimal; an exponent that would need a book of digits is refused. */
  static BigDecimal decimal(JsonNode node, String name) {
    return decimalOf(name, text(node, name));
  }

  /** Reads a decimal that a field states. */
  static BigDecimal decimalOf(String name, String text) {
    if (text.length() > 2 * MOST_DIGITS || !DECIMAL.matchesAllOf(text)) {
      throw new IllegalArgumentException(name + " is no decimal number of moderate length");
    }
    BigDecimal number = new BigDecimal(text);
    if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
      throw new IllegalArgumentException(name + " has more than " + MOST_DIGITS + " digits");
    }
    return number;
  }

  /** Returns the form of constants that are called as in the code: {@code not-additive}. */
  static <E extends Enum<E>> JsonForm<E> enumeration(Class<E> type) {
    return enumeration(type, constant -> Ascii.toLowerCase(constant.name()).replace('_', '-'));
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
