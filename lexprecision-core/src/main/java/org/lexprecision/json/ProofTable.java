package org.lexprecision.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.algebra.Chain;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Quotient;
import org.lexprecision.algebra.Step;
import org.lexprecision.algebra.Substitute;
import org.lexprecision.algebra.Sum;

/**
 * The proofs that a document refers to by their place in a list, each written once and after those
 * it rests on: proofs share what they rest on, and written out as a tree would fill a disk.
 */
final class ProofTable {

  private final FactTable facts;
  private final IdentityHashMap<Proof, Integer> ordinals = new IdentityHashMap<>();
  private final ArrayNode written = Fields.array();
  private final List<Proof> proofs = new ArrayList<>();

  /** Makes an empty table, to be written. */
  ProofTable(FactTable facts) {
    this.facts = facts;
  }

  /** Reads the table of a document. */
  static ProofTable of(JsonNode document, FactTable facts) {
    ProofTable table = new ProofTable(facts);
    Fields.list(document, "proofs", node -> table.proofs.add(table.read(node)));
    return table;
  }

  /** Writes every proof referred to so far. */
  ArrayNode write() {
    return written;
  }

  int ordinal(Proof proof) {
    Integer known = ordinals.get(proof);
    if (known != null) {
      return known;
    }
    ObjectNode object = Fields.object();
    object.set("series", FactsJson.SERIES.write().apply(proof.series()));
    object.set("period", NamesJson.PERIOD.write().apply(proof.period()));
    object.set("figure", AmountsJson.FIGURE.write().apply(proof.figure()));
    object.set("bounds", AmountsJson.INTERVAL.write().apply(proof.interval()));
    object.set("point", write(proof.point()));
    if (!proof.lower().equals(proof.point())) {
      object.set("lower", write(proof.lower()));
    }
    if (!proof.upper().equals(proof.point())) {
      object.set("upper", write(proof.upper()));
    }
    written.add(object);
    ordinals.put(proof, ordinals.size());
    return ordinals.size() - 1;
  }

  ArrayNode ordinals(Iterable<Proof> referred) {
    ArrayNode array = Fields.array();
    referred.forEach(proof -> array.add(ordinal(proof)));
    return array;
  }

  Proof proof(JsonNode ordinal) {
    return Fields.at(proofs, ordinal);
  }

  Proof proof(JsonNode node, String name) {
    return proof(Fields.field(node, name));
  }

  private ObjectNode write(Step step) {
    ObjectNode object = Fields.object();
    if (step instanceof Chain chain) {
      object.set("terms", Fields.array(chain.terms(), ReadingsJson.term(facts)));
    } else if (step instanceof Sum sum) {
      ArrayNode parts = object.putArray("parts");
      for (Sum.Part part : sum.parts()) {
        parts.addObject().put("sign", part.sign()).put("proof", ordinal(part.proof()));
      }
      object.set("witnesses", Fields.array(sum.witnesses(), witness()));
    } else if (step instanceof Quotient quotient) {
      object.put("numerator", ordinal(quotient.numerator()));
      object.put("denominator", ordinal(quotient.denominator()));
    } else if (step instanceof Substitute substitute) {
      object.put("basic", ordinal(substitute.basic()));
      object.put("loss", ordinal(substitute.loss()));
    }
    return object;
  }

  private Proof read(JsonNode node) {
    Series series = Fields.read(node, "series", FactsJson.SERIES);
    Period period = Fields.read(node, "period", NamesJson.PERIOD);
    Step point = step(Fields.field(node, "point"), series, period);
    Proof proof =
        Proof.of(
            point,
            Fields.optional(node, "lower").map(at -> step(at, series, period)).orElse(point),
            Fields.optional(node, "upper").map(at -> step(at, series, period)).orElse(point));
    Fields.agree(node, "figure", proof.figure(), AmountsJson.FIGURE);
    Fields.agree(node, "bounds", proof.interval(), AmountsJson.INTERVAL);
    return proof;
  }

  private Step step(JsonNode node, Series series, Period period) {
    if (node.has("terms")) {
      return new Chain(series, period, Fields.list(node, "terms", ReadingsJson.term(facts)));
    }
    if (node.has("parts")) {
      ImmutableList<Sum.Part> parts =
          Fields.list(node, "parts", part -> new Sum.Part(Fields.sign(part), proof(part, "proof")));
      return new Sum(series, period, parts, Fields.list(node, "witnesses", witness()));
    }
    return node.has("basic")
        ? new Substitute(series, period, proof(node, "basic"), proof(node, "loss"))
        : new Quotient(series, period, proof(node, "numerator"), proof(node, "denominator"));
  }

  private JsonForm<Sum.Witness> witness() {
    var reading = ReadingsJson.reading(facts);
    return new JsonForm<>(
        witness -> {
          ObjectNode object = Fields.object().put("sign", witness.sign());
          object.set("footing", FootingsJson.FOOTING.write().apply(witness.footing()));
          object.set("total", reading.write().apply(witness.total()));
          object.set("parts", Fields.array(witness.parts(), reading));
          return object;
        },
        node ->
            new Sum.Witness(
                Fields.sign(node),
                Fields.read(node, "footing", FootingsJson.FOOTING),
                Fields.read(node, "total", reading),
                Fields.list(node, "parts", reading)));
  }
}
