package org.lexprecision.parser.internal.sums;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Locale;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.token.TokenValue;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.PhraseTree;
import org.lexprecision.parser.internal.words.WordList;

/**
 * Turns results whose caption says that they are losses, "Net loss" or "Net cash used", and whose
 * numbers are printed without a sign.
 */
public final class PrintedLosses {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.inRange('a', 'z').negate().precomputed()).omitEmptyStrings();

  private static final ImmutableSetMultimap<String, String> PHRASES =
      WordList.kinds(PrintedLosses.class, "losses.txt");

  private static final PhraseTree<Boolean> BELOW = PhraseTree.of(PHRASES.get("below"), WORDS);
  private static final PhraseTree<Boolean> ABOVE = PhraseTree.of(PHRASES.get("above"), WORDS);
  private static final PhraseTree<Boolean> NEITHER = PhraseTree.of(PHRASES.get("neither"), WORDS);

  private PrintedLosses() {}

  /** Turns the rows of a table that are printed so. */
  public static void turn(List<RowDraft> rows, List<ColumnMeaning> columns) {
    for (RowDraft row : rows) {
      if (row.measure.known() && isResult(row.measure.item().id()) && isLoss(row)) {
        row.turned = arePlain(row, columns);
      }
    }
  }

  private static boolean isResult(String id) {
    boolean result =
        id.contains("IncomeLoss")
            || id.contains("ProfitLoss")
            || id.startsWith("EarningsPerShare")
            || id.startsWith("NetCashProvidedByUsedIn")
            || id.endsWith("Ebitda");
    return result && !id.contains("NoncontrollingInterest");
  }

  private static boolean isLoss(RowDraft row) {
    List<String> own = WORDS.splitToList(row.caption().toLowerCase(Locale.ROOT));
    if (has(ABOVE, own)) {
      return false;
    }
    List<String> group = WORDS.splitToList(row.group().toLowerCase(Locale.ROOT));
    return has(BELOW, own)
        || (row.measure.count() == Count.PER_SHARE && has(BELOW, group) && !has(ABOVE, group));
  }

  /** Whether all amounts of a row are printed, and above nothing. */
  private static boolean arePlain(RowDraft row, List<ColumnMeaning> columns) {
    boolean some = false;
    for (RowDraft.Value value : row.values) {
      int at = value.cell.column();
      boolean amount =
          at >= 0
              && at < columns.size()
              && columns.get(at).kind() == ColumnMeaning.Kind.AMOUNT
              && value.token.suffix() != TokenValue.Suffix.PERCENT
              && !value.token.nil();
      if (amount && value.signed().signum() <= 0) {
        return false;
      }
      some |= amount;
    }
    return some;
  }

  private static boolean has(PhraseTree<Boolean> phrases, List<String> words) {
    int at = 0;
    while (at < words.size()) {
      int skipped = NEITHER.lengthAt(words, at);
      if (skipped == 0 && phrases.lengthAt(words, at) > 0) {
        return true;
      }
      at += Math.max(1, skipped);
    }
    return false;
  }
}
