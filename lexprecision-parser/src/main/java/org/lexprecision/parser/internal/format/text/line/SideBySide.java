package org.lexprecision.parser.internal.format.text.line;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.grid.Paragraph;

/**
 * Puts the right half of a statement below its left one: assets and liabilities that stand side by
 * side, each with captions and figures of their own.
 *
 * <p>It does so where several lines have amounts, a second caption at one place, and as many
 * amounts behind it, and no line between them has anything across that place.
 */
public final class SideBySide {

  private static final int FEWEST_ROWS = 4;
  private static final int MOST_LINES_BETWEEN = 8;
  private static final int MOST_HEADS = 10;
  private static final int MOST_INDENT = 12;
  private static final int OUTDENT = 6;

  /**
   * A line of two captions.
   *
   * @param line its place among the lines
   * @param stub where the second caption begins
   * @param left the end of the last amount before it
   * @param right the end of the last amount behind it
   * @param caption the second caption
   */
  private record Twin(int line, int stub, int left, int right, String caption) {}

  private final List<Paragraph.Line> lines;
  private final List<Paragraph.Line> parted = new ArrayList<>();

  private SideBySide(List<Paragraph.Line> lines) {
    this.lines = lines;
  }

  /** Returns the lines of a document, those of such statements one half below the other. */
  public static ImmutableList<Paragraph.Line> parted(ImmutableList<Paragraph.Line> lines) {
    ImmutableList<ImmutableList<Twin>> groups = groups(lines);
    if (groups.isEmpty()) {
      return lines;
    }
    SideBySide halves = new SideBySide(lines);
    int next = 0;
    for (List<Twin> group : groups) {
      next = halves.part(group, next);
    }
    halves.parted.addAll(lines.subList(next, lines.size()));
    return ImmutableList.copyOf(halves.parted);
  }

  /**
   * How many values of its printed line stand before each line that is the right half of one, by
   * its place among the lines.
   */
  public static ImmutableMap<Integer, Integer> valuesBefore(List<TextLine> lines) {
    Map<Integer, Integer> left = new HashMap<>();
    ImmutableMap.Builder<Integer, Integer> before = ImmutableMap.builder();
    for (int at = 0; at < lines.size(); at++) {
      TextLine line = lines.get(at);
      @Nullable Integer values = left.putIfAbsent(line.number(), line.values().size());
      if (values != null) {
        before.put(at, values);
      }
    }
    return before.buildOrThrow();
  }

  private static ImmutableList<ImmutableList<Twin>> groups(List<Paragraph.Line> lines) {
    return PlainWord.groups(lines, MOST_LINES_BETWEEN, SideBySide::twin, Twin::line).stream()
        .filter(SideBySide::areHalves)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean areHalves(List<Twin> group) {
    int stub = stub(group);
    long captions = group.stream().map(Twin::caption).distinct().count();
    return group.size() >= FEWEST_ROWS
        && 2 * captions > group.size()
        && group.stream().allMatch(twin -> twin.stub() - stub <= MOST_INDENT);
  }

  private static int stub(List<Twin> group) {
    return group.stream().mapToInt(Twin::stub).min().orElse(0);
  }

  /** How far the amounts of the right half stand from those of the left one, in most lines. */
  private static int shift(List<Twin> group) {
    List<Integer> shifts = new ArrayList<>();
    group.forEach(twin -> shifts.add(twin.right() - twin.left()));
    Collections.sort(shifts);
    return shifts.get(shifts.size() / 2);
  }

  /** Reads a line that has a caption, amounts, a caption and as many amounts. */
  private static Optional<Twin> twin(String text, int line) {
    int stub = -1;
    int left = -1;
    int right = -1;
    int before = 0;
    int behind = 0;
    boolean captioned = false;
    for (PlainWord word : PlainWord.of(text)) {
      boolean amount = word.isAmount();
      if (word.isSignOrNothing()) {
        continue;
      }
      if (!amount && word.beginsWithLetter() && word.apart() && before > 0 && stub < 0) {
        stub = word.start();
      } else if (!amount) {
        captioned |= stub < 0;
        if ((before > 0 && stub < 0) || behind > 0) {
          return Optional.empty();
        }
      } else if (stub < 0) {
        before += captioned ? 1 : 0;
        left = word.end();
      } else {
        behind++;
        right = word.end();
      }
    }
    boolean amounts = stub > 0 && isMoney(text.substring(0, stub)) && isMoney(text.substring(stub));
    return amounts && before == behind
        ? Optional.of(new Twin(line, stub, left, right, caption(text.substring(stub))))
        : Optional.empty();
  }

  private static String caption(String text) {
    int gap = text.indexOf("  ");
    return gap < 0 ? text : text.substring(0, gap);
  }

  /** Whether a half ends in an amount that is no year and no plain number. */
  private static boolean isMoney(String half) {
    String plain = half.stripTrailing();
    String last = plain.substring(plain.lastIndexOf(' ') + 1);
    return last.indexOf(',') > 0 || last.indexOf('.') >= 0 || half.indexOf('$') >= 0;
  }

  /** Adds the lines up to a group and the halves of its own; returns the first line behind. */
  private int part(List<Twin> group, int next) {
    int first = group.get(0).line();
    int last = group.get(group.size() - 1).line();
    int stub = stub(group);
    for (int at = first; at <= last; at++) {
      stub = begin(text(at), stub);
    }
    for (int at = first; at <= last; at++) {
      if (crosses(at, stub)) {
        return next;
      }
    }
    int from = first;
    while (from > next && first - from < MOST_HEADS && !crosses(from - 1, stub)) {
      from--;
    }
    int to = last + 1;
    while (to < lines.size() && !crosses(to, stub) && isOfFigures(to)) {
      to++;
    }
    parted.addAll(lines.subList(next, from));
    String before = " ".repeat(Math.max(0, shift(group) - stub));
    String behind = " ".repeat(Math.max(0, stub - shift(group)));
    for (int at = from; at < to; at++) {
      String text = text(at);
      parted.add(with(at, before + text.substring(0, Math.min(stub, text.length()))));
    }
    boolean own = haveOwnTimes(from, first, stub);
    if (own) {
      parted.add(with(from, ""));
    }
    for (int at = from; at < to; at++) {
      String half = half(at, stub);
      parted.add(with(at, behind + (at < first && !own ? withoutTimes(half) : half)));
    }
    return to;
  }

  private String half(int at, int stub) {
    String text = text(at);
    return text.length() > stub ? text.substring(stub) : "";
  }

  /** Whether days or years stand over the right half that do not stand over the left one. */
  private boolean haveOwnTimes(int from, int first, int stub) {
    for (int at = from; at < first; at++) {
      String text = text(at);
      List<String> left = times(text.substring(0, Math.min(stub, text.length())));
      List<String> right = times(half(at, stub));
      if (!left.isEmpty() && !left.containsAll(right)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> times(String half) {
    TextLine line = LineScanner.scan(new Paragraph.Line(0, half));
    return line.phrases().stream().map(line::word).filter(PlainWord.DIGITS::matchesAnyOf).toList();
  }

  /** Where a caption of the right half begins that stands a little further out than others. */
  private static int begin(String text, int stub) {
    for (int at = Math.max(2, stub - OUTDENT); at < Math.min(stub, text.length()); at++) {
      if (Character.isLetter(text.charAt(at)) && text.substring(at - 2, at).isBlank()) {
        return at;
      }
    }
    return stub;
  }

  /** Whether something stands across the place where the right half begins. */
  private boolean crosses(int at, int stub) {
    String text = text(at);
    return text.length() > stub
        && (text.charAt(stub - 1) != ' '
            || (text.charAt(stub) != ' ' && text.charAt(stub - 2) != ' '));
  }

  private boolean isOfFigures(int at) {
    return PlainWord.DIGITS.matchesAnyOf(text(at)) || LineScanner.scan(lines.get(at)).isRule();
  }

  /** The words of a head but those of its columns, which are those of the left half. */
  private static String withoutTimes(String half) {
    TextLine line = LineScanner.scan(new Paragraph.Line(0, half));
    StringBuilder words = new StringBuilder();
    for (Span phrase : line.phrases()) {
      String word = line.word(phrase);
      if (PlainWord.DIGITS.matchesNoneOf(word) && !Vocabulary.speaksOfPeriods(word)) {
        words.append(words.isEmpty() ? "" : " ").append(word);
      }
    }
    return words.toString();
  }

  private String text(int at) {
    return PlainLines.of(lines.get(at).text());
  }

  private Paragraph.Line with(int at, String text) {
    return new Paragraph.Line(lines.get(at).number(), text.stripTrailing());
  }
}
