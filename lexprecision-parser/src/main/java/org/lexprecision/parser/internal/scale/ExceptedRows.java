package org.lexprecision.parser.internal.scale;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.measure.Quantities;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.sums.Equation;
import org.lexprecision.parser.internal.sums.SumFinder;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.Scale;
import org.lexprecision.parser.internal.unit.ScaleNote;
import org.lexprecision.parser.internal.words.WordList;

/**
 * The rows of money that a note on the scale excepts by their names: "in millions, except daily
 * figures and unit volumes in thousands". What it excepts of shares is known by other words.
 */
public final class ExceptedRows {

  private static final Splitter WORD = Splitter.on(' ').omitEmptyStrings();

  private static final ImmutableSetMultimap<String, String> WORDS =
      WordList.kinds(ExceptedRows.class, "excepted.txt");

  private ExceptedRows() {}

  /** The power of ten of a row that a scale excepts; empty if it excepts it not. */
  public static OptionalInt power(RowDraft row, Scale scale) {
    return power(row, row.caption(), scale);
  }

  /** The same of a row that itself or whose heading bears the name. */
  public static OptionalInt powerUnder(RowDraft row, Scale scale) {
    OptionalInt own = power(row, scale);
    return own.isPresent() ? own : power(row, row.group(), scale);
  }

  private static OptionalInt power(RowDraft row, String words, Scale scale) {
    List<String> caption = words(words);
    for (String exception : scale.exceptions()) {
      int note = exception.indexOf(" in ");
      Optional<Scale> own =
          note < 0 ? Optional.empty() : ScaleNote.find(exception.substring(note + 1));
      String named = own.isPresent() ? exception.substring(0, note) : exception;
      boolean ratio =
          own.isEmpty() && (Quantities.areRatios(named) || Quantities.areOfNature(named));
      if (!ratio && !row.measure.known() && names(named, caption)) {
        return OptionalInt.of(own.map(Scale::money).orElse(0));
      }
    }
    return OptionalInt.empty();
  }

  private static List<String> words(String caption) {
    return WORD.splitToList(Captions.normalized(Captions.withoutMarks(caption)));
  }

  /**
   * The power of ten of the rows that a scale excepts. What adds up with amounts that it does not
   * except stands in the scale of those: "Store and administrative" in a note that excepts "store
   * data".
   */
  static ImmutableMap<RowDraft, Integer> powers(List<RowDraft> rows, Scale scale) {
    Map<RowDraft, Integer> powers = new LinkedHashMap<>();
    List<RowDraft> money = new ArrayList<>();
    for (RowDraft row : rows) {
      powerUnder(row, scale).ifPresent(power -> powers.put(row, power));
      if (row.measure.count() == Count.MONEY) {
        money.add(row);
      }
    }
    if (money.stream().anyMatch(powers::containsKey)) {
      for (Equation sum : SumFinder.find(money, columns(money))) {
        List<RowDraft> together = new ArrayList<>(sum.parts());
        together.add(sum.total());
        if (!powers.keySet().containsAll(together)) {
          powers.keySet().removeAll(together);
        }
      }
    }
    return ImmutableMap.copyOf(powers);
  }

  private static int columns(List<RowDraft> rows) {
    return rows.stream()
        .flatMap(row -> row.values.stream())
        .mapToInt(value -> value.cell.column() + 1)
        .max()
        .orElse(0);
  }

  /** Whether a caption begins or ends with the name of an exception, of money. */
  private static boolean names(String exception, List<String> caption) {
    List<String> all = WORD.splitToList(Captions.normalized(exception));
    if (all.stream().anyMatch(word -> WORDS.containsEntry("known", word))) {
      return false;
    }
    List<String> words =
        all.stream().filter(word -> !WORDS.containsEntry("general", word)).toList();
    int length = words.size();
    if (length == 0 || length > caption.size()) {
      return false;
    }
    List<String> behind = caption.subList(length, caption.size());
    List<String> before = caption.subList(0, caption.size() - length);
    boolean kind = length < all.size();
    return (caption.subList(0, length).equals(words)
            && (kind || length > 1 || behind.isEmpty() || isRelating(behind.get(0))))
        || (caption.subList(caption.size() - length, caption.size()).equals(words)
            && (kind || length > 1 || before.stream().noneMatch(ExceptedRows::isRelating)));
  }

  private static boolean isRelating(String word) {
    return WORDS.containsEntry("relating", word);
  }
}
