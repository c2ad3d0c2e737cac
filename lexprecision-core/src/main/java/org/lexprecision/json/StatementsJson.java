package org.lexprecision.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lexprecision.Statement;

/** Statements as JSON: their rows in printed order, each with its facts and what it adds up. */
final class StatementsJson {

  static final JsonForm<Statement> STATEMENT =
      new JsonForm<>(StatementsJson::write, StatementsJson::read);

  private static final JsonForm<Statement.Row> ROW =
      new JsonForm<>(StatementsJson::writeRow, StatementsJson::readRow);

  private static final JsonForm<Statement.Summand> SUMMAND =
      new JsonForm<>(
          summand -> Fields.object().put("sign", summand.sign()).put("order", summand.order()),
          node -> new Statement.Summand(Fields.sign(node), Fields.integer(node, "order")));

  private StatementsJson() {}

  private static JsonNode write(Statement statement) {
    ObjectNode object = Fields.document(statement.document(), statement.exhibit());
    object.set("kind", FactsJson.STATEMENT.write().apply(statement.kind()));
    object.put("table", statement.table());
    Fields.putUnlessEmpty(object, "title", statement.title());
    object.set("rows", Fields.array(statement.rows(), ROW));
    return object;
  }

  private static Statement read(JsonNode node) {
    return Statement.of(
        Fields.text(node, "document"),
        Fields.textOrEmpty(node, "exhibit"),
        Fields.read(node, "kind", FactsJson.STATEMENT),
        Fields.integer(node, "table"),
        Fields.textOrEmpty(node, "title"),
        Fields.list(node, "rows", ROW));
  }

  private static JsonNode writeRow(Statement.Row row) {
    ObjectNode object =
        Fields.object()
            .put("order", row.order())
            .put("line", row.line())
            .put("indent", row.indent())
            .put("caption", row.caption())
            .put("heading", row.heading());
    if (!row.path().isEmpty()) {
      object.set("path", Fields.array(row.path(), Fields.TEXT));
    }
    if (!row.facts().isEmpty()) {
      object.set("facts", Fields.array(row.facts(), FactsJson.FACT));
    }
    if (!row.sums().isEmpty()) {
      object.set("sums", Fields.array(row.sums(), SUMMAND));
    }
    return object;
  }

  private static Statement.Row readRow(JsonNode node) {
    return new Statement.Row(
        Fields.integer(node, "order"),
        Fields.integer(node, "line"),
        Fields.integer(node, "indent"),
        Fields.text(node, "caption"),
        Fields.listOrEmpty(node, "path", Fields.TEXT),
        Fields.flag(node, "heading"),
        Fields.listOrEmpty(node, "facts", FactsJson.FACT),
        Fields.listOrEmpty(node, "sums", SUMMAND));
  }
}
