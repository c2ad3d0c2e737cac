package org.lexprecision.internal.tieout.relation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.lexprecision.Fact;
import org.lexprecision.Source;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.internal.Filing;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.SumCertificate;

/** Tables that print amounts without the scale under which another release prints the same. */
public final class WithoutScale {

  private static final ImmutableMap<Integer, String> SCALES =
      ImmutableMap.of(3, "thousands", 6, "millions");

  private WithoutScale() {}

  /** A table, and the scale that it lacks. */
  private record Table(Filing filing, String exhibit, int table, String scale) {}

  /** An amount without a scale, and another's with one. */
  private record Pair(Fact whole, Fact scaled) {

    Table table() {
      Source source = whole.source();
      return new Table(Filing.of(source), source.exhibit(), source.table(), scale());
    }

    /** The scale that brings the one amount nearest to the other. */
    private String scale() {
      return SCALES.entrySet().stream()
          .min(Comparator.comparing(scale -> distance(scale.getKey())))
          .map(Map.Entry::getValue)
          .orElseThrow();
    }

    private BigDecimal distance(int power) {
      return whole
          .figure()
          .amount()
          .scaleByPowerOfTen(power)
          .subtract(scaled.figure().amount())
          .abs();
    }

    SumCertificate certificate() {
      return SumCertificate.difference(whole, scaled);
    }

    Deviation deviation() {
      return Deviation.of(whole, scaled.figure().amount(), certificate().bound());
    }
  }

  /** Adds a finding for each such table; returns the figures, which are held against no other. */
  public static ImmutableSet<Fact> report(FactBook book, Findings findings) {
    ImmutableMap<Fact, Fact> amounts = book.withoutScale();
    ListMultimap<Table, Pair> tables = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    amounts.forEach(
        (whole, scaled) -> {
          Pair pair = new Pair(whole, scaled);
          tables.put(pair.table(), pair);
        });
    tables.asMap().forEach((table, pairs) -> findings.add(finding(table, pairs, findings)));
    return amounts.keySet();
  }

  private static Finding finding(Table table, Collection<Pair> pairs, Findings findings) {
    Pair first = pairs.iterator().next();
    Source source = first.scaled().source();
    return findings
        .of(
            Finding.Kind.SCALE,
            Severity.UNEXPLAINED,
            pairs.stream().map(Pair::deviation).collect(toImmutableList()))
        .cause(
            "no scale is stated for "
                + first.whole().source().printed()
                + "; in "
                + table.scale()
                + " it is the "
                + source.printed()
                + " of "
                + Filing.of(source))
        .addAllCertificates(pairs.stream().map(Pair::certificate).collect(toImmutableList()))
        .build();
  }
}
