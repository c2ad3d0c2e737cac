package org.lexprecision.parser.internal.format.text.region;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.parser.internal.format.text.line.TextLine;

/** Finds the numbers that count the lines of a table, at the left of its captions. */
public final class LineNumbers {

  private static final int FEWEST = 5;
  private static final int DIGITS = 3;
  private static final int STEP = 3;

  private LineNumbers() {}

  /** The lines of a region, as indexes, that begin with the next number and go on in words. */
  public static ImmutableList<Integer> in(List<TextLine> lines, Region region) {
    List<Integer> numbered = new ArrayList<>();
    int before = 0;
    int column = -1;
    int rows = 0;
    for (int i = region.first(); i <= region.last(); i++) {
      TextLine line = lines.get(i);
      rows += line.hasValues() ? 1 : 0;
      if (!isNumbered(line)) {
        continue;
      }
      int end = line.words().get(0).end();
      int number = Integer.parseInt(line.word(line.words().get(0)));
      boolean aligned = column < 0 || Math.abs(end - column) <= 1;
      if (!aligned || number <= before || number > before + STEP) {
        return ImmutableList.of();
      }
      column = end;
      before = number;
      numbered.add(i);
    }
    return numbered.size() >= FEWEST && numbered.size() * 3 >= rows * 2
        ? ImmutableList.copyOf(numbered)
        : ImmutableList.of();
  }

  private static boolean isNumbered(TextLine line) {
    if (line.words().size() < 2 || !line.hasLabel()) {
      return false;
    }
    String first = line.word(line.words().get(0));
    String second = line.word(line.words().get(1));
    return first.length() <= DIGITS
        && first.chars().allMatch(Character::isDigit)
        && Character.isUpperCase(second.charAt(0))
        && line.words().get(1).end() <= line.label().end();
  }
}
