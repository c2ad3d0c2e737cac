package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Claim;
import org.lexprecision.Claim.Direction;
import org.lexprecision.Claim.Measure;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.statement.DocumentContext;

/** Makes claims of the amounts of finished clauses. */
final class ClauseFinisher {

  private static final Currency DOLLAR = Currency.getInstance("USD");

  private final DocumentContext context;
  private final ReleaseWords release;
  private final ItemResolver items;
  private final PeriodResolver resolver;
  private final List<PlacedClaim> claims = new ArrayList<>();
  private final List<Pending> pending = new ArrayList<>();
  private List<Word> words = ImmutableList.of();

  private record Pending(
      Claim.Builder builder, ImmutableList<Printed> parts, int at, String doubt) {}

  ClauseFinisher(DocumentContext context, ReleaseWords release, PeriodResolver resolver) {
    this.context = context;
    this.release = release;
    this.items = new ItemResolver(release);
    this.resolver = resolver;
  }

  void beginSentence(List<Word> sentence) {
    words = sentence;
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
  void endSentence(String sentenceDoubt) {
    for (Pending one : pending) {
      String doubt = one.doubt.isEmpty() ? sentenceDoubt : one.doubt;
      Printed start = one.parts.get(0);
      Claim claim = one.builder.line(start.line()).printed(start.text()).doubt(doubt).build();
      claims.addAll(PlacedClaim.of(claim, one.parts, one.at));
    }
    pending.clear();
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
    Claim.Builder builder = Claim.builder();
    builder.document(context.document()).exhibit(context.exhibit());
    builder.measure(draft.measure).basis(clause.basis);
    Optional<LineItem> item = items.item(draft, charge(clause, toWord));
    item.ifPresent(builder::item);
    if (item.isEmpty()) {
      draft.doubt("does not say of which line item");
    }
    builder.segment(items.segment(clause, draft, item, state));
    periods(clause, draft, state, builder);
    boolean perShare = ItemResolver.isPerShare(draft);
    Unit.Monetary currency = release.currency().orElse(new Unit.Monetary(DOLLAR));
    Claim.Kind kind;
    Unit unit;
    if (draft.quantity.sort() == Quantity.Sort.PERCENT) {
      kind = Claim.Kind.PERCENT;
      unit = Unit.pure();
    } else if (perShare) {
      kind = Claim.Kind.PER_SHARE;
      unit = Unit.perShare(currency.currency());
    } else {
      kind = Claim.Kind.MONEY;
      unit = currency;
    }
    builder.kind(kind).figure(Figure.of(signed(draft), unit, draft.quantity.decimals()));
    builder.presumption(draft.presumption);
    if (draft.whole != null) {
      builder.whole(draft.whole.id());
    }
    ImmutableList<Word> token =
        ImmutableList.copyOf(words.subList(draft.quantity.from(), draft.quantity.to()));
    pending.add(new Pending(builder, Printed.of(token), draft.quantity.from(), draft.doubt));
  }

  /** The words that say what the charge of a clause is for; none if it speaks of no charge. */
  private List<Word> charge(Clause clause, int toWord) {
    return clause.charge
        ? words.subList(Math.min(clause.fromWord, toWord), toWord)
        : ImmutableList.of();
  }

  private void periods(Clause clause, Draft draft, ParagraphState state, Claim.Builder builder) {
    Optional<Period> current = current(clause, draft, state);
    boolean compares = draft.measure == Measure.CHANGE || draft.spoken != null;
    if (draft.base) {
      Optional<Period> period =
          draft.period.isPresent() ? draft.period : base(clause, draft, state, current);
      builder.period(draft.measure == Measure.CHANGE ? current : period);
    } else {
      builder.period(draft.period.isPresent() ? draft.period : current);
    }
    if (!compares) {
      return;
    }
    if (draft.measure == Measure.CHANGE || !draft.base) {
      builder.comparedWith(
          draft.comparedWith.isPresent()
              ? draft.comparedWith
              : base(clause, draft, state, current));
      if (draft.spoken != null) {
        boolean loss = draft.subject != null && !draft.subject.positive();
        builder.direction(loss ? draft.spoken.reversed() : draft.spoken);
      }
    }
  }

  private Optional<Period> current(Clause clause, Draft draft, ParagraphState state) {
    if (clause.current.stated) {
      if (clause.current.period.isEmpty()) {
        draft.doubt("the period is not known");
      }
      return clause.current.period;
    }
    if (clause.current.period.isPresent()) {
      return clause.current.period;
    }
    if (state.current.isPresent()) {
      return state.current;
    }
    draft.presume("does not say when");
    return state.sectionPeriod.or(resolver::latestQuarter);
  }

  private Optional<Period> base(
      Clause clause, Draft draft, ParagraphState state, Optional<Period> current) {
    if (clause.base.stated) {
      if (clause.base.period.isEmpty()) {
        draft.doubt("the period compared with is not known");
      }
      return clause.base.period;
    }
    if (state.base.isPresent() && state.current.equals(current)) {
      return state.base;
    }
    if (draft.base || draft.measure == Measure.CHANGE) {
      draft.presume("does not say compared with when");
    }
    return current.flatMap(resolver::yearAgo);
  }

  private static BigDecimal signed(Draft draft) {
    BigDecimal value = draft.quantity.value();
    if (draft.measure == Measure.PART) {
      return value;
    }
    if (draft.measure == Measure.LEVEL) {
      return draft.negative ? value.negate() : value;
    }
    Direction way = draft.spoken == null ? Direction.INCREASE : draft.spoken;
    boolean loss = draft.subject != null && !draft.subject.positive();
    if (draft.quantity.sort() != Quantity.Sort.PERCENT && loss) {
      way = way.reversed();
    }
    return way == Direction.DECREASE ? value.negate() : value;
  }
}
