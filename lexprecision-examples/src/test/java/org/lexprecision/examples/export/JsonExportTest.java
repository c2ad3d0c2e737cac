package org.lexprecision.examples.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.samples.Samples;
import org.lexprecision.json.LexprecisionJson;
import org.lexprecision.json.LexprecisionModule;

class JsonExportTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final FactBook BOOK = FactBook.of(Samples.releases());
  private static final ImmutableList<Answer> ANSWERS = Exported.answers(BOOK);

  private static JsonNode json(URL url) throws IOException {
    return MAPPER.readTree(Resources.toByteArray(url));
  }

  private static void assertValid(JsonNode schema, JsonNode document) {
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema)
            .validate(document));
  }

  @Test
  void the_json_of_a_book_is_of_the_schema_and_reads_back_equal() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BookJson.write(ImmutableList.of(BOOK), out);
    JsonNode document = MAPPER.readTree(out.toByteArray());
    ObjectNode schema =
        (ObjectNode)
            json(Resources.getResource(LexprecisionModule.class, "lexprecision.schema.json"));
    schema.remove("anyOf");
    assertValid(schema.put("$ref", "#/$defs/export"), document);

    JsonNode first = document.at("/books/0");
    FactBook back = LexprecisionJson.read(first.get("book").toString(), FactBook.class);
    assertEquals(BOOK.releases(), back.releases());
    List<Answer> answers = new ArrayList<>();
    first
        .get("answers")
        .forEach(answer -> answers.add(LexprecisionJson.read(answer.toString(), Answer.class)));
    assertEquals(ANSWERS, answers);
  }

  @Test
  void the_xbrl_report_is_of_the_schema_and_has_each_answer_once_with_its_proof()
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XbrlJson.write(ImmutableList.of(BOOK), out);
    JsonNode report = MAPPER.readTree(out.toByteArray());
    assertValid(json(Resources.getResource(getClass(), "xbrl-json.schema.json")), report);

    JsonNode facts = report.get("facts");
    assertEquals(2 * ANSWERS.size(), facts.size());
    Set<JsonNode> dimensions = new HashSet<>();
    for (int i = 0; i < ANSWERS.size(); i++) {
      Answer answer = ANSWERS.get(i);
      JsonNode fact = facts.get("f" + (i + 1));
      assertTrue(dimensions.add(fact.get("dimensions")), fact::toString);
      assertEquals(
          answer.figure().map(figure -> figure.amount().toPlainString()).orElse("null"),
          fact.get("value").asText());
      String note = fact.at("/links/footnote/_/0").textValue();
      assertEquals(note, facts.at("/" + note + "/dimensions/noteId").textValue());
      assertEquals(
          answer.status().id() + ": " + answer.prove(),
          facts.at("/" + note + "/value").textValue().replace("&lt;", "<").replace("&amp;", "&"));
    }
    Set<String> prefixes = new HashSet<>();
    report.at("/documentInfo/namespaces").fieldNames().forEachRemaining(prefixes::add);
    for (JsonNode fact : facts) {
      String concept = fact.at("/dimensions/concept").textValue();
      assertTrue(prefixes.contains(concept.substring(0, concept.indexOf(':'))), concept);
    }
  }
}
