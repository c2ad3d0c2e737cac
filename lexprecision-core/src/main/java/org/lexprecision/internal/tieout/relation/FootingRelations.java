package org.lexprecision.internal.tieout.relation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.Footing;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.SumCertificate.Term;

/**
 * Every footing of a release, on every column of its table.
 *
 * <p>A column may be of another part of the company than its rows, or on another basis: the rows
 * sum up in it all the same. A blank among figures is nothing; where but one row has a figure, the
 * others may not have been stated.
 */
public final class FootingRelations {

  private static final int TOTAL_AND_PART = 2;

  private record Line(int table, int line) {}

  /** A column by its period, and by what makes it another one than its rows are for themselves. */
  private record Column(Period period, Optional<Segment> segment, Optional<Basis> basis) {

    static Column of(Period period, Series figure, Series row) {
      return new Column(
          period,
          Optional.of(figure.segment()).filter(segment -> !segment.equals(row.segment())),
          Optional.of(figure.basis()).filter(basis -> basis != row.basis()));
    }
  }

  private final Findings findings;
  private final ImmutableListMultimap<Line, Fact> lines;

  private FootingRelations(Release release, Findings findings) {
    this.findings = findings;
    ImmutableListMultimap.Builder<Line, Fact> facts = ImmutableListMultimap.builder();
    for (Fact fact : release.facts()) {
      facts.put(new Line(fact.source().table(), fact.source().line()), fact);
    }
    this.lines = facts.build();
  }

  public static ImmutableList<Relation> of(Release release, Findings findings) {
    FootingRelations all = new FootingRelations(release, findings);
    ImmutableList.Builder<Relation> relations = ImmutableList.builder();
    for (Footing footing : release.footings()) {
      all.add(footing, relations);
    }
    return relations.build();
  }

  private void add(Footing footing, ImmutableList.Builder<Relation> relations) {
    Map<Column, Fact> totals = columns(footing.table(), footing.total());
    List<Map<Column, Fact>> parts = new ArrayList<>();
    footing.parts().forEach(part -> parts.add(columns(footing.table(), part.row())));
    totals.forEach(
        (column, total) -> {
          List<Term> terms = new ArrayList<>();
          terms.add(new Term(BigDecimal.ONE, total));
          for (int i = 0; i < parts.size(); i++) {
            Fact part = parts.get(i).get(column);
            if (part != null) {
              terms.add(new Term(BigDecimal.valueOf(-footing.parts().get(i).sign()), part));
            }
          }
          Relation relation = Relation.of(kind(footing), terms, footing.toString());
          if (relation.isBroken() && (terms.size() <= parts.size() || !areAligned(footing))) {
            findings.notEvaluated(
                kind(footing),
                total,
                footing + ", " + column.period(),
                "a row of it has no figure in this column, or more of them than the total");
          } else if (terms.size() == parts.size() + 1 || terms.size() > TOTAL_AND_PART) {
            relations.add(relation);
          } else {
            findings.notEvaluated(
                kind(footing),
                total,
                footing + ", " + column.period(),
                "the rows have no figures in this column");
          }
        });
  }

  /** Asks whether no row of a sum has more figures than its total, or as many in other columns. */
  private boolean areAligned(Footing footing) {
    Map<Column, Fact> totals = columns(footing.table(), footing.total());
    int most = lines.get(new Line(footing.table(), footing.total().line())).size();
    for (Footing.Part part : footing.parts()) {
      int figures = lines.get(new Line(footing.table(), part.row().line())).size();
      Set<Column> columns = columns(footing.table(), part.row()).keySet();
      if (figures > most || (figures == most && !columns.containsAll(totals.keySet()))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The figures of a row by column; of two for one column the first. One that found no room may
   * stand on the line below.
   */
  private Map<Column, Fact> columns(int table, Footing.Row row) {
    Series measure = row.series();
    Map<Column, Fact> columns = new LinkedHashMap<>();
    for (Fact fact : lines.get(new Line(table, row.line()))) {
      put(fact, measure, columns);
    }
    for (Fact fact : lines.get(new Line(table, row.line() + 1))) {
      if (fact.segment().equals(measure.segment())) {
        put(fact, measure, columns);
      }
    }
    return columns;
  }

  private static void put(Fact fact, Series measure, Map<Column, Fact> columns) {
    Series series = fact.series();
    if (series.item().equals(measure.item()) && series.unit().equals(measure.unit())) {
      fact.period()
          .map(period -> Column.of(period, series, measure))
          .ifPresent(column -> columns.putIfAbsent(column, fact));
    }
  }

  private static Finding.Kind kind(Footing footing) {
    boolean segments =
        footing.parts().stream()
            .allMatch(
                part ->
                    part.row().series().item().equals(footing.total().series().item())
                        && !part.row().series().segment().isConsolidated());
    return segments ? Finding.Kind.SEGMENTS : Finding.Kind.FOOTING;
  }
}
