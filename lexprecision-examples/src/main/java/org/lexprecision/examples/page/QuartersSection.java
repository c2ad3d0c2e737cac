package org.lexprecision.examples.page;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.Flow;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.Stock;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.examples.report.Headings;
import org.lexprecision.examples.report.Scale;

/**
 * Every quarter of everything that adds up over time, and every balance at the close of one:
 * printed, derived, or in conflict.
 */
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

  /** Adds tables for the company and for each of its parts; says whether there are any. */
  boolean addTo(Element section) {
    ImmutableListMultimap<Segment, Series> flows = series(Flow.class, book.quarters());
    ImmutableListMultimap<Segment, Series> stocks = series(Stock.class, book.quarterEnds());
    for (Segment segment : Sets.union(flows.keySet(), stocks.keySet())) {
      add(section, segment.toString(), segment, flows.get(segment), book.quarters());
      add(section, segment + " at the close", segment, stocks.get(segment), book.quarterEnds());
    }
    return !flows.isEmpty() || !stocks.isEmpty();
  }

  /** What of a kind is known of some period, by the part of the company that it is of. */
  private ImmutableListMultimap<Segment, Series> series(
      Class<? extends LineItem> kind, Collection<Period> periods) {
    return Multimaps.index(
        book.facts().stream()
            .map(Fact::series)
            .filter(series -> kind.isInstance(series.item()) && series.basis() == Basis.REPORTED)
            .filter(series -> periods.stream().anyMatch(period -> isKnown(series, period)))
            .collect(ImmutableSet.toImmutableSet()),
        Series::segment);
  }

  private boolean isKnown(Series series, Period period) {
    return book.answer(series, period).status() != Status.NOT_DERIVABLE;
  }

  private void add(
      Element section,
      String name,
      Segment segment,
      Collection<Series> series,
      NavigableSet<Period> periods) {
    if (series.isEmpty()) {
      return;
    }
    Unit unit = series.iterator().next().unit();
    Element parent =
        Nodes.headed(section, name + ", " + scale.name(unit), !segment.isConsolidated());
    List<List<Period>> parts =
        Lists.partition(
            periods.descendingSet().stream()
                .filter(period -> series.stream().anyMatch(one -> isKnown(one, period)))
                .toList(),
            MOST_COLUMNS);
    for (int at = 0; at < parts.size(); at++) {
      Element place = parent;
      if (at > 0) {
        place = parent.appendElement("details");
        Nodes.add(place, "summary", "", "Before " + name(parts.get(at - 1)));
      }
      add(place, "Quarters of " + name, unit, series, Lists.reverse(parts.get(at)));
    }
  }

  /** The first period of some that stand newest first. */
  private String name(List<Period> periods) {
    return name(periods.get(periods.size() - 1));
  }

  private String name(Period period) {
    return period.isInstant()
        ? Headings.day(period.lastDay())
        : Headings.of(period, book.calendar());
  }

  private void add(
      Element section, String name, Unit unit, Collection<Series> series, List<Period> periods) {
    Element table = Nodes.newest(section, "quarters", name);
    Element head = table.appendElement("thead").appendElement("tr");
    Nodes.columnHead(head, "", "Measure");
    periods.forEach(period -> Nodes.columnHead(head, "number", name(period)));
    Element body = table.appendElement("tbody");
    for (Series one : series) {
      Element row = body.appendElement("tr");
      boolean other = !one.unit().equals(unit);
      Nodes.rowHead(row, one.item().label() + (other ? ", " + scale.name(one.unit()) : ""));
      periods.forEach(period -> add(row, book.answer(one, period)));
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
