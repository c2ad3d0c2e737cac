package org.lexprecision.parser.internal.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table as spans of its lines, and how words lie over them.
 *
 * @param spans what the figures of each column cover
 */
record Columns(ImmutableList<Span> spans) {

  /** How far a header cell may reach beyond the figures of the outer columns. */
  private static final int MARGIN = 8;

  int size() {
    return spans.size();
  }

  /** What all columns cover. */
  Span zone() {
    return spans.get(0).union(spans.get(spans.size() - 1));
  }

  /** What columns from one to another cover. */
  Span group(int first, int last) {
    return spans.get(first).union(spans.get(last));
  }

  /** Whether the line stands over the columns as a header does. */
  boolean heads(TextLine line) {
    if (line.isRule() || line.isBlank()) {
      return false;
    }
    if (LineShapes.isYears(line)) {
      return true;
    }
    List<Span> over = new ArrayList<>();
    ImmutableList<Span> phrases = line.phrases();
    for (Span phrase : phrases) {
      if (isOver(phrase)) {
        over.add(phrase);
      }
    }
    if (over.isEmpty()) {
      return false;
    }
    if (over.size() > 1 && !LineShapes.isProse(line)) {
      return overDifferent(over);
    }
    Span phrase = over.get(0);
    String text = line.word(phrase);
    boolean inside =
        phrase.start() >= zone().start() - MARGIN && phrase.end() <= zone().end() + MARGIN;
    return inside
        && centred(phrase)
        && (Vocabulary.speaksOfPeriods(text) || phrases.size() > 1 || !Vocabulary.isTitle(text))
        && !(text.startsWith("(") && Vocabulary.isTitle(text));
  }

  /** Whether a single phrase spans columns, which a line next to a header may. */
  boolean spans(TextLine line) {
    ImmutableList<Span> phrases = line.phrases();
    if (phrases.size() != 1 || Vocabulary.isTitle(line.word(phrases.get(0)))) {
      return false;
    }
    return isOver(phrases.get(0)) && centred(phrases.get(0));
  }

  /** Whether the line stands where labels stand. */
  boolean isStub(TextLine line) {
    return line.end() <= zone().start() + 1;
  }

  /** The number of columns that a rule stands over. */
  int under(Span rule) {
    return (int) spans.stream().filter(column -> column.overlap(rule) > 1).count();
  }

  private boolean isOver(Span phrase) {
    return phrase.middle() >= 2 * zone().start() - 2
        && phrase.start() <= zone().end()
        && phrase.end() <= zone().end() + 2 * MARGIN;
  }

  private boolean overDifferent(List<Span> phrases) {
    return nearest(phrases.get(0)) != nearest(phrases.get(phrases.size() - 1));
  }

  /** The column whose middle is nearest to that of a phrase. */
  int nearest(Span phrase) {
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
