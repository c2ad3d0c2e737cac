package org.lexprecision.parser.internal.format.text.region;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.lexprecision.parser.internal.format.text.line.LineShapes;
import org.lexprecision.parser.internal.format.text.line.Span;
import org.lexprecision.parser.internal.format.text.line.TextLine;
import org.lexprecision.parser.internal.format.text.line.Vocabulary;

/**
 * The columns of a table as spans of its lines, and how words lie over them.
 *
 * @param spans what the figures of each column cover
 */
public record Columns(ImmutableList<Span> spans) {

  /** How far a header cell may reach beyond the figures of the outer columns. */
  private static final int MARGIN = 8;

  /** No line of a header has more words. */
  private static final int MOST_WORDS = 200;

  public int size() {
    return spans.size();
  }

  /** What all columns cover. */
  public Span zone() {
    return spans.get(0).union(spans.get(spans.size() - 1));
  }

  /** What columns from one to another cover. */
  public Span group(int first, int last) {
    return spans.get(first).union(spans.get(last));
  }

  /** What columns from one to another have room for: figures end at the right of their column. */
  public Span room(int first, int last) {
    int start = spans.get(first).start();
    if (first > 0) {
      start = Math.min(start, spans.get(first - 1).end() + 2);
    } else if (size() > 1) {
      int pitch = spans.get(1).end() - spans.get(0).end();
      start = Math.min(start, Math.max(0, spans.get(0).end() - pitch + 2));
    }
    return new Span(start, spans.get(last).end());
  }

  /** Whether the line stands over the columns as a header does. */
  public boolean heads(TextLine line) {
    if (line.isRule() || line.isBlank() || line.words().size() > MOST_WORDS) {
      return false;
    }
    if (line.leader() || LineShapes.isMoney(line)) {
      return false;
    }
    if (LineShapes.isYears(line)) {
      return true;
    }
    if (LineShapes.isProse(line)) {
      return false;
    }
    ImmutableList<Span> phrases = line.phrases();
    ImmutableList<Span> over = over(phrases);
    if (over.isEmpty()) {
      return false;
    }
    if (over.size() > 1) {
      return overDifferent(over);
    }
    Span phrase = over.get(0);
    String text = line.word(phrase);
    if (phrases.size() > 1 && isTitleBeside(phrase, text)) {
      return false;
    }
    boolean inside =
        phrase.start() >= zone().start() - MARGIN && phrase.end() <= zone().end() + MARGIN;
    return inside
        && centred(phrase)
        && (isOverOne(phrase)
            || ((Vocabulary.speaksOfPeriods(text)
                    || phrases.size() > 1
                    || !Vocabulary.isTitle(text))
                && !(text.startsWith("(") && Vocabulary.isTitle(text))));
  }

  /** Whether words of a title, such as a letterhead, stand on the right of others. */
  private boolean isTitleBeside(Span phrase, String text) {
    return Vocabulary.isTitle(text)
        && !Vocabulary.speaksOfPeriods(text)
        && spans.stream().filter(column -> column.overlap(phrase) > 0).count() != 1
        && !isOverOne(phrase);
  }

  /** Whether a phrase stands in the middle over one of several columns. */
  private boolean isOverOne(Span phrase) {
    Span column = spans.get(nearest(phrase));
    return size() > 1
        && phrase.start() >= zone().start()
        && phrase.width() <= column.width() + MARGIN
        && distance(phrase, column) <= MARGIN;
  }

  /** Whether a single phrase spans columns, which a line next to a header may. */
  public boolean spans(TextLine line) {
    ImmutableList<Span> phrases = line.phrases();
    if (phrases.size() != 1 || Vocabulary.isTitle(line.word(phrases.get(0)))) {
      return false;
    }
    return isOver(phrases.get(0)) && centred(phrases.get(0));
  }

  /** Whether the line stands where labels stand. */
  public boolean isStub(TextLine line) {
    return line.end() <= zone().start() + 1;
  }

  /** Returns the columns with one that covers a cell of its header too, up to its neighbours. */
  public Columns grown(int column, Span cell) {
    int from = column == 0 ? 0 : spans.get(column - 1).end();
    int to = column + 1 == size() ? Integer.MAX_VALUE : spans.get(column + 1).start();
    Span own = spans.get(column);
    int start = Math.min(own.start(), Math.max(cell.start(), from));
    int end = Math.max(own.end(), Math.min(cell.end(), to));
    ImmutableList.Builder<Span> grown = ImmutableList.builder();
    for (int i = 0; i < size(); i++) {
      grown.add(i == column ? new Span(start, end) : spans.get(i));
    }
    return new Columns(grown.build());
  }

  /** Whether a phrase stands over the figures of some column. */
  public boolean touches(Span phrase) {
    return spans.stream().anyMatch(column -> column.overlap(phrase) > 0);
  }

  /** The number of columns that a rule stands over. */
  public int under(Span rule) {
    return (int) spans.stream().filter(column -> column.overlap(rule) > 1).count();
  }

  /** The phrases of a line that stand over columns; the others are the stub's. */
  public ImmutableList<Span> over(ImmutableList<Span> phrases) {
    ImmutableList.Builder<Span> over = ImmutableList.builder();
    for (int i = 0; i < phrases.size(); i++) {
      Span phrase = phrases.get(i);
      boolean taken =
          i + 1 < phrases.size()
              && phrase.start() < spans.get(0).start()
              && spans.get(0).overlap(phrases.get(i + 1)) > 0
              && nearest(phrases.get(i + 1)) == 0;
      if (isOver(phrase) && !taken) {
        over.add(phrase);
      }
    }
    return over.build();
  }

  private boolean isOver(Span phrase) {
    return phrase.end() > zone().start()
        && phrase.start() <= zone().end()
        && phrase.end() <= zone().end() + 2 * MARGIN;
  }

  private boolean overDifferent(List<Span> phrases) {
    return nearest(phrases.get(0)) != nearest(phrases.get(phrases.size() - 1));
  }

  /** The column whose middle is nearest to that of a phrase. */
  public int nearest(Span phrase) {
    int best = 0;
    for (int i = 1; i < size(); i++) {
      if (distance(spans.get(i), phrase) < distance(spans.get(best), phrase)) {
        best = i;
      }
    }
    return best;
  }

  /** Whether the phrase lies in the middle over some group of columns. */
  private boolean centred(Span phrase) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < size(); i++) {
      if (spans.get(i).overlap(phrase) > 0) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return size() > 1;
    }
    Span group = group(first, last);
    return distance(group, phrase) <= Math.max(2 * MARGIN, group.width() / 2);
  }

  private static int distance(Span a, Span b) {
    return Math.abs(a.middle() - b.middle());
  }
}
