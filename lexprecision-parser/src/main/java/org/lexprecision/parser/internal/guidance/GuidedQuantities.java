package org.lexprecision.parser.internal.guidance;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.parser.internal.claim.word.Quantity;
import org.lexprecision.parser.internal.claim.word.Quantity.Sort;
import org.lexprecision.parser.internal.claim.word.QuantityReader;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.unit.CurrencyLexicon;
import org.lexprecision.parser.internal.unit.CurrencyName;

/**
 * Reads numbers of guidance: those of running text, those of any money ({@code €1.2 billion},
 * {@code 1.3 billion dollars}), and those of rows, where parentheses stand for a minus.
 */
final class GuidedQuantities {

  private final List<Word> words;
  private final boolean row;
  private final QuantityReader quantities;

  GuidedQuantities(List<Word> words, boolean row) {
    this.words = words;
    this.row = row;
    this.quantities = new QuantityReader(words);
  }

  /** Reads the number that begins at a word; null if none does. */
  @Nullable Quantity at(int from) {
    if (row && isMark(from, "(")) {
      @Nullable Quantity bracketed = bracketed(from);
      if (bracketed != null) {
        return bracketed;
      }
    }
    int number = behindName(from);
    @Nullable Quantity read = number < words.size() ? quantities.at(number) : null;
    if (read == null || (number > from && read.sort() != Sort.NUMBER)) {
      return number > from ? signed(from, number) : read;
    }
    boolean money =
        read.sort() == Sort.NUMBER && (number > from || isName(read.to() + scaled(read.to())));
    return money ? money(read, from) : read;
  }

  /** {@code HK$5}: the sign of a dollar ends the name of the money. */
  private @Nullable Quantity signed(int from, int number) {
    @Nullable Quantity read = isMark(number - 1, "$") ? quantities.at(number - 1) : null;
    return read == null
        ? null
        : new Quantity(
            read.sort(), read.value(), read.decimals(), read.negative(), from, read.to());
  }

  private Quantity money(Quantity number, int from) {
    int power = scaled(number.to()) > 0 ? scale(number.to()) : 0;
    return new Quantity(
        Sort.MONEY,
        number.value().scaleByPowerOfTen(power),
        number.decimals() - power,
        number.negative(),
        from,
        number.to() + scaled(number.to()));
  }

  private @Nullable Quantity bracketed(int from) {
    @Nullable Quantity inner = from + 1 < words.size() ? quantities.at(from + 1) : null;
    if (inner == null || !isMark(inner.to(), ")")) {
      return null;
    }
    boolean percent = inner.sort() == Sort.NUMBER && isMark(inner.to() + 1, "%");
    BigDecimal value = percent ? inner.value().movePointLeft(2) : inner.value();
    return new Quantity(
        percent ? Sort.PERCENT : inner.sort(),
        value,
        inner.decimals() + (percent ? 2 : 0),
        true,
        from,
        inner.to() + (percent ? 2 : 1));
  }

  /** The money that is named from one place up to another; empty if none is, or any of several. */
  Optional<Currency> currency(int from, int to) {
    for (int at = from; at < Math.min(to, words.size()); at++) {
      ImmutableSet<Currency> named = named(at);
      if (named.size() == 1) {
        return named.stream().findFirst();
      }
    }
    return Optional.empty();
  }

  /** The index behind the name of a money that is told from all others; the same if none is. */
  private int behindName(int from) {
    if (named(from).size() != 1) {
      return from;
    }
    @Nullable CurrencyName name = name(from);
    int at = from;
    while (name != null
        && at < words.size()
        && words.get(at).line().equals(words.get(from).line())
        && words.get(at).start() < name.end()) {
      at++;
    }
    return at;
  }

  /** The index behind the names of moneys that stand at a place. */
  int behindNames(int from) {
    int at = from;
    while (isName(at)) {
      at++;
    }
    return at;
  }

  private boolean isName(int at) {
    return at < words.size() && !words.get(at).isMark("$") && !named(at).isEmpty();
  }

  private ImmutableSet<Currency> named(int at) {
    @Nullable CurrencyName name = at < words.size() ? name(at) : null;
    return name == null ? ImmutableSet.of() : name.currencies();
  }

  private @Nullable CurrencyName name(int at) {
    Word word = words.get(at);
    return word.isNumber() ? null : CurrencyLexicon.find(word.line().text(), word.start());
  }

  private int scaled(int at) {
    return scale(at) > 0 ? 1 : 0;
  }

  /** The power of ten that a word behind a number names; 0 if it names none. */
  int scale(int at) {
    return at < words.size() ? QuantityReader.scale(words.get(at)) : 0;
  }

  private boolean isMark(int at, String mark) {
    return at >= 0 && at < words.size() && words.get(at).isMark(mark);
  }
}
