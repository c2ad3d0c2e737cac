package org.lexprecision.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lexprecision.tieout.Certificate;
import org.lexprecision.tieout.PercentCertificate;
import org.lexprecision.tieout.ShareCertificate;
import org.lexprecision.tieout.SumCertificate;
import org.lexprecision.tieout.TermCertificate;

/** Certificates as JSON that refers to a table of facts; each is replayed when it is read. */
final class CertificatesJson {

  private CertificatesJson() {}

  static JsonForm<Certificate> certificate(FactTable facts) {
    return new JsonForm<>(
        certificate ->
            write(certificate, facts)
                .put("difference", Fields.plain(certificate.difference()))
                .put("bound", Fields.plain(certificate.bound())),
        node -> replayed(read(node, facts)));
  }

  private static Certificate replayed(Certificate certificate) {
    try {
      certificate.replay();
    } catch (IllegalStateException wrong) {
      throw new IllegalArgumentException(
          "the certificate does not hold: " + wrong.getMessage(), wrong);
    }
    return certificate;
  }

  private static ObjectNode write(Certificate certificate, FactTable facts) {
    ObjectNode object = Fields.object();
    if (certificate instanceof SumCertificate sum) {
      object.set("terms", Fields.array(sum.terms(), term(facts)));
    } else if (certificate instanceof ShareCertificate share) {
      object
          .put("perShare", facts.ordinal(share.perShare()))
          .put("shares", facts.ordinal(share.shares()))
          .put("amount", facts.ordinal(share.amount()))
          .put("sign", share.sign());
    } else if (certificate instanceof PercentCertificate percent) {
      object
          .put("percent", facts.ordinal(percent.percent()))
          .put("result", facts.ordinal(percent.result()))
          .put("base", facts.ordinal(percent.base()))
          .put("change", percent.change());
    } else if (certificate instanceof TermCertificate offer) {
      object.put("term", facts.ordinal(offer.term()));
      object.set("factors", facts.ordinals(offer.factors()));
      object.set("divisors", facts.ordinals(offer.divisors()));
      object.put("times", Fields.plain(offer.times())).put("over", Fields.plain(offer.over()));
    }
    return object;
  }

  private static Certificate read(JsonNode node, FactTable facts) {
    var difference = Fields.decimal(node, "difference");
    var bound = Fields.decimal(node, "bound");
    if (node.has("terms")) {
      return new SumCertificate(Fields.list(node, "terms", term(facts)), difference, bound);
    }
    if (node.has("perShare")) {
      return new ShareCertificate(
          facts.fact(node, "perShare"),
          facts.fact(node, "shares"),
          facts.fact(node, "amount"),
          Fields.sign(node),
          difference,
          bound);
    }
    if (node.has("percent")) {
      return new PercentCertificate(
          facts.fact(node, "percent"),
          facts.fact(node, "result"),
          facts.fact(node, "base"),
          Fields.flag(node, "change"),
          difference,
          bound);
    }
    return new TermCertificate(
        facts.fact(node, "term"),
        facts.facts(node, "factors"),
        facts.facts(node, "divisors"),
        Fields.decimal(node, "times"),
        Fields.decimal(node, "over"),
        difference,
        bound);
  }

  private static JsonForm<SumCertificate.Term> term(FactTable facts) {
    return new JsonForm<>(
        term ->
            Fields.object()
                .put("weight", Fields.plain(term.weight()))
                .put("fact", facts.ordinal(term.fact())),
        node -> new SumCertificate.Term(Fields.decimal(node, "weight"), facts.fact(node, "fact")));
  }
}
