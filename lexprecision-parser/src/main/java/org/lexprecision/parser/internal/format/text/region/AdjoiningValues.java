package org.lexprecision.parser.internal.format.text.region;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexprecision.parser.internal.format.text.line.LineShapes;
import org.lexprecision.parser.internal.format.text.line.TextLine;
import org.lexprecision.parser.internal.token.ValueToken;

/**
 * Gives back to their columns the values that stand one blank behind a caption.
 *
 * <p>A line alone cannot tell such a value from a number in the caption. Its neighbours can: it
 * ends where the figures of a column end, and no other value of the line stands there.
 */
public final class AdjoiningValues {

  /** A column of fewer figures says little of where its figures end. */
  private static final int FEWEST_FIGURES = 2;

  /** How far below the last row of a table another can stand. */
  private static final int BELOW = 2;

  private static final int DIGITS_OF_NUMBER_IN_CAPTION = 4;

  private final ImmutableList<TextLine> lines;
  private final Grid grid;

  private AdjoiningValues(ImmutableList<TextLine> lines, Region region) {
    this.lines = lines;
    this.grid = Grid.of(region.rows().stream().map(row -> lines.get(row).values()).toList());
  }

  /** Returns the lines of a document with such values among those of their lines; empty if none. */
  public static Optional<ImmutableList<TextLine>> settled(
      ImmutableList<TextLine> lines, List<Region> regions) {
    List<TextLine> settled = new ArrayList<>(lines);
    for (Region region : regions) {
      int last = Math.min(region.last() + BELOW, lines.size() - 1);
      boolean any = false;
      for (int i = region.first(); i <= last && !any; i++) {
        any = isCandidate(lines.get(i), lines.get(i).numbers().size());
      }
      if (any) {
        AdjoiningValues values = new AdjoiningValues(lines, region);
        for (int i = region.first(); i <= last; i++) {
          settled.set(i, values.settled(i));
        }
      }
    }
    return settled.equals(lines) ? Optional.empty() : Optional.of(ImmutableList.copyOf(settled));
  }

  /** Whether the last of some numbers of a caption ends it. */
  private static boolean isCandidate(TextLine line, int numbers) {
    if (numbers == 0 || !line.hasLabel()) {
      return false;
    }
    ValueToken token = line.numbers().get(numbers - 1);
    return token.end() == line.label().end()
        && token.start() > line.label().start()
        && !token.value().nil()
        && !LineShapes.isYear(token)
        && !LineShapes.isMark(token);
  }

  private TextLine settled(int index) {
    TextLine line = lines.get(index);
    int column = firstColumn(line);
    while (isCandidate(line, line.numbers().size())) {
      ValueToken token = line.numbers().get(line.numbers().size() - 1);
      column = columnBefore(column, token);
      if (column < 0 || (isPlain(token) && !fills(line, column))) {
        break;
      }
      line = line.withAdjoiningValue();
    }
    boolean row = lines.get(index).hasValues() || line.values().size() == grid.spans().size();
    return row ? line : lines.get(index);
  }

  /** Whether a number could as well be one of a note or a series. */
  private static boolean isPlain(ValueToken token) {
    return !token.currency()
        && token.printed().length() <= DIGITS_OF_NUMBER_IN_CAPTION
        && token.printed().chars().allMatch(Character::isDigit);
  }

  /** Whether all columns behind one have a value on the line. */
  private boolean fills(TextLine line, int column) {
    return line.values().size() == grid.spans().size() - column - 1;
  }

  /** The column of the first value of a line, or the number of columns. */
  private int firstColumn(TextLine line) {
    for (int place : grid.places(line.values())) {
      if (place >= 0) {
        return place;
      }
    }
    return line.hasValues() ? 0 : grid.spans().size();
  }

  /** The column before another whose figures end exactly where a token does, or −1. */
  private int columnBefore(int column, ValueToken token) {
    for (int c = column - 1; c >= 0; c--) {
      if (grid.edge(c) == token.edge() && grid.size(c) >= FEWEST_FIGURES) {
        return c;
      }
    }
    return -1;
  }
}
