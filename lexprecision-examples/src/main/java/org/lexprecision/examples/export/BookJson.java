package org.lexprecision.examples.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.json.LexprecisionModule;

/**
 * Books and their answers as JSON, each book and each answer on a line of its own; the definition
 * {@code export} of the core's {@code lexprecision.schema.json}.
 */
public final class BookJson {

  private BookJson() {}

  /**
   * Writes books.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(ImmutableList<FactBook> books, OutputStream out) throws IOException {
    JsonMapper mapper = JsonMapper.builder().addModule(new LexprecisionModule()).build();
    JsonGenerator json = mapper.createGenerator(out, JsonEncoding.UTF8);
    json.writeStartObject();
    json.writeArrayFieldStart("books");
    for (FactBook book : books) {
      json.writeStartObject();
      json.writeRaw('\n');
      json.writeFieldName("book");
      mapper.writeValue(json, book);
      json.writeArrayFieldStart("answers");
      for (Answer answer : Exported.answers(book)) {
        json.writeRaw('\n');
        mapper.writeValue(json, answer);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
