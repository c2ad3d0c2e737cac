package org.lexprecision.parser.internal.statement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.lexprecision.parser.internal.table.Block;
import org.lexprecision.parser.internal.table.Layout;
import org.lexprecision.parser.internal.table.Paragraph;
import org.lexprecision.parser.internal.table.Table;

/** Gathers the calendar of a document from its headers, its titles and its text. */
final class CalendarReader {

  private final TreeSet<LocalDate> ends = new TreeSet<>();
  private final Map<LocalDate, Integer> columnEnds = new LinkedHashMap<>();
  private OptionalInt lastFiscalMonth = OptionalInt.empty();
  private int trust;

  private CalendarReader() {}

  /**
   * Reads the calendar of a document.
   *
   * @param periodEnd the end of the period it reports on, where a header outside tells it
   */
  static DocumentCalendar read(Layout layout, Optional<LocalDate> periodEnd) {
    CalendarReader reader = new CalendarReader();
    for (Block block : layout.blocks()) {
      if (block instanceof Table table) {
        reader.read(table);
      } else if (block instanceof Paragraph paragraph) {
        for (Paragraph.Line line : paragraph.lines()) {
          reader.read(line.text());
        }
      }
    }
    periodEnd.ifPresent(reader.ends::add);
    return new DocumentCalendar(
        reader.ends,
        reader.columnEnds.keySet(),
        periodEnd.or(reader::reported),
        reader.lastFiscalMonth);
  }

  /** The latest end of a column: the period that is news. */
  private Optional<LocalDate> reported() {
    return columnEnds.keySet().stream().max(LocalDate::compareTo).or(() -> latestOfText());
  }

  private Optional<LocalDate> latestOfText() {
    return ends.isEmpty() ? Optional.empty() : Optional.of(ends.last());
  }

  private void read(Table table) {
    for (ColumnHeader header : ColumnReader.headers(table)) {
      header
          .date()
          .ifPresent(
              end -> {
                ends.add(end);
                columnEnds.merge(end, 1, Integer::sum);
                header.span().ifPresent(span -> learn(end, span));
              });
    }
    for (Paragraph.Line line : table.heading()) {
      read(line.text());
    }
  }

  private void read(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    if (!lower.contains("ended")
        && !lower.contains("as of")
        && !lower.contains(" at ")
        && !lower.contains("ending")) {
      return;
    }
    Optional<Span> span = Span.find(lower);
    for (DateMention mention : ColumnHeader.completed(DateMention.scan(line))) {
      if (mention.day().isPresent()) {
        mention
            .date()
            .ifPresent(
                end -> {
                  ends.add(end);
                  span.ifPresent(found -> learn(end, found));
                });
      }
    }
  }

  /** Learns the month that ends the fiscal year from the length of a period and its end. */
  private void learn(LocalDate end, Span span) {
    int month = DocumentCalendar.nominalMonth(end);
    int months = span.months() > 0 ? span.months() : span.weeks() * 3 / 13;
    int quarters = span.quarter().orElse(0);
    int weight = months >= 11 ? 3 : quarters > 0 ? 2 : months == 9 || months == 6 ? 1 : 0;
    if (weight > trust) {
      int elapsed = quarters > 0 ? quarters * 3 : months >= 11 ? 12 : months;
      lastFiscalMonth = OptionalInt.of(Math.floorMod(month - elapsed - 1, 12) + 1);
      trust = weight;
    }
  }
}
