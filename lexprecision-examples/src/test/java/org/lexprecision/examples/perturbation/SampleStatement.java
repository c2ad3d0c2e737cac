package org.lexprecision.examples.perturbation;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexprecision.Fact;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.StatementKind;
import org.lexprecision.Unit;

/**
 * The statement of operations of a sample release: what is printed again in other words.
 *
 * @param quarter the fiscal quarter it reports
 * @param months how long its periods are, each shown for this year and the last
 * @param lines its rows
 */
record SampleStatement(int quarter, ImmutableList<Integer> months, ImmutableList<Line> lines) {

  private static final int MONTHS = 3;
  private static final int THOUSANDS = 3;

  /**
   * A row.
   *
   * @param figures as printed: for each length this year's and the last's
   */
  record Line(String caption, String item, Count count, ImmutableList<BigDecimal> figures) {}

  /** What a row counts. */
  enum Count {
    MONEY,
    PER_SHARE,
    SHARES
  }

  /** Reads the statement off a release of a company whose fiscal year is the calendar year. */
  static SampleStatement of(Release release) {
    Map<Integer, List<Fact>> rows = new LinkedHashMap<>();
    for (Fact fact : release.facts()) {
      if (fact.statement() == StatementKind.OPERATIONS && fact.source().table() == 1) {
        rows.computeIfAbsent(fact.source().line(), line -> new ArrayList<>()).add(fact);
      }
    }
    List<Fact> first = rows.values().iterator().next();
    Period latest = first.get(0).period().orElseThrow();
    ImmutableList<Integer> months =
        first.stream()
            .map(fact -> months(fact.period().orElseThrow()))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    Map<String, Line> lines = new LinkedHashMap<>();
    for (List<Fact> row : rows.values()) {
      Fact fact = row.get(0);
      if (row.size() == 2 * months.size() && isNamed(fact)) {
        lines.putIfAbsent(
            fact.source().caption(),
            new Line(
                fact.source().caption(),
                fact.item().id(),
                count(fact.figure().unit()),
                row.stream()
                    .map(SampleStatement::printed)
                    .collect(ImmutableList.toImmutableList())));
      }
    }
    return new SampleStatement(
        latest.lastDay().getMonthValue() / MONTHS, months, ImmutableList.copyOf(lines.values()));
  }

  /** Whether a row says itself that it is per share, and no heading that is not taken over. */
  private static boolean isNamed(Fact fact) {
    return !(fact.figure().unit() instanceof Unit.PerShare)
        || Ascii.toLowerCase(fact.source().caption()).contains("share");
  }

  private static int months(Period period) {
    return Math.toIntExact(
        YearMonth.from(period.start()).until(YearMonth.from(period.lastDay()), ChronoUnit.MONTHS)
            + 1);
  }

  private static Count count(Unit unit) {
    return unit instanceof Unit.PerShare
        ? Count.PER_SHARE
        : unit instanceof Unit.Shares ? Count.SHARES : Count.MONEY;
  }

  private static BigDecimal printed(Fact fact) {
    BigDecimal amount = fact.figure().amount();
    return fact.figure().unit() instanceof Unit.PerShare ? amount : amount.movePointLeft(THOUSANDS);
  }

  /** The same statement with the periods of one length alone. */
  SampleStatement ofFirst() {
    return new SampleStatement(
        quarter,
        months.subList(0, 1),
        lines.stream()
            .map(line -> new Line(line.caption, line.item, line.count, line.figures.subList(0, 2)))
            .collect(ImmutableList.toImmutableList()));
  }
}
