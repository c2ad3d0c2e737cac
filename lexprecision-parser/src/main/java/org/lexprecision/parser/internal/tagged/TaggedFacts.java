package org.lexprecision.parser.internal.tagged;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.PrintedSource;
import org.lexprecision.Segment;
import org.lexprecision.Support;
import org.lexprecision.TaggedSource;
import org.lexprecision.Unit;

/** Writes the facts that tags state. */
final class TaggedFacts {

  private static final String TAG = "tag";
  private static final String PRINT = "print";

  private record Where(ImmutableSortedMap<String, String> dimensions, Unit unit) {}

  private final String document;
  private final String exhibit;
  private final Optional<LocalDate> released;
  private final Company company;
  private final TaggedItems items;
  private final ElementClashes clashes = new ElementClashes();

  TaggedFacts(
      String document,
      String exhibit,
      Optional<LocalDate> released,
      Company company,
      TaggedItems items) {
    this.document = document;
    this.exhibit = exhibit;
    this.released = released;
    this.company = company;
    this.items = items;
  }

  /** Meets the tags before any is written. */
  void meet(Iterable<InlineTag> tags) {
    for (InlineTag tag : tags) {
      tag.amount()
          .ifPresent(
              amount ->
                  clashes.meet(
                      XbrlElements.local(tag.concept()),
                      item(tag),
                      tag.context().period(),
                      new Where(tag.context().dimensions(), tag.unit()),
                      figure(tag, amount)));
    }
  }

  /**
   * Writes a tag as a fact.
   *
   * @param place the place it stands on, if it stands on one
   * @param print what the print alone says there, if anything
   * @return the fact; empty for a tag that says that there is no figure
   */
  Optional<Fact> write(InlineTag tag, Optional<TagPlaces.Place> place, Optional<Fact> print) {
    return tag.amount()
        .map(
            amount -> {
              Figure figure = figure(tag, amount);
              Optional<Period> period = tag.context().period();
              boolean borneOut =
                  print
                      .filter(fact -> fact.period().equals(period))
                      .filter(fact -> meets(fact.figure(), figure))
                      .isPresent();
              Fact.Builder fact =
                  Fact.builder()
                      .company(company)
                      .item(item(tag))
                      .segment(segment(tag, print))
                      .basis(TaggedSegments.basis(tag.context().dimensions()))
                      .period(period)
                      .figure(figure)
                      .support(borneOut ? Support.PROVEN : Support.STATED)
                      .addAllWitnesses(
                          borneOut ? ImmutableList.of(TAG, PRINT) : ImmutableList.of(TAG))
                      .putAllDimensions(bare(tag.context().dimensions()))
                      .source(source(tag, place, print));
              print.ifPresent(read -> fact.statement(read.statement()));
              return fact.build();
            });
  }

  private static boolean meets(Figure print, Figure tag) {
    return print.unit().equals(tag.unit())
        && (print.interval().meets(tag.interval())
            || print.negated().interval().meets(tag.interval()));
  }

  private LineItem item(InlineTag tag) {
    boolean instant = tag.context().period().filter(Period::isInstant).isPresent();
    return clashes.isAlone(XbrlElements.local(tag.concept()))
        ? items.alone(tag.concept(), instant, tag.unit())
        : items.of(tag.concept(), instant, tag.unit());
  }

  private static Segment segment(InlineTag tag, Optional<Fact> print) {
    return TaggedSegments.of(tag.context().dimensions(), print.map(Fact::segment));
  }

  private static Figure figure(InlineTag tag, BigDecimal amount) {
    OptionalInt decimals = tag.decimals();
    return decimals.isPresent()
        ? Figure.of(amount, tag.unit(), decimals.getAsInt())
        : Figure.exactly(amount, tag.unit());
  }

  private static ImmutableMap<String, String> bare(Map<String, String> dimensions) {
    return ImmutableMap.copyOf(dimensions);
  }

  private TaggedSource source(
      InlineTag tag, Optional<TagPlaces.Place> place, Optional<Fact> print) {
    return TaggedSource.builder()
        .document(document)
        .exhibit(exhibit)
        .released(released)
        .concept(tag.concept())
        .context(tag.context().id())
        .printed(place.map(TagPlaces.Place::printed).orElse(tag.text()))
        .print(
            place.map(
                at ->
                    PrintedSource.builder()
                        .document(document)
                        .exhibit(exhibit)
                        .released(released)
                        .table(at.table())
                        .line(at.line())
                        .column(at.column())
                        .caption(print.map(fact -> fact.source().caption()).orElse(at.caption()))
                        .printed(at.printed())
                        .build()))
        .build();
  }
}
