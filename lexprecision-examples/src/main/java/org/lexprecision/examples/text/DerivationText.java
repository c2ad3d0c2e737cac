package org.lexprecision.examples.text;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Series;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.report.Derivation;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.report.Scale;

/** Derivations for people: a block a series, a line a period. */
public final class DerivationText {

  private DerivationText() {}

  /**
   * Returns the lines of derivations.
   *
   * @param all whether answers that there is none are printed, and not only counted
   */
  public static ImmutableList<String> lines(ImmutableList<Derivation> rows, boolean all) {
    long unanswered = 0;
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    Optional<FactBook> book = Optional.empty();
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i < rows.size() && together(rows.get(from), rows.get(i))) {
        continue;
      }
      List<Derivation> block = rows.subList(from, i);
      if (book.isEmpty() || book.get() != block.get(0).book()) {
        book = Optional.of(block.get(0).book());
        lines.add(Headings.of(block.get(0).book())).add("");
      }
      if (all || block.stream().anyMatch(DerivationText::isKnown)) {
        lines.addAll(block(block, all)).add("");
      } else {
        unanswered++;
      }
      from = i;
    }
    if (unanswered > 0) {
      lines.add(
          unanswered
              + (unanswered == 1 ? " more measure has" : " more measures have")
              + " no quarter and no trailing year that is known (--all prints why)");
    }
    return lines.build();
  }

  private static boolean together(Derivation one, Derivation other) {
    return one.book() == other.book() && one.series().equals(other.series());
  }

  private static boolean isKnown(Derivation row) {
    return row.answer().status() != Answer.Status.NOT_DERIVABLE;
  }

  private static ImmutableList<String> block(List<Derivation> series, boolean all) {
    List<Derivation> rows = all ? series : series.stream().filter(DerivationText::isKnown).toList();
    return ImmutableList.<String>builder()
        .addAll(block(rows))
        .addAll(folded(series.size() - rows.size()))
        .build();
  }

  private static ImmutableList<String> folded(int periods) {
    return periods == 0
        ? ImmutableList.of()
        : ImmutableList.of(
            "    and "
                + periods
                + (periods == 1 ? " period" : " periods")
                + " that nothing printed leads to (--all)");
  }

  private static ImmutableList<String> block(List<Derivation> rows) {
    Series series = rows.get(0).series();
    Scale scale = Scale.of(rows.stream().flatMap(row -> row.answer().figure().stream()).toList());
    TextGrid grid = new TextGrid("lrlll");
    for (Derivation row : rows) {
      Answer answer = row.answer();
      grid.row(
          Headings.of(row.period(), row.book().calendar()),
          answer.figure().map(figure -> scale.aligned(figure.amount(), figure.unit())).orElse(""),
          answer.figure().map(figure -> bounds(answer, figure, scale)).orElse(""),
          answer.status().id(),
          answer.explain());
    }
    return ImmutableList.<String>builder()
        .add("  " + series + ", " + scale.name(series.unit()))
        .addAll(grid.lines("    "))
        .build();
  }

  /** Returns {@code ± 1.5} where the bounds lie even around the figure, else both of them. */
  private static String bounds(Answer answer, Figure figure, Scale scale) {
    Interval interval = answer.bounds().orElseThrow();
    BigDecimal below = figure.amount().subtract(interval.lower());
    BigDecimal above = interval.upper().subtract(figure.amount());
    Unit unit = figure.unit();
    if (interval.width().signum() == 0) {
      return "";
    }
    return below.compareTo(above) == 0
        ? "± " + scale.print(above, unit)
        : scale.print(interval.lower(), unit) + " to " + scale.print(interval.upper(), unit);
  }
}
