package org.lexprecision.examples.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Flow;
import org.lexprecision.Interval;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.report.Scale;

/** Every quarter of everything that adds up over time: printed, derived, or in conflict. */
final class QuartersSection {

  /** As many columns as a sheet of paper has room for. */
  private static final int MOST_COLUMNS = 10;

  private final FactBook book;
  private final Anchors anchors;

  /** All that the page shows of a company is in one scale. */
  private final Scale scale;

  private int explained;

  QuartersSection(FactBook book, Anchors anchors, Scale scale) {
    this.scale = scale;
    this.book = book;
    this.anchors = anchors;
  }

  /** Adds a table for the company and for each of its parts; says whether there is any. */
  boolean addTo(Element section) {
    ImmutableListMultimap<Segment, Series> parts =
        Multimaps.index(
            book.facts().stream()
                .map(Fact::series)
                .filter(series -> series.item() instanceof Flow && series.basis() == Basis.REPORTED)
                .filter(this::hasQuarters)
                .collect(ImmutableSet.toImmutableSet()),
            Series::segment);
    parts.asMap().forEach((segment, series) -> add(section, segment, series));
    return !parts.isEmpty();
  }

  private boolean hasQuarters(Series series) {
    return book.quarters().stream()
        .anyMatch(quarter -> book.answer(series, quarter).status() != Status.NOT_DERIVABLE);
  }

  private void add(Element section, Segment segment, Collection<Series> series) {
    ImmutableList<Figure> figures =
        series.stream()
            .flatMap(one -> book.quarters().stream().map(quarter -> book.answer(one, quarter)))
            .flatMap(answer -> answer.figure().stream())
            .collect(ImmutableList.toImmutableList());
    String unit = figures.isEmpty() ? "" : ", " + scale.name(figures.get(0).unit());
    Element parent = Nodes.headed(section, segment + unit, !segment.isConsolidated());
    List<List<Period>> parts =
        Lists.partition(book.quarters().descendingSet().asList(), MOST_COLUMNS);
    for (int at = 0; at < parts.size(); at++) {
      Element place = parent;
      if (at > 0) {
        place = parent.appendElement("details");
        Nodes.add(place, "summary", "", "Before " + name(parts.get(at - 1)));
      }
      add(place, segment, series, Lists.reverse(parts.get(at)));
    }
  }

  /** The first quarter of some that stand newest first. */
  private String name(List<Period> quarters) {
    return Headings.of(quarters.get(quarters.size() - 1), book.calendar());
  }

  private void add(
      Element section, Segment segment, Collection<Series> series, List<Period> quarters) {
    Element table = Nodes.newest(section, "quarters", "Quarters of " + segment);
    Element head = table.appendElement("thead").appendElement("tr");
    Nodes.columnHead(head, "", "Measure");
    for (Period quarter : quarters) {
      Nodes.columnHead(head, "number", Headings.of(quarter, book.calendar()));
    }
    Element body = table.appendElement("tbody");
    for (Series one : series) {
      Element row = body.appendElement("tr");
      Nodes.rowHead(row, one.item().label());
      quarters.forEach(quarter -> add(row, book.answer(one, quarter)));
    }
  }

  private void add(Element row, Answer answer) {
    Element cell = Nodes.add(row, "td", "number");
    switch (answer.status()) {
      case REPORTED -> reported(cell, (Answer.Reported) answer);
      case DERIVED -> explained(cell, answer, "derived", amount(answer));
      case CONFLICTING -> explained(cell, answer, "conflicting", "conflict");
      case NOT_DERIVABLE -> {}
    }
  }

  /** A figure that another release restates says so; any other leads to its place. */
  private void reported(Element cell, Answer.Reported answer) {
    if (!answer.dissents().isEmpty()) {
      explained(cell, answer, "restated", amount(answer));
      return;
    }
    Optional<String> place =
        answer.proofs().get(0).facts().stream()
            .flatMap(fact -> anchors.place(fact).stream())
            .findFirst();
    if (place.isPresent()) {
      // every one of them can be reached from the printed release; so many stops are a burden
      Nodes.link(cell, place.get(), amount(answer)).attr("class", "place").attr("tabindex", "-1");
    } else {
      cell.appendText(amount(answer));
    }
  }

  private void explained(Element cell, Answer answer, String style, String words) {
    TickMark mark = TickMark.of(anchors.section("q" + ++explained), style, answer.status().id());
    mark.line("what", answer.series().toString());
    mark.line("when", answer.period() + ", " + answer.status().id());
    mark.line("reason", answer.explain());
    answer.bounds().ifPresent(bounds -> mark.line("reason", bounds(bounds, answer)));
    mark.addTo(cell, words);
  }

  private String bounds(Interval bounds, Answer answer) {
    return "between "
        + scale.print(bounds.lower(), answer.series().unit())
        + " and "
        + scale.print(bounds.upper(), answer.series().unit());
  }

  private String amount(Answer answer) {
    return scale.print(answer.orElseThrow());
  }
}
