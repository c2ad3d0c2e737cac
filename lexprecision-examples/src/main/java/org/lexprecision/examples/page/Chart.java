package org.lexprecision.examples.page;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import org.jsoup.nodes.Element;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.report.Scale;

/**
 * A bar a quarter, of one measure of the whole company. The table of quarters below it gives the
 * same figures in words; a derived one is drawn hollow, and one in conflict is not drawn.
 */
final class Chart {

  private static final int LEAST_STEP = 46;
  private static final int BAR = 30;

  /** The room a character takes, of the widest digits and capitals of a font of ten pixels. */
  private static final int CHARACTER = 7;

  private static final int GAP = 8;
  private static final int HEIGHT = 110;
  private static final int TOP = 16;
  private static final int FOOT = 20;

  private final FactBook book;
  private final ImmutableList<Answer> answers;
  private final Scale scale;

  /** How far the bars stand apart: so far that no label reaches into the next, or off the edge. */
  private final int step;

  private Chart(FactBook book, LineItem item, Scale scale) {
    this.book = book;
    this.scale = scale;
    this.answers = ImmutableList.copyOf(book.ask(item).quarters().values());
    this.step =
        answers.stream()
            .mapToInt(answer -> Math.max(amount(answer).length(), quarter(answer).length()))
            .map(longest -> CHARACTER * longest + GAP)
            .reduce(LEAST_STEP, Math::max);
  }

  /** Adds charts of sales and EBITDA, of what of them is known. */
  static void addTo(Element section, FactBook book, Scale scale) {
    Element charts = Nodes.add(section, "div", "charts");
    for (LineItem item : ImmutableList.of(LineItems.REVENUES, LineItems.EBITDA)) {
      Chart chart = new Chart(book, item, scale);
      if (chart.answers.stream().anyMatch(answer -> answer.figure().isPresent())) {
        chart.draw(charts, item);
      }
    }
    if (charts.childrenSize() == 0) {
      charts.remove();
    }
  }

  private void draw(Element charts, LineItem item) {
    Figure any = answers.stream().flatMap(one -> one.figure().stream()).findFirst().orElseThrow();
    Element figure = charts.appendElement("figure");
    Nodes.add(figure, "figcaption", "", item.label() + ", " + scale.name(any.unit()));
    int width = answers.size() * step;
    Element svg =
        Nodes.scroller(figure, "Chart of " + item.label())
            .addClass("newest")
            .appendElement("svg")
            .attr("role", "img")
            .attr("width", Integer.toString(width))
            .attr("height", Integer.toString(TOP + HEIGHT + FOOT))
            .attr("viewBox", "0 0 " + width + " " + (TOP + HEIGHT + FOOT))
            .attr("aria-label", words(item));
    BigDecimal top = extreme(BigDecimal::max);
    BigDecimal bottom = extreme(BigDecimal::min);
    BigDecimal range = top.subtract(bottom);
    int zero = range.signum() == 0 ? HEIGHT : pixels(top, range);
    for (int i = 0; i < answers.size(); i++) {
      int left = i * step + (step - BAR) / 2;
      draw(svg, answers.get(i), left, zero, range);
    }
    svg.appendElement("line")
        .attr("class", "axis")
        .attr("x1", "0")
        .attr("x2", Integer.toString(width))
        .attr("y1", Integer.toString(TOP + zero))
        .attr("y2", Integer.toString(TOP + zero));
  }

  private void draw(Element svg, Answer answer, int left, int zero, BigDecimal range) {
    int middle = left + BAR / 2;
    text(svg, "quarter", middle, TOP + HEIGHT + 14, quarter(answer));
    if (answer.figure().isEmpty()) {
      text(svg, "amount", middle, TOP + zero - 4, amount(answer));
      return;
    }
    BigDecimal amount = answer.orElseThrow().amount();
    int height = range.signum() == 0 ? 0 : Math.max(1, pixels(amount.abs(), range));
    int up = amount.signum() < 0 ? TOP + zero : TOP + zero - height;
    svg.appendElement("rect")
        .attr("class", answer.status() == Status.DERIVED ? "bar hollow" : "bar")
        .attr("x", Integer.toString(left))
        .attr("y", Integer.toString(up))
        .attr("width", Integer.toString(BAR))
        .attr("height", Integer.toString(height));
    text(
        svg, "amount", middle, TOP + zero - (amount.signum() < 0 ? 0 : height) - 4, amount(answer));
  }

  /** What stands above the bar of an answer. */
  private String amount(Answer answer) {
    return answer
        .figure()
        .map(figure -> scale.print(figure.amount(), figure.unit()))
        .orElse(answer.status() == Status.CONFLICTING ? "conflict" : "–");
  }

  private static void text(Element svg, String style, int x, int y, String words) {
    svg.appendElement("text")
        .attr("class", style)
        .attr("x", Integer.toString(x))
        .attr("y", Integer.toString(y))
        .attr("text-anchor", "middle")
        .appendText(words);
  }

  private BigDecimal extreme(BinaryOperator<BigDecimal> choice) {
    return answers.stream()
        .flatMap(answer -> answer.figure().stream())
        .map(Figure::amount)
        .reduce(BigDecimal.ZERO, choice);
  }

  private static int pixels(BigDecimal amount, BigDecimal range) {
    return amount
        .multiply(BigDecimal.valueOf(HEIGHT))
        .divide(range, 0, RoundingMode.HALF_EVEN)
        .intValueExact();
  }

  private String quarter(Answer answer) {
    return Headings.of(answer.period(), book.calendar()).replace(" 20", " ’").replace(" 19", " ’");
  }

  private String words(LineItem item) {
    StringBuilder words = new StringBuilder("Bar chart of " + item.label() + " by quarter.");
    for (Answer answer : answers) {
      words
          .append(' ')
          .append(Headings.of(answer.period(), book.calendar()))
          .append(": ")
          .append(
              answer
                  .figure()
                  .map(figure -> scale.print(figure.amount(), figure.unit()))
                  .orElse("none"))
          .append(", ")
          .append(answer.status().id())
          .append('.');
    }
    return words.toString();
  }
}
