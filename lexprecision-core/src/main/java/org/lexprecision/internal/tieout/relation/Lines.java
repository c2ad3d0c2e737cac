package org.lexprecision.internal.tieout.relation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MapDifference;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Flow;
import org.lexprecision.Footing;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Source;
import org.lexprecision.StatementKind;
import org.lexprecision.internal.Filing;

/** The figures of releases by the line on which they are printed, and by the columns of tables. */
public final class Lines {

  private record Line(Filing filing, String exhibit, int table, int line) {

    static Line of(Source source) {
      return new Line(Filing.of(source), source.exhibit(), source.table(), source.line());
    }
  }

  private record Column(Line table, Optional<Period> period) {

    static Column of(Fact fact) {
      Source source = fact.source();
      return new Column(
          new Line(Filing.of(source), source.exhibit(), source.table(), 0), fact.period());
    }

    static Column ofDocument(Fact fact) {
      return new Column(
          new Line(Filing.of(fact.source()), fact.source().exhibit(), 0, 0), fact.period());
    }
  }

  /** Two columns of one table. */
  private record Pair(Column one, int place, Column other, int otherPlace) {

    static Pair of(Fact one, Fact other) {
      return new Pair(
          Column.of(one), one.source().column(), Column.of(other), other.source().column());
    }
  }

  /** So many rows of two columns agree by no chance. */
  private static final int MANY = 3;

  private final ListMultimap<Line, Fact> lines =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final ListMultimap<Column, Fact> columns =
      MultimapBuilder.hashKeys().arrayListValues().build();

  private final ListMultimap<Column, Fact> results =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final Set<Line> summed = new HashSet<>();
  private final Map<Pair, Boolean> twins = new HashMap<>();

  public Lines(List<Release> releases) {
    for (Release release : releases) {
      for (Fact fact : release.facts()) {
        lines.put(Line.of(fact.source()), fact);
        columns.put(Column.of(fact), fact);
        if (isOfOperations(fact)) {
          results.put(Column.ofDocument(fact), fact);
        }
      }
      Filing filing = Filing.of(release);
      for (Footing footing : release.footings()) {
        for (Footing.Part part : footing.parts()) {
          summed.add(new Line(filing, release.exhibit(), footing.table(), part.row().line()));
        }
      }
    }
  }

  private static boolean isOfOperations(Fact fact) {
    return fact.statement() == StatementKind.OPERATIONS
        && fact.item() instanceof Flow
        && fact.segment().isConsolidated()
        && LineItems.standard().contains(fact.item());
  }

  /** What the statement of operations of the document of a figure states for its period. */
  public List<Fact> results(Fact fact) {
    return results.get(Column.ofDocument(fact));
  }

  /** Asks whether a sum takes the row of a figure in. */
  public boolean isSummed(Fact fact) {
    return summed.contains(Line.of(fact.source()));
  }

  /** Asks whether two figures are printed in one row. */
  public static boolean areOnOne(Fact first, Fact second) {
    return Line.of(first.source()).equals(Line.of(second.source()));
  }

  /** Asks whether the columns of two figures of a row show the same in all other rows of many. */
  public boolean areOfTwins(Fact first, Fact second) {
    return twins.computeIfAbsent(Pair.of(first, second), pair -> differInOne(first, second));
  }

  private boolean differInOne(Fact first, Fact second) {
    MapDifference<Line, Figure> rows = Maps.difference(inColumn(first), inColumn(second));
    return rows.entriesDiffering().size() == 1 && rows.entriesInCommon().size() >= MANY;
  }

  /** What stands in the column of a figure, by lines. */
  private Map<Line, Figure> inColumn(Fact fact) {
    Map<Line, Figure> column = new HashMap<>();
    for (Fact other : column(fact)) {
      if (other.source().column() == fact.source().column()) {
        column.put(Line.of(other.source()), other.figure());
      }
    }
    return column;
  }

  /** The figures that stand on the line of one, itself among them; none for one of the prose. */
  public ImmutableList<Fact> row(Fact fact) {
    return ImmutableList.copyOf(lines.get(Line.of(fact.source())));
  }

  /** The figures of the table and of the period of one, itself among them. */
  public List<Fact> column(Fact fact) {
    return columns.get(Column.of(fact));
  }

  /** The figures in the other columns of the line of one. */
  public ImmutableList<Fact> besides(Fact fact) {
    return lines.get(Line.of(fact.source())).stream()
        .filter(other -> other.source().column() != fact.source().column())
        .collect(toImmutableList());
  }
}
