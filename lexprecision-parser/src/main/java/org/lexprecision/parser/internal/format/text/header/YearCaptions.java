package org.lexprecision.parser.internal.format.text.header;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.lexprecision.parser.internal.format.text.line.LineShapes;
import org.lexprecision.parser.internal.format.text.line.Span;
import org.lexprecision.parser.internal.format.text.line.TextLine;
import org.lexprecision.parser.internal.format.text.region.GridColumn;
import org.lexprecision.parser.internal.format.text.region.Region;
import org.lexprecision.parser.internal.token.ValueToken;

/**
 * Finds years that stand where captions do: of rows, as of maturities and figures of many years,
 * and over them.
 */
public final class YearCaptions {

  private static final int FEWEST = 2;

  private YearCaptions() {}

  /** The lines of a region, as indexes, that begin with a year which nothing else stands under. */
  public static ImmutableList<Integer> in(List<TextLine> lines, Region region) {
    List<Integer> found = new ArrayList<>();
    int step = 0;
    int before = 0;
    int first = 0;
    Span column = new Span(0, 0);
    for (int row : region.rows()) {
      TextLine line = lines.get(row);
      if (!LineShapes.isUnderYear(line)) {
        continue;
      }
      ValueToken token = line.values().get(0);
      int year = token.value().magnitude().intValue();
      if (!found.isEmpty()) {
        int next = year - before;
        boolean counts = Math.abs(next) == 1 && (step == 0 || step == next);
        // the years of the next item begin where those of the first did
        boolean again = year == first && found.size() >= FEWEST;
        if (!(counts || again) || GridColumn.spanOf(token).overlap(column) <= 0) {
          return ImmutableList.of();
        }
        step = counts ? next : step;
      } else {
        first = year;
      }
      before = year;
      column = found.isEmpty() ? GridColumn.spanOf(token) : column.union(GridColumn.spanOf(token));
      found.add(row);
    }
    return found.size() < FEWEST || isTaken(lines, region, column)
        ? ImmutableList.of()
        : ImmutableList.copyOf(found);
  }

  /**
   * The lines among the rows of a region, as indexes, that are a year alone: it heads those below.
   */
  public static ImmutableList<Integer> overRows(List<TextLine> lines, Region region) {
    Set<Integer> rows = new HashSet<>(region.rows());
    return IntStream.range(region.first(), region.last())
        .filter(at -> !rows.contains(at) && isYearAlone(lines.get(at)))
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isYearAlone(TextLine line) {
    return !line.hasLabel()
        && line.values().size() == 1
        && LineShapes.isYear(line.values().get(0))
        && line.phrases().size() == 1;
  }

  /** Whether a value that is no year stands in the column of the years. */
  private static boolean isTaken(List<TextLine> lines, Region region, Span column) {
    return region.rows().stream()
        .map(lines::get)
        .filter(line -> !LineShapes.isUnderYear(line))
        .flatMap(line -> line.values().stream())
        .anyMatch(token -> GridColumn.spanOf(token).overlap(column) > 0);
  }
}
