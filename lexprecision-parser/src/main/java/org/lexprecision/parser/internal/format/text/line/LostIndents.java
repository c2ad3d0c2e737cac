package org.lexprecision.parser.internal.format.text.line;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.lexprecision.parser.internal.token.ValueToken;

/**
 * Puts back totals without a caption that lost their indentation: as many values as the row above
 * has, at the margin, each as far on the left of that row's.
 */
public final class LostIndents {

  /** So far values may stand on the left of others without having been moved. */
  private static final int NEAR = 10;

  /** How much the distances may differ. */
  private static final int LOOSE = 4;

  /** The row above is among so many lines. */
  private static final int ABOVE = 4;

  private LostIndents() {}

  /** Returns the lines with such totals, and the rules below them, where they belong. */
  public static ImmutableList<TextLine> restored(ImmutableList<TextLine> lines) {
    List<TextLine> restored = new ArrayList<>(lines);
    for (int at = 1; at < lines.size(); at++) {
      OptionalInt by = lost(restored, at);
      if (by.isPresent()) {
        restored.set(at, LineScanner.indented(lines.get(at), by.getAsInt()));
        int below = at + 1;
        if (below < lines.size() && lines.get(below).isRule() && isAtMargin(lines.get(below))) {
          restored.set(below, LineScanner.indented(lines.get(below), by.getAsInt()));
        }
      }
    }
    return ImmutableList.copyOf(restored);
  }

  /** How much indentation the values of a line lost. */
  private static OptionalInt lost(List<TextLine> lines, int at) {
    TextLine line = lines.get(at);
    if (line.values().size() < 2 || line.label().width() > 0 || !isAtMargin(line)) {
      return OptionalInt.empty();
    }
    for (int above = at - 1; above >= Math.max(0, at - ABOVE); above--) {
      TextLine row = lines.get(above);
      if (!row.values().isEmpty()) {
        return row.values().size() == line.values().size()
            ? distance(line.values(), row.values())
            : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isAtMargin(TextLine line) {
    return !line.text().isEmpty() && line.text().charAt(0) != ' ';
  }

  /** How far values stand on the left of others, all alike. */
  private static OptionalInt distance(List<ValueToken> values, List<ValueToken> others) {
    IntSummaryStatistics off =
        IntStream.range(0, values.size())
            .map(at -> others.get(at).end() - values.get(at).end())
            .summaryStatistics();
    return off.getMin() >= NEAR && off.getMax() - off.getMin() <= LOOSE
        ? OptionalInt.of(off.getMax())
        : OptionalInt.empty();
  }
}
