package org.lexprecision.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;
import org.lexprecision.Balance;
import org.lexprecision.Basis;
import org.lexprecision.Claim;
import org.lexprecision.Company;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.Footing;
import org.lexprecision.Guidance;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Money;
import org.lexprecision.Outline;
import org.lexprecision.Period;
import org.lexprecision.PrintedSource;
import org.lexprecision.Prose;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Rival;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.Source;
import org.lexprecision.StatementKind;
import org.lexprecision.Support;
import org.lexprecision.TaggedSource;
import org.lexprecision.Unit;

/** Makers of every value type, for properties. */
final class AnyValue {

  private AnyValue() {}

  static Arbitrary<BigDecimal> amount() {
    return Combinators.combine(
            Arbitraries.bigIntegers()
                .between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30)),
            Arbitraries.integers().between(-9, 9))
        .as(BigDecimal::new);
  }

  static Arbitrary<Currency> currency() {
    return Arbitraries.of("USD", "EUR", "JPY", "GBP").map(Currency::getInstance);
  }

  static Arbitrary<Money> money() {
    return Combinators.combine(amount(), currency()).as(Money::of);
  }

  static Arbitrary<Unit> unit() {
    return Arbitraries.oneOf(
        currency().map(Unit::monetary),
        currency().map(Unit::perShare),
        Arbitraries.of(Unit.shares(), Unit.pure()));
  }

  static Arbitrary<Figure> figure() {
    return Arbitraries.oneOf(
        Combinators.combine(amount(), unit(), Arbitraries.integers().between(-6, 4))
            .as((amount, unit, decimals) -> Figure.of(amount, unit, decimals)),
        Combinators.combine(amount(), unit()).as(Figure::exactly));
  }

  static Arbitrary<Interval> interval() {
    return Combinators.combine(amount(), amount())
        .as((one, other) -> Interval.of(one.min(other), one.max(other)));
  }

  static Arbitrary<LocalDate> date() {
    return Dates.dates().between(LocalDate.of(1990, 1, 1), LocalDate.of(2030, 12, 31));
  }

  static Arbitrary<Period> period() {
    return Combinators.combine(date(), Arbitraries.integers().between(0, 400))
        .as((start, days) -> Period.of(start, start.plusDays(days)));
  }

  static Arbitrary<String> text() {
    return Arbitraries.strings().ofMaxLength(12);
  }

  static Arbitrary<String> name() {
    return text().map(text -> "x" + text);
  }

  static Arbitrary<Company> company() {
    return Arbitraries.oneOf(
        name().map(Company::of), Combinators.combine(name(), name()).as(Company::of));
  }

  static Arbitrary<Segment> segment() {
    return Arbitraries.oneOf(Arbitraries.of(Segment.consolidated()), name().map(Segment::of));
  }

  static Arbitrary<LineItem> item() {
    Arbitrary<Balance> balance = Arbitraries.of(Balance.values());
    return Arbitraries.oneOf(
        Arbitraries.of(LineItems.standard()),
        Combinators.combine(name(), text(), balance).as(LineItems::flow),
        Combinators.combine(name(), text(), balance).as(LineItems::stock),
        Combinators.combine(name(), text(), balance).as(LineItems::dayAverage),
        Combinators.combine(name(), text()).as(LineItems::ratio),
        Combinators.combine(name(), text(), balance)
            .as((id, label, side) -> LineItems.flow(id, label, side).withElements(List.of(id))));
  }

  static Arbitrary<Series> series() {
    return Combinators.combine(item(), segment(), Arbitraries.of(Basis.values()), unit())
        .as(Series::of);
  }

  static Arbitrary<Source> source() {
    return Arbitraries.oneOf(place(), tag());
  }

  private static Arbitrary<TaggedSource> tag() {
    return Combinators.combine(name(), name(), text(), place().optional())
        .as(
            (document, concept, context, place) ->
                TaggedSource.builder()
                    .document(document)
                    .concept(concept)
                    .context(context)
                    .print(place)
                    .build());
  }

  private static Arbitrary<PrintedSource> place() {
    Arbitrary<Integer> ordinal = Arbitraries.integers().between(1, 9_999);
    return Combinators.combine(
            name(), text(), date().optional(), ordinal, ordinal, ordinal, text(), name())
        .as(
            (document, exhibit, released, table, line, column, caption, printed) ->
                Source.builder()
                    .document(document)
                    .exhibit(exhibit)
                    .released(released)
                    .table(table)
                    .line(line)
                    .column(column)
                    .caption(caption)
                    .printed(printed)
                    .build());
  }

  static Arbitrary<Fact> fact() {
    return Combinators.combine(
            company(),
            series(),
            period().optional(),
            figure(),
            Arbitraries.of(StatementKind.values()),
            source(),
            Arbitraries.of(Support.values()),
            Arbitraries.maps(name(), text()).ofMaxSize(2))
        .as(
            (company, series, period, figure, statement, source, support, dimensions) ->
                Fact.builder()
                    .company(company)
                    .item(series.item())
                    .segment(series.segment())
                    .basis(series.basis())
                    .period(period)
                    .figure(figure)
                    .statement(statement)
                    .support(support)
                    .addWitnesses("footing")
                    .putAllDimensions(dimensions)
                    .source(source)
                    .build());
  }

  static Arbitrary<Footing> footing() {
    Arbitrary<Footing.Row> row =
        Combinators.combine(Arbitraries.integers().between(1, 500), series()).as(Footing.Row::of);
    return Combinators.combine(
            Arbitraries.integers().between(1, 9),
            row,
            Combinators.combine(Arbitraries.of(1, -1), row)
                .as(Footing.Part::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4))
        .as(Footing::of);
  }

  static Arbitrary<Claim> claim() {
    Arbitrary<Claim.Builder> told =
        Combinators.combine(
                name(),
                Arbitraries.integers().between(1, 9_999),
                name(),
                Arbitraries.of(Claim.Kind.values()),
                Arbitraries.of(Claim.Measure.values()),
                item().optional(),
                segment().optional(),
                period().optional())
            .as(
                (document, line, printed, kind, measure, item, segment, period) ->
                    Claim.builder()
                        .document(document)
                        .line(line)
                        .printed(printed)
                        .kind(kind)
                        .measure(measure)
                        .item(item)
                        .segment(segment)
                        .period(period));
    return Combinators.combine(
            told,
            text(),
            text(),
            Arbitraries.of(Basis.values()),
            period().optional(),
            figure().optional(),
            Arbitraries.of(Claim.Direction.values()).optional(),
            text())
        .as(
            (claim, exhibit, term, basis, comparedWith, figure, direction, whole) ->
                claim
                    .exhibit(exhibit)
                    .term(term)
                    .basis(basis)
                    .comparedWith(comparedWith)
                    .figure(figure)
                    .direction(direction)
                    .whole(whole)
                    .doubt(term)
                    .build());
  }

  static Arbitrary<Diagnostic> diagnostic() {
    Arbitrary<Integer> ordinal = Arbitraries.integers().between(0, 9_999);
    return Combinators.combine(
            name(),
            text(),
            ordinal,
            ordinal,
            text(),
            Arbitraries.of(Diagnostic.Reason.values()),
            text())
        .as(
            (document, exhibit, line, column, printed, reason, message) ->
                Diagnostic.builder()
                    .document(document)
                    .exhibit(exhibit)
                    .line(line)
                    .column(column)
                    .printed(printed)
                    .reason(reason)
                    .message(message)
                    .addRivals(Rival.of(printed, line, List.of(message)))
                    .build());
  }

  static Arbitrary<Guidance> guidance() {
    return Combinators.combine(
            name(), item(), period().optional(), amount().optional(), amount().optional(), unit())
        .filter(
            (words, item, period, low, high, unit) ->
                low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0)
        .as(
            (words, item, period, low, high, unit) ->
                Guidance.builder()
                    .document(words)
                    .item(item)
                    .period(period)
                    .when(period.isPresent() ? "" : words)
                    .low(low)
                    .high(high)
                    .unit(unit)
                    .basis(low.isPresent() ? Basis.ADJUSTED : Basis.REPORTED)
                    .line(words.length())
                    .printed(words)
                    .build());
  }

  static Arbitrary<Outline> outline() {
    Arbitrary<Outline.Line> line =
        Combinators.combine(
                Arbitraries.integers().between(1, 9_999),
                Arbitraries.integers().between(0, 40),
                text(),
                Arbitraries.of(true, false),
                name().list().ofMaxSize(2))
            .as(
                (at, indent, label, heading, path) ->
                    new Outline.Line(at, indent, label, heading, ImmutableList.copyOf(path)));
    return Combinators.combine(
            Arbitraries.integers().between(1, 99), text(), line.list().ofMaxSize(4))
        .as(Outline::of);
  }

  static Arbitrary<Release> release() {
    return Combinators.combine(
            name(),
            Arbitraries.of(ReleaseKind.values()),
            company(),
            date().optional(),
            fact().list().ofMaxSize(4),
            footing().list().ofMaxSize(2),
            claim().list().ofMaxSize(2),
            Combinators.combine(
                    diagnostic().list().ofMaxSize(2),
                    outline().list().ofMaxSize(2),
                    guidance().list().ofMaxSize(2))
                .as((diagnostics, outlines, guidance) -> new Rest(diagnostics, outlines, guidance)))
        .as(
            (document, kind, company, released, facts, footings, claims, rest) ->
                Release.builder()
                    .document(document)
                    .exhibit(company.name())
                    .kind(kind)
                    .company(company)
                    .released(released)
                    .addAllFacts(facts)
                    .addAllFootings(footings)
                    .prose(Prose.of(claims, rest.guidance()))
                    .addAllDiagnostics(rest.diagnostics())
                    .addAllOutlines(rest.outlines())
                    .build());
  }

  private record Rest(
      List<Diagnostic> diagnostics, List<Outline> outlines, List<Guidance> guidance) {}
}
