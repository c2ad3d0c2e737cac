package org.lexprecision.internal.tieout.tag;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.TaggedSource;
import org.lexprecision.Unit;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.SumCertificate;

/**
 * One element in one context with two values, which no rounding reconciles: inconsistent duplicates
 * (EDGAR Filer Manual 6.5.12). Where the context is the same, the two are of one period, part and
 * basis by the company's own word, wherever they stand.
 */
final class TwiceTagged {

  /** What tags must not say in two ways. */
  private record Told(
      String exhibit, String concept, String context, Optional<Period> period, Unit unit) {}

  private final Findings findings;

  TwiceTagged(Findings findings) {
    this.findings = findings;
  }

  void run(Release release) {
    ListMultimap<Told, Fact> told = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Fact fact : release.facts()) {
      if (fact.source() instanceof TaggedSource tag && !tag.context().isEmpty()) {
        told.put(
            new Told(
                tag.exhibit(), tag.concept(), tag.context(), fact.period(), fact.figure().unit()),
            fact);
      }
    }
    told.asMap().values().forEach(this::hold);
  }

  private void hold(Collection<Fact> twins) {
    Fact usual = usual(twins);
    ImmutableList<Fact> others =
        twins.stream().filter(fact -> !agree(fact, usual)).collect(toImmutableList());
    for (Fact other : others) {
      if (!findings.concerns(other) && !findings.concerns(usual)) {
        add(usual, other, bearing(twins, usual) > bearing(twins, other));
      }
    }
  }

  /** The fact with whose value most of the others agree; of several the first. */
  private static Fact usual(Collection<Fact> twins) {
    Fact usual = twins.iterator().next();
    for (Fact fact : twins) {
      usual = bearing(twins, fact) > bearing(twins, usual) ? fact : usual;
    }
    return usual;
  }

  private static long bearing(Collection<Fact> twins, Fact fact) {
    return twins.stream().filter(other -> agree(other, fact)).count();
  }

  /** One number rounded to one accuracy is printed in one way; to several, it lies in both. */
  private static boolean agree(Fact one, Fact other) {
    return one.figure().decimals().equals(other.figure().decimals())
        ? one.figure().amount().compareTo(other.figure().amount()) == 0
        : one.figure().interval().meets(other.figure().interval());
  }

  /** Names the other figure alone where most agree on the usual one, else both. */
  private void add(Fact usual, Fact other, boolean known) {
    SumCertificate proof = difference(other, usual);
    Deviation deviation = Deviation.of(other, usual.figure().amount(), proof.bound());
    findings.add(
        findings
            .of(
                Finding.Kind.TAG,
                Severity.ERROR,
                known
                    ? ImmutableList.of(deviation)
                    : ImmutableList.of(
                        deviation, Deviation.of(usual, other.figure().amount(), proof.bound())))
            .cause(
                "one element in one context has two values: "
                    + ((TaggedSource) other.source()).concept())
            .addCertificates(proof)
            .build());
  }

  private static SumCertificate difference(Fact one, Fact other) {
    return SumCertificate.of(
        ImmutableList.of(
            new SumCertificate.Term(BigDecimal.ONE, one),
            new SumCertificate.Term(BigDecimal.ONE.negate(), other)));
  }
}
