package org.lexprecision.parser.internal.claim.term;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Claim;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.claim.period.DayMention;
import org.lexprecision.parser.internal.claim.word.Quantity;
import org.lexprecision.parser.internal.claim.word.QuantityReader;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.unit.CurrencyWords;

/**
 * Reads the days of a release and the terms of an offer, sentence by sentence in printed order.
 *
 * <p>A term depends on what was said before it: the security spoken of, the day as of which a
 * figure holds, the term that a percentage is a part of.
 */
public final class TermReader {

  private static final Unit DOLLARS = Unit.monetary(CurrencyWords.DOLLARS);
  private static final Unit DOLLARS_PER_SHARE = Unit.perShare(CurrencyWords.DOLLARS);

  private final DocumentContext context;
  private final Optional<LocalDate> released;
  private final boolean offer;
  private final Securities securities = new Securities();
  private Optional<Period> asOf = Optional.empty();
  private String before = "";

  public TermReader(DocumentContext context, Release release) {
    this.context = context;
    this.released = release.released();
    this.offer = release.kind() == ReleaseKind.EXCHANGE_OFFER;
  }

  /** Whether the document is an offer, of which every figure is a term. */
  public boolean isOffer() {
    return offer;
  }

  /** Returns the terms of a sentence. */
  public ImmutableList<PlacedClaim> read(List<Word> sentence) {
    if (offer) {
      securities.learn(sentence);
    }
    ImmutableList.Builder<PlacedClaim> claims = ImmutableList.builder();
    QuantityReader quantities = new QuantityReader(sentence);
    int clause = 0;
    int at = 0;
    while (at < sentence.size()) {
      @Nullable DayMention day = DayMention.at(sentence, at);
      @Nullable Quantity quantity = day == null && offer ? quantities.at(at) : null;
      if (sentence.get(at).isMark(";")) {
        clause = at + 1;
      }
      int to = day != null ? day.to() : quantity != null ? quantity.to() : at + 1;
      if (day != null) {
        claims.addAll(day(sentence, clause, day));
      } else if (quantity != null) {
        claims.addAll(quantity(sentence, clause, quantity));
      }
      at = to;
    }
    return claims.build();
  }

  private ImmutableList<PlacedClaim> day(List<Word> words, int clause, DayMention day) {
    boolean released = day.date().isPresent() && day.date().equals(this.released);
    @Nullable Found found = find(words, clause, day.from(), day.to(), released, Claim.Kind.DATE);
    if (found == null) {
      return ImmutableList.of();
    }
    Optional<Period> instant = day.date().map(Period::atCloseOf);
    if (found.term.endsWith("as_of")) {
      asOf = instant;
    }
    Claim.Builder claim = begin(Claim.Kind.DATE).term(found.term).period(instant);
    return placed(claim, words, day.from(), day.to());
  }

  private ImmutableList<PlacedClaim> quantity(List<Word> words, int clause, Quantity quantity) {
    Claim.Kind[] kinds =
        switch (quantity.sort()) {
          case MONEY, CENTS -> new Claim.Kind[] {Claim.Kind.PER_SHARE, Claim.Kind.MONEY};
          case PERCENT -> new Claim.Kind[] {Claim.Kind.PERCENT, Claim.Kind.RATE};
          case NUMBER, POINTS -> new Claim.Kind[] {Claim.Kind.COUNT};
        };
    @Nullable Found found = find(words, clause, quantity.from(), quantity.to(), false, kinds);
    if (found == null) {
      boolean plain = quantity.sort() == Quantity.Sort.NUMBER;
      return plain
          ? ImmutableList.of()
          : placed(
              begin(kinds[1]).doubt("no term of an offer that is known"),
              words,
              quantity.from(),
              quantity.to());
    }
    Claim.Builder claim = begin(found.rule.kind()).term(found.term).whole(found.security);
    claim.figure(Figure.of(quantity.value(), unit(found.rule.kind()), quantity.decimals()));
    if (found.term.endsWith("_pct")) {
      claim.measure(Claim.Measure.PART);
    } else {
      before = found.term;
    }
    if (found.rule.asOf()) {
      claim.period(asOf.or(() -> released.map(Period::atCloseOf)));
    }
    return placed(claim, words, quantity.from(), quantity.to());
  }

  private record Found(TermRule rule, String term, String security) {}

  private @Nullable Found find(
      List<Word> words, int clause, int from, int to, boolean onReleaseDay, Claim.Kind... kinds) {
    String head = keys(words.subList(clause, from));
    int end = to;
    while (end < words.size() && !words.get(end).isMark(";")) {
      end++;
    }
    String named = offer ? securities.named(words, Math.min(to, words.size())) : "";
    TermContext place =
        new TermContext(head, keys(words.subList(to, end)), keys(words), named, onReleaseDay);
    for (TermRule rule : TermRule.all()) {
      if ((offer || !rule.offer()) && isOf(rule, kinds) && rule.fits(place)) {
        String security = offer ? securities.spokenOf(words, from) : "";
        String term =
            rule.term()
                .replace("{named}", named)
                .replace("{security}", security)
                .replace("{side}", side(head))
                .replace("{before}", before)
                .replace("{subject}", holder(words.subList(clause, from)));
        return new Found(rule, term, security);
      }
    }
    return null;
  }

  private static boolean isOf(TermRule rule, Claim.Kind... kinds) {
    return ImmutableList.copyOf(kinds).contains(rule.kind());
  }

  /** What was before an amendment stands behind "from" or "previously". */
  private static String side(String head) {
    boolean previous =
        head.contains(" previously ") || head.lastIndexOf(" from ") > head.lastIndexOf(" to ");
    return previous ? "previous" : "amended";
  }

  /** Who controls: the words before the verb, without the article. */
  private static String holder(List<Word> words) {
    int verb = 0;
    while (verb < words.size() && !words.get(verb).is("control")) {
      verb++;
    }
    int from = verb > 0 && words.get(0).is("the") ? 1 : 0;
    return Securities.printed(words, from, Math.max(0, verb - from));
  }

  private static String keys(List<Word> words) {
    StringBuilder keys = new StringBuilder(" ");
    for (Word word : words) {
      if (word.isLetters() || word.isNumber()) {
        keys.append(word.key()).append(' ');
      }
    }
    return keys.toString();
  }

  private static Unit unit(Claim.Kind kind) {
    return switch (kind) {
      case MONEY -> DOLLARS;
      case PER_SHARE -> DOLLARS_PER_SHARE;
      case COUNT -> Unit.shares();
      case PERCENT, RATE, DATE -> Unit.pure();
    };
  }

  private Claim.Builder begin(Claim.Kind kind) {
    Claim.Builder claim = Claim.builder();
    claim.document(context.document()).exhibit(context.exhibit()).kind(kind);
    return claim;
  }

  private static ImmutableList<PlacedClaim> placed(
      Claim.Builder builder, List<Word> words, int from, int to) {
    ImmutableList<Printed> parts = Printed.of(words.subList(from, to));
    Printed start = parts.get(0);
    Claim claim = builder.line(start.line()).printed(start.text()).build();
    return PlacedClaim.of(claim, parts, from);
  }
}
