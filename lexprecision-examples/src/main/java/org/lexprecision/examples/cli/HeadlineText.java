package org.lexprecision.examples.cli;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.algebra.Change;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.report.Scale;
import org.lexprecision.headline.Headline;
import org.lexprecision.headline.HeadlineFigure;
import org.lexprecision.headline.HeadlineFigure.Reason;
import org.lexprecision.headline.HeadlineItem;
import org.lexprecision.headline.HeadlinePeriod;

/** A headline for people: a block a period, a line a measure, the year before beside it. */
final class HeadlineText {

  private static final int PERCENT = 2;

  private HeadlineText() {}

  static ImmutableList<String> lines(Headline headline) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (HeadlinePeriod which :
        ImmutableList.of(
            HeadlinePeriod.QUARTER, HeadlinePeriod.YEAR_TO_DATE, HeadlinePeriod.BALANCE)) {
      headline.period(which).ifPresent(period -> lines.add("").addAll(block(headline, which)));
    }
    ImmutableList<String> all = lines.build();
    return all.isEmpty() ? ImmutableList.of("  no period is reported on") : all;
  }

  private static ImmutableList<String> block(Headline headline, HeadlinePeriod which) {
    Scale scale =
        Scale.of(
            headline.figures().stream()
                .filter(figure -> figure.which() == which)
                .flatMap(figure -> figure.figure().stream())
                .toList());
    TextGrid grid = new TextGrid("lrrrl");
    grid.row("", heading(headline, which), heading(headline, which.yearBefore()), "change", "");
    for (HeadlineItem item : HeadlineItem.values()) {
      boolean moment = which == HeadlinePeriod.BALANCE;
      if (item.isBalance() == moment && isTold(headline.get(item, which))) {
        HeadlineFigure now = headline.get(item, which);
        grid.row(
            label(item),
            amount(now.figure(), scale),
            amount(headline.get(item, which.yearBefore()).figure(), scale),
            headline.change(item, which).map(HeadlineText::rate).orElse(""),
            remark(now));
      }
    }
    return grid.lines("  ");
  }

  /** A measure that the release nowhere prints is not worth a line. */
  private static boolean isTold(HeadlineFigure figure) {
    return figure.reason().filter(Reason.NOT_PRINTED::equals).isEmpty();
  }

  private static String heading(Headline headline, HeadlinePeriod which) {
    return headline.period(which).map(period -> String.join(" ", Headings.over(period))).orElse("");
  }

  private static String label(HeadlineItem item) {
    return LineItems.find(item.id()).map(LineItem::label).orElse(item.id());
  }

  private static String amount(Optional<Figure> figure, Scale scale) {
    return figure.map(of -> scale.aligned(of.amount(), of.unit())).orElse("");
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
