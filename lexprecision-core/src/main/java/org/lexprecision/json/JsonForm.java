package org.lexprecision.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/**
 * How a type looks in JSON: one function each way, inverse to each other.
 *
 * @param write a value's JSON
 * @param read the value of a JSON; an {@link IllegalArgumentException} says what is wrong with it
 * @param <T> the type
 */
record JsonForm<T>(Function<T, JsonNode> write, Function<JsonNode, T> read) {

  /** Returns the form of a type that is written as a string. */
  static <T> JsonForm<T> ofText(Function<T, String> print, Function<String, T> parse) {
    return new JsonForm<>(
        value -> TextNode.valueOf(print.apply(value)), node -> parse.apply(Fields.text(node)));
  }

  /** Returns a form whose values are converted after reading; it cannot write. */
  <S> JsonForm<S> map(Function<T, S> converted) {
    return new JsonForm<>(
        value -> {
          throw new UnsupportedOperationException();
        },
        read.andThen(converted));
  }

  JsonSerializerOf<T> serializer(Class<T> type) {
    return new JsonSerializerOf<>(type, this);
  }

  JsonDeserializer<T> deserializer(Class<T> type) {
    return new JsonDeserializerOf<>(type, this);
  }

  /** Writes what the form says. */
  @SuppressWarnings("serial") // a module is set up where it is used, never serialized
  static final class JsonSerializerOf<T> extends StdSerializer<T> {

    private final transient JsonForm<T> form;

    JsonSerializerOf(Class<T> type, JsonForm<T> form) {
      super(type);
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeTree(form.write().apply(value));
    }
  }

  /** Reads what the form says. */
  @SuppressWarnings("serial") // a module is set up where it is used, never serialized
  static final class JsonDeserializerOf<T> extends StdDeserializer<T> {

    private final transient JsonForm<T> form;

    JsonDeserializerOf(Class<T> type, JsonForm<T> form) {
      super(type);
      this.form = form;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      JsonNode node = context.readTree(parser);
      try {
        return form.read().apply(node);
      } catch (IllegalArgumentException | ArithmeticException | DateTimeException wrong) {
        throw InvalidFormatException.from(parser, wrong.getMessage(), node, handledType());
      }
    }
  }
}
