package org.lexprecision.algebra;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.testing.Printer;
import org.lexprecision.testing.TrueLedger;

/**
 * Sales of two groups in dollars and of the company in thousands, for a half year and its second
 * quarter: 5,000 and 6,000 dollars in the first quarter, so 11,000 together.
 */
final class StatementExample {

  static final Series TOTAL = TrueLedger.series(LineItems.REVENUES, Segment.consolidated());

  private static final ImmutableList<String> AMOUNTS =
      ImmutableList.of("8000", "3000", "10000", "4000", "18000", "7000");

  private StatementExample() {}

  static ImmutableList<Release> releases() {
    TrueLedger ledger =
        new TrueLedger(
            ImmutableList.of(
                LocalDate.parse("2003-01-01"),
                LocalDate.parse("2003-04-01"),
                LocalDate.parse("2003-07-01")),
            1);
    List<Period> columns = List.of(ledger.period(0, 2), ledger.period(1, 2));
    List<Series> rows = new ArrayList<>(TrueLedger.series().subList(0, 3));
    Release release =
        new Printer("a.txt", LocalDate.parse("2003-08-18"), OptionalInt.of(0), RoundingMode.HALF_UP)
            .print(ledger, columns, rows);
    for (int fact = 0; fact < AMOUNTS.size(); fact++) {
      release = Printer.withAmount(release, fact, new BigDecimal(AMOUNTS.get(fact)));
    }
    Release thousands = Printer.withDecimals(Printer.withDecimals(release, 4, -3), 5, -3);
    return ImmutableList.of(thousands);
  }
}
