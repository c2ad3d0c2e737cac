package org.lexprecision.ebitda;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.algebra.Answer;
import org.lexprecision.ebitda.BuildUp.Part;
import org.lexprecision.ebitda.Classification.Kind;
import org.lexprecision.ebitda.Ebitda.SignedItem;

/** Holds the reported EBITDA of one period against every measure that can be computed. */
final class Classifier {

  private static final ImmutableList<SignedItem> OPERATING =
      ImmutableList.of(
          new SignedItem(1, LineItems.OPERATING_INCOME),
          new SignedItem(1, LineItems.DEPRECIATION_AND_AMORTIZATION));

  private final Ebitda ebitda;
  private final Period period;
  private final ImmutableSet<Way> ways;
  private final BuildUp strict;
  private final BuildUp fromOperatingIncome;
  private final Answer asReported;

  Classifier(Ebitda ebitda, Period period) {
    this.ebitda = ebitda;
    this.period = period;
    ImmutableList<SignedItem> definition =
        ImmutableList.of(
            stated(LineItems.NET_INCOME, LineItems.PROFIT_LOSS, LineItems.NET_INCOME),
            new SignedItem(1, LineItems.DEPRECIATION_AND_AMORTIZATION),
            stated(
                LineItems.INTEREST_EXPENSE,
                LineItems.INTEREST_EXPENSE,
                LineItems.INTEREST_EXPENSE_NET),
            new SignedItem(1, LineItems.INCOME_TAX_EXPENSE));
    this.ways = ebitda.ways(definition);
    this.strict = buildUp(EbitdaMeasure.EBITDA, definition, Way::isFromNetIncome);
    this.fromOperatingIncome =
        buildUp(
            EbitdaMeasure.OPERATING_INCOME_PLUS_D_AND_A, OPERATING, way -> !way.isFromNetIncome());
    this.asReported = ebitda.asReported(period);
  }

  /** The first of some forms of a measure that statements print; the usual one if they do none. */
  private SignedItem stated(LineItem usual, LineItem... forms) {
    for (LineItem form : forms) {
      SignedItem signed = new SignedItem(1, form);
      if (ebitda
          .buildUp(EbitdaMeasure.EBITDA, period, ImmutableList.of(signed))
          .missing()
          .isEmpty()) {
        return signed;
      }
    }
    return new SignedItem(1, usual);
  }

  /** Puts a measure together, from rows in the forms of a reconciliation if the usual ones lack. */
  private BuildUp buildUp(
      EbitdaMeasure measure, ImmutableList<SignedItem> usual, Predicate<Way> kind) {
    BuildUp first = ebitda.buildUp(measure, period, usual);
    if (first.missing().isEmpty()) {
      return first;
    }
    return ways.stream()
        .filter(kind)
        .map(way -> ebitda.buildUp(measure, period, way.definition()))
        .filter(other -> other.parts().size() > 1 && other.missing().isEmpty())
        .findFirst()
        .orElse(first);
  }

  BuildUp strict() {
    return strict;
  }

  BuildUp fromOperatingIncome() {
    return fromOperatingIncome;
  }

  Answer asReported() {
    return asReported;
  }

  /** What a way leads to; what strict EBITDA is, where there is none. */
  BuildUp adjusted(Optional<Way> way) {
    return way.map(taken -> ebitda.buildUp(EbitdaMeasure.ADJUSTED_EBITDA, period, taken.sum()))
        .orElseGet(() -> new BuildUp(EbitdaMeasure.ADJUSTED_EBITDA, strict.parts()));
  }

  /** The way with adjustments that leads to the reported figure; none if that is strict. */
  Optional<Way> way() {
    return equalsReported(strict)
        ? Optional.empty()
        : ways.stream()
            .filter(way -> equalsReported(adjusted(Optional.of(way))))
            .map(this::withoutNil)
            .filter(way -> !way.adjustments().isEmpty())
            .findFirst();
  }

  private Way withoutNil(Way way) {
    return new Way(
        way.definition(),
        way.adjustments().stream()
            .filter(part -> amount(part).signum() != 0)
            .collect(toImmutableList()));
  }

  private BigDecimal amount(SignedItem part) {
    return parts(ImmutableList.of(part)).get(0).signed().orElseThrow().amount();
  }

  Classification classification() {
    if (asReported.figure().isEmpty()) {
      return ImmutableClassification.builder()
          .kind(Kind.NOT_PRINTED)
          .detail(asReported.explain())
          .build();
    }
    ImmutableList<SignedItem> adjustments = way().map(Way::adjustments).orElse(ImmutableList.of());
    ImmutableSet.Builder<EbitdaMeasure> equal = ImmutableSet.builder();
    if (equalsReported(strict)) {
      equal.add(EbitdaMeasure.EBITDA);
    } else if (!adjustments.isEmpty()) {
      equal.add(EbitdaMeasure.ADJUSTED_EBITDA);
    }
    if (equalsReported(fromOperatingIncome)) {
      equal.add(EbitdaMeasure.OPERATING_INCOME_PLUS_D_AND_A);
    }
    ImmutableSet<EbitdaMeasure> measures = equal.build();
    return ImmutableClassification.builder()
        .kind(kind(measures))
        .addAllEqual(measures)
        .printed(asReported.figure())
        .difference(difference(strict))
        .addAllAdjustments(parts(adjustments))
        .detail(measures.isEmpty() ? unverified() : "")
        .build();
  }

  private static Kind kind(ImmutableSet<EbitdaMeasure> equal) {
    if (equal.contains(EbitdaMeasure.EBITDA)) {
      return Kind.STRICT;
    }
    if (equal.contains(EbitdaMeasure.ADJUSTED_EBITDA)) {
      return Kind.ADJUSTED;
    }
    return equal.isEmpty() ? Kind.UNVERIFIED : Kind.OPERATING_INCOME_PLUS_D_AND_A;
  }

  private ImmutableList<Part> parts(ImmutableList<SignedItem> items) {
    return ebitda.buildUp(EbitdaMeasure.ADJUSTED_EBITDA, period, items).parts();
  }

  private boolean equalsReported(BuildUp buildUp) {
    Optional<Interval> reported = asReported.bounds();
    return reported.isPresent()
        && buildUp.bounds().isPresent()
        && buildUp.bounds().get().meets(reported.get());
  }

  private Optional<BigDecimal> difference(BuildUp buildUp) {
    return asReported
        .figure()
        .flatMap(
            reported ->
                buildUp.figure().map(computed -> reported.amount().subtract(computed.amount())));
  }

  private String unverified() {
    return ImmutableList.of(strict, fromOperatingIncome).stream()
        .map(
            buildUp ->
                difference(buildUp)
                    .map(
                        difference ->
                            "differs from "
                                + buildUp.measure().label()
                                + " by "
                                + Figure.exactly(
                                    difference, asReported.figure().orElseThrow().unit()))
                    .orElseGet(
                        () ->
                            buildUp.measure().label()
                                + " cannot be computed, "
                                + buildUp.explain()))
        .collect(Collectors.joining("; "));
  }
}
