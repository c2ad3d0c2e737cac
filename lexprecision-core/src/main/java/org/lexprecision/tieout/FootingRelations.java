package org.lexprecision.tieout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexprecision.Fact;
import org.lexprecision.Footing;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.tieout.SumCertificate.Term;

/** Every footing of a release, on every column of its table. */
final class FootingRelations {

  /** A row by its table, its line and what it measures. */
  private record Place(int table, Footing.Row row) {}

  private final Findings findings;
  private final ImmutableListMultimap<Place, Fact> rows;

  private FootingRelations(Release release, Findings findings) {
    this.findings = findings;
    ImmutableListMultimap.Builder<Place, Fact> places = ImmutableListMultimap.builder();
    for (Fact fact : release.facts()) {
      Footing.Row row = Footing.Row.of(fact.source().line(), fact.series());
      places.put(new Place(fact.source().table(), row), fact);
    }
    this.rows = places.build();
  }

  static ImmutableList<Relation> of(Release release, Findings findings) {
    FootingRelations all = new FootingRelations(release, findings);
    ImmutableList.Builder<Relation> relations = ImmutableList.builder();
    for (Footing footing : release.footings()) {
      all.add(footing, relations);
    }
    return relations.build();
  }

  private void add(Footing footing, ImmutableList.Builder<Relation> relations) {
    Map<Period, Fact> totals = columns(footing.table(), footing.total());
    List<Map<Period, Fact>> parts = new ArrayList<>();
    footing.parts().forEach(part -> parts.add(columns(footing.table(), part.row())));
    totals.forEach(
        (period, total) -> {
          List<Term> terms = new ArrayList<>();
          terms.add(new Term(BigDecimal.ONE, total));
          for (int i = 0; i < parts.size(); i++) {
            Fact part = parts.get(i).get(period);
            if (part != null) {
              terms.add(new Term(BigDecimal.valueOf(-footing.parts().get(i).sign()), part));
            }
          }
          if (terms.size() == parts.size() + 1) {
            relations.add(Relation.of(kind(footing), terms, footing.toString()));
          } else {
            findings.notEvaluated(
                kind(footing),
                total,
                footing + ", " + period,
                "a row has no figure in this column");
          }
        });
  }

  /** The figures of a row by period; of two for one period the first. */
  private Map<Period, Fact> columns(int table, Footing.Row row) {
    Map<Period, Fact> columns = new LinkedHashMap<>();
    for (Fact fact : rows.get(new Place(table, row))) {
      fact.period().ifPresent(period -> columns.putIfAbsent(period, fact));
    }
    return columns;
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
