package org.lexprecision.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lexprecision.Outline;

/** Outlines of tables as JSON. */
final class OutlinesJson {

  static final JsonForm<Outline.Line> LINE =
      new JsonForm<>(OutlinesJson::write, OutlinesJson::line);

  static final JsonForm<Outline> OUTLINE =
      new JsonForm<>(
          outline -> {
            ObjectNode object = Fields.object().put("table", outline.table());
            Fields.putUnlessEmpty(object, "title", outline.title());
            object.set("lines", Fields.array(outline.lines(), LINE));
            return object;
          },
          node ->
              Outline.of(
                  Fields.integer(node, "table"),
                  Fields.textOrEmpty(node, "title"),
                  Fields.list(node, "lines", LINE)));

  private OutlinesJson() {}

  private static JsonNode write(Outline.Line line) {
    ObjectNode object =
        Fields.object()
            .put("line", line.line())
            .put("indent", line.indent())
            .put("label", line.label())
            .put("heading", line.heading());
    if (!line.path().isEmpty()) {
      object.set("path", Fields.array(line.path(), Fields.TEXT));
    }
    return object;
  }

  private static Outline.Line line(JsonNode node) {
    return new Outline.Line(
        Fields.integer(node, "line"),
        Fields.integer(node, "indent"),
        Fields.text(node, "label"),
        Fields.flag(node, "heading"),
        Fields.listOrEmpty(node, "path", Fields.TEXT));
  }
}
