package org.lexprecision.ebitda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.algebra.Answer;
import org.lexprecision.ebitda.BuildUp.Part;
import org.lexprecision.ebitda.Classification.Kind;
import org.lexprecision.ebitda.Ebitda.SignedItem;

/** Holds the reported EBITDA of one period against every measure that can be computed. */
final class Classifier {

  private static final ImmutableList<SignedItem> STRICT =
      ImmutableList.of(
          new SignedItem(1, LineItems.NET_INCOME),
          new SignedItem(1, LineItems.DEPRECIATION_AND_AMORTIZATION),
          new SignedItem(1, LineItems.INTEREST_EXPENSE),
          new SignedItem(1, LineItems.INCOME_TAX_EXPENSE));

  private static final ImmutableList<SignedItem> OPERATING =
      ImmutableList.of(
          new SignedItem(1, LineItems.OPERATING_INCOME),
          new SignedItem(1, LineItems.DEPRECIATION_AND_AMORTIZATION));

  private final Ebitda ebitda;
  private final Period period;
  private final BuildUp strict;
  private final BuildUp fromOperatingIncome;
  private final Answer asReported;

  Classifier(Ebitda ebitda, Period period) {
    this.ebitda = ebitda;
    this.period = period;
    this.strict = ebitda.buildUp(EbitdaMeasure.EBITDA, period, STRICT);
    this.fromOperatingIncome =
        ebitda.buildUp(EbitdaMeasure.OPERATING_INCOME_PLUS_D_AND_A, period, OPERATING);
    this.asReported = ebitda.asReported(period);
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

  BuildUp adjusted(Iterable<SignedItem> adjustments) {
    return ebitda.buildUp(
        EbitdaMeasure.ADJUSTED_EBITDA, period, Iterables.concat(STRICT, adjustments));
  }

  /** The adjustments that turn strict EBITDA into the reported figure; none if it is strict. */
  ImmutableList<SignedItem> adjustments() {
    if (!equalsReported(strict)) {
      for (ImmutableList<SignedItem> list : ebitda.adjustmentLists()) {
        if (equalsReported(adjusted(list))) {
          return named(list);
        }
      }
    }
    return ImmutableList.of();
  }

  /** Leaves out the rows that are nil for the period, unless none would be left. */
  private ImmutableList<SignedItem> named(ImmutableList<SignedItem> list) {
    BuildUp amounts = ebitda.buildUp(EbitdaMeasure.ADJUSTED_EBITDA, period, list);
    ImmutableList.Builder<SignedItem> named = ImmutableList.builder();
    for (int i = 0; i < list.size(); i++) {
      Answer answer = amounts.parts().get(i).answer();
      if (answer.figure().orElseThrow().amount().signum() != 0) {
        named.add(list.get(i));
      }
    }
    return named.build();
  }

  Classification classification() {
    if (asReported.figure().isEmpty()) {
      return ImmutableClassification.builder()
          .kind(Kind.NOT_PRINTED)
          .detail(asReported.explain())
          .build();
    }
    ImmutableList<SignedItem> adjustments = adjustments();
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
