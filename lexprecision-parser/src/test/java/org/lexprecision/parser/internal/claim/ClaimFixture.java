package org.lexprecision.parser.internal.claim;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.lexprecision.Balance;
import org.lexprecision.Basis;
import org.lexprecision.Claim;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Money;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Segment;
import org.lexprecision.Source;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.grid.Block;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.tieout.ClaimCheck;
import org.lexprecision.tieout.ClaimChecks;

/** The tables of a made-up company for the second quarter of 2003, and prose read against them. */
final class ClaimFixture {

  private static final Currency USD = Currency.getInstance("USD");
  private static final Company COMPANY = Company.of("Bellwater Corporation");
  private static final Period NOW = Period.monthsEnded(3, LocalDate.parse("2003-06-30"));
  private static final Period BEFORE = Period.monthsEnded(3, LocalDate.parse("2002-06-30"));
  private static final Period LAST = Period.monthsEnded(3, LocalDate.parse("2003-03-31"));

  private static final Period HALF = Period.monthsEnded(6, LocalDate.parse("2003-06-30"));

  private static final LineItem EXPENSE =
      LineItems.flow(
          "GeneralAndAdministrativeExpense", "General and administrative", Balance.DEBIT);

  private ClaimFixture() {}

  private static Fact fact(LineItem item, String segment, Period period, long thousands) {
    Figure figure = Figure.of(Money.ofThousands(thousands, USD), -3);
    return fact(item, item.label(), Basis.REPORTED, period, figure)
        .segment(Segment.of(segment))
        .build();
  }

  private static Fact adjusted(String id, String caption, Period period, long thousands) {
    Figure figure = Figure.of(Money.ofThousands(thousands, USD), -3);
    LineItem item = LineItems.flow(id, caption, LineItems.NET_INCOME.balance());
    return consolidated(fact(item, caption, Basis.ADJUSTED, period, figure));
  }

  private static Period close(String day) {
    return Period.atCloseOf(LocalDate.parse(day));
  }

  private static Fact row(String id, String caption, Period period, long thousands) {
    return fact(LineItems.flow(id, caption, Balance.CREDIT), "Consolidated", period, thousands);
  }

  private static Fact perShare(Period period, String dollars) {
    Figure figure = Figure.of(new BigDecimal(dollars), Unit.perShare(USD), 2);
    return consolidated(fact(LineItems.EPS_DILUTED, "Diluted", Basis.REPORTED, period, figure));
  }

  private static Fact.Builder fact(
      LineItem item, String caption, Basis basis, Period period, Figure figure) {
    return Fact.builder()
        .company(COMPANY)
        .item(item)
        .basis(basis)
        .period(period)
        .figure(figure)
        .source(
            Source.builder()
                .document("q2.txt")
                .table(1)
                .line(50)
                .column(1)
                .caption(caption)
                .printed(figure.amount().toPlainString())
                .build());
  }

  private static Fact consolidated(Fact.Builder fact) {
    return fact.segment(Segment.consolidated()).build();
  }

  static Release release(String... lines) {
    return releaseUnder("", lines);
  }

  private static Release releaseUnder(String heading, String... lines) {
    Release tables =
        Release.builder()
            .document("q2.txt")
            .kind(ReleaseKind.EARNINGS)
            .company(COMPANY)
            .addFacts(
                fact(LineItems.REVENUES, "Consolidated", NOW, 1_100),
                fact(LineItems.REVENUES, "Consolidated", BEFORE, 1_000),
                fact(LineItems.REVENUES, "Consolidated", LAST, 1_050),
                fact(LineItems.REVENUES, "Pumps", NOW, 400),
                fact(LineItems.REVENUES, "Pumps", BEFORE, 500),
                fact(LineItems.GROSS_PROFIT, "Consolidated", NOW, 330),
                fact(LineItems.GROSS_PROFIT, "Consolidated", BEFORE, 280),
                fact(LineItems.OPERATING_INCOME, "Consolidated", NOW, 50),
                fact(LineItems.OPERATING_INCOME, "Consolidated", BEFORE, 40),
                fact(LineItems.OPERATING_INCOME, "Head office", NOW, -90),
                fact(LineItems.OPERATING_INCOME, "Head office", BEFORE, -80),
                fact(LineItems.NET_INCOME, "Consolidated", NOW, -20),
                fact(LineItems.NET_INCOME, "Consolidated", BEFORE, 30),
                fact(LineItems.CASH, "Consolidated", close("2003-06-30"), 420),
                fact(LineItems.CASH, "Consolidated", close("2003-03-31"), 400),
                fact(LineItems.CASH, "Consolidated", close("2002-12-31"), 380),
                row("Recall", "Provision for (reversal of) recalls", NOW, -8),
                row("Recall", "Provision for (reversal of) recalls", LAST, 6),
                fact(LineItems.REVENUES, "Consolidated", HALF, 2_150),
                row("Valves", "Valves", NOW, 70),
                row("Valves", "Valves", BEFORE, 60),
                fact(EXPENSE, "Consolidated", NOW, 15),
                row("DebtExtinguished", "Loss on extinguishment of debt", NOW, -345),
                perShare(NOW, "-0.02"),
                perShare(BEFORE, "0.03"),
                adjusted("AdjustedNetIncome", "Adjusted net income", NOW, 25),
                adjusted("AdjustedNetIncome", "Adjusted net income", BEFORE, 20))
            .build();
    ImmutableList.Builder<Paragraph.Line> text = ImmutableList.builder();
    for (int at = 0; at < lines.length; at++) {
      text.add(new Paragraph.Line(at + 1, lines[at]));
    }
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    if (!heading.isEmpty()) {
      blocks.add(new Paragraph(ImmutableList.of(new Paragraph.Line(0, heading))));
    }
    blocks.add(new Paragraph(text.build()));
    Layout layout = new Layout(blocks.build(), ImmutableList.of());
    return tables.claiming(ClaimReader.read(DocumentContext.of("q2.txt"), layout, tables));
  }

  /** Prints the claims but the days: token, concept, part, last day, value, verdict. */
  static List<String> read(String... lines) {
    return read(release(lines));
  }

  /** Prints the claims of a paragraph below a heading. */
  static List<String> readUnder(String heading, String... lines) {
    return read(releaseUnder(heading, lines));
  }

  private static List<String> read(Release release) {
    return ClaimChecks.of(release).stream()
        .filter(check -> check.claim().kind() != Claim.Kind.DATE)
        .map(ClaimFixture::print)
        .toList();
  }

  private static String print(ClaimCheck check) {
    Claim claim = check.claim();
    return String.join(
        " ",
        claim.printed(),
        claim.concept(),
        claim.segment().map(Segment::name).orElse(""),
        claim.period().map(when -> when.lastDay().toString()).orElse(""),
        claim.figure().map(figure -> figure.amount().toPlainString()).orElse(""),
        check.verdict().id());
  }
}
