package org.lexprecision.tieout;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
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
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.algebra.Contradiction;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.tieout.SumCertificate.Term;

/**
 * Groups what one release states otherwise than the ones before: one finding for a period that it
 * restates, however many rows of it changed.
 */
final class Restatements {

  private final FactBook book;
  private final Findings findings;
  private final Map<String, Integer> order = new HashMap<>();

  Restatements(FactBook book, Findings findings) {
    this.book = book;
    this.findings = findings;
    book.releases().forEach(release -> order.putIfAbsent(release.document(), order.size()));
  }

  /**
   * One restated figure, and the relation in which it does not fit.
   *
   * @param fact the figure as the last release states it; as it was before, where the last release
   *     replaces it by several others
   * @param by the release that restates it
   */
  private record Restated(Fact fact, Relation relation, String by) {

    /** How much more the last release states. */
    BigDecimal change() {
      BigDecimal change = fact.figure().amount().subtract(relation.expected(fact));
      return fact.source().document().equals(by) ? change : change.negate();
    }
  }

  /** What is restated together: a period of one release. */
  private record Cause(String document, Period period) {}

  /** Adds the findings of clusters of relations of which none is within one release. */
  void explain(List<ImmutableList<Relation>> clusters) {
    Map<Cause, List<Restated>> byCause = new LinkedHashMap<>();
    for (ImmutableList<Relation> cluster : clusters) {
      Relation shortest =
          cluster.stream().min(comparing(relation -> relation.terms().size())).orElseThrow();
      Restated restated = restated(shortest);
      byCause
          .computeIfAbsent(
              new Cause(restated.by(), restated.fact().period().orElseThrow()),
              cause -> new ArrayList<>())
          .add(restated);
    }
    byCause.forEach((cause, restated) -> findings.add(finding(cause, restated)));
  }

  /** A year less its last quarter restates the nine months that an earlier release stated. */
  private Restated restated(Relation relation) {
    Fact latest = latest(relation);
    String by = latest.source().document();
    ImmutableList<Fact> before =
        relation.certificate().facts().stream()
            .filter(fact -> !fact.source().document().equals(by))
            .collect(toImmutableList());
    boolean replaced = before.size() == 1 && relation.terms().size() > 2;
    Fact fact = replaced ? before.get(0) : latest;
    return new Restated(fact, relation.towards(fact), by);
  }

  /** The figure released last, and of several that of the shortest period. */
  Fact latest(Relation relation) {
    return relation.terms().stream()
        .map(Term::fact)
        .min(
            comparing((Fact fact) -> -order.getOrDefault(fact.source().document(), 0))
                .thenComparing(fact -> fact.period().orElseThrow().days()))
        .orElseThrow();
  }

  private Finding finding(Cause cause, List<Restated> restated) {
    restated.sort(comparing(one -> one.fact().source(), findings::compare));
    Optional<Move> move = Move.of(restated);
    String what = "the release " + cause.document() + " restates " + cause.period() + ": ";
    return findings
        .of(
            move.isPresent() ? Finding.Kind.RECLASSIFICATION : Finding.Kind.RESTATEMENT,
            Severity.RESTATED,
            restated.stream()
                .map(
                    one ->
                        Deviation.of(
                            one.fact(),
                            one.relation().expected(one.fact()),
                            one.relation().bound(one.fact())))
                .collect(toImmutableList()))
        .cause(what + move.map(Move::words).orElseGet(() -> changes(restated)))
        .addAllCertificates(
            restated.stream().map(one -> one.relation().certificate()).collect(toImmutableList()))
        .addAllSuspects(suspects(restated))
        .build();
  }

  private static String changes(List<Restated> restated) {
    return restated.stream()
        .map(one -> one.fact().series() + " by " + Words.amount(one.fact(), one.change()))
        .collect(Collectors.joining(", "));
  }

  /** What the figures over time alone leave open for each figure that may be the wrong one. */
  private ImmutableList<Suspect> suspects(List<Restated> restated) {
    Set<Fact> involved = new LinkedHashSet<>();
    restated.forEach(one -> involved.addAll(one.relation().certificate().facts()));
    ImmutableList.Builder<Suspect> suspects = ImmutableList.builder();
    for (Contradiction contradiction : book.contradictions()) {
      for (Contradiction.Suspect suspect : contradiction.suspects()) {
        if (involved.contains(suspect.reading().fact())) {
          suspects.add(Suspect.of(suspect.reading().fact(), suspect.interval(), Optional.empty()));
        }
      }
    }
    return suspects.build();
  }

  /** One amount that left one segment and came to another, in one or more line items. */
  private record Move(
      Fact example, BigDecimal amount, Segment from, Segment to, ImmutableSet<LineItem> items) {

    static Optional<Move> of(List<Restated> restated) {
      Map<LineItem, List<Restated>> byItem = new LinkedHashMap<>();
      restated.forEach(
          one -> byItem.computeIfAbsent(one.fact().item(), item -> new ArrayList<>()).add(one));
      Set<ImmutableMap<Segment, BigDecimal>> moves = new LinkedHashSet<>();
      for (List<Restated> rows : byItem.values()) {
        Map<Segment, BigDecimal> bySegment = new LinkedHashMap<>();
        rows.forEach(row -> bySegment.merge(row.fact().segment(), row.change(), BigDecimal::add));
        moves.add(ImmutableMap.copyOf(bySegment));
      }
      ImmutableMap<Segment, BigDecimal> move = moves.iterator().next();
      BigDecimal sum = move.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      boolean parts = move.keySet().stream().noneMatch(Segment::isConsolidated);
      if (moves.size() != 1 || move.size() != 2 || sum.signum() != 0 || !parts) {
        return Optional.empty();
      }
      ImmutableList<Segment> segments = move.keySet().asList();
      BigDecimal first = move.values().asList().get(0);
      return Optional.of(
          new Move(
              restated.get(0).fact(),
              first.abs(),
              segments.get(first.signum() < 0 ? 0 : 1),
              segments.get(first.signum() < 0 ? 1 : 0),
              ImmutableSet.copyOf(byItem.keySet())));
    }

    String words() {
      return Words.amount(example, amount)
          + " of "
          + items.stream().map(LineItem::label).collect(Collectors.joining(" and of "))
          + " moved from "
          + from
          + " to "
          + to
          + ", whose sum is as before";
    }
  }
}
