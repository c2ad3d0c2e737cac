package org.lexprecision.parser.internal.tagged;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Fact;
import org.lexprecision.Footing;
import org.lexprecision.Series;

/**
 * The sums of a document's tables in the words of its tags.
 *
 * <p>A sum that was read in the rows as printed holds for the tagged figures of those rows, with
 * the sign turned where a row's tags are stated in the other sense. A row whose tags are of several
 * series is in no sum.
 */
final class TaggedFootings {

  private record Row(int line, Series series) {}

  /** What a row of print is in the tags: its series, and 1 or −1 for its sense. */
  private record Told(Series series, int sign) {}

  private final Map<Row, Told> rows = new HashMap<>();
  private final Set<Row> mixed = new HashSet<>();

  private TaggedFootings() {}

  /**
   * Tells sums in tags.
   *
   * @param prints what the print says where tags stand
   * @param tagged what the tags say there
   */
  static ImmutableList<Footing> of(
      ImmutableList<Footing> footings, Collection<Fact> prints, Collection<Fact> tagged) {
    TaggedFootings rewriter = new TaggedFootings();
    rewriter.learn(prints, tagged);
    return footings.stream()
        .flatMap(footing -> rewriter.told(footing).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private void learn(Collection<Fact> prints, Collection<Fact> tagged) {
    Map<String, Fact> tags = new HashMap<>();
    tagged.forEach(fact -> tags.putIfAbsent(place(fact), fact));
    for (Fact print : prints) {
      @Nullable Fact tag = tags.get(place(print));
      if (tag == null) {
        continue;
      }
      Row row = new Row(print.source().line(), print.series());
      int sign = print.figure().amount().signum() * tag.figure().amount().signum();
      if (sign == 0) {
        continue;
      }
      Told told = new Told(tag.series(), sign);
      @Nullable Told before = rows.putIfAbsent(row, told);
      if (before != null && !before.equals(told)) {
        mixed.add(row);
      }
    }
  }

  private static String place(Fact fact) {
    return fact.source().line() + ":" + fact.source().column();
  }

  private Optional<Footing> told(Footing footing) {
    Row total = new Row(footing.total().line(), footing.total().series());
    if (mixed.contains(total)) {
      return Optional.empty();
    }
    Told sum = told(total);
    ImmutableList.Builder<Footing.Part> parts = ImmutableList.builder();
    for (Footing.Part part : footing.parts()) {
      Row row = new Row(part.row().line(), part.row().series());
      if (mixed.contains(row)) {
        return Optional.empty();
      }
      Told of = told(row);
      parts.add(
          Footing.Part.of(
              part.sign() * of.sign() * sum.sign(), Footing.Row.of(row.line(), of.series())));
    }
    return Optional.of(
        Footing.of(footing.table(), Footing.Row.of(total.line(), sum.series()), parts.build()));
  }

  private Told told(Row row) {
    return rows.getOrDefault(row, new Told(row.series(), 1));
  }
}
