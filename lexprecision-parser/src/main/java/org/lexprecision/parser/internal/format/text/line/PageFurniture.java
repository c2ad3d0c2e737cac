package org.lexprecision.parser.internal.format.text.line;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Takes page numbers out of the way, which else would look like values. */
public final class PageFurniture {

  /** A bare number this few lines before a page break is the page's number. */
  private static final int REACH = 8;

  /** No more lines stand above the number of a page in its head. */
  private static final int MOST_HEAD = 4;

  private PageFurniture() {}

  /** Returns the lines with page numbers blanked. */
  public static ImmutableList<TextLine> without(List<TextLine> lines) {
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
    takeRunningHeads(lines, kept);
    takeHeads(kept);
    return result.add(kept).build();
  }

  /** Blanks the lines between the beginning of a page and its number, if few stand there. */
  private static void takeRunningHeads(List<TextLine> lines, TextLine[] kept) {
    for (int i = 0; i < kept.length; i++) {
      if (!lines.get(i).tags().page()) {
        continue;
      }
      int from = i + 1;
      while (from < kept.length && lines.get(from).isBlank() && !lines.get(from).tags().page()) {
        from++;
      }
      int to = from;
      while (to < kept.length && to - from < MOST_HEAD && isHead(lines.get(to))) {
        to++;
      }
      if (to > from && to < kept.length && LineShapes.isPageNumber(lines.get(to))) {
        for (int at = from; at < to; at++) {
          kept[at] = kept[at].blanked();
        }
      }
    }
  }

  private static boolean isHead(TextLine line) {
    return !line.isBlank()
        && line.rules().isEmpty()
        && line.tags().equals(TextLine.Tags.NONE)
        && !LineShapes.isPageNumber(line);
  }

  /** Blanks the number that a page or a table begins with, and the lines above a page's number. */
  private static void takeHeads(TextLine[] lines) {
    int begun = -1;
    for (int i = 0; i < lines.length; i++) {
      TextLine line = lines[i];
      TextLine.Tags tags = line.tags();
      if (tags.page() || tags.opens() || tags.caption()) {
        begun = i;
      }
      if (line.isBlank() || begun < 0) {
        continue;
      }
      if (isBareNumber(line)) {
        lines[i] = line.blanked();
      }
      begun = -1;
    }
  }

  private static boolean isBareNumber(TextLine line) {
    return line.words().size() == 1
        && line.rules().isEmpty()
        && line.end() - line.indent() <= 3
        && line.text().substring(line.indent(), line.end()).chars().allMatch(Character::isDigit);
  }
}
