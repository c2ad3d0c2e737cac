package org.lexprecision.parser.internal.format.text.header;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lexprecision.parser.internal.format.text.line.Span;
import org.lexprecision.parser.internal.format.text.region.Columns;

/**
 * The groups of columns that rules further down a header bound: what stands above them parts none,
 * and stands over whole groups, wherever above them it begins.
 */
final class RuledGroups {

  private static final int NOBODY = -1;

  private RuledGroups() {}

  /**
   * Returns the columns each cell of a line spans, as whole groups.
   *
   * @param groups what they span by their places alone, the first column and the one behind the
   *     last
   * @param cells where they stand
   * @param rules the rules that part the columns
   */
  static ImmutableList<Span> whole(
      ImmutableList<Span> groups, List<Span> cells, List<Span> rules, Columns columns) {
    List<Span> ruled = rules.stream().map(rule -> under(rule, columns)).toList();
    boolean all =
        ruled.size() > cells.size()
            && ruled.stream().mapToInt(Span::width).sum() == columns.size()
            && IntStream.range(1, ruled.size())
                .allMatch(at -> ruled.get(at - 1).end() == ruled.get(at).start());
    boolean cut = all && groups.stream().anyMatch(group -> cuts(group, ruled));
    if (!cut) {
      return groups;
    }
    List<Span> whole = new ArrayList<>();
    int[] owners =
        IntStream.range(0, rules.size())
            .map(at -> owner(rules.get(at), ruled.get(at), groups, cells))
            .toArray();
    for (int cell = 0; cell < cells.size(); cell++) {
      int owner = cell;
      int[] own = IntStream.range(0, owners.length).filter(at -> owners[at] == owner).toArray();
      if (own.length == 0 || own[own.length - 1] - own[0] + 1 != own.length) {
        return groups;
      }
      whole.add(new Span(ruled.get(own[0]).start(), ruled.get(own[own.length - 1]).end()));
    }
    return ImmutableList.copyOf(whole);
  }

  private static Span under(Span rule, Columns columns) {
    int[] under =
        IntStream.range(0, columns.size())
            .filter(at -> columns.spans().get(at).overlap(rule) > 0)
            .toArray();
    return under.length == 0 ? new Span(0, 0) : new Span(under[0], under[under.length - 1] + 1);
  }

  private static boolean cuts(Span group, List<Span> ruled) {
    return ruled.stream()
        .anyMatch(rule -> rule.overlap(group) > 0 && rule.overlap(group) < rule.width());
  }

  /** The cell that stands above a rule, or else over most of its columns. */
  private static int owner(Span rule, Span columns, List<Span> groups, List<Span> cells) {
    int above = most(rule, cells);
    return above == NOBODY ? most(columns, groups) : above;
  }

  private static int most(Span place, List<Span> spans) {
    int best = NOBODY;
    for (int at = 0; at < spans.size(); at++) {
      int overlap = spans.get(at).overlap(place);
      if (overlap > 0 && (best == NOBODY || overlap > spans.get(best).overlap(place))) {
        best = at;
      }
    }
    return best;
  }
}
