package org.lexprecision.internal.tieout.tag;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multiset;
import java.util.Collection;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
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
    ImmutableMultiset<Figure> figures =
        twins.stream().map(Fact::figure).collect(toImmutableMultiset());
    if (figures.elementSet().size() < 2) {
      return;
    }
    ImmutableMap<Figure, Integer> bearing =
        Maps.toMap(figures.elementSet(), figure -> bearing(figures, figure));
    Fact usual = usual(twins, bearing);
    for (Fact other : twins) {
      if (!other.figure().agreesWith(usual.figure())
          && !findings.concerns(other)
          && !findings.concerns(usual)) {
        add(usual, other, bearing(bearing, usual) > bearing(bearing, other));
      }
    }
  }

  /** The fact with whose value most of the others agree; of several the first. */
  private static Fact usual(Collection<Fact> twins, ImmutableMap<Figure, Integer> bearing) {
    Fact usual = twins.iterator().next();
    for (Fact fact : twins) {
      usual = bearing(bearing, fact) > bearing(bearing, usual) ? fact : usual;
    }
    return usual;
  }

  private static int bearing(ImmutableMap<Figure, Integer> bearing, Fact fact) {
    return bearing.getOrDefault(fact.figure(), 0);
  }

  /** How many facts state what agrees with a figure. */
  private static int bearing(Multiset<Figure> figures, Figure figure) {
    return figures.elementSet().stream()
        .filter(other -> other.agreesWith(figure))
        .mapToInt(figures::count)
        .sum();
  }

  /** Names the other figure alone where most agree on the usual one, else both. */
  private void add(Fact usual, Fact other, boolean known) {
    SumCertificate proof = SumCertificate.difference(other, usual);
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
}
