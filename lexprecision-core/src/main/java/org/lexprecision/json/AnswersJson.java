package org.lexprecision.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.Proof;
import org.lexprecision.algebra.Reading;

/**
 * Answers as JSON: what was asked, the status, the figure and its bounds, and then the facts and
 * proofs it rests on, by which it is checked when it is read.
 */
final class AnswersJson {

  static final JsonForm<Answer> ANSWER = new JsonForm<>(AnswersJson::write, AnswersJson::read);

  private static final JsonForm<Answer.Status> STATUS =
      Fields.enumeration(Answer.Status.class, Answer.Status::id);

  private static final JsonForm<Answer.Reason> REASON = Fields.enumeration(Answer.Reason.class);

  private AnswersJson() {}

  private static JsonNode write(Answer answer) {
    FactTable facts = new FactTable();
    ProofTable proofs = new ProofTable(facts);
    ObjectNode object = Fields.object().put("status", answer.status().id());
    object.set("series", FactsJson.SERIES.write().apply(answer.series()));
    object.set("period", NamesJson.PERIOD.write().apply(answer.period()));
    answer
        .figure()
        .ifPresent(figure -> object.set("figure", AmountsJson.FIGURE.write().apply(figure)));
    answer
        .bounds()
        .ifPresent(bounds -> object.set("bounds", AmountsJson.INTERVAL.write().apply(bounds)));
    object.put("explanation", answer.explain());
    if (answer instanceof Answer.Proven proven) {
      if (answer instanceof Answer.Reported reported) {
        JsonForm<Reading> form = ReadingsJson.reading(facts);
        object.set("reading", form.write().apply(reported.reading()));
      }
      object.put("proof", proofs.ordinal(proven.proof()));
      object.set("dissents", Fields.array(proven.dissents(), ReadingsJson.reading(facts)));
    } else if (answer instanceof Answer.Conflicting conflicting) {
      object.set("contenders", proofs.ordinals(conflicting.contenders()));
      conflicting.suggestion().ifPresent(best -> object.put("suggestion", proofs.ordinal(best)));
    } else if (answer instanceof Answer.NotDerivable none) {
      object.set("reason", REASON.write().apply(none.reason()));
    }
    if (answer.status() != Answer.Status.NOT_DERIVABLE) {
      object.set("facts", facts.write());
      object.set("proofs", proofs.write());
    }
    return object;
  }

  private static Answer read(JsonNode node) {
    Answer.Status status = Fields.read(node, "status", STATUS);
    if (status == Answer.Status.NOT_DERIVABLE) {
      return new Answer.NotDerivable(
          series(node),
          period(node),
          Fields.read(node, "reason", REASON),
          Fields.text(node, "explanation"));
    }
    FactTable facts = FactTable.of(node);
    Answer answer = read(node, status, facts, ProofTable.of(node, facts));
    answer.proofs().forEach(AnswersJson::check);
    if (!answer.series().equals(series(node)) || !answer.period().equals(period(node))) {
      throw new IllegalArgumentException("the proof is of " + answer.proofs().get(0));
    }
    answer.figure().ifPresent(figure -> Fields.agree(node, "figure", figure, AmountsJson.FIGURE));
    answer.bounds().ifPresent(bounds -> Fields.agree(node, "bounds", bounds, AmountsJson.INTERVAL));
    return answer;
  }

  private static Answer read(
      JsonNode node, Answer.Status status, FactTable facts, ProofTable proofs) {
    if (status == Answer.Status.CONFLICTING) {
      return new Answer.Conflicting(
          series(node),
          period(node),
          Fields.list(node, "contenders", proofs::proof),
          Fields.optional(node, "suggestion").map(proofs::proof));
    }
    JsonForm<Reading> reading = ReadingsJson.reading(facts);
    Proof proof = proofs.proof(node, "proof");
    ImmutableList<Reading> dissents = Fields.list(node, "dissents", reading);
    return status == Answer.Status.REPORTED
        ? new Answer.Reported(Fields.read(node, "reading", reading), proof, dissents)
        : new Answer.Derived(proof, dissents);
  }

  private static void check(Proof proof) {
    try {
      proof.replay();
    } catch (IllegalStateException wrong) {
      throw new IllegalArgumentException("the proof does not hold: " + wrong.getMessage(), wrong);
    }
  }

  private static Series series(JsonNode node) {
    return Fields.read(node, "series", FactsJson.SERIES);
  }

  private static Period period(JsonNode node) {
    return Fields.read(node, "period", NamesJson.PERIOD);
  }
}
