package org.lexprecision.parser.internal.identity;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Tells the shares of a class of stock from those of the company: a table that counts several
 * classes apart counts no class for the company.
 */
public final class ClassesOfStock {

  private static final ImmutableSet<LineItem> AVERAGES =
      ImmutableSet.of(
          LineItems.AVERAGE_SHARES,
          LineItems.AVERAGE_SHARES_BASIC,
          LineItems.AVERAGE_SHARES_DILUTED);
  private static final Wording CLASS = Wording.listed(ClassesOfStock.class, "class");

  private ClassesOfStock() {}

  /** Gives the shares of each of several classes an item of their own. */
  public static void tell(List<RowDraft> rows) {
    ListMultimap<String, RowDraft> classes = LinkedListMultimap.create();
    for (RowDraft row : rows) {
      if (AVERAGES.contains(row.measure.item())) {
        named(row).ifPresent(letter -> classes.put(letter, row));
      }
    }
    if (classes.keySet().size() > 1) {
      classes.forEach((letter, row) -> row.measure = ofClass(row.measure, letter));
    }
  }

  /** The one class that a caption names, or the nearest heading that names one. */
  private static Optional<String> named(RowDraft row) {
    return Stream.concat(Stream.of(row.said), row.groups.reverse().stream())
        .map(ClassesOfStock::letters)
        .filter(letters -> !letters.isEmpty())
        .findFirst()
        .filter(letters -> letters.size() == 1)
        .map(letters -> letters.iterator().next());
  }

  private static ImmutableSet<String> letters(String words) {
    ImmutableSet.Builder<String> letters = ImmutableSet.builder();
    Matcher matcher = CLASS.in(words);
    while (matcher.find()) {
      letters.add(matcher.group(1).toUpperCase(Locale.ROOT));
    }
    return letters.build();
  }

  private static Measure ofClass(Measure whole, String letter) {
    LineItem item = whole.item();
    return new Measure(
        LineItems.dayAverage(
            item.id() + "Class" + letter, item.label() + ", Class " + letter, item.balance()),
        whole.count(),
        false,
        whole.basis());
  }
}
