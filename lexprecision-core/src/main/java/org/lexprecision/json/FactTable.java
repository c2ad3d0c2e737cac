package org.lexprecision.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lexprecision.Fact;

/** The facts that a document refers to by their place in a list, each written once. */
final class FactTable {

  private final Map<Fact, Integer> ordinals;
  private final ImmutableList<Fact> facts;

  /** Makes an empty table, to be written. */
  FactTable() {
    this.ordinals = new LinkedHashMap<>();
    this.facts = ImmutableList.of();
  }

  private FactTable(ImmutableList<Fact> facts) {
    this.ordinals = Map.of();
    this.facts = facts;
  }

  /** Reads the table of a document. */
  static FactTable of(JsonNode document) {
    return new FactTable(Fields.list(document, "facts", FactsJson.FACT));
  }

  int ordinal(Fact fact) {
    int next = ordinals.size();
    Integer known = ordinals.putIfAbsent(fact, next);
    return known == null ? next : known;
  }

  ArrayNode ordinals(Iterable<Fact> referred) {
    ArrayNode array = Fields.array();
    referred.forEach(fact -> array.add(ordinal(fact)));
    return array;
  }

  /** Writes every fact referred to so far. */
  ArrayNode write() {
    return Fields.array(ordinals.keySet(), FactsJson.FACT);
  }

  Fact fact(JsonNode ordinal) {
    return Fields.at(facts, ordinal);
  }

  Fact fact(JsonNode node, String name) {
    return fact(Fields.field(node, name));
  }

  ImmutableList<Fact> facts(JsonNode node, String name) {
    return Fields.list(node, name, this::fact);
  }
}
