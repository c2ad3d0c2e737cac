package org.lexprecision.internal.tieout.relation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Fact;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Series;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.SumCertificate;

/**
 * Tells rows of one name that are one measure from rows that only share the name.
 *
 * <p>A slip of the pen changes one cell. Two rows of a release that state different figures in
 * every column they share ("Other" here and "Other" there) are two measures; only the first is held
 * against other releases, and the others are said not to be evaluated.
 */
public final class Measures {

  private static final ImmutableSet<LineItem> STANDARD = LineItems.standard();

  /** A printed row. */
  private record Row(String exhibit, int table, int line) {}

  /** Two figures of one name. */
  private record Shifted(Fact fact, Fact other) {}

  private static final ImmutableList<Integer> SHIFTS = ImmutableList.of(-6, -3, 3, 6);

  private final Findings findings;
  private final Set<Fact> namesakes = new HashSet<>();

  private Measures(Findings findings) {
    this.findings = findings;
  }

  public static Measures of(List<Release> releases, Findings findings) {
    Measures measures = new Measures(findings);
    releases.forEach(measures::add);
    return measures;
  }

  /** Asks whether a figure stands in a row that only shares its name with one before it. */
  public boolean isNamesake(Fact fact) {
    return !namesakes.isEmpty() && namesakes.contains(fact);
  }

  private void add(Release release) {
    LeftOut leftOut = new LeftOut(release);
    Map<Series, Map<Row, List<Fact>>> rows = new LinkedHashMap<>();
    for (Fact fact : release.facts()) {
      if (fact.period().isPresent()) {
        Row row = new Row(fact.source().exhibit(), fact.source().table(), fact.source().line());
        rows.computeIfAbsent(fact.series(), series -> new LinkedHashMap<>())
            .computeIfAbsent(row, place -> new ArrayList<>())
            .add(fact);
      }
    }
    ListMultimap<Integer, Shifted> scales = MultimapBuilder.treeKeys().arrayListValues().build();
    for (Map<Row, List<Fact>> printed : rows.values()) {
      if (printed.size() > 1) {
        compare(printed, scales, leftOut);
      }
    }
    scales.asMap().values().forEach(this::scale);
  }

  private void compare(
      Map<Row, List<Fact>> rows, ListMultimap<Integer, Shifted> scales, LeftOut leftOut) {
    Map<Period, Fact> first = new HashMap<>();
    for (List<Fact> row : rows.values()) {
      ImmutableList<Shifted> shifted = shifted(first, row);
      if (!shifted.isEmpty()) {
        namesakes.addAll(row);
        scales.putAll(row.get(0).source().table(), shifted);
      } else if (isOther(first, row)) {
        namesakes.addAll(row);
        Fact fact = row.get(0);
        findings.notEvaluated(
            Finding.Kind.DUPLICATE,
            fact,
            fact.series() + " (" + fact.source() + ")",
            "another row of this name states other figures in every column");
      } else {
        ImmutableList<Shifted> differing = differing(first, row);
        Optional<String> caption = differing.isEmpty() ? Optional.empty() : leftOut.of(first, row);
        if (caption.isPresent()) {
          namesakes.addAll(row);
          findings.add(leftOut(differing, caption.get()));
        } else {
          row.forEach(fact -> first.putIfAbsent(fact.period().orElseThrow(), fact));
        }
      }
    }
  }

  /** The figures of a row that no rounding reconciles with those of its name. */
  private static ImmutableList<Shifted> differing(Map<Period, Fact> first, List<Fact> row) {
    return row.stream()
        .flatMap(
            fact ->
                Optional.ofNullable(first.get(fact.period().orElseThrow()))
                    .filter(other -> certificate(fact, other).excess().signum() > 0)
                    .map(other -> new Shifted(fact, other))
                    .stream())
        .collect(toImmutableList());
  }

  /** Two measures under one name, which another row tells apart: no disagreement. */
  private Finding leftOut(ImmutableList<Shifted> differing, String caption) {
    return findings
        .of(
            Finding.Kind.DUPLICATE,
            Severity.INFO,
            differing.stream()
                .map(pair -> deviation(pair.fact(), pair.other()))
                .collect(toImmutableList()))
        .cause(
            "one name for two measures: one of them leaves out \""
                + caption
                + "\", by which they differ")
        .build();
  }

  private void scale(Collection<Shifted> shifted) {
    findings.add(
        findings
            .of(
                Finding.Kind.SCALE,
                Severity.UNEXPLAINED,
                shifted.stream()
                    .map(pair -> deviation(pair.fact(), pair.other()))
                    .collect(toImmutableList()))
            .cause("the same digits as in another table of the release, at another scale")
            .addAllCertificates(
                shifted.stream()
                    .map(pair -> certificate(pair.fact(), pair.other()))
                    .collect(toImmutableList()))
            .build());
  }

  private static Deviation deviation(Fact fact, Fact other) {
    return Deviation.of(fact, other.figure().amount(), certificate(fact, other).bound());
  }

  private static SumCertificate certificate(Fact fact, Fact other) {
    return SumCertificate.difference(fact, other);
  }

  /** The figures of a row that differ from those before it by a power of a thousand, if all do. */
  private static ImmutableList<Shifted> shifted(Map<Period, Fact> before, List<Fact> row) {
    ImmutableList.Builder<Shifted> shifted = ImmutableList.builder();
    for (Fact fact : row) {
      Fact other = before.get(fact.period().orElseThrow());
      if (other != null && fact.figure().amount().signum() != 0) {
        if (!isShifted(fact.figure().amount(), other.figure().amount())) {
          return ImmutableList.of();
        }
        shifted.add(new Shifted(fact, other));
      }
    }
    return shifted.build();
  }

  private static boolean isShifted(BigDecimal amount, BigDecimal other) {
    return SHIFTS.stream().anyMatch(power -> amount.scaleByPowerOfTen(power).compareTo(other) == 0);
  }

  /** Asks whether a row agrees with those before it in no column that tells. */
  private static boolean isOther(Map<Period, Fact> before, List<Fact> row) {
    int differing = 0;
    for (Fact fact : row) {
      Fact other = before.get(fact.period().orElseThrow());
      if (other != null) {
        if (!other.figure().interval().meets(fact.figure().interval())) {
          differing++;
        } else if (fact.figure().amount().signum() != 0) {
          return false;
        }
      }
    }
    return differing > 1 || (differing == 1 && !STANDARD.contains(row.get(0).item()));
  }
}
