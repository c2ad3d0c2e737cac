package org.lexprecision.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.tieout.Certificate;
import org.lexprecision.tieout.Check;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.NotEvaluated;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.Suspect;
import org.lexprecision.tieout.TieOutReport;
import org.lexprecision.tieout.TypingError;

/** Reports of tie-out as JSON; findings and checks refer to one table of facts. */
final class ReportsJson {

  static final JsonForm<TieOutReport> REPORT =
      new JsonForm<>(
          report -> new ReportsJson(new FactTable()).write(report),
          node -> new ReportsJson(FactTable.of(node)).read(node));

  private static final JsonForm<Finding.Kind> KIND =
      Fields.enumeration(Finding.Kind.class, Finding.Kind::id);
  private static final JsonForm<Severity> SEVERITY =
      Fields.enumeration(Severity.class, Severity::id);
  private static final JsonForm<Finding.Implied> IMPLIED =
      Fields.enumeration(Finding.Implied.class);
  private static final JsonForm<TypingError> ERROR = Fields.enumeration(TypingError.class);

  private final FactTable facts;
  private final JsonForm<Certificate> certificate;

  private ReportsJson(FactTable facts) {
    this.facts = facts;
    this.certificate = CertificatesJson.certificate(facts);
  }

  private JsonNode write(TieOutReport report) {
    ObjectNode object = Fields.object().put("clean", report.isClean());
    object.set("findings", Fields.array(report.findings(), this::write));
    object.set("checks", Fields.array(report.checks(), this::write));
    object.set("notEvaluated", Fields.array(report.notEvaluated(), this::write));
    object.set("facts", facts.write());
    return object;
  }

  private TieOutReport read(JsonNode node) {
    return new TieOutReport(
        Fields.list(node, "findings", this::finding),
        Fields.list(node, "checks", this::check),
        Fields.list(node, "notEvaluated", this::notEvaluated));
  }

  private JsonNode write(Finding finding) {
    ObjectNode object = Fields.object().put("id", finding.id());
    object.put("kind", finding.kind().id()).put("severity", finding.severity().id());
    object.put("cause", finding.cause());
    object.set("deviations", Fields.array(finding.deviations(), this::write));
    object.set("certificates", Fields.array(finding.certificates(), certificate));
    object.set("suspects", Fields.array(finding.suspects(), this::write));
    if (!finding.implied().isEmpty()) {
      ObjectNode implied = object.putObject("implied");
      finding
          .implied()
          .forEach(
              (what, interval) ->
                  implied.set(
                      IMPLIED.write().apply(what).textValue(),
                      AmountsJson.INTERVAL.write().apply(interval)));
    }
    return object;
  }

  private Finding finding(JsonNode node) {
    Finding.Builder finding =
        Finding.builder()
            .id(Fields.text(node, "id"))
            .kind(Fields.read(node, "kind", KIND))
            .severity(Fields.read(node, "severity", SEVERITY))
            .cause(Fields.text(node, "cause"))
            .addAllDeviations(Fields.list(node, "deviations", this::deviation))
            .addAllCertificates(Fields.list(node, "certificates", certificate))
            .addAllSuspects(Fields.list(node, "suspects", this::suspect));
    Fields.optional(node, "implied")
        .ifPresent(
            implied ->
                implied
                    .properties()
                    .forEach(
                        field ->
                            finding.putImplied(
                                IMPLIED.read().apply(Fields.TEXT.write().apply(field.getKey())),
                                AmountsJson.INTERVAL.read().apply(field.getValue()))));
    return finding.build();
  }

  private JsonNode write(Deviation deviation) {
    ObjectNode object = Fields.object().put("fact", facts.ordinal(deviation.fact()));
    put(object, "expected", deviation.expected());
    put(object, "difference", deviation.difference());
    put(object, "bound", deviation.bound());
    return object;
  }

  private Deviation deviation(JsonNode node) {
    Fact fact = facts.fact(node, "fact");
    return node.has("expected")
        ? Deviation.of(fact, Fields.decimal(node, "expected"), Fields.decimal(node, "bound"))
        : Deviation.of(fact);
  }

  private JsonNode write(Suspect suspect) {
    ObjectNode object = Fields.object().put("fact", facts.ordinal(suspect.fact()));
    object.set("implied", AmountsJson.INTERVAL.write().apply(suspect.implied()));
    suspect
        .slip()
        .ifPresent(
            slip -> {
              ObjectNode written = object.putObject("slip");
              written.set("error", ERROR.write().apply(slip.error()));
              written.put("proposed", Fields.plain(slip.proposed()));
            });
    object.set("proof", Fields.array(suspect.proof(), certificate));
    return object;
  }

  private Suspect suspect(JsonNode node) {
    return Suspect.of(
        facts.fact(node, "fact"),
        Fields.read(node, "implied", AmountsJson.INTERVAL),
        Fields.optional(node, "slip")
            .map(
                slip ->
                    new Suspect.Slip(
                        Fields.read(slip, "error", ERROR), Fields.decimal(slip, "proposed"))),
        ImmutableSet.copyOf(Fields.list(node, "proof", certificate)));
  }

  private JsonNode write(Check check) {
    ObjectNode object = Fields.object().put("kind", check.kind().id());
    object.put("passed", check.isPassed()).put("subject", check.subject());
    object.set("certificate", certificate.write().apply(check.certificate()));
    return object;
  }

  private Check check(JsonNode node) {
    return new Check(
        Fields.read(node, "kind", KIND),
        Fields.read(node, "certificate", certificate),
        Fields.text(node, "subject"));
  }

  private JsonNode write(NotEvaluated skipped) {
    ObjectNode object = Fields.object().put("kind", skipped.kind().id());
    object.put("subject", skipped.subject()).put("reason", skipped.reason());
    object.set("facts", facts.ordinals(skipped.facts()));
    return object;
  }

  private NotEvaluated notEvaluated(JsonNode node) {
    return new NotEvaluated(
        Fields.read(node, "kind", KIND),
        facts.facts(node, "facts"),
        Fields.text(node, "subject"),
        Fields.text(node, "reason"));
  }

  private static void put(ObjectNode object, String name, Optional<BigDecimal> number) {
    number.ifPresent(present -> object.put(name, Fields.plain(present)));
  }
}
