package org.lexprecision.parser.internal.format.text.header;

import com.google.common.collect.ImmutableList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.lexprecision.parser.internal.format.text.line.LineScanner;
import org.lexprecision.parser.internal.format.text.line.Span;
import org.lexprecision.parser.internal.format.text.line.TextLine;
import org.lexprecision.parser.internal.format.text.line.Vocabulary;
import org.lexprecision.parser.internal.format.text.region.Columns;
import org.lexprecision.parser.internal.format.text.region.Region;

/**
 * Puts back heads that lost their indentation: as many stand in the line above the rows as there
 * are columns, all of them as far on the left of theirs. Heads of several columns each, at the
 * margin, go by the rules below them or by the columns.
 */
public final class MovedHeads {

  /** So far heads may stand from their columns without having been moved. */
  private static final int NEAR = 10;

  /** How much the distances may differ. */
  private static final int LOOSE = 4;

  private MovedHeads() {}

  /** Moves such heads, and the lines above them, to where they belong. */
  public static void restore(List<TextLine> lines, Region region, Columns columns) {
    int last = lastHead(lines, region);
    if (last < region.top() || columns.size() < 2) {
      return;
    }
    int by = distance(lines.get(last).phrases(), columns);
    if (by < NEAR) {
      restoreGroups(lines, region, columns, last);
      return;
    }
    for (int i = last; i >= region.top(); i--) {
      TextLine line = lines.get(i);
      if (line.isBlank() || !line.tags().equals(TextLine.Tags.NONE)) {
        return;
      }
      lines.set(i, LineScanner.indented(line, by));
    }
  }

  /** The lowest line of heads, above the tags of the columns and remarks in parentheses. */
  private static int lastHead(List<TextLine> lines, Region region) {
    int last = region.first() - 1;
    for (int i = last; i >= region.top(); i--) {
      if (lines.get(i).tags().stub()) {
        last = i;
        break;
      }
    }
    while (last >= region.top() && isPassed(lines.get(last))) {
      last--;
    }
    return last;
  }

  private static boolean isPassed(TextLine line) {
    return line.isBlank()
        || line.isRule()
        || (line.phrases().size() == 1
            && line.text().charAt(line.indent()) == '('
            && line.text().charAt(line.end() - 1) == ')');
  }

  /** Moves the lines above the lowest one that are times of several columns each. */
  private static void restoreGroups(
      List<TextLine> lines, Region region, Columns columns, int last) {
    for (int i = last - 1; i >= region.top(); i--) {
      TextLine line = lines.get(i);
      if (!line.tags().equals(TextLine.Tags.NONE)) {
        return;
      }
      ImmutableList<Span> heads = line.phrases();
      if (heads.size() > 1
          && heads.get(0).start() == 0
          && line.rules().isEmpty()
          && heads.stream().map(line::word).allMatch(Vocabulary::speaksOfPeriods)) {
        int by = alike(heads, groups(lines.subList(i + 1, last), columns, heads.size()));
        if (by >= NEAR) {
          lines.set(i, LineScanner.indented(line, by));
        }
      }
    }
  }

  /** The stretches that so many heads stand over: the rules right below them, or whole columns. */
  private static ImmutableList<Span> groups(List<TextLine> below, Columns columns, int count) {
    for (TextLine line : below) {
      if (line.rules().size() == count) {
        return line.rules();
      }
    }
    int each = columns.size() / count;
    return IntStream.range(0, columns.size() % count == 0 ? count : 0)
        .mapToObj(
            at -> columns.spans().get(at * each).union(columns.spans().get((at + 1) * each - 1)))
        .collect(ImmutableList.toImmutableList());
  }

  /** How far heads stand on the left of their columns, all alike; 0 if they do not. */
  private static int distance(ImmutableList<Span> heads, Columns columns) {
    return heads.isEmpty() || heads.get(heads.size() - 1).end() >= columns.zone().end()
        ? 0
        : alike(heads, columns.spans());
  }

  /** How far spans stand on the left of as many others, all alike; 0 if they do not. */
  private static int alike(List<Span> heads, List<Span> others) {
    if (heads.size() != others.size()) {
      return 0;
    }
    IntSummaryStatistics off =
        IntStream.range(0, heads.size())
            .map(at -> (others.get(at).middle() - heads.get(at).middle()) / 2)
            .summaryStatistics();
    return off.getMax() - off.getMin() <= LOOSE ? (off.getMin() + off.getMax()) / 2 : 0;
  }
}
