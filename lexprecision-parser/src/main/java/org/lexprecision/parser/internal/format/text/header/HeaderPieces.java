package org.lexprecision.parser.internal.format.text.header;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.parser.internal.format.text.line.LineShapes;
import org.lexprecision.parser.internal.format.text.line.Span;
import org.lexprecision.parser.internal.format.text.line.TextLine;
import org.lexprecision.parser.internal.format.text.line.Vocabulary;
import org.lexprecision.parser.internal.format.text.region.Columns;
import org.lexprecision.parser.internal.format.text.region.GridColumn;

/** Cuts a line of a header into its cells. */
final class HeaderPieces {

  private static final int NEAR = 3;

  private HeaderPieces() {}

  /**
   * Returns the cells that stand over columns; words far left of the columns are the stub's.
   *
   * @param rules the rules directly below, one to a cell or to a group of cells
   */
  static ImmutableList<Span> of(TextLine line, Columns columns, ImmutableList<Span> rules) {
    if (LineShapes.isYears(line) && line.values().size() == columns.size()) {
      return line.values().stream()
          .map(GridColumn::spanOf)
          .collect(ImmutableList.toImmutableList());
    }
    List<Span> pieces = new ArrayList<>();
    for (Span phrase : columns.over(line.phrases())) {
      pieces.addAll(split(words(line, phrase), columns, rules, line));
    }
    for (int i = pieces.size() - 1; i > 0; i--) {
      String left = line.word(pieces.get(i - 1));
      if (pieces.get(i).start() - pieces.get(i - 1).end() <= NEAR
          && Vocabulary.isCount(left)
          && Vocabulary.speaksOfPeriods(line.word(pieces.get(i)))) {
        pieces.set(i - 1, pieces.get(i - 1).union(pieces.remove(i)));
      }
    }
    return ImmutableList.copyOf(pieces);
  }

  /** The rule that stands under one cell alone joined with it, or the cell by itself. */
  static Span base(Span piece, List<Span> pieces, ImmutableList<Span> rules) {
    for (Span rule : rules) {
      if (isUnder(rule, piece) && pieces.stream().filter(p -> isUnder(rule, p)).count() == 1) {
        return rule.union(piece);
      }
    }
    return piece;
  }

  private static boolean isUnder(Span rule, Span piece) {
    return rule.start() * 2 <= piece.middle() && piece.middle() <= rule.end() * 2;
  }

  private static List<Span> words(TextLine line, Span phrase) {
    List<Span> words = new ArrayList<>();
    for (Span word : line.words()) {
      if (phrase.contains(word.start())) {
        words.add(word);
      }
    }
    return words;
  }

  private static List<Span> split(
      List<Span> words, Columns columns, ImmutableList<Span> rules, TextLine line) {
    Span whole = words.get(0).union(words.get(words.size() - 1));
    List<Span> byRules = grouped(words, rules);
    if (byRules.size() > 1 && (areAlike(byRules, line) || fill(byRules, rules))) {
      return byRules;
    }
    ImmutableList<Span> under =
        columns.spans().stream()
            .filter(column -> column.overlap(whole) > 0)
            .collect(ImmutableList.toImmutableList());
    List<Span> repeated = repeated(words, under.size());
    if (repeated.size() > 1 && areAlike(repeated, line)) {
      return repeated;
    }
    List<Span> byColumns = grouped(words, under);
    boolean near = byColumns.size() > 1 && byColumns.size() == under.size();
    for (int i = 0; near && i < byColumns.size(); i++) {
      near = isNear(byColumns.get(i), under.get(i));
    }
    return near && areAlike(byColumns, line) ? byColumns : ImmutableList.of(whole);
  }

  /** The words in as many equal parts as there are columns; none if they cannot be. */
  private static List<Span> repeated(List<Span> words, int parts) {
    List<Span> pieces = new ArrayList<>();
    if (parts > 1 && words.size() % parts == 0) {
      int each = words.size() / parts;
      for (int i = 0; i < words.size(); i += each) {
        pieces.add(words.get(i).union(words.get(i + each - 1)));
      }
    }
    return pieces;
  }

  private static boolean isNear(Span piece, Span column) {
    return Math.abs(piece.end() - column.end()) <= NEAR
        || Math.abs(piece.middle() - column.middle()) <= 2 * NEAR;
  }

  /** Whether the pieces are built alike: the same words, or dates of the same form. */
  private static boolean areAlike(List<Span> pieces, TextLine line) {
    String first = line.word(pieces.get(0));
    String form = form(first);
    boolean dated = form.indexOf('M') >= 0 || form.indexOf('D') >= 0 || form.indexOf('Y') >= 0;
    return pieces.stream()
        .allMatch(
            piece ->
                line.word(piece).equalsIgnoreCase(first)
                    || (dated && form(line.word(piece)).equals(form)));
  }

  /**
   * The form of a date, a letter for each word: M a month, D a number, Y a year, W another word.
   */
  private static String form(String text) {
    StringBuilder form = new StringBuilder();
    for (String word : Splitter.on(' ').omitEmptyStrings().split(text)) {
      String digits = CharMatcher.inRange('0', '9').retainFrom(word);
      if (Vocabulary.namesMonth(word)) {
        form.append('M');
      } else if (digits.isEmpty()) {
        form.append('W');
      } else {
        form.append(digits.length() == 4 ? 'Y' : 'D');
      }
    }
    return form.toString();
  }

  /** Whether each piece lies on a rule of its own and nearly fills it. */
  private static boolean fill(List<Span> pieces, ImmutableList<Span> rules) {
    return pieces.stream()
        .allMatch(
            piece ->
                rules.stream()
                    .anyMatch(
                        rule ->
                            rule.overlap(piece) * 4 >= rule.width() * 3
                                && piece.width() <= rule.width() + 2));
  }

  /** The words grouped by the target whose middle is nearest to theirs; groups stay in order. */
  private static List<Span> grouped(List<Span> words, ImmutableList<Span> targets) {
    List<Span> groups = new ArrayList<>();
    if (targets.isEmpty()) {
      return groups;
    }
    int[] place = new int[words.size()];
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      int best = from;
      for (int t = from; t < targets.size(); t++) {
        if (distance(words.get(i), targets.get(t)) < distance(words.get(i), targets.get(best))) {
          best = t;
        }
      }
      place[i] = best;
      from = best;
    }
    for (int i = 0; i < words.size(); ) {
      int start = i;
      while (i + 1 < words.size() && place[i + 1] == place[start]) {
        i++;
      }
      groups.add(words.get(start).union(words.get(i)));
      i++;
    }
    return groups;
  }

  private static int distance(Span word, Span target) {
    int overlap = target.overlap(word);
    return overlap > 0 ? -overlap : Math.abs(word.middle() - target.middle());
  }
}
