package org.lexprecision.parser.internal.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.row.TotalRows;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Rows that tell how much of one cost each line of a statement includes.
 *
 * <p>"Share-based compensation was allocated as follows:" over "Cost of sales" does not state the
 * cost of sales, but that compensation in it.
 */
public final class Allocations {

  /** "Includes stock-based compensation as follows:" */
  private static final Wording INCLUDES = Wording.listed(Allocations.class, "includes");

  /** "Amortization is included in the following lines:" */
  private static final Wording SPREAD = Wording.listed(Allocations.class, "spread");

  /** "Stock-based compensation consists of the following:" */
  private static final Wording CONSISTS = Wording.listed(Allocations.class, "consists");

  /** Words that announce the lines below. */
  private static final Wording ANNOUNCES = Wording.listed(Allocations.class, "announces");

  /** Costs of a nature, which lines of functions include; a sum of such lines is none. */
  private static final Wording NATURE = Wording.listed(Allocations.class, "nature");

  /** The name of such a cost, wherever a sentence has it. */
  private static final Wording NAMED = Wording.listed(Allocations.class, "named");

  /** What sells, makes and runs: the lines of functions. */
  private static final Wording FUNCTION = Wording.listed(Allocations.class, "function");

  private static final int FEWEST = 2;

  private static final Wording MARK =
      Wording.of("^(?:[*†‡]{1,4}|\\([^()]{1,3}\\)|\\d\\)?)\\s{0,2}");
  private static final Wording COST = Wording.listed(Allocations.class, "cost");

  private Allocations() {}

  /**
   * Gives the rows under such words an item of their own.
   *
   * @param title the last words above the table
   * @param above all of them
   */
  public static void tell(List<RowDraft> rows, String title, String above) {
    Optional<String> titled =
        spread(title).or(() -> areFunctions(rows) ? named(above) : Optional.empty());
    Map<String, Optional<String>> headings = new HashMap<>();
    for (RowDraft row : rows) {
      Optional<String> headed =
          headings.computeIfAbsent(row.group(), heading -> spread(heading)).or(() -> titled);
      if (headed.isPresent() && row.measure.count() == Count.MONEY && !isWhole(row)) {
        String cost = headed.get();
        row.measure =
            row.measure.renamed(
                Captions.named(cost) + "In" + row.measure.item().id(),
                cost + " in " + row.measure.item().label());
      }
    }
  }

  /** Finds the cost that words say is spread over the lines below; empty if they say no such. */
  static Optional<String> spread(String words) {
    String plain = MARK.replacedIn(words.strip(), "").strip();
    if (!NATURE.isIn(plain) || !ANNOUNCES.isIn(plain)) {
      return Optional.empty();
    }
    for (Wording wording : new Wording[] {INCLUDES, SPREAD, CONSISTS}) {
      Matcher matcher = wording.in(plain);
      if (matcher.find() && NATURE.isIn(matcher.group(1))) {
        String cost = plain.substring(matcher.start(1), matcher.end(1)).strip();
        return Optional.of(COST.replacedIn(cost, ""));
      }
    }
    return Optional.empty();
  }

  /** The cost of a nature that words name which announce the lines below. */
  private static Optional<String> named(String words) {
    Matcher matcher = NAMED.in(words);
    return ANNOUNCES.isIn(words.strip()) && matcher.find()
        ? Optional.of(words.substring(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  /** Whether nothing but lines of functions stands in a table, and their total. */
  private static boolean areFunctions(List<RowDraft> rows) {
    List<RowDraft> lines =
        rows.stream().filter(row -> row.measure.count() == Count.MONEY && !isWhole(row)).toList();
    return lines.size() >= FEWEST
        && lines.stream().allMatch(row -> FUNCTION.isIn(row.caption()) && SoleRevenue.isCost(row));
  }

  /** Whether a row states the whole of the cost, or a result of the lines. */
  private static boolean isWhole(RowDraft row) {
    return TotalRows.areNamed(row.caption())
        || row.caption().isEmpty()
        || NATURE.isIn(row.caption());
  }
}
