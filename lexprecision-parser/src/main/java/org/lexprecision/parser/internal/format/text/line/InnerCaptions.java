package org.lexprecision.parser.internal.format.text.line;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexprecision.parser.internal.grid.Paragraph;

/**
 * Puts captions before all figures of their rows that stand between them: the quarter's figures on
 * the left of "Operating income", those of the year to date on its right.
 *
 * <p>It does so where several lines below one another have amounts, a caption at one place, and
 * amounts again; what stands above in the same places goes with them.
 */
public final class InnerCaptions {

  private static final int FEWEST_ROWS = 4;
  private static final int MOST_LINES_BETWEEN = 4;
  private static final int MOST_HEADS = 10;
  private static final int MOST_BLANKS = 2;
  private static final CharMatcher OF_AMOUNTS = CharMatcher.anyOf(",($");

  /**
   * A line whose caption stands between figures.
   *
   * @param line its place among the lines
   * @param left the end of the last figure before the caption
   * @param from where the caption begins
   * @param to where it ends
   * @param right where the first figure behind it begins
   * @param counted how many figures stand before it
   * @param amounts whether one of them is an amount, and no number of a line or a section
   */
  private record Inner(
      int line, int left, int from, int to, int right, int counted, boolean amounts) {}

  private final List<Paragraph.Line> lines;

  private InnerCaptions(List<Paragraph.Line> lines) {
    this.lines = new ArrayList<>(lines);
  }

  /** Returns the lines of a document with such captions before all figures. */
  public static ImmutableList<Paragraph.Line> moved(ImmutableList<Paragraph.Line> lines) {
    InnerCaptions captions = new InnerCaptions(lines);
    PlainWord.groups(lines, MOST_LINES_BETWEEN, InnerCaptions::read, Inner::line)
        .forEach(captions::move);
    return ImmutableList.copyOf(captions.lines);
  }

  /** Reads a line of figures, a caption and figures. */
  private static Optional<Inner> read(String text, int line) {
    int left = 0;
    int from = -1;
    int to = 0;
    int right = -1;
    int counted = 0;
    boolean amounts = false;
    for (PlainWord word : PlainWord.of(text)) {
      boolean figure = word.isFigure();
      if (from < 0 && figure) {
        counted += word.hasDigits() ? 1 : 0;
        amounts |= OF_AMOUNTS.matchesAnyOf(word.text());
        left = word.end();
      } else if (from < 0) {
        if (counted == 0 || !word.apart() || !word.beginsWithLetter()) {
          return Optional.empty();
        }
        from = word.start();
        to = word.end();
      } else if (right < 0 && figure && word.apart()) {
        right = word.start();
      } else if (right < 0) {
        to = word.end();
      } else if (!figure) {
        return Optional.empty();
      }
    }
    return right < 0
        ? Optional.empty()
        : Optional.of(new Inner(line, left, from, to, right, counted, amounts));
  }

  private void move(List<Inner> group) {
    int left = group.stream().mapToInt(Inner::left).max().orElse(0);
    int stub = group.stream().mapToInt(Inner::from).min().orElse(0);
    int captions = group.stream().mapToInt(Inner::to).max().orElse(0);
    int right = group.stream().mapToInt(Inner::right).min().orElse(0);
    long amounts = group.stream().filter(Inner::amounts).count();
    boolean several = group.stream().allMatch(inner -> inner.counted() > 1);
    if (group.size() < FEWEST_ROWS
        || left >= stub
        || captions >= right
        || (several ? amounts == 0 : amounts < group.size())) {
      return;
    }
    int first = group.get(0).line();
    int last = group.get(group.size() - 1).line();
    int from = first;
    int blanks = 0;
    for (int at = first - 1; at >= 0 && first - at <= MOST_HEADS && blanks <= MOST_BLANKS; at--) {
      if (fits(at, left, stub, captions, right)) {
        from = at;
      } else if (text(at).isBlank()) {
        blanks++;
      } else if (!isRule(at)) {
        break;
      }
    }
    int to = last + 1;
    while (to < lines.size() && isRule(to) && fits(to, left, stub, captions, right)) {
      to++;
    }
    for (int at = from; at < to; at++) {
      if (fits(at, left, stub, captions, right)) {
        lines.set(at, moved(at, stub, captions, right));
      }
    }
  }

  /** Whether a line has words in the places of such rows, and nothing across them. */
  private boolean fits(int at, int left, int stub, int captions, int right) {
    String text = text(at);
    boolean apart = text.length() <= left || isBlank(text, Math.max(left, stub - 2), stub);
    return !text.isBlank()
        && !text.stripTrailing().endsWith(">")
        && !isBlank(text, 0, left)
        && apart
        && begin(text, captions, right) >= 0;
  }

  /** Where the right part of a line begins: behind a blank between the captions and the figures. */
  private static int begin(String text, int captions, int right) {
    for (int at = right; at > captions; at--) {
      if (isBlank(text, at - 1, at)) {
        return at;
      }
    }
    return -1;
  }

  private Paragraph.Line moved(int at, int stub, int captions, int right) {
    String text = Strings.padEnd(text(at), right, ' ');
    int begin = begin(text, captions, right);
    String caption = Strings.padEnd(text.substring(stub, begin), right - stub, ' ');
    String before = caption + text.substring(0, stub).stripTrailing();
    String moved = Strings.padEnd(before, begin, ' ') + text.substring(begin);
    return new Paragraph.Line(lines.get(at).number(), moved.stripTrailing());
  }

  private boolean isRule(int at) {
    return LineScanner.scan(lines.get(at)).isRule();
  }

  private static boolean isBlank(String text, int from, int to) {
    return from >= text.length() || text.substring(from, Math.min(to, text.length())).isBlank();
  }

  private String text(int at) {
    return PlainLines.of(lines.get(at).text());
  }
}
