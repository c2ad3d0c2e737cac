package org.lexprecision.examples.text;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Source;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Change;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.report.Scale;
import org.lexprecision.headline.Headline;
import org.lexprecision.headline.HeadlineFigure;
import org.lexprecision.headline.HeadlineFigure.Reason;
import org.lexprecision.headline.HeadlineItem;
import org.lexprecision.headline.HeadlinePeriod;

/**
 * A headline for people: a line a measure, the quarter and the year to date side by side, each with
 * the year before and the change, and the line where the release prints it.
 */
public final class HeadlineText {

  private static final int PERCENT = 2;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal DOUBLED = BigDecimal.ONE;
  private static final String MARGIN = " ";

  private final Headline headline;

  /** Amounts of money are printed in one scale, shares in one of their own. */
  private final Scale money;

  private final Scale shares;

  private HeadlineText(Headline headline) {
    this.headline = headline;
    this.money = Scale.of(figures(Unit.Monetary.class));
    this.shares = Scale.of(figures(Unit.Shares.class));
  }

  private List<Figure> figures(Class<? extends Unit> counted) {
    return headline.figures().stream()
        .flatMap(figure -> figure.figure().stream())
        .filter(figure -> counted.isInstance(figure.unit()))
        .toList();
  }

  public static ImmutableList<String> lines(Headline headline) {
    HeadlineText text = new HeadlineText(headline);
    ImmutableList<String> all =
        ImmutableList.<String>builder()
            .addAll(text.block(HeadlinePeriod.QUARTER, HeadlinePeriod.YEAR_TO_DATE))
            .addAll(text.block(HeadlinePeriod.BALANCE))
            .build();
    return all.isEmpty() ? ImmutableList.of(MARGIN + "no period is reported on") : all;
  }

  private ImmutableList<String> block(HeadlinePeriod... asked) {
    ImmutableList<HeadlinePeriod> periods =
        ImmutableList.copyOf(asked).stream()
            .filter(which -> headline.period(which).isPresent())
            .collect(ImmutableList.toImmutableList());
    ImmutableList<HeadlineItem> items =
        ImmutableList.copyOf(HeadlineItem.values()).stream()
            .filter(item -> item.isBalance() == periods.contains(HeadlinePeriod.BALANCE))
            .filter(item -> periods.stream().anyMatch(which -> isTold(headline.get(item, which))))
            .filter(item -> !isOfBoth(item, periods))
            .collect(ImmutableList.toImmutableList());
    if (periods.isEmpty() || items.isEmpty()) {
      return ImmutableList.of();
    }
    TextGrid grid = new TextGrid("l" + "rrr".repeat(periods.size()) + "l");
    List<String> over = new ArrayList<>(List.of(""));
    List<String> heads = new ArrayList<>(List.of(unit()));
    for (HeadlinePeriod which : periods) {
      ImmutableList<String> head = head(which);
      over.addAll(List.of(head.get(0), "", ""));
      heads.addAll(List.of(head.get(1), head.get(2), "change"));
    }
    over.add("");
    heads.add("line");
    grid.head(over).row(heads);
    items.forEach(item -> grid.row(row(item, periods)));
    return grid.lines(MARGIN);
  }

  private ImmutableList<String> row(HeadlineItem item, ImmutableList<HeadlinePeriod> periods) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    cells.add(label(item, periods));
    for (HeadlinePeriod which : periods) {
      cells.add(
          amount(headline.get(item, which).figure()),
          amount(headline.get(item, which.yearBefore()).figure()),
          headline.change(item, which).map(HeadlineText::rate).orElse(""));
    }
    return cells.add(remarks(item, periods)).build();
  }

  /** What stands over a period and the year before: what both are, and what parts them. */
  private ImmutableList<String> head(HeadlinePeriod which) {
    ImmutableList<String> now = over(which);
    ImmutableList<String> before = over(which.yearBefore());
    String year = now.get(1).substring(now.get(1).indexOf(", ") + 2);
    String day = now.get(1).substring(0, now.get(1).indexOf(", "));
    String yearBefore = before.get(1).replace(day + ", ", "");
    boolean sameDay = yearBefore.length() == year.length() || yearBefore.isEmpty();
    return sameDay
        ? ImmutableList.of(now.get(0) + " " + day, year, yearBefore)
        : ImmutableList.of(now.get(0), now.get(1), before.get(1));
  }

  private ImmutableList<String> over(HeadlinePeriod which) {
    return headline.period(which).map(Headings::over).orElse(ImmutableList.of("", ""));
  }

  private static HeadlineItem basic(HeadlineItem item) {
    return switch (item) {
      case EPS_DILUTED -> HeadlineItem.EPS_BASIC;
      case SHARES_DILUTED -> HeadlineItem.SHARES_BASIC;
      default -> item;
    };
  }

  private static HeadlineItem diluted(HeadlineItem item) {
    return switch (item) {
      case EPS_BASIC -> HeadlineItem.EPS_DILUTED;
      case SHARES_BASIC -> HeadlineItem.SHARES_DILUTED;
      default -> item;
    };
  }

  /** Asks whether a diluted measure is told with the basic one, which it is the same as. */
  private boolean isOfBoth(HeadlineItem diluted, ImmutableList<HeadlinePeriod> periods) {
    HeadlineItem basic = basic(diluted);
    return basic != diluted
        && periods.stream()
            .allMatch(
                which ->
                    isSame(basic, diluted, which) && isSame(basic, diluted, which.yearBefore()))
        && periods.stream().anyMatch(which -> headline.get(basic, which).figure().isPresent());
  }

  private boolean isSame(HeadlineItem one, HeadlineItem other, HeadlinePeriod which) {
    return headline.get(one, which).figure().equals(headline.get(other, which).figure());
  }

  /** A measure that the release nowhere prints is not worth a line. */
  private static boolean isTold(HeadlineFigure figure) {
    return figure.reason().filter(Reason.NOT_PRINTED::equals).isEmpty();
  }

  /** What the amounts of money are in: "thousands of USD"; empty where there are none. */
  private String unit() {
    return figures(Unit.Monetary.class).stream()
        .findFirst()
        .map(figure -> money.name(figure.unit()))
        .orElse("");
  }

  private String label(HeadlineItem item, ImmutableList<HeadlinePeriod> periods) {
    String label = isOfBoth(diluted(item), periods) ? wordsOfBoth(item) : words(item);
    boolean counts = item == HeadlineItem.SHARES_BASIC || item == HeadlineItem.SHARES_DILUTED;
    boolean apart = counts && shares != money && !figures(Unit.Shares.class).isEmpty();
    return apart ? label + " (" + shares.name(Unit.shares()) + ")" : label;
  }

  private static String wordsOfBoth(HeadlineItem basic) {
    return basic == HeadlineItem.EPS_BASIC ? "EPS" : "Shares";
  }

  private static String words(HeadlineItem item) {
    return switch (item) {
      case REVENUES -> "Revenue";
      case NET_INTEREST_INCOME -> "Net interest income";
      case OPERATING_INCOME -> "Operating income";
      case NET_INCOME -> "Net income";
      case EPS_BASIC -> "EPS, basic";
      case EPS_DILUTED -> "EPS, diluted";
      case SHARES_BASIC -> "Shares, basic";
      case SHARES_DILUTED -> "Shares, diluted";
      case EBITDA -> "EBITDA";
      case ADJUSTED_EBITDA -> "Adjusted EBITDA";
      case OPERATING_CASH_FLOW -> "Operating cash flow";
      case CAPITAL_EXPENDITURES -> "Capital spending";
      case CASH -> "Cash";
      case ASSETS -> "Total assets";
      case EQUITY -> "Equity";
    };
  }

  private String amount(Optional<Figure> figure) {
    return figure.map(of -> (isOfShares(of) ? shares : money).aligned(of)).orElse("");
  }

  private static boolean isOfShares(Figure figure) {
    return figure.unit() instanceof Unit.Shares;
  }

  /**
   * The middle of the rate, in percent, to a tenth below 100; of a loss after an income it has no
   * meaning.
   */
  private static String rate(Change change) {
    boolean turned = change.before().lower().signum() * change.after().lower().signum() < 0;
    return turned ? "n.m." : change.rate().map(HeadlineText::percent).orElse("");
  }

  private static String percent(Interval rate) {
    BigDecimal middle = rate.lower().add(rate.upper()).multiply(HALF);
    int places = middle.abs().compareTo(DOUBLED) < 0 ? 1 : 0;
    String text =
        middle.scaleByPowerOfTen(PERCENT).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    return (text.startsWith("-") ? text : "+" + text) + "%";
  }

  /** What is said of a measure: its line, or why there is no figure; of two periods only once. */
  private String remarks(HeadlineItem item, ImmutableList<HeadlinePeriod> periods) {
    boolean someTold =
        periods.stream().anyMatch(which -> headline.get(item, which).figure().isPresent());
    return periods.stream()
        .map(which -> headline.get(item, which))
        .filter(figure -> !(someTold && isOfOtherPeriods(figure)))
        .map(this::remark)
        .distinct()
        .collect(joining("; "));
  }

  /** An empty cell beside a told one says so itself. */
  private static boolean isOfOtherPeriods(HeadlineFigure figure) {
    return figure.reason().filter(Reason.OTHER_PERIODS_ONLY::equals).isPresent();
  }

  private static String place(Source source) {
    return source.print().map(print -> Integer.toString(print.line())).orElseGet(source::place);
  }

  private String remark(HeadlineFigure figure) {
    return switch (figure.status()) {
      case REPORTED -> figure.fact().map(fact -> place(fact.source())).orElse("");
      case DERIVED, CONFLICTING, REFUSED ->
          figure.period().map(Period::toString).orElse(figure.which().toString())
              + " "
              + figure.status().id()
              + ": "
              + figure.detail();
    };
  }
}
