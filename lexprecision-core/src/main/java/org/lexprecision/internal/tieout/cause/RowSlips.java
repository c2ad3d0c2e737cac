package org.lexprecision.internal.tieout.cause;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.internal.tieout.relation.Lines;
import org.lexprecision.internal.tieout.relation.Relation;
import org.lexprecision.internal.tieout.relation.Relations;
import org.lexprecision.tieout.Certificate;
import org.lexprecision.tieout.Suspect;
import org.lexprecision.tieout.TypingError;

/**
 * Finds rows of which every figure slipped alike: the sign, the unit, the column.
 *
 * <p>Such a row agrees with itself over time, so no single figure of it explains anything; all of
 * them together mend what is broken around them and break nothing that holds.
 */
public final class RowSlips {

  private static final int LEAST_MENDED = 2;
  private static final int THOUSAND = 3;

  private final Relations relations;
  private final Lines lines;

  public RowSlips(Relations relations, Lines lines) {
    this.relations = relations;
    this.lines = lines;
  }

  /**
   * A row and what its figures would have to be.
   *
   * @param relations the broken relations that would hold
   * @param suspects the figures, each with the number that was probably meant
   */
  public record RowSlip(ImmutableSet<Relation> relations, ImmutableList<Suspect> suspects) {}

  /** Returns the one row that slipped; empty if none did, or if it may be any of several. */
  public Optional<RowSlip> explain(Set<Relation> broken) {
    Set<ImmutableList<Fact>> rows = new LinkedHashSet<>();
    ListMultimap<Fact, Relation> around = MultimapBuilder.hashKeys().arrayListValues().build();
    for (Relation relation : broken) {
      for (Fact fact : relation.facts()) {
        rows.add(lines.row(fact));
        around.put(fact, relation);
      }
    }
    ImmutableSet.Builder<RowSlip> found = ImmutableSet.builder();
    for (ImmutableList<Fact> row : rows) {
      Set<Relation> touched =
          row.stream().flatMap(fact -> around.get(fact).stream()).collect(toSet());
      slip(row, ImmutableSet.copyOf(Sets.intersection(broken, touched))).ifPresent(found::add);
    }
    ImmutableSet<RowSlip> slips = found.build();
    return slips.size() == 1 ? Optional.of(slips.iterator().next()) : Optional.empty();
  }

  private Optional<RowSlip> slip(ImmutableList<Fact> row, ImmutableSet<Relation> around) {
    return alternatives(row).entrySet().stream()
        .flatMap(
            slip -> slip.getValue().stream().map(meant -> slip(slip.getKey(), row, meant, around)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<RowSlip> slip(
      TypingError error,
      ImmutableList<Fact> row,
      ImmutableMap<Fact, Figure> meant,
      ImmutableSet<Relation> around) {
    ImmutableSet<Fact> unknown =
        row.stream().filter(fact -> !meant.containsKey(fact)).collect(toImmutableSet());
    ImmutableSet<Relation> told =
        around.stream()
            .filter(relation -> Collections.disjoint(relation.facts(), unknown))
            .collect(toImmutableSet());
    boolean holds =
        told.size() >= LEAST_MENDED
            && Stream.concat(
                    told.stream(),
                    meant.keySet().stream()
                        .flatMap(fact -> relations.holding(fact).stream())
                        .filter(relation -> Collections.disjoint(relation.facts(), unknown)))
                .allMatch(relation -> holds(relation, meant));
    return holds
        ? Optional.of(new RowSlip(around, suspects(error, meant, told)))
        : Optional.empty();
  }

  private static boolean holds(Relation relation, ImmutableMap<Fact, Figure> meant) {
    Relation with = relation;
    for (Fact fact : relation.facts()) {
      Figure figure = meant.get(fact);
      if (figure != null) {
        with = with.with(fact, fact.stating(figure));
      }
    }
    return !with.isBroken();
  }

  private static ImmutableList<Suspect> suspects(
      TypingError error, ImmutableMap<Fact, Figure> meant, ImmutableSet<Relation> mended) {
    ImmutableList.Builder<Suspect> suspects = ImmutableList.builder();
    meant.forEach(
        (fact, figure) -> {
          Interval implied = figure.interval();
          ImmutableSet<Certificate> proof =
              mended.stream()
                  .filter(relation -> relation.facts().contains(fact))
                  .map(Relation::certificate)
                  .collect(toImmutableSet());
          suspects.add(
              Suspect.of(
                  fact, implied, Optional.of(new Suspect.Slip(error, figure.amount())), proof));
        });
    return suspects.build();
  }

  /** What the figures of a row would be without each slip that may befall a row. */
  private static Map<TypingError, List<ImmutableMap<Fact, Figure>>> alternatives(
      ImmutableList<Fact> row) {
    Map<TypingError, List<ImmutableMap<Fact, Figure>>> alternatives = new LinkedHashMap<>();
    alternatives.put(TypingError.SIGN, List.of(negated(row)));
    alternatives.put(TypingError.NEIGHBOURING_COLUMN, List.of(moved(row, 1), moved(row, -1)));
    alternatives.put(
        TypingError.THOUSANDFOLD, List.of(scaled(row, THOUSAND), scaled(row, -THOUSAND)));
    return alternatives;
  }

  private static ImmutableMap<Fact, Figure> negated(ImmutableList<Fact> row) {
    ImmutableMap.Builder<Fact, Figure> figures = ImmutableMap.builder();
    row.forEach(fact -> figures.put(fact, fact.figure().negated()));
    return figures.buildKeepingLast();
  }

  /** Each figure in the column beside its own; what belongs in the last is not printed. */
  private static ImmutableMap<Fact, Figure> moved(ImmutableList<Fact> row, int by) {
    ImmutableMap.Builder<Fact, Figure> figures = ImmutableMap.builder();
    for (int at = Math.max(0, -by); at < row.size() - Math.max(0, by); at++) {
      figures.put(row.get(at), row.get(at + by).figure());
    }
    return figures.buildKeepingLast();
  }

  private static ImmutableMap<Fact, Figure> scaled(ImmutableList<Fact> row, int power) {
    ImmutableMap.Builder<Fact, Figure> figures = ImmutableMap.builder();
    for (Fact fact : row) {
      Figure figure = fact.figure();
      figures.put(
          fact,
          figure.decimals().isPresent()
              ? Figure.of(
                  figure.amount().scaleByPowerOfTen(power),
                  figure.unit(),
                  figure.decimals().getAsInt())
              : Figure.exactly(figure.amount().scaleByPowerOfTen(power), figure.unit()));
    }
    return figures.buildKeepingLast();
  }
}
