package org.lexprecision.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The one mapper of {@link LexprecisionJson}, made when it is first needed. */
final class Mapper {

  private static final JsonMapper JACKSON =
      JsonMapper.builder().addModule(new LexprecisionModule()).build();

  private Mapper() {}

  static String write(Object value) {
    try {
      return JACKSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return JACKSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
