package org.lexprecision.parser.internal.guidance;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.claim.word.Quantity;
import org.lexprecision.parser.internal.claim.word.Quantity.Sort;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.claim.word.WordScanner;

/**
 * Reads ranges and points: {@code $9.7 to $9.9 million}, {@code 35 to 36 percent}, {@code 18-20%},
 * {@code $78.0 billion, plus or minus 2%}, {@code ($70) to ($61)}.
 */
final class RangeReader {

  private final List<Word> words;
  private final boolean row;
  private final GuidedQuantities quantities;

  RangeReader(List<Word> words, boolean row) {
    this.words = words;
    this.row = row;
    this.quantities = new GuidedQuantities(words, row);
  }

  /** The ranges of a statement, in printed order; the words of a time are none. */
  static ImmutableList<Range> all(Statement statement, List<When> whens) {
    List<Word> words = statement.words();
    RangeReader reader = new RangeReader(words, statement.row());
    ImmutableList.Builder<Range> found = ImmutableList.builder();
    int at = 0;
    while (at < words.size()) {
      int place = at;
      Optional<When> when = whens.stream().filter(one -> one.from() == place).findFirst();
      if (when.isPresent()) {
        at = when.get().to();
        continue;
      }
      @Nullable Range range = reader.at(at);
      if (range == null) {
        at++;
      } else {
        found.add(range);
        at = range.to();
      }
    }
    return found.build();
  }

  /** Reads the range or point that begins at a word; null if none does. */
  @Nullable Range at(int from) {
    @Nullable Quantity first = quantities.at(from);
    if (first == null) {
      return !words.get(from).isLetters() ? null : isZero(from) ? upFromZero(from) : directed(from);
    }
    int second = secondAt(first.to(), from);
    @Nullable Quantity last = second < 0 ? null : quantities.at(second);
    @Nullable Range range = last == null ? null : range(first, last);
    if (range != null) {
      return range;
    }
    boolean ends = row && first.to() == words.size();
    return first.sort() == Sort.NUMBER && !isScaled(first) && !ends ? null : around(first);
  }

  /** "Flat, plus or minus 2%", "up 1% to down 4%", "flat to up 3%". */
  private @Nullable Range directed(int from) {
    boolean flat = words.get(from).is("flat");
    @Nullable Change first = change(from);
    if (first == null || first.to() >= words.size() || !words.get(first.to()).is("to")) {
      return flat ? flat(from) : null;
    }
    @Nullable Change last = change(first.to() + 1);
    return last == null
        ? null
        : new Range(
            Sort.PERCENT,
            Optional.of(first.by().min(last.by())),
            Optional.of(first.by().max(last.by())),
            true,
            from,
            last.to());
  }

  /** By how much something goes up or down, in percent, and the place behind the words. */
  private record Change(BigDecimal by, int to) {}

  private @Nullable Change change(int at) {
    if (at >= words.size()) {
      return null;
    }
    if (words.get(at).is("flat")) {
      return new Change(BigDecimal.ZERO, at + 1);
    }
    boolean down = words.get(at).is("down");
    @Nullable Quantity by =
        (down || words.get(at).is("up")) && at + 1 < words.size() ? quantities.at(at + 1) : null;
    return by == null || by.sort() != Sort.PERCENT
        ? null
        : new Change(down ? by.value().negate() : by.value(), by.to());
  }

  /** "Flat, plus or minus 2%". */
  private @Nullable Range flat(int from) {
    int plus = plusOrMinus(from + 1);
    @Nullable Quantity radius = plus < 0 ? null : quantities.at(plus);
    return (radius == null || radius.sort() != Sort.PERCENT)
        ? null
        : new Range(
            Sort.PERCENT,
            Optional.of(radius.value().negate()),
            Optional.of(radius.value()),
            true,
            from,
            radius.to());
  }

  private boolean isZero(int at) {
    return words.get(at).is("zero");
  }

  private @Nullable Range upFromZero(int from) {
    int second = secondAt(from + 1, from);
    @Nullable Quantity last = second < 0 ? null : quantities.at(second);
    return (last == null || last.sort() == Sort.NUMBER)
        ? null
        : new Range(
            last.sort(),
            Optional.of(BigDecimal.ZERO),
            Optional.of(value(last)),
            isScaled(last),
            from,
            last.to());
  }

  /** Where the second number of a range begins behind the first; negative if there is none. */
  private int secondAt(int behind, int from) {
    int at = behind;
    if (at < words.size() && words.get(at).isNumber() && isHyphened(at)) {
      return at;
    }
    if (at + 1 >= words.size()) {
      return -1;
    }
    Word joint = words.get(at);
    boolean between =
        (from > 0 && words.get(from - 1).is("between"))
            || (from > 1 && words.get(from - 2).is("between"));
    if (joint.is("to")
        || joint.is("through")
        || joint.isMark(WordScanner.DASH)
        || (joint.is("and") && between)) {
      at++;
      while (at < words.size() && (words.get(at).is("a") || words.get(at).is("about"))) {
        at++;
      }
      return at < words.size() ? at : -1;
    }
    return -1;
  }

  /** Whether nothing but a hyphen stands before a number: {@code 18-20}. */
  private boolean isHyphened(int at) {
    Word before = words.get(at - 1);
    Word word = words.get(at);
    return before.line().equals(word.line())
        && word.start() == before.end() + 1
        && "-\u2010\u2011".indexOf(word.line().text().charAt(before.end())) >= 0;
  }

  private @Nullable Range range(Quantity first, Quantity last) {
    boolean plainFirst = first.sort() == Sort.NUMBER;
    boolean plainLast = last.sort() == Sort.NUMBER;
    if (!plainFirst && !plainLast && first.sort() != last.sort()) {
      return null;
    }
    Sort sort = plainLast ? first.sort() : last.sort();
    BigDecimal low = value(first);
    BigDecimal high = value(last);
    if (plainFirst && (sort == Sort.PERCENT || sort == Sort.CENTS)) {
      low = low.movePointLeft(2);
    }
    boolean scaled = isScaled(first) || isScaled(last);
    int scale = scale(last.to() - 1);
    if (scale > 0 && !isScaled(first)) {
      low = low.scaleByPowerOfTen(scale);
    }
    int to = last.to();
    if (plainLast) {
      int behind = scale(to);
      if (behind > 0) {
        low = isScaled(first) ? low : low.scaleByPowerOfTen(behind);
        high = high.scaleByPowerOfTen(behind);
        scaled = true;
        to++;
      } else if (isScaled(first) || sort == Sort.PERCENT) {
        return null;
      }
    }
    return new Range(
        sort,
        Optional.of(low.min(high)),
        Optional.of(low.max(high)),
        scaled,
        first.from(),
        quantities.behindNames(to));
  }

  private Range around(Quantity middle) {
    int plus = plusOrMinus(middle.to());
    @Nullable Quantity radius = plus < 0 ? null : quantities.at(plus);
    BigDecimal value = value(middle);
    int to = middle.to();
    if (middle.sort() == Sort.NUMBER && isScaled(middle)) {
      value = value.scaleByPowerOfTen(scale(to));
      to++;
    }
    if (radius == null) {
      return new Range(
          middle.sort(),
          Optional.of(value),
          Optional.of(value),
          isScaled(middle),
          middle.from(),
          quantities.behindNames(to));
    }
    BigDecimal by =
        radius.sort() == Sort.PERCENT && middle.sort() != Sort.PERCENT
            ? value.multiply(radius.value()).abs()
            : radius.value();
    return new Range(
        middle.sort(),
        Optional.of(value.subtract(by)),
        Optional.of(value.add(by)),
        isScaled(middle),
        middle.from(),
        radius.to());
  }

  /** Where the number begins behind "plus or minus"; negative if that does not stand there. */
  int plusOrMinus(int behind) {
    int at = behind;
    if (at < words.size() && words.get(at).is("range")) {
      at++;
    }
    if (at < words.size() && words.get(at).isMark(",")) {
      at++;
    }
    if (at + 3 < words.size()
        && words.get(at).is("plus")
        && (words.get(at + 1).is("or") || words.get(at + 1).isMark("/"))
        && words.get(at + 2).is("minus")) {
      return at + 3;
    }
    if (at + 1 < words.size() && words.get(at).isMark("\u00b1")) {
      return at + 1;
    }
    boolean signs =
        at + 3 < words.size() && words.get(at).isMark("+") && words.get(at + 1).isMark("/");
    return signs ? at + 3 : -1;
  }

  private static BigDecimal value(Quantity quantity) {
    return quantity.negative() ? quantity.value().negate() : quantity.value();
  }

  private boolean isScaled(Quantity quantity) {
    return quantity.sort() == Sort.NUMBER ? scale(quantity.to()) > 0 : scale(quantity.to() - 1) > 0;
  }

  private int scale(int at) {
    return at < 0 ? 0 : quantities.scale(at);
  }
}
