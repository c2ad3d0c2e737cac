package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Basis;
import org.lexprecision.Figure;
import org.lexprecision.LineItems;
import org.lexprecision.Segment;
import org.lexprecision.parser.internal.claim.subject.ReleaseWords;
import org.lexprecision.parser.internal.claim.subject.Subject;
import org.lexprecision.parser.internal.claim.subject.TableRow;
import org.lexprecision.parser.internal.claim.word.Quantity;
import org.lexprecision.parser.internal.claim.word.Word;

/** Finds what the amounts of a clause are of: the rows and parts that the tables show. */
final class ItemResolver {

  private static final String SPOKEN = "leaves the part of the company to what stands before it";

  private static final String OTHER_FOOTING = "may be of another footing than the tables";

  /** What rows per share are called where their caption is that of the result. */
  private static final ImmutableList<String> NET_PER_SHARE =
      ImmutableList.of("EarningsPerShare", "NetIncomeLoss");

  private final ReleaseWords release;

  ItemResolver(ReleaseWords release) {
    this.release = release;
  }

  /** Whether an amount is one for each share. */
  static boolean isPerShare(Draft draft) {
    boolean item = draft.subject != null && draft.subject.isPerShare();
    return draft.share != null || draft.isOf(Quantity.Sort.CENTS) || item;
  }

  /** The charge that an amount is of, by the words that say what it is for. */
  Optional<TableRow> charge(Draft draft, List<Word> words) {
    return release.charge(words).map(item -> TableRow.of(item, draft.basis));
  }

  /** The row that an amount is of; where a name can mean several, the one that states it. */
  Optional<TableRow> row(Clause clause, Draft draft, Figure figure) {
    @Nullable Subject subject = draft.subject == null ? unsaid(clause) : draft.subject;
    if (subject == null) {
      return Optional.empty();
    }
    ImmutableList<String> ids = ids(clause, draft, subject);
    ImmutableList<TableRow> named = rows(clause, draft, ids);
    ImmutableList<TableRow> rows =
        named.isEmpty() && !ids.isEmpty() && isPerShare(draft)
            ? rows(clause, draft, NET_PER_SHARE)
            : named;
    if (rows.isEmpty()) {
      return ids.stream()
          .findFirst()
          .flatMap(release::item)
          .map(item -> TableRow.of(item, draft.basis));
    }
    if (rows.stream().anyMatch(row -> !row.isAs(rows.get(0)))) {
      draft.presume("may mean more than one row of the tables");
    }
    return rows.stream()
        .filter(row -> release.rows().states(row, figure))
        .findFirst()
        .or(() -> Optional.of(rows.get(0)));
  }

  /** "Bellwater earned $44 million or $1.11 per diluted share": what is so stated is net. */
  private static @Nullable Subject unsaid(Clause clause) {
    boolean paired =
        clause.drafts.stream().anyMatch(ItemResolver::isPerShare)
            && clause.drafts.stream()
                .anyMatch(draft -> !isPerShare(draft) && draft.isOf(Quantity.Sort.MONEY));
    return paired ? Subject.result(true) : null;
  }

  /** "Earnings were $44 million or $1.11 per diluted share" are the net ones. */
  private static ImmutableList<String> ids(Clause clause, Draft draft, Subject subject) {
    if (isPerShare(draft)) {
      return perShare(draft, subject);
    }
    if (subject.isNamed() || clause.drafts.stream().noneMatch(ItemResolver::isPerShare)) {
      return subject.ids();
    }
    draft.presume("may be another result than the net one");
    return Subject.NET.ids();
  }

  private ImmutableList<TableRow> rows(Clause clause, Draft draft, ImmutableList<String> ids) {
    return ids.stream()
        .flatMap(id -> rows(clause, draft, id).stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<TableRow> rows(Clause clause, Draft draft, String id) {
    ImmutableList<TableRow> named = release.rows().of(id, isPerShare(draft));
    if (draft.basis == Basis.ADJUSTED) {
      ImmutableList<TableRow> said = only(named, TableRow::adjusted);
      if (!said.isEmpty()) {
        return said;
      }
      draft.presume(OTHER_FOOTING);
    }
    boolean standard = LineItems.find(id).isPresent() && !id.startsWith("Adjusted");
    ImmutableList<TableRow> plain =
        only(named, row -> row.basis() == draft.basis && !(standard && row.adjusted()));
    if (plain.isEmpty() && !standard) {
      if (named.stream().anyMatch(row -> !row.adjusted())) {
        draft.presume(OTHER_FOOTING);
      }
      plain = named;
    }
    if (!clause.attributed) {
      return plain;
    }
    ImmutableList<TableRow> owned = only(plain, TableRow::attributed);
    if (owned.isEmpty()) {
      draft.presume("may be of other owners than the tables");
      return plain;
    }
    return owned;
  }

  private static ImmutableList<TableRow> only(
      ImmutableList<TableRow> rows, Predicate<TableRow> condition) {
    return rows.stream().filter(condition).collect(ImmutableList.toImmutableList());
  }

  /** The ids that an amount per share may be of, the likeliest first. */
  private static ImmutableList<String> perShare(Draft draft, Subject subject) {
    String share;
    if (subject.isPerShare()) {
      share = subject.id().substring("EarningsPerShare".length());
    } else if (subject.isNetPerShare()) {
      share = draft.share == null ? "any" : draft.share;
    } else {
      return ImmutableList.of();
    }
    return switch (share) {
      case "diluted", "Diluted" ->
          ImmutableList.of("EarningsPerShareDiluted", "EarningsPerShareBasicAndDiluted");
      case "basic", "Basic" ->
          ImmutableList.of("EarningsPerShareBasic", "EarningsPerShareBasicAndDiluted");
      case "both", "BasicAndDiluted" -> ImmutableList.of("EarningsPerShareBasicAndDiluted");
      default ->
          ImmutableList.of(
              "EarningsPerShareBasicAndDiluted",
              "EarningsPerShareDiluted",
              "EarningsPerShareBasic",
              "EarningsPerShare");
    };
  }

  /** The part of the company that an amount is of. */
  Segment segment(
      Clause clause, Draft draft, Optional<TableRow> row, Figure figure, ParagraphState state) {
    if (clause.segment != null) {
      if (clause.segmentInherited) {
        draft.presume(SPOKEN);
      }
      return clause.segment;
    }
    if (clause.charge || isPerShare(draft)) {
      return Segment.consolidated();
    }
    @Nullable Segment spoken = state.spokenSegment;
    if (spoken != null && !spoken.isConsolidated()) {
      if (row.isPresent() && release.rows().states(row.get(), spoken, figure)) {
        draft.presume(SPOKEN);
        return spoken;
      }
    }
    Optional<Segment> headed =
        row.flatMap(
            of ->
                state
                    .headed
                    .filter(part -> release.rows().states(of, part, figure))
                    .filter(part -> !release.rows().states(of, Segment.consolidated(), figure)));
    if (headed.isPresent()) {
      draft.presume("takes the part of the company from the heading");
      return headed.get();
    }
    if (spoken != null && !spoken.isConsolidated()) {
      draft.doubt("does not say of which part of the company");
    }
    if (state.sectionUnread) {
      draft.presume("stands under a heading that may name a part of the company");
    }
    @Nullable Segment section = state.sectionSegment;
    if (section == null || row.filter(one -> release.states(one.item().id(), section)).isEmpty()) {
      return Segment.consolidated();
    }
    return section;
  }
}
