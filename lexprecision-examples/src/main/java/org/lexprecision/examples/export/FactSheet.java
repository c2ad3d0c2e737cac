package org.lexprecision.examples.export;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Source;
import org.lexprecision.algebra.Reading;
import org.lexprecision.examples.report.Headings;

/** The figures as printed, a row each. */
final class FactSheet {

  private static final int VALUE = 5;

  private final CellSheet sheet;
  private final Map<Fact, Integer> rows = new HashMap<>();

  FactSheet(CellSheet sheet, ImmutableList<Fact> facts) {
    this.sheet = sheet;
    sheet.heads(
        2,
        "Concept:30 Caption:40 Segment:20 Start:11 End:11 Value:16 Unit:12 "
            + "Decimals:9 Basis:12 Statement:14 Support:9 Document:30 Exhibit:9 Line:7 "
            + "Column:8 Printed:14");
    facts.forEach(this::add);
  }

  /** Returns what formulas call the figure of a reading as printed. */
  String reference(Reading reading) {
    return reference(reading.fact());
  }

  private String reference(Fact fact) {
    return sheet.reference(Optional.ofNullable(rows.get(fact)).orElseGet(() -> add(fact)), VALUE);
  }

  private int add(Fact fact) {
    Integer known = rows.get(fact);
    if (known != null) {
      return known;
    }
    int row = rows.size() + 1;
    rows.put(fact, row);
    Source source = fact.source();
    sheet.text(row, 0, fact.item().id());
    sheet.text(row, 1, source.caption());
    sheet.text(row, 2, fact.segment().name());
    fact.period()
        .ifPresent(
            period -> {
              Headings.firstDay(period).ifPresent(day -> sheet.date(row, 3, day));
              sheet.date(row, 4, period.lastDay());
            });
    sheet.amount(row, VALUE, fact.figure().amount(), fact.figure().unit());
    sheet.text(row, 6, fact.figure().unit().toString());
    fact.figure().decimals().ifPresent(decimals -> sheet.whole(row, 7, decimals));
    sheet.text(row, 8, fact.basis().id());
    sheet.text(row, 9, fact.statement().id());
    sheet.text(row, 10, fact.support().id());
    sheet.text(row, 11, source.document());
    sheet.text(row, 12, source.exhibit());
    if (source.line() > 0) {
      sheet.whole(row, 13, source.line());
      sheet.whole(row, 14, source.column());
    }
    sheet.text(row, 15, source.printed());
    return row;
  }
}
