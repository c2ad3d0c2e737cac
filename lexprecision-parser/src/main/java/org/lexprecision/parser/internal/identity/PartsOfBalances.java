package org.lexprecision.parser.internal.identity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexprecision.Balance;
import org.lexprecision.Flow;
import org.lexprecision.LineItems;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.period.row.CaptionWords;
import org.lexprecision.parser.internal.period.row.Timing;
import org.lexprecision.parser.internal.row.PeriodCaptions;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.WordList;

/**
 * Rows that bear the names of costs and income and are parts of a balance: "Depreciation" among
 * deferred taxes, "Interest" and "Income taxes" among what is accrued.
 *
 * <p>They stand under days, below words that name a balance, and add up with rows that are no costs
 * to a total that is none. What adds up with balances alone is of their day, whatever it is called:
 * "Unbilled deliveries" among receivables.
 */
public final class PartsOfBalances {

  private static final ImmutableSetMultimap<String, String> WORDS =
      WordList.kinds(PartsOfBalances.class, "parts-of-balances.txt");
  private static final Splitter LETTERS =
      Splitter.on(CharMatcher.inRange('a', 'z').negate().precomputed()).omitEmptyStrings();
  private static final ImmutableSet<StatementKind> OF_FLOWS =
      ImmutableSet.of(StatementKind.OPERATIONS, StatementKind.CASH_FLOW);
  private static final int MOST_PARTS = 20;

  private PartsOfBalances() {}

  /**
   * Gives such rows of a table items of their own.
   *
   * @param days whether the words over the columns name nothing but days
   * @param announcement the last words above the table
   */
  public static void tell(List<RowDraft> rows, boolean days, String announcement) {
    boolean flows = rows.stream().anyMatch(row -> OF_FLOWS.contains(row.statement));
    for (int at = 2; at < rows.size(); at++) {
      RowDraft total = rows.get(at);
      if (takesTime(total)) {
        parts(rows, at)
            .filter(found -> takesTime(found.get(0)))
            .ifPresent(found -> found.forEach(part -> part.amongFlows = true));
      }
      if (isFlow(total) || !(days || flows)) {
        continue;
      }
      Optional<List<RowDraft>> parts = parts(rows, at);
      if (!flows) {
        parts.ifPresent(found -> tell(found, announcement));
      }
      parts
          .filter(found -> flows ? areClosing(found, total) : areBalances(found, total))
          .filter(found -> !leadsOn(found.get(0), total))
          .ifPresent(
              found ->
                  Stream.concat(found.stream(), Stream.of(total))
                      .forEach(row -> row.amongBalances = true));
    }
  }

  /** Whether a row is of a length of time by its item or its words. */
  private static boolean takesTime(RowDraft row) {
    return row.measure.count() == Count.MONEY
        && (isFlow(row)
            || CaptionWords.of(row.caption()).timing().equals(Optional.of(Timing.LENGTH)));
  }

  /** Whether rows lead from one balance at an end to another: cash, and what is overdrawn of it. */
  private static boolean areClosing(List<RowDraft> parts, RowDraft total) {
    return have("closing", parts.get(0).caption())
        && Stream.of(parts.get(0), total)
            .allMatch(
                row -> CaptionWords.of(row.caption()).timing().equals(Optional.of(Timing.MOMENT)))
        && parts.stream()
            .noneMatch(
                row -> CaptionWords.of(row.caption()).timing().equals(Optional.of(Timing.LENGTH)));
  }

  /**
   * Whether balances are among parts and no flow that is known: one that cannot be meant otherwise,
   * or several and nothing else by its words.
   */
  private static boolean areBalances(List<RowDraft> parts, RowDraft total) {
    if (parts.stream().anyMatch(PartsOfBalances::isFlow)
        || total.measure.count() != Count.MONEY
        || CaptionWords.of(total.caption()).timing().filter(Timing.LENGTH::equals).isPresent()) {
      return false;
    }
    List<Timing> said =
        parts.stream().flatMap(part -> CaptionWords.of(part.caption()).timing().stream()).toList();
    return Stream.concat(parts.stream(), said.isEmpty() ? Stream.of(total) : Stream.of())
            .anyMatch(row -> CaptionWords.of(row.caption()).areOwned())
        || (said.size() > 1 && !said.contains(Timing.LENGTH));
  }

  /** Whether a row begins in one column with what a total came to in another: a roll goes on. */
  private static boolean leadsOn(RowDraft first, RowDraft total) {
    return first.values.stream()
        .anyMatch(
            opening ->
                total.values.stream()
                    .filter(closing -> closing.cell.column() != opening.cell.column())
                    .anyMatch(closing -> closing.signed().compareTo(opening.signed()) == 0));
  }

  private static void tell(List<RowDraft> parts, String announcement) {
    if (parts.stream().allMatch(PartsOfBalances::isFlow)) {
      return;
    }
    for (RowDraft part : parts) {
      String heading = part.group().isEmpty() ? announcement : part.group();
      if (isFlow(part) && have("balances", heading)) {
        String caption = Captions.withoutMarks(part.caption());
        String of = Captions.withoutMarks(part.group());
        part.measure =
            new Measure(
                LineItems.stock(
                    Captions.named(of) + Captions.named(caption) + (of.isEmpty() ? "Balance" : ""),
                    (of + " " + caption).strip(),
                    Balance.NONE),
                Count.MONEY,
                false,
                part.measure.basis());
      }
    }
  }

  private static boolean isFlow(RowDraft row) {
    return row.measure.known()
        && row.measure.count() == Count.MONEY
        && row.measure.item() instanceof Flow;
  }

  /** The rows right above a total that it is the sum of. */
  private static Optional<List<RowDraft>> parts(List<RowDraft> rows, int at) {
    RowDraft total = rows.get(at);
    for (int from = at - 2; from >= Math.max(0, at - MOST_PARTS); from--) {
      List<RowDraft> parts = rows.subList(from, at);
      if (rows.get(from).measure.count() != total.measure.count()) {
        return Optional.empty();
      }
      if (isSum(parts, total)) {
        return Optional.of(parts).filter(found -> found.stream().noneMatch(PartsOfBalances::opens));
      }
    }
    return Optional.empty();
  }

  /** Whether a row is the balance that others move on to the next one. */
  private static boolean opens(RowDraft row) {
    return have("opening", row.caption()) || PeriodCaptions.endsInDay(row.caption());
  }

  private static boolean isSum(List<RowDraft> parts, RowDraft total) {
    return total.values.stream()
        .allMatch(sum -> RowDraft.sum(parts, sum.cell.column()).compareTo(sum.signed()) == 0);
  }

  private static boolean have(String kind, String words) {
    return LETTERS
        .splitToStream(words.toLowerCase(Locale.ROOT))
        .anyMatch(word -> WORDS.containsEntry(kind, word));
  }
}
