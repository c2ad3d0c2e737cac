package org.lexprecision.parser.internal.format.text.line;

import com.google.common.collect.ImmutableList;
import org.lexprecision.parser.internal.grid.Paragraph;

/**
 * Takes out the blank lines of a document in which one follows every line.
 *
 * <p>There a blank line parts nothing: the second half of a caption stands two lines below the
 * first. A line less after each line leaves those that the writer meant.
 */
public final class DoubleSpacing {

  /** Fewer lines than this may stand apart by chance. */
  private static final int FEWEST_LINES = 20;

  /** One line of so many may follow another directly: tags, which are not spaced. */
  private static final int RARE = 20;

  private DoubleSpacing() {}

  /** Returns the lines, without the blank one behind each if the document is spaced so. */
  public static ImmutableList<Paragraph.Line> removed(ImmutableList<Paragraph.Line> lines) {
    if (!isDoubleSpaced(lines)) {
      return lines;
    }
    ImmutableList.Builder<Paragraph.Line> kept = ImmutableList.builder();
    boolean afterText = false;
    for (Paragraph.Line line : lines) {
      boolean blank = line.text().isBlank();
      if (!blank || !afterText) {
        kept.add(line);
      }
      afterText = !blank;
    }
    return kept.build();
  }

  private static boolean isDoubleSpaced(ImmutableList<Paragraph.Line> lines) {
    int printed = 0;
    int close = 0;
    boolean afterText = false;
    for (Paragraph.Line line : lines) {
      boolean text = !line.text().isBlank();
      printed += text ? 1 : 0;
      close += text && afterText ? 1 : 0;
      afterText = text;
    }
    return printed >= FEWEST_LINES && close <= printed / RARE;
  }
}
