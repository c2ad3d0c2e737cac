package org.lexprecision.parser.internal.scale;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexprecision.LineItems;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.measure.Quantities;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.token.TokenValue;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.Scale;
import org.lexprecision.parser.internal.unit.ScaleNote;
import org.lexprecision.parser.internal.unit.ThingNotes;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Rows whose captions say nothing of what they count, and for which a sign behind their numbers or
 * a note above the table does: "16.76¢", "COPPER (millions of pounds)", "(number of vessels)".
 */
public final class ToldUnits {

  private static final Wording NUMBER = Wording.listed(ToldUnits.class, "number");

  private ToldUnits() {}

  /** Gives such rows what they count. */
  public static void tell(Table table, List<RowDraft> rows) {
    for (RowDraft row : rows) {
      if (row.measure.count() == Count.PURE && areCents(row)) {
        row.measure = row.measure.counting(Count.MONEY);
      }
    }
    ImmutableList<String> lines =
        Streams.concat(table.heading().stream().map(Paragraph.Line::text), above(table))
            .map(String::strip)
            .collect(ImmutableList.toImmutableList());
    Optional<String> noted = last(lines);
    boolean counted = lines.stream().anyMatch(NUMBER::isIn);
    for (RowDraft row : rows) {
      Optional<String> things = last(row.groups).or(() -> noted);
      if ((counted || things.isPresent()) && isOpen(row)) {
        count(row, things.flatMap(line -> ScaleNote.find(line.substring(line.indexOf('(')))));
      }
    }
  }

  /** The last of some lines that says of how many units of nature one is printed. */
  private static Optional<String> last(ImmutableList<String> lines) {
    return lines.reverse().stream().filter(ToldUnits::areThings).findFirst();
  }

  private static boolean areThings(String line) {
    return ThingNotes.areIn(line) && Quantities.areOfNature(line);
  }

  /** The headings before the first row of a table. */
  private static Stream<String> above(Table table) {
    return table.rows().stream()
        .takeWhile(row -> !(row instanceof Row.Values))
        .filter(Row.Heading.class::isInstance)
        .map(row -> ((Row.Heading) row).label());
  }

  /** Whether a sign of cents stands behind each number of a row, but for the changes beside. */
  private static boolean areCents(RowDraft row) {
    List<TokenValue> numbers =
        row.values.stream().map(value -> value.token).filter(token -> !token.nil()).toList();
    return numbers.stream().anyMatch(token -> token.suffix() == TokenValue.Suffix.CENTS)
        && numbers.stream()
            .allMatch(token -> token.isPercent() || token.suffix() == TokenValue.Suffix.CENTS);
  }

  /** Whether no word or sign of its own, nor a heading, says what a row counts. */
  private static boolean isOpen(RowDraft row) {
    return !row.percent
        && !row.hasPercents()
        && !row.isSigned()
        && RowScale.parenthesized(row.caption()).isEmpty()
        && row.groups.stream()
            .allMatch(group -> areThings(group) || RowScale.parenthesized(group).isEmpty())
        && Quantities.perThing(row.caption()).isEmpty()
        && Quantities.perThing(row.group()).isEmpty()
        && (row.measure.count() == Count.PURE
            ? !Quantities.areRatios(Captions.withoutParentheses(row.caption()))
            : row.measure.count() == Count.MONEY
                && (areDealt(row.caption())
                    || (!row.measure.known() && !Quantities.areMoney(row.caption()))));
  }

  /** Whether a caption is nothing but what is done with what is made: "Sales", "Production". */
  private static boolean areDealt(String caption) {
    return Quantities.areDealt(Captions.withoutParentheses(Captions.withoutMarks(caption)));
  }

  private static void count(RowDraft row, Optional<Scale> things) {
    Measure measure = row.measure;
    String id = measure.item().id();
    row.measure =
        measure.known()
            ? new Measure(
                LineItems.ratio(Captions.named(row.caption()) + "Volume", row.caption()),
                Count.PURE,
                false,
                measure.basis())
            : measure.count() == Count.PURE
                ? measure
                : new Measure(
                    LineItems.ratio(id, measure.item().label()),
                    Count.PURE,
                    false,
                    measure.basis());
    row.noted = row.noted.or(() -> things);
  }
}
