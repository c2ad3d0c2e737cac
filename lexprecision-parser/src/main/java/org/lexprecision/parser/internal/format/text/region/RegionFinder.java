package org.lexprecision.parser.internal.format.text.region;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lexprecision.parser.internal.format.text.line.LineShapes;
import org.lexprecision.parser.internal.format.text.line.Span;
import org.lexprecision.parser.internal.format.text.line.TextLine;
import org.lexprecision.parser.internal.format.text.line.Vocabulary;

/** Finds the stretches of lines that hold the rows of one table each. */
public final class RegionFinder {

  /** More lines of words than this between two rows, and they are rows of different tables. */
  private static final int MOST_WORDS_BETWEEN = 12;

  private static final int MOST_BLANKS_BETWEEN = 4;

  /** Fewer pieces of a rule may stand under words by chance. */
  private static final int FEWEST_HEADS = 3;

  /** How far a header cell may reach to the left of its figures. */
  private static final int OVERHANG = 12;

  /** So few rows before an {@code <S>} are lines of the header; more, and the tag is late. */
  private static final int MOST_ROWS_BEFORE_STUB = 2;

  private final ImmutableList<TextLine> lines;
  private final List<Region> regions = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();
  private int zone = Integer.MAX_VALUE;

  /** The phrases of the line right above, where it has words alone. */
  private ImmutableList<Span> above = ImmutableList.of();

  private boolean inTags;
  private boolean tagged;
  private boolean broken;
  private int prose;
  private int words;
  private int blanks;
  private int sinceCaption;
  private boolean stubbed;

  private RegionFinder(ImmutableList<TextLine> lines) {
    this.lines = lines;
  }

  /** Returns the regions of a document, in printed order. */
  public static ImmutableList<Region> find(ImmutableList<TextLine> lines) {
    RegionFinder finder = new RegionFinder(lines);
    for (int i = 0; i < lines.size(); i++) {
      finder.take(i);
    }
    finder.close();
    return ImmutableList.copyOf(finder.regions);
  }

  private void take(int index) {
    TextLine line = lines.get(index);
    takeTags(line);
    if (line.isBlank()) {
      blanks++;
      return;
    }
    if (LineShapes.isRow(line) && !standsInHeader(line)) {
      takeRow(index);
    } else if (line.isRule()) {
      broken |= isUnderHeads(line);
    } else if (!LineShapes.isPageNumber(line)) {
      takeWords(line);
      broken |= introducesTable(index);
      above = LineShapes.isOfNumbers(line) ? ImmutableList.of() : line.phrases();
      return;
    }
    above = ImmutableList.of();
  }

  private void takeTags(TextLine line) {
    if (line.tags().opens()) {
      inTags = true;
    }
    TextLine.Tags tags = line.tags();
    if (tags.opens() || tags.caption()) {
      sinceCaption = 0;
      stubbed = false;
    }
    if (tags.stub()
        && !stubbed
        && rows.size() <= MOST_ROWS_BEFORE_STUB
        && rows.size() == sinceCaption) {
      rows.clear();
      zone = Integer.MAX_VALUE;
    }
    stubbed |= tags.stub();
    if (tags.opens() || tags.closes() || tags.caption() || tags.stub()) {
      broken = true;
    }
    if (line.tags().closes()) {
      inTags = false;
    }
  }

  /** Whether the words of a row with values stand where the table it may go on has values. */
  private boolean standsInHeader(TextLine line) {
    return line.hasLabel() && line.label().start() >= zone && !breaksBefore(line);
  }

  private void takeRow(int index) {
    TextLine line = lines.get(index);
    boolean weak = LineShapes.isWeakRow(line);
    if (!rows.isEmpty() && breaksBefore(line)) {
      close();
    }
    if (weak && (rows.isEmpty() || !standsUnder(line))) {
      takeWords(line);
      return;
    }
    rows.add(index);
    sinceCaption++;
    zone = Math.min(zone, line.values().get(LineShapes.isUnderYear(line) ? 1 : 0).start());
    tagged |= inTags;
    broken = false;
    prose = 0;
    words = 0;
    blanks = 0;
  }

  private boolean breaksBefore(TextLine line) {
    boolean far = words > 0 || blanks > 1;
    return broken
        || words > MOST_WORDS_BETWEEN
        || (blanks > MOST_BLANKS_BETWEEN && far && !standsUnder(line));
  }

  private boolean standsUnder(TextLine line) {
    Span value = new Span(line.values().get(0).start(), line.values().get(0).end());
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 8); i--) {
      for (var other : lines.get(rows.get(i)).values()) {
        if (value.overlap(new Span(other.start(), other.end())) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private void takeWords(TextLine line) {
    words++;
    prose = LineShapes.isProse(line) && !isLongCaption(line) ? prose + 1 : 0;
    boolean years = LineShapes.isYears(line) && !isYearOfRows(line);
    if (prose > 1 || years || areDates(line) || isColumnHeader(line)) {
      broken = true;
    }
  }

  /**
   * Whether sentences between blank lines end in a colon, under the values of a table too, and the
   * row behind them has other columns.
   */
  private boolean introducesTable(int index) {
    if (inTags
        || rows.isEmpty()
        || index + 2 >= lines.size()
        || !lines.get(index + 1).isBlank()
        || !lines.get(index).text().stripTrailing().endsWith(":")
        || lines.get(index + 2).values().size()
            == lines.get(rows.get(rows.size() - 1)).values().size()) {
      return false;
    }
    int first = index;
    while (!lines.get(first - 1).isBlank()) {
      first--;
      if (LineShapes.isRow(lines.get(first)) || lines.get(first).isRule()) {
        return false;
      }
    }
    return lines.subList(first, index + 1).stream()
        .anyMatch(line -> line.end() > zone && LineShapes.isProse(line));
  }

  /** Whether a year stands alone where labels do: as a heading of the rows that follow. */
  private boolean isYearOfRows(TextLine line) {
    return !rows.isEmpty() && line.end() < zone && line.phrases().size() == 1;
  }

  /** Whether a rule in several pieces stands right under as many heads of columns. */
  private boolean isUnderHeads(TextLine rule) {
    ImmutableList<Span> pieces = rule.rules();
    int stub = above.size() - pieces.size();
    return pieces.size() >= FEWEST_HEADS
        && (stub == 0 || (stub == 1 && above.get(0).end() <= pieces.get(0).start()))
        && IntStream.range(0, pieces.size())
            .allMatch(at -> above.get(at + stub).overlap(pieces.get(at)) > 0);
  }

  /** Whether words within a tagged table end before its values do, as a caption that goes on. */
  private boolean isLongCaption(TextLine line) {
    return inTags && !rows.isEmpty() && line.end() < zone;
  }

  /** Whether a line has dates side by side and nothing else, as it heads columns. */
  private static boolean areDates(TextLine line) {
    ImmutableList<Span> phrases = line.phrases();
    return phrases.size() > 1
        && phrases.stream()
            .map(line::word)
            .allMatch(text -> Vocabulary.isOfPeriods(text) && Vocabulary.namesMonth(text));
  }

  /** Whether words stand over columns only, and speak of periods or are several. */
  private boolean isColumnHeader(TextLine line) {
    if (rows.isEmpty() || line.end() < zone || LineShapes.isOfNumbers(line)) {
      return false;
    }
    ImmutableList<Span> phrases = line.phrases();
    long inZone = phrases.stream().filter(this::isOverValues).count();
    if (inZone == 0) {
      return false;
    }
    boolean periods =
        phrases.stream()
            .filter(this::isOverValues)
            .anyMatch(phrase -> Vocabulary.speaksOfPeriods(line.word(phrase)));
    return inZone == phrases.size() ? inZone > 1 || periods : inZone > 1 && periods;
  }

  /** Whether a phrase stands over values, where a header cell may be wider than they are. */
  private boolean isOverValues(Span phrase) {
    return phrase.end() >= zone && phrase.start() >= zone - OVERHANG;
  }

  private void close() {
    if (!rows.isEmpty()) {
      regions.add(new Region(0, ImmutableList.copyOf(rows), tagged));
    }
    rows.clear();
    zone = Integer.MAX_VALUE;
    tagged = false;
    broken = false;
    prose = 0;
    words = 0;
    blanks = 0;
  }
}
