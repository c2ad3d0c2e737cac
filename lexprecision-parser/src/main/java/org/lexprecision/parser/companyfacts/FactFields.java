package org.lexprecision.parser.companyfacts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an object of company facts says of one fact, as text; empty where it says nothing. */
final class FactFields {

  String accession = "";
  String form = "";
  @Nullable String filed;
  String start = "";
  String end = "";
  String value = "";

  /** The texts of a file, each kept once: its few dates and filings stand in it many times. */
  private final Map<String, String> texts = new HashMap<>();

  /** Forgets what was said of the fact before. */
  void clear() {
    accession = "";
    form = "";
    filed = null;
    start = "";
    end = "";
    value = "";
  }

  /** Reads a field, if it is one of these; of one that is there twice the last counts. */
  void read(JsonParser json, String field, JsonToken token) throws IOException {
    switch (field) {
      case "accn" -> accession = text(json, token);
      case "form" -> form = text(json, token);
      case "filed" -> filed = text(json, token);
      case "start" -> start = text(json, token);
      case "end" -> end = text(json, token);
      case "val" -> value = text(json, token);
      default -> json.skipChildren();
    }
  }

  /** The text of a value; an object or a list is skipped and has none. */
  String text(JsonParser json, JsonToken value) throws IOException {
    if (value.isStructStart()) {
      json.skipChildren();
      return "";
    }
    return value == JsonToken.VALUE_NULL
        ? ""
        : texts.computeIfAbsent(json.getText().strip(), text -> text);
  }
}
