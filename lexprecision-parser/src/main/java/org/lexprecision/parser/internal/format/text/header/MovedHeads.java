package org.lexprecision.parser.internal.format.text.header;

import com.google.common.collect.ImmutableList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.lexprecision.parser.internal.format.text.line.LineScanner;
import org.lexprecision.parser.internal.format.text.line.Span;
import org.lexprecision.parser.internal.format.text.line.TextLine;
import org.lexprecision.parser.internal.format.text.region.Columns;
import org.lexprecision.parser.internal.format.text.region.Region;

/**
 * Puts back heads that lost their indentation: as many stand in the line above the rows as there
 * are columns, all of them as far on the left of theirs.
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

  /** How far heads stand on the left of their columns, all alike; 0 if they do not. */
  private static int distance(ImmutableList<Span> heads, Columns columns) {
    if (heads.size() != columns.size()
        || heads.get(heads.size() - 1).end() >= columns.zone().end()) {
      return 0;
    }
    IntSummaryStatistics off =
        IntStream.range(0, heads.size())
            .map(at -> (columns.spans().get(at).middle() - heads.get(at).middle()) / 2)
            .summaryStatistics();
    return off.getMax() - off.getMin() <= LOOSE ? (off.getMin() + off.getMax()) / 2 : 0;
  }
}
