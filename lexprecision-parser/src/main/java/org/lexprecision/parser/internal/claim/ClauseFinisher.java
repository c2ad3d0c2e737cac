package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Basis;
import org.lexprecision.Claim;
import org.lexprecision.Claim.Direction;
import org.lexprecision.Claim.Measure;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.Stock;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.claim.period.PeriodResolver;
import org.lexprecision.parser.internal.claim.sentence.Element;
import org.lexprecision.parser.internal.claim.sentence.Sentence;
import org.lexprecision.parser.internal.claim.subject.ReleaseWords;
import org.lexprecision.parser.internal.claim.subject.SpokenAmount;
import org.lexprecision.parser.internal.claim.subject.TableRow;
import org.lexprecision.parser.internal.claim.term.PlacedClaim;
import org.lexprecision.parser.internal.claim.term.Printed;
import org.lexprecision.parser.internal.claim.word.LongestPhrases;
import org.lexprecision.parser.internal.claim.word.Meaning;
import org.lexprecision.parser.internal.claim.word.Quantity;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.unit.CurrencyWords;

/** Makes claims of the amounts of finished clauses. */
final class ClauseFinisher {

  /** Why nothing is said of the figures of a sentence that speaks of what may be. */
  private static final String FUTURE = "the sentence speaks of what may be";

  private static final String TOLD = "is read by the row that states the same";

  private final DocumentContext context;
  private final ReleaseWords release;
  private final ItemResolver items;
  private final PeriodResolver resolver;
  private final ClaimPeriods periods;
  private final List<PlacedClaim> claims = new ArrayList<>();
  private final List<Pending> pending = new ArrayList<>();
  private List<Word> words = ImmutableList.of();
  private ImmutableList<Element> elements = ImmutableList.of();

  /**
   * A claim that what stands behind it may still change.
   *
   * @param of the periods it may be of
   * @param near those that its sentence names, and those that releases compare with
   * @param section the words of the heading above it, and of the part spoken of
   * @param ahead whether its period stands before it
   * @param behind the period named right behind it
   */
  private record Pending(
      Claim.Builder builder,
      ImmutableList<Printed> parts,
      Draft draft,
      ImmutableSet<Period> of,
      ImmutableSet<Period> near,
      ImmutableSet<String> section,
      boolean ahead,
      Optional<Period> behind) {

    int at() {
      return draft.quantity.from();
    }

    /** The period of a claim where its sentence is understood so far that this is its own. */
    Optional<Period> own(Claim claim) {
      return claim.isUnderstood() || draft.listed || ahead ? claim.period() : behind;
    }
  }

  ClauseFinisher(DocumentContext context, ReleaseWords release, PeriodResolver resolver) {
    this.context = context;
    this.release = release;
    this.items = new ItemResolver(release);
    this.resolver = resolver;
    this.periods = new ClaimPeriods(resolver);
  }

  void beginSentence(Sentence sentence) {
    words = sentence.words();
    elements = sentence.elements();
    claims.clear();
  }

  /** The words of an element as printed. */
  String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Word word : words.subList(element.from(), element.to())) {
      text.append(text.isEmpty() ? "" : " ").append(word.text());
    }
    return text.toString();
  }

  /** Completes the claims of the sentence, clause by clause. */
  void endSentence(boolean future) {
    for (Pending one : pending) {
      boolean mayCome = future && isOfFuture(one.draft.quantity, words.size());
      String doubt = mayCome && one.draft.doubt.isEmpty() ? FUTURE : one.draft.doubt;
      Printed start = one.parts.get(0);
      Claim claim = one.builder.line(start.line()).printed(start.text()).doubt(doubt).build();
      claims.addAll(PlacedClaim.of(told(claim, one, mayCome), one.parts, one.at()));
    }
    pending.clear();
  }

  /**
   * A claim whose figure the tables do not state as it is understood: with no doubt left where they
   * state that very figure of what it names, else as the one row says it that its sentence names.
   */
  private Claim told(Claim claim, Pending pending, boolean future) {
    boolean amount = claim.kind() == Claim.Kind.MONEY || claim.kind() == Claim.Kind.PER_SHARE;
    if (!amount || claim.measure() == Measure.PART) {
      return claim;
    }
    boolean change = claim.measure() == Measure.CHANGE;
    if (future || change) {
      Quantity quantity = pending.draft.quantity;
      boolean open =
          future
              ? !isOfFuture(quantity, SpokenAmount.clear(words, quantity.to()))
              : !claim.isUnderstood();
      return open ? named(claim, pending, true) : claim;
    }
    ImmutableList<Fact> stated =
        claim.isUnderstood() ? release.amounts().stated(claim) : ImmutableList.of();
    if (stated.stream().anyMatch(fact -> isHeldAgainst(fact, claim))) {
      return claim;
    }
    return release
        .amounts()
        .bearingOut(claim, words)
        .map(fact -> claim.withBasis(fact.basis()).withDoubt("").withPresumption(TOLD))
        .orElseGet(() -> named(claim, pending, false));
  }

  /** Whether a claim has to stand beside a figure: it is sure to be of it, or states the same. */
  private static boolean isHeldAgainst(Fact fact, Claim claim) {
    return fact.basis() == claim.basis()
        && (claim.presumption().isEmpty()
            || fact.figure().agreesWith(claim.figure().orElseThrow()));
  }

  /** Whether what may be is spoken of up to a word, in the part of the sentence of an amount. */
  private boolean isOfFuture(Quantity quantity, int to) {
    boolean spoken = false;
    for (Element element : elements) {
      if (element.from() >= to) {
        return spoken;
      }
      if (element instanceof Element.Mark mark && mark.mark().equals(";")) {
        if (mark.from() > quantity.from()) {
          return spoken;
        }
        spoken = false;
      }
      spoken |=
          element instanceof Element.Known known
              && known.meaning().category() == Meaning.Category.FUTURE;
    }
    return spoken;
  }

  private Claim named(Claim claim, Pending pending, boolean wholly) {
    Figure figure = claim.figure().orElseThrow();
    Quantity quantity = pending.draft.quantity;
    return release
        .amounts()
        .in(
            new SpokenAmount(
                words,
                quantity.from(),
                quantity.to(),
                figure,
                pending.own(claim),
                pending.of,
                pending.near,
                pending.section,
                wholly))
        .map(
            fact ->
                Claim.builder()
                    .document(claim.document())
                    .exhibit(claim.exhibit())
                    .line(claim.line())
                    .printed(claim.printed())
                    .kind(claim.kind())
                    .measure(Measure.LEVEL)
                    .item(fact.item())
                    .segment(fact.segment())
                    .basis(fact.basis())
                    .period(fact.period())
                    .figure(
                        figure.amount().signum() == fact.figure().amount().signum()
                            ? figure
                            : figure.negated())
                    .presumption(TOLD)
                    .build())
        .orElse(claim);
  }

  /** The claims of the sentence. */
  ImmutableList<PlacedClaim> claims() {
    return ImmutableList.copyOf(claims);
  }

  /** Makes the claims of a clause that ends before a word. */
  void finish(Clause clause, int toWord, ParagraphState state) {
    for (Draft draft : clause.drafts) {
      finish(clause, draft, Math.min(toWord, words.size()), state);
    }
  }

  private void finish(Clause clause, Draft draft, int toWord, ParagraphState state) {
    draft.doubt(clause.doubt);
    if (clause.excluding && draft.basis != Basis.ADJUSTED) {
      draft.doubt("excludes something");
    }
    Figure figure = Figure.of(signed(draft), unit(draft), draft.quantity.decimals());
    Optional<TableRow> row =
        clause.charge
            ? items.charge(draft, words.subList(Math.min(clause.fromWord, toWord), toWord))
            : items.row(clause, draft, figure);
    Optional<LineItem> item = row.map(TableRow::item);
    if (item.isEmpty()) {
      draft.doubt(
          draft.subject == null
              ? "does not say of which line item"
              : "the tables have no row of that name");
    }
    Claim.Builder builder = Claim.builder();
    builder.document(context.document()).exhibit(context.exhibit());
    builder.kind(kind(draft)).figure(figure).item(item).measure(draft.measure).whole(draft.whole);
    builder.basis(row.map(TableRow::basis).orElse(draft.basis));
    builder.segment(items.segment(clause, draft, row, figure, state));
    state.listing.settle(draft, resolver, periods.spoken(clause, state), state.future);
    if (item.filter(Stock.class::isInstance).isPresent()) {
      periods.balance(clause, draft, state, builder);
    } else {
      periods.flow(clause, draft, state, builder);
    }
    builder.presumption(draft.presumption);
    ImmutableList<Word> token =
        ImmutableList.copyOf(words.subList(draft.quantity.from(), draft.quantity.to()));
    pending.add(
        new Pending(
            builder,
            Printed.of(token),
            draft,
            periods.of(clause, draft, state),
            draft.listed ? ImmutableSet.of() : periods.near(elements, state),
            section(clause, state),
            !draft.base && clause.current.ahead && clause.current.period.isPresent(),
            periods.behind(draft, elements, state)));
  }

  /** The words that name the part of the company spoken of, or the section. */
  private static ImmutableSet<String> section(Clause clause, ParagraphState state) {
    ImmutableSet.Builder<String> section = ImmutableSet.builder();
    section.addAll(state.section);
    for (@Nullable Segment part : new Segment[] {clause.segment, state.spokenSegment}) {
      if (part != null) {
        section.addAll(LongestPhrases.keys(part.name()));
      }
    }
    return section.build();
  }

  private static Claim.Kind kind(Draft draft) {
    if (draft.isOf(Quantity.Sort.PERCENT) || draft.isOf(Quantity.Sort.POINTS)) {
      return Claim.Kind.PERCENT;
    }
    return ItemResolver.isPerShare(draft) ? Claim.Kind.PER_SHARE : Claim.Kind.MONEY;
  }

  private Unit unit(Draft draft) {
    Unit.Monetary currency = release.currency().orElse(new Unit.Monetary(CurrencyWords.DOLLARS));
    return switch (kind(draft)) {
      case PERCENT -> Unit.pure();
      case PER_SHARE -> Unit.perShare(currency.currency());
      default -> currency;
    };
  }

  private static BigDecimal signed(Draft draft) {
    BigDecimal value = draft.quantity.value();
    if (draft.measure == Measure.PART) {
      return value;
    }
    if (draft.measure == Measure.LEVEL) {
      return draft.negative ? value.negate() : value;
    }
    Direction way = draft.spoken().orElse(Direction.INCREASE);
    if (!draft.isOf(Quantity.Sort.PERCENT) && draft.isLoss()) {
      way = way.reversed();
    }
    return way == Direction.DECREASE ? value.negate() : value;
  }
}
