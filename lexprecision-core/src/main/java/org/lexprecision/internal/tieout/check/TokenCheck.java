package org.lexprecision.internal.tieout.check;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.Source;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.internal.tieout.relation.Relation;
import org.lexprecision.internal.tieout.relation.Relations;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;

/**
 * Malformed tokens: what proves the value they were read as.
 *
 * <p>A relation proves it if it holds as read, and would not if the sign were the other. The
 * certificates are those of the other reading, so each exceeds its bound.
 */
public final class TokenCheck {

  /** What a reader says of a token whose value the release proves. */
  private static final String PROVEN = ", proven: ";

  private final FactBook book;
  private final Relations relations;
  private final Findings findings;

  public TokenCheck(FactBook book, Relations relations, Findings findings) {
    this.book = book;
    this.relations = relations;
    this.findings = findings;
  }

  public void run() {
    for (Release release : book.releases()) {
      ImmutableList<Diagnostic> malformed =
          release.diagnostics().stream()
              .filter(one -> one.reason() == Diagnostic.Reason.MALFORMED_TOKEN)
              .collect(toImmutableList());
      if (!malformed.isEmpty()) {
        Map<Token, Fact> facts = new HashMap<>();
        release.facts().forEach(fact -> facts.putIfAbsent(Token.of(fact), fact));
        malformed.forEach(one -> check(Optional.ofNullable(facts.get(Token.of(one))), one));
      }
    }
  }

  /** Where a token stands in a release. */
  private record Token(String exhibit, int line, int column) {

    static Token of(Fact fact) {
      Source source = fact.source();
      return new Token(source.exhibit(), source.line(), source.column());
    }

    static Token of(Diagnostic diagnostic) {
      return new Token(diagnostic.exhibit(), diagnostic.line(), diagnostic.column());
    }
  }

  private void check(Optional<Fact> fact, Diagnostic diagnostic) {
    if (fact.isPresent()) {
      findings.add(finding(fact.get(), diagnostic));
    } else {
      findings.notEvaluated(
          Finding.Kind.TOKEN, diagnostic.toString(), "the token could not be read as a number");
    }
  }

  private Finding finding(Fact fact, Diagnostic diagnostic) {
    Fact other = fact.stating(fact.figure().negated());
    ImmutableList<Relation> proofs = proofs(fact, other);
    String read =
        "the token \""
            + diagnostic.printed()
            + "\" is malformed ("
            + diagnostic.message()
            + "), read as "
            + fact.figure();
    return findings
        .of(
            Finding.Kind.TOKEN,
            isProven(diagnostic, proofs) ? Severity.INFO : Severity.ERROR,
            ImmutableList.of(deviation(fact, proofs)))
        .cause(read + (proofs.isEmpty() ? "; nothing proves it" : "; proved by " + words(proofs)))
        .addAllCertificates(
            proofs.stream()
                .map(relation -> relation.towards(fact).with(fact, other).certificate())
                .collect(toImmutableList()))
        .build();
  }

  /** Asks whether a sum bears the value out, here or where it was read. */
  private static boolean isProven(Diagnostic diagnostic, List<Relation> proofs) {
    return !proofs.isEmpty() || diagnostic.message().contains(PROVEN);
  }

  /** The relations that tell the two readings apart, each set of figures once. */
  private ImmutableList<Relation> proofs(Fact fact, Fact other) {
    Map<ImmutableSet<Fact>, Relation> proofs = new LinkedHashMap<>();
    for (Relation relation : relations.holding(fact)) {
      if (relation.with(fact, other).isBroken()) {
        proofs.putIfAbsent(relation.facts(), relation);
      }
    }
    return ImmutableList.copyOf(proofs.values());
  }

  private static Deviation deviation(Fact fact, ImmutableList<Relation> proofs) {
    return proofs.isEmpty() ? Deviation.of(fact) : proofs.get(0).deviation(fact);
  }

  private static String words(ImmutableList<Relation> proofs) {
    return proofs.size()
        + (proofs.size() == 1 ? " relation" : " relations")
        + " that would not hold with the other sign: "
        + proofs.stream().map(Relation::equation).collect(Collectors.joining("; "));
  }
}
