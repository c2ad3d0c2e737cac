package org.lexprecision.internal.tieout.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Unit;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.internal.tieout.report.Findings;
import org.lexprecision.tieout.Deviation;
import org.lexprecision.tieout.Finding;
import org.lexprecision.tieout.Severity;

/**
 * Holds the tags of a document against its print, and against the tags beside them.
 *
 * <p>The print of a table can be misread as a whole, and a company can tag a whole table in another
 * way than it prints it. So a tag is called wrong only where it differs from the print in another
 * way than most tags of its table, its column or its row do.
 */
public final class TagCheck {

  private static final int FEW = 3;
  private static final int MOST = 75;
  private static final int MAJORITY = 60;

  private record Column(int table, Optional<Period> printed, boolean instant) {}

  private record Cell(String concept, Optional<Period> period, Object dimensions, Unit unit) {}

  private final FactBook book;
  private final Findings findings;

  public TagCheck(FactBook book, Findings findings) {
    this.book = book;
    this.findings = findings;
  }

  public void run() {
    book.releases().forEach(this::run);
  }

  private void run(Release release) {
    ImmutableList<TaggedPair> pairs = TaggedPair.of(release);
    Set<Fact> named = new HashSet<>();
    ImmutableListMultimap<Integer, TaggedPair> rows = Multimaps.index(pairs, TaggedPair::line);
    twoAmounts(pairs, rows, named);
    Multimaps.index(pairs, TaggedPair::table)
        .asMap()
        .values()
        .forEach(table -> scale(table, named));
    for (Collection<TaggedPair> element :
        Multimaps.index(pairs, TaggedPair::concept).asMap().values()) {
      sense(element, named);
      unit(element, named);
    }
    periods(pairs, rows, named);
    Multimaps.index(pairs, TaggedPair::table)
        .asMap()
        .values()
        .forEach(table -> accuracy(table, named));
  }

  private void scale(Collection<TaggedPair> table, Set<Fact> named) {
    ListMultimap<Unit, TaggedPair> units =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    table.stream()
        .filter(TaggedPair::countAlike)
        .forEach(pair -> units.put(pair.tag().figure().unit(), pair));
    for (Collection<TaggedPair> alike : units.asMap().values()) {
      for (TaggedPair pair : Outliers.of(alike, TagCheck::shift, FEW, MAJORITY)) {
        int usual = Outliers.usual(alike, TagCheck::shift, FEW, MAJORITY).orElse(0);
        int shift = pair.shift().orElse(0) - usual;
        BigDecimal meant = pair.tag().figure().amount().scaleByPowerOfTen(-shift);
        add(
            pair,
            "the tag's scale: its amount is "
                + (shift > 0 ? "10^" + shift + " times" : "one 10^" + -shift + "th of")
                + " what is printed",
            Optional.of(meant),
            named);
      }
    }
  }

  /** Whatever sense an element is printed in, it is printed so everywhere. */
  private void sense(Collection<TaggedPair> element, Set<Fact> named) {
    List<TaggedPair> contrary = Outliers.of(element, TagCheck::sense, FEW, MOST);
    if (contrary.isEmpty() && element.size() < FEW && differ(element, TagCheck::sense)) {
      contrary =
          element.stream()
              .filter(
                  pair ->
                      !pair.tag().item().equals(pair.print().item()) || pair.sense().orElse(1) < 0)
              .toList();
    }
    if (contrary.size() == element.size() && contrary.size() > 1) {
      add(
          contrary,
          "a tag's sign: against the print these of one element are of opposite senses",
          pair -> Deviation.of(pair.tag()),
          named);
      return;
    }
    for (TaggedPair pair : contrary) {
      if (isWholeRow(pair, element, contrary)) {
        continue;
      }
      add(
          pair,
          "the tag's sign: against the print it is the opposite of the element's other tags",
          Optional.of(pair.tag().figure().amount().negate()),
          named);
    }
  }

  /**
   * Asks whether all tags of the element in a row of several are like one: so it is printed there.
   */
  private static boolean isWholeRow(
      TaggedPair pair, Collection<TaggedPair> element, List<TaggedPair> like) {
    List<TaggedPair> row = element.stream().filter(other -> other.line() == pair.line()).toList();
    return row.size() > 1 && like.containsAll(row);
  }

  /** A unit that neither the print nor any other tag of the element has. */
  private void unit(Collection<TaggedPair> element, Set<Fact> named) {
    for (TaggedPair pair : element) {
      Unit printed = pair.print().figure().unit();
      boolean elsewhere =
          element.stream()
              .filter(other -> !other.equals(pair))
              .allMatch(other -> other.tag().figure().unit().equals(printed));
      if (!pair.countAlike() && elsewhere && element.size() > 1) {
        add(
            pair,
            "the tag's unit: "
                + pair.tag().figure().unit()
                + ", where the print and the element's other tags say "
                + printed,
            Optional.empty(),
            named);
      }
    }
  }

  private void periods(
      List<TaggedPair> pairs, ImmutableListMultimap<Integer, TaggedPair> rows, Set<Fact> named) {
    ListMultimap<Column, TaggedPair> columns =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (TaggedPair pair : pairs) {
      boolean instant = pair.tag().period().filter(Period::isInstant).isPresent();
      columns.put(new Column(pair.table(), pair.print().period(), instant), pair);
    }
    Set<TaggedPair> outside = new HashSet<>();
    columns
        .asMap()
        .values()
        .forEach(
            column -> outside.addAll(Outliers.of(column, pair -> pair.tag().period(), FEW, MOST)));
    for (TaggedPair pair : pairs) {
      boolean alone =
          outside.contains(pair)
              && pair.print().period().isPresent()
              && rows.get(pair.line()).stream()
                  .anyMatch(other -> !other.equals(pair) && !outside.contains(other));
      if (alone) {
        add(
            pair,
            "the tag's context: "
                + pair.tag().period().map(Period::toString).orElse("no period")
                + ", in a column of "
                + pair.print().period().get(),
            Optional.empty(),
            named);
      }
    }
  }

  private void accuracy(Collection<TaggedPair> table, Set<Fact> named) {
    long finer = table.stream().filter(pair -> pair.finer().isPresent()).count();
    if (finer * 2 > table.size()) {
      return;
    }
    for (TaggedPair pair : table) {
      if (pair.countAlike() && pair.shift().orElse(1) == 0 && pair.finer().isPresent()) {
        add(
            pair,
            "the tag's accuracy: it claims " + pair.finer().get() + " digits more than are printed",
            Optional.empty(),
            named);
      }
    }
  }

  /** One element for two amounts of one period: the tag whose row is tagged otherwise is wrong. */
  private void twoAmounts(
      List<TaggedPair> pairs, ImmutableListMultimap<Integer, TaggedPair> rows, Set<Fact> named) {
    ListMultimap<Cell, TaggedPair> cells =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (TaggedPair pair : pairs) {
      Fact tag = pair.tag();
      cells.put(
          new Cell(pair.concept(), tag.period(), tag.dimensions(), tag.figure().unit()), pair);
    }
    for (Collection<TaggedPair> stated : cells.asMap().values()) {
      TaggedPair first = stated.iterator().next();
      boolean contradicts =
          stated.stream()
              .anyMatch(
                  pair -> !pair.tag().figure().interval().meets(first.tag().figure().interval()));
      if (contradicts) {
        for (TaggedPair pair : stated) {
          Optional<String> row =
              rows.get(pair.line()).stream()
                  .filter(other -> !other.equals(pair))
                  .map(TaggedPair::concept)
                  .findFirst();
          if (row.filter(concept -> !concept.equals(pair.concept())).isPresent()) {
            add(
                pair,
                "the tag's element: "
                    + pair.concept()
                    + " has another amount elsewhere, and its row is tagged "
                    + row.get(),
                Optional.empty(),
                named);
          }
        }
      }
    }
  }

  private void add(TaggedPair pair, String cause, Optional<BigDecimal> meant, Set<Fact> named) {
    Figure print = pair.print().figure();
    BigDecimal bound = print.interval().upper().subtract(print.amount());
    add(
        ImmutableList.of(pair),
        cause,
        one ->
            meant
                .map(amount -> Deviation.of(one.tag(), amount, bound))
                .orElseGet(() -> Deviation.of(one.tag())),
        named);
  }

  private void add(
      List<TaggedPair> pairs,
      String cause,
      Function<TaggedPair, Deviation> deviation,
      Set<Fact> named) {
    boolean known = true;
    for (TaggedPair pair : pairs) {
      known &= !named.add(pair.tag());
    }
    if (!known) {
      findings.add(
          findings
              .of(
                  Finding.Kind.TAG,
                  Severity.ERROR,
                  pairs.stream().map(deviation).collect(ImmutableList.toImmutableList()))
              .cause(cause)
              .build());
    }
  }

  private static boolean differ(
      Collection<TaggedPair> row, Function<TaggedPair, Optional<Integer>> value) {
    return row.stream().flatMap(pair -> value.apply(pair).stream()).distinct().count() > 1;
  }

  private static Optional<Integer> shift(TaggedPair pair) {
    return boxed(pair.shift());
  }

  private static Optional<Integer> sense(TaggedPair pair) {
    return boxed(pair.sense());
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }
}
