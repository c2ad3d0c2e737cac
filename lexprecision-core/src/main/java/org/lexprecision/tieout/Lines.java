package org.lexprecision.tieout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Source;

/** The figures of releases by the line on which they are printed, and by the columns of tables. */
final class Lines {

  private record Line(String document, String exhibit, int table, int line) {

    static Line of(Source source) {
      return new Line(source.document(), source.exhibit(), source.table(), source.line());
    }
  }

  private record Column(Line table, Optional<Period> period) {

    static Column of(Fact fact) {
      Source source = fact.source();
      return new Column(
          new Line(source.document(), source.exhibit(), source.table(), 0), fact.period());
    }
  }

  private final ListMultimap<Line, Fact> lines =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final ListMultimap<Column, Fact> columns =
      MultimapBuilder.hashKeys().arrayListValues().build();

  Lines(List<Release> releases) {
    for (Release release : releases) {
      for (Fact fact : release.facts()) {
        lines.put(Line.of(fact.source()), fact);
        columns.put(Column.of(fact), fact);
      }
    }
  }

  /** Asks whether two figures are printed in one row. */
  static boolean areOnOne(Fact first, Fact second) {
    return Line.of(first.source()).equals(Line.of(second.source()));
  }

  /** The figures that stand on the line of one, itself among them; none for one of the prose. */
  ImmutableList<Fact> row(Fact fact) {
    return ImmutableList.copyOf(lines.get(Line.of(fact.source())));
  }

  /** The figures of the table and of the period of one, itself among them. */
  List<Fact> column(Fact fact) {
    return columns.get(Column.of(fact));
  }

  /** The figures in the other columns of the line of one. */
  ImmutableList<Fact> besides(Fact fact) {
    return lines.get(Line.of(fact.source())).stream()
        .filter(other -> other.source().column() != fact.source().column())
        .collect(toImmutableList());
  }
}
