package org.lexprecision.tieout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import org.lexprecision.Fact;
import org.lexprecision.Release;
import org.lexprecision.Source;

/** The figures of releases by the line on which they are printed. */
final class Lines {

  private record Line(String document, String exhibit, int table, int line) {

    static Line of(Source source) {
      return new Line(source.document(), source.exhibit(), source.table(), source.line());
    }
  }

  private final ListMultimap<Line, Fact> lines =
      MultimapBuilder.hashKeys().arrayListValues().build();

  Lines(List<Release> releases) {
    for (Release release : releases) {
      release.facts().forEach(fact -> lines.put(Line.of(fact.source()), fact));
    }
  }

  /** The figures that stand on the line of one, itself among them; none for one of the prose. */
  ImmutableList<Fact> row(Fact fact) {
    return ImmutableList.copyOf(lines.get(Line.of(fact.source())));
  }

  /** The figures in the other columns of the line of one. */
  ImmutableList<Fact> besides(Fact fact) {
    return lines.get(Line.of(fact.source())).stream()
        .filter(other -> other.source().column() != fact.source().column())
        .collect(toImmutableList());
  }
}
