package org.lexprecision.examples.text;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Change;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.report.Scale;
import org.lexprecision.headline.Headline;
import org.lexprecision.headline.HeadlineFigure;
import org.lexprecision.headline.HeadlineFigure.Reason;
import org.lexprecision.headline.HeadlineItem;
import org.lexprecision.headline.HeadlinePeriod;

/** A headline for people: a block a period, a line a measure, the year before beside it. */
public final class HeadlineText {

  private static final int PERCENT = 2;

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
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    HeadlineText text = new HeadlineText(headline);
    for (HeadlinePeriod which :
        ImmutableList.of(
            HeadlinePeriod.QUARTER, HeadlinePeriod.YEAR_TO_DATE, HeadlinePeriod.BALANCE)) {
      headline.period(which).ifPresent(period -> lines.add("").addAll(text.block(which)));
    }
    ImmutableList<String> all = lines.build();
    return all.isEmpty() ? ImmutableList.of("  no period is reported on") : all;
  }

  private ImmutableList<String> block(HeadlinePeriod which) {
    TextGrid grid = new TextGrid("lrrrl");
    grid.row(unit(), heading(which), heading(which.yearBefore()), "change", "");
    for (HeadlineItem item : HeadlineItem.values()) {
      boolean moment = which == HeadlinePeriod.BALANCE;
      if (item.isBalance() == moment
          && isTold(headline.get(item, which))
          && !isOfBoth(item, which)) {
        HeadlineFigure now = headline.get(item, which);
        grid.row(
            label(item, now) + (isOfBoth(diluted(item), which) ? " and diluted" : ""),
            amount(now.figure()),
            amount(headline.get(item, which.yearBefore()).figure()),
            headline.change(item, which).map(HeadlineText::rate).orElse(""),
            remark(now));
      }
    }
    return grid.lines("  ");
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
  private boolean isOfBoth(HeadlineItem diluted, HeadlinePeriod which) {
    HeadlineItem basic = basic(diluted);
    return basic != diluted
        && headline.get(basic, which).figure().equals(headline.get(diluted, which).figure())
        && headline
            .get(basic, which.yearBefore())
            .figure()
            .equals(headline.get(diluted, which.yearBefore()).figure())
        && headline.get(basic, which).figure().isPresent();
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

  private String heading(HeadlinePeriod which) {
    return headline.period(which).map(period -> String.join(" ", Headings.over(period))).orElse("");
  }

  private String label(HeadlineItem item, HeadlineFigure figure) {
    String label = LineItems.find(item.id()).map(LineItem::label).orElse(item.id());
    return figure.figure().filter(HeadlineText::isOfShares).isPresent() && shares != money
        ? label + " (" + shares.name(Unit.shares()) + ")"
        : label;
  }

  private String amount(Optional<Figure> figure) {
    return figure
        .map(of -> (isOfShares(of) ? shares : money).aligned(of.amount(), of.unit()))
        .orElse("");
  }

  private static boolean isOfShares(Figure figure) {
    return figure.unit() instanceof Unit.Shares;
  }

  /** The middle of the rate, in percent to a tenth; of a loss after an income it has no meaning. */
  private static String rate(Change change) {
    boolean turned = change.before().lower().signum() * change.after().lower().signum() < 0;
    return turned ? "n.m." : change.rate().map(HeadlineText::percent).orElse("");
  }

  private static String percent(Interval rate) {
    BigDecimal middle =
        rate.lower().add(rate.upper()).divide(BigDecimal.valueOf(2), RoundingMode.HALF_EVEN);
    String text =
        middle.scaleByPowerOfTen(PERCENT).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    return (text.startsWith("-") ? text : "+" + text) + "%";
  }

  private static String remark(HeadlineFigure figure) {
    return switch (figure.status()) {
      case REPORTED -> figure.fact().map(fact -> "line " + fact.source().line()).orElse("");
      case DERIVED, CONFLICTING, REFUSED -> figure.status().id() + ": " + figure.detail();
    };
  }
}
