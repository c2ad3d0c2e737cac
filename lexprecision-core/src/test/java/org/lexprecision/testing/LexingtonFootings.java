package org.lexprecision.testing;

import static org.lexprecision.LineItems.*;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Fact;
import org.lexprecision.Footing;
import org.lexprecision.StatementKind;

/** The sums that the statements of the releases show, found by the rows that are there. */
final class LexingtonFootings {

  private final Map<String, Footing.Row> rows = new LinkedHashMap<>();
  private final List<Footing> footings = new ArrayList<>();

  LexingtonFootings(List<Fact> facts) {
    for (Fact fact : facts) {
      rows.putIfAbsent(
          key(fact.statement(), fact.item().id(), fact.segment().name()),
          Footing.Row.of(fact.source().line(), fact.series()));
    }
  }

  private static String key(StatementKind statement, String item, String segment) {
    return statement + "|" + item + "|" + segment;
  }

  ImmutableList<Footing> all() {
    operations();
    sum(
        StatementKind.RECONCILIATION,
        "+" + EBITDA,
        "+" + NET_INCOME,
        "+" + DEPRECIATION_AND_AMORTIZATION,
        "+" + INTEREST_EXPENSE,
        "+" + INCOME_TAX_EXPENSE,
        "+" + CUMULATIVE_EFFECT_OF_ACCOUNTING_CHANGE,
        "-GainOnSaleOfSecurities");
    for (String segment :
        List.of("Consolidated", "Rubber Group", "Metals Group", "Corporate Office")) {
      foot(
          StatementKind.SEGMENT,
          row(StatementKind.SEGMENT, EBITDA.id(), segment),
          List.of(
              part(StatementKind.SEGMENT, "+" + OPERATING_INCOME, segment),
              part(StatementKind.SEGMENT, "+" + DEPRECIATION_AND_AMORTIZATION, segment)));
    }
    for (String item :
        List.of(
            "Revenues",
            "OperatingIncomeLoss",
            "DepreciationAndAmortization",
            "Ebitda",
            "CapitalExpenditures",
            "AssetImpairmentCharges")) {
      foot(
          StatementKind.SEGMENT,
          row(StatementKind.SEGMENT, item, "Consolidated"),
          List.of(
              part(StatementKind.SEGMENT, "+" + item, "Rubber Group"),
              part(StatementKind.SEGMENT, "+" + item, "Metals Group"),
              part(StatementKind.SEGMENT, "+" + item, "Corporate Office")));
    }
    return ImmutableList.copyOf(footings);
  }

  private void operations() {
    StatementKind kind = StatementKind.OPERATIONS;
    sum(kind, "+" + GROSS_PROFIT, "+" + REVENUES, "-" + COST_OF_REVENUE);
    sum(
        kind,
        "+" + OPERATING_INCOME,
        "+" + GROSS_PROFIT,
        "-" + SELLING_GENERAL_AND_ADMINISTRATIVE_EXPENSE,
        "-GoodwillImpairmentLoss",
        "-ImpairmentOfLongLivedAssetsHeldForUse",
        "-PlantClosureCosts");
    sum(
        kind,
        "+" + INCOME_BEFORE_INCOME_TAXES,
        "+" + OPERATING_INCOME,
        "-" + INTEREST_EXPENSE,
        "+GainOnSaleOfSecurities");
    if (row(kind, INCOME_BEFORE_CUMULATIVE_EFFECT.id(), "Consolidated").isPresent()) {
      sum(
          kind,
          "+" + INCOME_BEFORE_CUMULATIVE_EFFECT,
          "+" + INCOME_BEFORE_INCOME_TAXES,
          "-" + INCOME_TAX_EXPENSE);
      sum(
          kind,
          "+" + NET_INCOME,
          "+" + INCOME_BEFORE_CUMULATIVE_EFFECT,
          "-" + CUMULATIVE_EFFECT_OF_ACCOUNTING_CHANGE);
      sum(
          kind,
          "+" + EPS_BASIC_AND_DILUTED,
          "+" + EPS_BEFORE_CUMULATIVE_EFFECT,
          "+" + EPS_OF_CUMULATIVE_EFFECT);
    } else {
      sum(kind, "+" + NET_INCOME, "+" + INCOME_BEFORE_INCOME_TAXES, "-" + INCOME_TAX_EXPENSE);
    }
  }

  private void sum(StatementKind kind, String total, String... parts) {
    List<Optional<Footing.Part>> found = new ArrayList<>();
    for (String part : parts) {
      found.add(part(kind, part, "Consolidated"));
    }
    foot(kind, row(kind, total.substring(1), "Consolidated"), found);
  }

  private void foot(
      StatementKind kind, Optional<Footing.Row> total, List<Optional<Footing.Part>> parts) {
    List<Footing.Part> present = parts.stream().flatMap(Optional::stream).toList();
    if (total.isPresent() && !present.isEmpty()) {
      footings.add(Footing.of(Lexington.table(kind), total.get(), present));
    }
  }

  private Optional<Footing.Part> part(StatementKind kind, String signed, String segment) {
    return row(kind, signed.substring(1), segment)
        .map(row -> Footing.Part.of(signed.startsWith("-") ? -1 : 1, row));
  }

  private Optional<Footing.Row> row(StatementKind kind, String item, String segment) {
    return Optional.ofNullable(rows.get(key(kind, item, segment)));
  }
}
