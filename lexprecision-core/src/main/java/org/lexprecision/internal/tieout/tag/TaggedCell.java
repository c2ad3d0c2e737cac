package org.lexprecision.internal.tieout.tag;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Release;
import org.lexprecision.TaggedSource;
import org.lexprecision.Unit;
import org.lexprecision.internal.tieout.relation.PrintedSign;

/**
 * A cell that bears a tag: what the tag says, and what the print alone says.
 *
 * @param tag the fact of the tag
 * @param print the fact that the print would be without it; empty where it would be none
 */
record TaggedCell(Fact tag, Optional<Fact> print) {

  private static final CharMatcher NUMBER = CharMatcher.inRange('0', '9').or(CharMatcher.is('.'));

  private record Place(int line, int column) {

    static Place of(Fact fact) {
      return new Place(fact.source().line(), fact.source().column());
    }
  }

  /**
   * Returns the tagged cells of a release, in printed order: first with the outer of nested tags,
   * then, where some are nested, all cells again with the inner ones.
   */
  static ImmutableList<ImmutableList<TaggedCell>> of(Release release) {
    Map<Place, Fact> prints = new HashMap<>();
    release.prints().forEach(fact -> prints.put(Place.of(fact), fact));
    Map<Place, TaggedCell> outer = new LinkedHashMap<>();
    Map<Place, TaggedCell> inner = new LinkedHashMap<>();
    for (Fact fact : release.facts()) {
      if (fact.source() instanceof TaggedSource && fact.source().line() > 0) {
        Place place = Place.of(fact);
        TaggedCell cell = new TaggedCell(fact, Optional.ofNullable(prints.get(place)));
        outer.putIfAbsent(place, cell);
        inner.put(place, cell);
      }
    }
    return outer.equals(inner)
        ? ImmutableList.of(ImmutableList.copyOf(outer.values()))
        : ImmutableList.of(
            ImmutableList.copyOf(outer.values()), ImmutableList.copyOf(inner.values()));
  }

  int table() {
    return tag.source().table();
  }

  int line() {
    return tag.source().line();
  }

  int column() {
    return tag.source().column();
  }

  /** The element with its prefix. */
  String concept() {
    return ((TaggedSource) tag.source()).concept();
  }

  Unit unit() {
    return tag.figure().unit();
  }

  /** Asks whether the tag's period is a moment. */
  boolean isInstant() {
    return tag.period().filter(period -> period.isInstant()).isPresent();
  }

  /** Asks whether tag and print count the same thing. */
  boolean countAlike() {
    return print.filter(fact -> fact.figure().unit().equals(unit())).isPresent();
  }

  /** The power of ten by which the tag's amount is the print's; empty for zero and other digits. */
  Optional<Integer> shift() {
    return print.flatMap(fact -> power(fact.figure().amount()));
  }

  /** The power of ten by which the tag's amount is the number of the printed digits. */
  Optional<Integer> scale() {
    return token().flatMap(this::power);
  }

  private Optional<Integer> power(BigDecimal of) {
    BigDecimal stated = tag.figure().amount().abs().stripTrailingZeros();
    BigDecimal printed = of.abs().stripTrailingZeros();
    return stated.signum() != 0 && stated.unscaledValue().equals(printed.unscaledValue())
        ? Optional.of(printed.scale() - stated.scale())
        : Optional.empty();
  }

  private Optional<BigDecimal> token() {
    String digits = NUMBER.retainFrom(tag.source().printed());
    boolean number =
        CharMatcher.is('.').countIn(digits) < 2
            && !digits.isEmpty()
            && !digits.startsWith(".")
            && !digits.endsWith(".");
    return number ? Optional.of(new BigDecimal(digits)) : Optional.empty();
  }

  /** 1 where tag and token have one sign, −1 where they have opposite ones; empty for zero. */
  Optional<Integer> sense() {
    int sign = tag.figure().amount().signum();
    return sign == 0 ? Optional.empty() : Optional.of(PrintedSign.of(tag) < 0 ? -sign : sign);
  }

  /**
   * How many digits more the tag claims to be accurate to than are printed at its own scale; empty
   * where it claims none.
   */
  Optional<Integer> finer() {
    Optional<BigDecimal> token = token();
    Optional<Integer> scale = scale();
    if (token.isEmpty() || scale.isEmpty()) {
      return Optional.empty();
    }
    int printed = token.get().scale() - scale.get();
    int claimed = tag.figure().decimals().orElse(Math.max(0, printed));
    return claimed > printed ? Optional.of(claimed - printed) : Optional.empty();
  }

  /** How far rounding may put the print off. */
  BigDecimal bound() {
    Figure figure = print.map(Fact::figure).orElse(tag.figure());
    return figure.interval().upper().subtract(figure.amount());
  }
}
