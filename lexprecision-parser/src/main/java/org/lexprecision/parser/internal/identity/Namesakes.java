package org.lexprecision.parser.internal.identity;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexprecision.DayAverage;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.measure.ShareVariants;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.row.TotalRows;
import org.lexprecision.parser.internal.sums.Telling;

/** Rows of one table that bear one name and are not one thing. */
public final class Namesakes {

  /** So many rows must two blocks have in common. */
  private static final int FEWEST = 2;

  private Namesakes() {}

  /**
   * Gives rows of one table that would be one series with different amounts different items.
   *
   * <p>"Deferred income taxes" among the current assets is not that among the others.
   */
  public static void tellApart(List<RowDraft> rows) {
    Map<String, RowDraft> first = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    SetMultimap<String, String> blocks = HashMultimap.create();
    rows.forEach(row -> blocks.put(row.group(), row.measure.item().id()));
    for (RowDraft row : rows) {
      if (!row.named) {
        continue;
      }
      String key = key(row);
      @Nullable RowDraft other = first.putIfAbsent(key, row);
      if (other == null || sameAmounts(other, row)) {
        continue;
      }
      if (areBlocks(other, row, blocks)) {
        if (key(other).equals(key)) {
          other.measure = inGroup(other);
          first.putIfAbsent(key(other), other);
        }
        if (TotalRows.areNamed(row.group())) {
          first.put(key, row);
          continue;
        }
      }
      if (givesWay(other, row)) {
        first.put(key(row), row);
        other.measure = ofItself(other);
        first.putIfAbsent(key(other), other);
        continue;
      }
      if (areToldInBrackets(other, row)) {
        row.measure = inBrackets(row);
        if (first.putIfAbsent(key(row), row) == null) {
          continue;
        }
      }
      String label = row.measure.item().label();
      row.measure = inGroup(row);
      if (Captions.named(row.group()).isEmpty() || first.putIfAbsent(key(row), row) != null) {
        number(row, label, first, counts);
      }
    }
  }

  /** Gives a row the first number under which no other stands. */
  private static void number(
      RowDraft row, String label, Map<String, RowDraft> first, Map<String, Integer> counts) {
    String id = row.measure.item().id();
    String key = key(row);
    int count = counts.getOrDefault(key, 1);
    do {
      count++;
      row.measure = row.measure.renamed(id + count, label + " (" + count + ")");
    } while (first.putIfAbsent(key(row), row) != null);
    counts.put(key, count);
  }

  private static Measure inGroup(RowDraft row) {
    LineItem item = row.measure.item();
    return row.measure.renamed(
        Captions.named(row.group()) + item.id(), row.group() + " " + item.label());
  }

  /**
   * Whether two rows stand in blocks of the same rows under two headings, of which neither is that
   * of the whole: the first block is no more it than the second.
   */
  private static boolean areBlocks(
      RowDraft one, RowDraft other, SetMultimap<String, String> blocks) {
    boolean parts = one.statement == StatementKind.OTHER || one.statement == StatementKind.SEGMENT;
    return parts
        && !Captions.named(one.group()).isEmpty()
        && !one.group().equals(other.group())
        && !TotalRows.areNamed(one.group())
        && haveInCommon(blocks.get(one.group()), blocks.get(other.group()));
  }

  private static boolean haveInCommon(Set<String> one, Set<String> other) {
    return Sets.intersection(one, other).stream().limit(FEWEST).count() == FEWEST;
  }

  /** Whether the words in brackets tell two rows apart: "Funds (equity)" and "Funds (bonds)". */
  private static boolean areToldInBrackets(RowDraft one, RowDraft other) {
    String own = brackets(other);
    return !Captions.named(own).isEmpty()
        && !Captions.named(own).equals(Captions.named(brackets(one)));
  }

  private static Measure inBrackets(RowDraft row) {
    String words = brackets(row);
    LineItem item = row.measure.item();
    return row.measure.renamed(item.id() + Captions.named(words), item.label() + ", " + words);
  }

  /** What stands in brackets behind the words of a caption. */
  private static String brackets(RowDraft row) {
    String caption = Captions.withoutMarks(row.caption());
    int open = caption.indexOf('(');
    return open > 0 && caption.endsWith(")")
        ? caption.substring(open + 1, caption.length() - 1)
        : "";
  }

  /** Asks whether of two rows the later is the item and the one before it a part or another. */
  private static boolean givesWay(RowDraft before, RowDraft row) {
    return row.measure.item() instanceof DayAverage
        ? ShareVariants.areNamed(row.caption()) && !ShareVariants.areNamed(before.caption())
        : TotalRows.areNamed(row.caption())
            && !TotalRows.areNamed(before.caption())
            && row.measure.known()
            && !Captions.named(before.caption()).isEmpty();
  }

  /** What a row is by its own words alone. */
  private static Measure ofItself(RowDraft row) {
    return row.measure.item() instanceof DayAverage
        ? Measure.of(LineItems.AVERAGE_SHARES, row.measure.count())
        : row.measure.renamed(Captions.named(row.caption()), row.caption());
  }

  private static String key(RowDraft row) {
    return row.measure.item().id()
        + '|'
        + row.segment
        + '|'
        + row.basis
        + '|'
        + row.measure.count()
        + '|'
        + row.time.map(Period::toString).orElse("")
        + '|'
        + (row.caption().toLowerCase(Locale.ROOT).contains("beginning") ? "beginning" : "");
  }

  /** Asks whether two rows state the same; one slip of the pen does not make them two things. */
  private static boolean sameAmounts(RowDraft left, RowDraft right) {
    int differing = 0;
    boolean telling = false;
    for (RowDraft.Value value : right.values) {
      RowDraft.@Nullable Value other = left.at(value.cell.column());
      if (other == null) {
        continue;
      }
      if (other.token.magnitude().compareTo(value.token.magnitude()) != 0) {
        differing++;
      } else {
        BigDecimal amount = value.token.magnitude();
        telling |= Telling.is(amount) || (right.measure.known() && amount.signum() != 0);
      }
    }
    return differing == 0 || (differing == 1 && telling);
  }
}
