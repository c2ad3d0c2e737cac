package org.lexprecision.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lexprecision.SplitRatio;
import org.lexprecision.algebra.Chain;
import org.lexprecision.algebra.Reading;

/** Readings, and what is added of them, as JSON that refers to a table of facts. */
final class ReadingsJson {

  private ReadingsJson() {}

  static JsonForm<Reading> reading(FactTable facts) {
    return new JsonForm<>(reading -> write(reading, facts), node -> read(node, facts));
  }

  static JsonForm<Chain.Term> term(FactTable facts) {
    JsonForm<Reading> form = reading(facts);
    return new JsonForm<>(
        term -> {
          ObjectNode object = Fields.object().put("sign", term.sign());
          object.set("reading", form.write().apply(term.reading()));
          return object;
        },
        node -> new Chain.Term(Fields.sign(node), Fields.read(node, "reading", form)));
  }

  private static JsonNode write(Reading reading, FactTable facts) {
    ObjectNode object = Fields.object();
    object.set("facts", facts.ordinals(reading.facts()));
    object.set("period", NamesJson.PERIOD.write().apply(reading.period()));
    if (reading.isAdjusted()) {
      object.put("split", reading.split().toString());
    }
    return object;
  }

  private static Reading read(JsonNode node, FactTable facts) {
    return new Reading(
        facts.facts(node, "facts"),
        Fields.read(node, "period", NamesJson.PERIOD),
        Fields.optional(node, "split").map(ReleasesJson.SPLIT.read()).orElse(SplitRatio.NONE));
  }
}
