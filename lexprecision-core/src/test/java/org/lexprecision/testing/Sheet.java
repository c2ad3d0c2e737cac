package org.lexprecision.testing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lexprecision.Basis;
import org.lexprecision.Company;
import org.lexprecision.DayAverage;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Footing;
import org.lexprecision.LineItem;
import org.lexprecision.Money;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.Source;
import org.lexprecision.Unit;

/** One table in thousands of dollars, typed in row by row: the release of a small company. */
public final class Sheet {

  private static final Currency USD = Currency.getInstance("USD");

  /** What every amount is in. */
  public static final Unit DOLLARS = Unit.monetary(USD);

  private static final Company COMPANY = Company.of("Acme");

  private final String document;
  private final LocalDate released;
  private final List<Period> columns;
  private final Map<Integer, Basis> bases = new HashMap<>();
  private final List<Segment> parts = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Footing> footings = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int line;

  /** A release of a day with a column for each period. */
  public Sheet(String document, String released, Period... columns) {
    this.document = document;
    this.released = LocalDate.parse(released);
    this.columns = Arrays.asList(columns);
  }

  /** Says that a column is not as reported. */
  public Sheet basis(int column, Basis basis) {
    bases.put(column, basis);
    return this;
  }

  /** Says of which parts of the company the columns are. */
  public Sheet parts(String... names) {
    for (String name : names) {
      parts.add(Segment.of(name));
    }
    return this;
  }

  /** Types a row of the company in, in thousands of dollars or of shares. */
  public Sheet row(LineItem item, long... thousands) {
    return row(item, "Consolidated", item.label(), thousands);
  }

  /** Types a row of a segment in. */
  public Sheet row(LineItem item, String segment, String caption, long... thousands) {
    line++;
    for (int i = 0; i < thousands.length; i++) {
      Figure money = Figure.of(Money.ofThousands(thousands[i], USD), -3);
      boolean shares = item instanceof DayAverage;
      add(
          item,
          Segment.of(segment),
          i,
          shares ? Figure.of(money.amount(), Unit.shares(), -3) : money,
          caption,
          thousands[i] < 0 ? "(" + -thousands[i] + ")" : Long.toString(thousands[i]));
    }
    return this;
  }

  /** Types a row of the company in, in whole dollars. */
  public Sheet dollars(LineItem item, long... dollars) {
    line++;
    for (int i = 0; i < dollars.length; i++) {
      Figure figure = Figure.of(Money.of(BigDecimal.valueOf(dollars[i]), USD), 0);
      add(item, Segment.consolidated(), i, figure, item.label(), Long.toString(dollars[i]));
    }
    return this;
  }

  /** Types a row of cents per share in. */
  public Sheet cents(LineItem item, long... cents) {
    return cents(item, "Consolidated", item.label(), cents);
  }

  /** Types a row of cents per share of a class of stock in. */
  public Sheet cents(LineItem item, String segment, String caption, long... cents) {
    line++;
    for (int i = 0; i < cents.length; i++) {
      Money money = Money.of(BigDecimal.valueOf(cents[i], 2), USD);
      Figure figure = Figure.of(money.amount(), Unit.perShare(USD), 2);
      String printed = cents[i] < 0 ? "(" + money.negated().amount() + ")" : "" + money.amount();
      add(item, Segment.of(segment), i, figure, caption, printed);
    }
    return this;
  }

  private void add(
      LineItem item, Segment segment, int column, Figure figure, String caption, String printed) {
    facts.add(
        Fact.builder()
            .company(COMPANY)
            .item(item)
            .segment(parts.isEmpty() ? segment : parts.get(column))
            .basis(bases.getOrDefault(column + 1, Basis.REPORTED))
            .period(columns.get(column))
            .figure(figure)
            .source(
                Source.builder()
                    .document(document)
                    .released(released)
                    .table(1)
                    .line(line)
                    .column(column + 1)
                    .caption(caption)
                    .printed(printed)
                    .build())
            .build());
  }

  /** Says that the row last typed in is a sum of rows before it, given from its top. */
  public Sheet foots(int... signedLines) {
    List<Footing.Part> parts = new ArrayList<>();
    for (int signed : signedLines) {
      parts.add(Footing.Part.of(Integer.signum(signed), row(Math.abs(signed))));
    }
    footings.add(Footing.of(1, row(line), parts));
    return this;
  }

  /** Says that the token in a column of the row last typed in is malformed. */
  public Sheet malformed(int column, String printed) {
    diagnostics.add(
        Diagnostic.builder()
            .document(document)
            .line(line)
            .column(column)
            .printed(printed)
            .reason(Diagnostic.Reason.MALFORMED_TOKEN)
            .message("a parenthesis does not open")
            .build());
    return this;
  }

  private Footing.Row row(int at) {
    Series series =
        facts.stream()
            .filter(fact -> fact.source().line() == at)
            .findFirst()
            .map(Fact::series)
            .orElseThrow();
    return Footing.Row.of(at, series);
  }

  /** Returns the release. */
  public Release release() {
    return Release.builder()
        .document(document)
        .kind(ReleaseKind.EARNINGS)
        .company(COMPANY)
        .released(released)
        .addAllFacts(ImmutableList.copyOf(facts))
        .addAllFootings(footings)
        .addAllDiagnostics(diagnostics)
        .build();
  }
}
