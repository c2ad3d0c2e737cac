package org.lexprecision.internal.tieout.restatement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexprecision.Fact;
import org.lexprecision.SplitRatio;
import org.lexprecision.algebra.Contradiction;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.internal.Filing;
import org.lexprecision.internal.Lazy;
import org.lexprecision.internal.tieout.cause.Causes;
import org.lexprecision.internal.tieout.relation.PresentShares;
import org.lexprecision.internal.tieout.relation.Relation;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.internal.tieout.report.Suspects;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;
import org.lexprecision.tieout.Suspect;
import org.lexprecision.tieout.TypingError;

/**
 * Groups what one release states otherwise than the ones before: one finding for an amount that
 * moved between segments, one for whatever else of a period it restates, however many rows of it
 * changed, and one for all that a split of shares changed.
 */
public final class Restatements {

  private final Findings findings;
  private final Map<Filing, Integer> order = new HashMap<>();
  private final Lazy<ListMultimap<Fact, Contradicted>> contradicted;

  public Restatements(FactBook book, Findings findings) {
    this.findings = findings;
    book.releases().forEach(release -> order.putIfAbsent(Filing.of(release), order.size()));
    this.contradicted = Lazy.of(() -> contradicted(book.contradictions()));
  }

  /** A suspect of a contradiction, and its place among those of all. */
  private record Contradicted(int ordinal, Contradiction.Suspect suspect) {}

  private static ListMultimap<Fact, Contradicted> contradicted(List<Contradiction> contradictions) {
    ListMultimap<Fact, Contradicted> byFact = MultimapBuilder.hashKeys().arrayListValues().build();
    int ordinal = 0;
    for (Contradiction contradiction : contradictions) {
      for (Contradiction.Suspect suspect : contradiction.suspects()) {
        byFact.put(suspect.reading().fact(), new Contradicted(ordinal++, suspect));
      }
    }
    return byFact;
  }

  /** What is restated together by one release, in words. */
  private record Column(Filing by, String what) {

    static Column of(Restated row) {
      return new Column(row.by(), row.fact().period().orElseThrow().toString());
    }

    static Column of(Restated row, SplitRatio split) {
      return new Column(row.by(), "what counts shares, after a split of " + split);
    }

    String words() {
      return "the release " + by + " restates " + what + ": ";
    }
  }

  /** Adds the findings of what does not agree across releases. */
  public void explain(Causes causes) {
    Map<Column, List<Restated>> byColumn = new LinkedHashMap<>();
    for (ImmutableList<Relation> cluster : causes.acrossReleases()) {
      Restated restated = restated(cluster);
      byColumn.computeIfAbsent(Column.of(restated), column -> new ArrayList<>()).add(restated);
    }
    byColumn.forEach((column, rows) -> explain(column, rows, causes));
  }

  /** Adds a finding for each split of shares: all that was stated anew after it. */
  public void explain(ImmutableList<Relation> splits, PresentShares shares) {
    Map<Column, Map<Fact, Restated>> byColumn = new LinkedHashMap<>();
    for (Relation relation : splits) {
      Restated row = restated(ImmutableList.of(relation));
      byColumn
          .computeIfAbsent(Column.of(row, shares.within(relation)), column -> new LinkedHashMap<>())
          .putIfAbsent(row.fact(), row);
    }
    byColumn.forEach(
        (column, rows) -> {
          ImmutableList<Restated> ordered =
              ImmutableList.sortedCopyOf(
                  comparing(row -> row.fact().source(), findings::compare), rows.values());
          add(
              Finding.Kind.RESTATEMENT,
              ordered,
              column.words() + words(ordered),
              ImmutableList.of());
        });
  }

  /** What is measured and changed, each once. */
  private static String words(List<Restated> rows) {
    return rows.stream()
        .map(row -> row.fact().series().toString())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** A year less its last quarter restates the nine months that an earlier release stated. */
  private Restated restated(ImmutableList<Relation> cluster) {
    Relation shortest =
        cluster.stream().min(comparing(relation -> relation.facts().size())).orElseThrow();
    Fact latest = latest(shortest);
    Filing by = Filing.of(latest.source());
    ImmutableList<Fact> before =
        shortest.facts().stream()
            .filter(fact -> !Filing.of(fact.source()).equals(by))
            .collect(toImmutableList());
    boolean replaced = before.size() == 1 && shortest.facts().size() > 2;
    Fact fact = replaced ? before.get(0) : latest;
    return new Restated(fact, shortest.towards(fact), by, cluster);
  }

  /** The figure released last, and of several that of the shortest period. */
  public Fact latest(Relation relation) {
    return relation.figures().stream()
        .min(
            comparing((Fact fact) -> -order.getOrDefault(Filing.of(fact.source()), 0))
                .thenComparing(fact -> fact.period().orElseThrow().days()))
        .orElseThrow();
  }

  private void explain(Column column, List<Restated> rows, Causes causes) {
    rows.sort(comparing(row -> row.fact().source(), findings::compare));
    List<Restated> others = new ArrayList<>(rows);
    for (Reclassification move : Reclassification.of(rows)) {
      others.removeAll(move.rows());
      add(
          Finding.Kind.RECLASSIFICATION,
          move.rows(),
          column.words() + move.words(),
          suspects(move.rows()));
    }
    if (others.size() == 1) {
      restated(column, others.get(0), causes);
    } else if (!others.isEmpty()) {
      String changes = others.stream().map(Restated::words).collect(Collectors.joining(", "));
      String slip =
          commonSlip(others, causes)
              .map(error -> "; all by one slip (" + error.words() + ")")
              .orElse("");
      add(Finding.Kind.RESTATEMENT, others, column.words() + changes + slip, suspects(others));
    }
  }

  /** One figure alone that changed may as well be a slip, of this release or of another. */
  private void restated(Column column, Restated row, Causes causes) {
    ImmutableList<Suspect> suspects = causes.suspects(row.cluster());
    ImmutableList<Restated> rows = ImmutableList.of(row);
    Optional<SplitRatio> split = PossibleSplit.of(row.relation(), row.by());
    add(
        Finding.Kind.RESTATEMENT,
        rows,
        column.words()
            + row.words()
            + split.map(ratio -> "; a split of " + ratio + " would explain it").orElse(""),
        suspects.isEmpty()
            ? suspects(rows)
            : split.isEmpty()
                ? suspects
                : suspects.stream().map(Suspects::withoutSlip).collect(toImmutableList()));
  }

  private void add(
      Finding.Kind kind, List<Restated> restated, String cause, List<Suspect> suspects) {
    findings.add(
        findings
            .of(
                kind,
                Severity.RESTATED,
                restated.stream()
                    .map(one -> one.relation().deviation(one.fact()))
                    .collect(toImmutableList()))
            .cause(cause)
            .addAllCertificates(
                restated.stream()
                    .map(one -> one.relation().certificate())
                    .collect(toImmutableList()))
            .addAllSuspects(suspects)
            .build());
  }

  /** What the figures over time alone leave open for each figure that may be the wrong one. */
  private ImmutableList<Suspect> suspects(List<Restated> restated) {
    Set<Fact> involved = new LinkedHashSet<>();
    restated.forEach(one -> involved.addAll(one.relation().facts()));
    return involved.stream()
        .flatMap(fact -> contradicted.get().get(fact).stream())
        .sorted(comparing(Contradicted::ordinal))
        .map(Contradicted::suspect)
        .map(
            suspect ->
                Suspect.of(
                    suspect.reading().fact(),
                    suspect.interval(),
                    Optional.empty(),
                    ImmutableSet.of()))
        .collect(toImmutableList());
  }

  /** The slip that explains every one of some figures by itself, as of a whole table. */
  private static Optional<TypingError> commonSlip(List<Restated> restated, Causes causes) {
    Optional<TypingError> common = Optional.empty();
    for (Restated row : restated) {
      Optional<TypingError> error =
          causes.suspects(ImmutableList.of(row.relation())).stream()
              .filter(suspect -> suspect.fact().equals(row.fact()))
              .findFirst()
              .flatMap(Suspect::slip)
              .map(Suspect.Slip::error)
              .filter(TypingError::isOfRows);
      if (error.isEmpty() || (common.isPresent() && !common.equals(error))) {
        return Optional.empty();
      }
      common = error;
    }
    return common;
  }
}
