package org.lexprecision.parser.internal.format.text.header;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lexprecision.parser.internal.format.text.line.LineShapes;
import org.lexprecision.parser.internal.format.text.line.TextLine;
import org.lexprecision.parser.internal.format.text.line.Vocabulary;
import org.lexprecision.parser.internal.format.text.region.Columns;
import org.lexprecision.parser.internal.format.text.region.Region;

/**
 * What stands above the rows of a table.
 *
 * @param heading the lines of the title, in printed order
 * @param header the lines over the columns and the rules between them, in printed order
 * @param body the first line behind the header
 */
public record HeaderLines(ImmutableList<Integer> heading, ImmutableList<Integer> header, int body) {

  private static final int MOST_REMARK = 5;
  private static final int MOST_HEADER_LINES = 100;
  private static final int MOST_LINES_ABOVE = 500;
  private static final int MOST_HEADING_LINES = 14;
  private static final int MOST_LINES_BELOW = 12;
  private static final int MOST_BLANKS_WITHIN = 2;
  private static final int MOST_BLANKS_IN_HEADING = 4;

  /** A title stands in the middle of the page, a sentence at its margin. */
  private static final int TITLE_INDENT = 10;

  /** Finds the heading and the header above the first row of a table. */
  public static HeaderLines find(List<TextLine> lines, Region region, Columns columns) {
    return new Finder(lines, region, columns).find();
  }

  /** Walks upwards from the first row. */
  private static final class Finder {
    private final List<TextLine> lines;
    private final Region region;
    private final Columns columns;
    private final ArrayDeque<Integer> header = new ArrayDeque<>();
    private final ArrayDeque<Integer> heading = new ArrayDeque<>();
    private final Set<Integer> remarks = new TreeSet<>();

    Finder(List<TextLine> lines, Region region, Columns columns) {
      this.lines = lines;
      this.region = region;
      this.columns = columns;
    }

    HeaderLines find() {
      findRemarks();
      int last = lastHeaderLine();
      int at = last < 0 ? region.first() - 1 : takeHeader(last);
      takeHeading(at);
      int body = header.isEmpty() ? bodyWithoutHeader() : bodyBehindHeader();
      if (header.isEmpty()) {
        heading.removeIf(line -> line >= body);
      }
      return new HeaderLines(ImmutableList.copyOf(heading), ImmutableList.copyOf(header), body);
    }

    /** Finds the remarks in parentheses that take several lines: "(Dollars in millions," and on. */
    private void findRemarks() {
      int top = Math.max(region.top(), region.first() - MOST_LINES_ABOVE);
      for (int i = top; i < region.first(); i++) {
        int end = remarkEnd(i);
        for (int at = i; at <= end; at++) {
          remarks.add(at);
        }
        i = Math.max(i, end);
      }
    }

    /** The last line of a remark of several lines that begins on a line, or −1. */
    private int remarkEnd(int from) {
      StringBuilder text = new StringBuilder();
      for (int i = from; i < region.first() && i < from + MOST_REMARK; i++) {
        TextLine line = lines.get(i);
        if (line.isBlank() || line.isRule() || line.phrases().size() != 1) {
          return -1;
        }
        if (i == from && line.text().charAt(line.indent()) != '(') {
          return -1;
        }
        text.append(line.text()).append(' ');
        if (line.text().indexOf(')') >= 0) {
          boolean ends = line.text().charAt(line.end() - 1) == ')';
          return ends && i > from && Vocabulary.isTitle(text.toString()) ? i : -1;
        }
      }
      return -1;
    }

    private boolean heads(int index) {
      return !remarks.contains(index) && columns.heads(lines.get(index));
    }

    /**
     * The lowest line over the columns, or −1 if there is none. A year where labels stand is one
     * only if no header stands right above it.
     */
    private int lastHeaderLine() {
      int last = lastLineOverColumns(region.first() - 1);
      if (last < 0 || !columns.isStub(lines.get(last))) {
        return last;
      }
      int above = last - 1;
      while (above > region.top() && isBetween(lines.get(above))) {
        above--;
      }
      boolean header = above >= region.top() && heads(above) && !columns.isStub(lines.get(above));
      return header ? above : last;
    }

    /** Whether a line can stand between a header and a year below it. */
    private boolean isBetween(TextLine line) {
      return !isBarrier(line) && (line.isBlank() || line.isRule() || isRemark(line));
    }

    private int lastLineOverColumns(int from) {
      int words = 0;
      for (int i = from; i >= region.top() && words <= MOST_LINES_BELOW; i--) {
        TextLine line = lines.get(i);
        if (line.tags().stub()) {
          words = 0;
        }
        if (line.isBlank() || line.isRule()) {
          if (isBarrier(line)) {
            return -1;
          }
          continue;
        }
        if (heads(i)) {
          return i;
        }
        if (LineShapes.isProse(line) && i > 0 && LineShapes.isProse(lines.get(i - 1))) {
          return -1;
        }
        words++;
        if (isBarrier(line)) {
          return -1;
        }
      }
      return -1;
    }

    /** Takes the lines over the columns; returns the first line above them. */
    private int takeHeader(int last) {
      int at = last;
      int blanks = 0;
      int rules = 0;
      for (; at >= region.top() && header.size() < MOST_HEADER_LINES; at--) {
        TextLine line = lines.get(at);
        if (line.isBlank()) {
          if (isBarrier(line) || line.tags().caption() || ++blanks > MOST_BLANKS_WITHIN) {
            break;
          }
          continue;
        }
        if (line.isRule()) {
          rules++;
          header.addFirst(at);
          continue;
        }
        boolean near = blanks == 0;
        if (at == last || (near ? heads(at) || spans(at) : headsAlone(at))) {
          header.addFirst(at);
        } else if (near && (columns.isStub(line) || remarks.contains(at)) && rules < 3) {
          heading.addFirst(at);
        } else {
          break;
        }
        blanks = 0;
        boolean captioned = line.tags().caption() && !headsAboveCaption(at - 1);
        if (captioned || line.tags().opens() || isBarrier(line)) {
          at--;
          break;
        }
      }
      giveRemarksToHeading();
      takeRulesBelow(last);
      return at;
    }

    /** Whether the only phrase of a line spans columns, next to a header. */
    private boolean spans(int index) {
      return !remarks.contains(index) && columns.spans(lines.get(index));
    }

    /** Whether a line is over the columns even though blank lines part it from the header. */
    private boolean headsAlone(int index) {
      TextLine line = lines.get(index);
      return heads(index)
          && (columns.over(line.phrases()).size() > 1 || Vocabulary.speaksOfPeriods(line.text()));
    }

    /** Whether a line above the tag of a caption names the periods of several columns. */
    private boolean headsAboveCaption(int index) {
      return index >= region.top()
          && heads(index)
          && columns.over(lines.get(index).phrases()).size() > 1
          && Vocabulary.speaksOfPeriods(lines.get(index).text());
    }

    private void takeRulesBelow(int last) {
      for (int i = last + 1; i < region.first() && header.size() < 2 * MOST_HEADER_LINES; i++) {
        TextLine line = lines.get(i);
        if (remarks.contains(i)) {
          heading.addLast(i);
        } else if (line.isRule() || isRemark(line) || LineShapes.isYears(line)) {
          header.addLast(i);
        } else if (!line.isBlank()) {
          break;
        }
      }
    }

    private void takeHeading(int from) {
      int words = 0;
      int blanks = 0;
      for (int i = from; i >= region.top() && words < MOST_HEADING_LINES; i--) {
        TextLine line = lines.get(i);
        if (line.isBlank()) {
          blanks += line.tags().equals(TextLine.Tags.NONE) ? 1 : 0;
        } else if (!line.isRule()) {
          boolean titled = words > 0 || (!heading.isEmpty() && endsSentence(line));
          if ((words > 0 && blanks > MOST_BLANKS_IN_HEADING)
              || (titled && isFlushText(i))
              || isParagraph(i)) {
            return;
          }
          heading.addFirst(i);
          words++;
          blanks = 0;
        }
        if (isBarrier(line)) {
          return;
        }
      }
    }

    private static boolean endsSentence(TextLine line) {
      return line.text().stripTrailing().endsWith(".");
    }

    /** Whether a line belongs to running text of several lines. */
    private boolean isParagraph(int index) {
      return isProse(index)
          ? isProse(index - 1) || isProse(index + 1)
          : isProse(index - 1) && isProse(index - 2);
    }

    /** Whether a line is of a sentence at the left margin, or ends one that begins above. */
    private boolean isFlushText(int index) {
      boolean ends =
          isProse(index - 1) && lines.get(index).indent() <= lines.get(index - 1).indent();
      return lines.get(index).indent() < TITLE_INDENT
          && !isRemark(lines.get(index))
          && (isProse(index) || ends);
    }

    private boolean isProse(int index) {
      return index >= 0 && index < lines.size() && LineShapes.isProse(lines.get(index));
    }

    /** A remark in parentheses above all cells, such as "(unaudited)", is the title's. */
    private void giveRemarksToHeading() {
      while (header.size() > 1) {
        if (!isRemark(lines.get(header.getFirst()))) {
          return;
        }
        heading.addFirst(header.removeFirst());
      }
    }

    private static boolean isRemark(TextLine line) {
      return line.phrases().size() == 1
          && line.text().charAt(line.indent()) == '('
          && line.text().charAt(line.end() - 1) == ')';
    }

    /** The line behind the header, and behind a remark that follows it. */
    private int bodyBehindHeader() {
      int body = header.getLast() + 1;
      for (int line : remarks) {
        body = line >= body && heading.contains(line) ? line + 1 : body;
      }
      return body;
    }

    /** Without a header, the body begins behind the last blank line, tag or title. */
    private int bodyWithoutHeader() {
      int body = region.first();
      for (int i = region.first() - 1; i >= region.top(); i--) {
        TextLine line = lines.get(i);
        if (line.isBlank() || line.isRule() || line.tags().stub() || !columns.isStub(line)) {
          break;
        }
        body = i;
      }
      return body;
    }

    private static boolean isBarrier(TextLine line) {
      return line.tags().page() || line.tags().closes();
    }
  }
}
