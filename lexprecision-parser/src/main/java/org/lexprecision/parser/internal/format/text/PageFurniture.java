package org.lexprecision.parser.internal.format.text;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Takes page numbers out of the way, which else would look like values. */
final class PageFurniture {

  /** A bare number this few lines before a page break is the page's number. */
  private static final int REACH = 8;

  private PageFurniture() {}

  /** Returns the lines with page numbers blanked. */
  static ImmutableList<TextLine> without(List<TextLine> lines) {
    ImmutableList.Builder<TextLine> result = ImmutableList.builder();
    int toPage = Integer.MAX_VALUE;
    TextLine[] kept = new TextLine[lines.size()];
    for (int i = lines.size() - 1; i >= 0; i--) {
      TextLine line = lines.get(i);
      boolean number = LineShapes.isPageNumber(line) || (toPage <= REACH && isBareNumber(line));
      kept[i] = number ? line.blanked() : line;
      toPage = line.tags().page() ? 0 : toPage == Integer.MAX_VALUE ? toPage : toPage + 1;
      if (!line.isBlank()) {
        toPage = line.tags().page() ? 0 : Integer.MAX_VALUE;
      }
    }
    return result.add(kept).build();
  }

  private static boolean isBareNumber(TextLine line) {
    return line.words().size() == 1
        && line.rules().isEmpty()
        && line.end() - line.indent() <= 3
        && line.text().substring(line.indent(), line.end()).chars().allMatch(Character::isDigit);
  }
}
