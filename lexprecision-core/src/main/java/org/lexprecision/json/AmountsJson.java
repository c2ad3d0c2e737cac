package org.lexprecision.json;

import java.util.Currency;
import java.util.Optional;
import org.lexprecision.Figure;
import org.lexprecision.Interval;
import org.lexprecision.Money;
import org.lexprecision.Unit;

/** Amounts as JSON. */
final class AmountsJson {

  static final JsonForm<Money> MONEY =
      new JsonForm<>(
          money ->
              Fields.object()
                  .put("amount", Fields.plain(money.amount()))
                  .put("currency", money.currency().getCurrencyCode()),
          node ->
              Money.of(
                  Fields.decimal(node, "amount"),
                  Currency.getInstance(Fields.text(node, "currency"))));

  static final JsonForm<Interval> INTERVAL =
      new JsonForm<>(
          interval ->
              Fields.object()
                  .put("lower", Fields.plain(interval.lower()))
                  .put("upper", Fields.plain(interval.upper())),
          node -> Interval.of(Fields.decimal(node, "lower"), Fields.decimal(node, "upper")));

  static final JsonForm<Unit> UNIT = JsonForm.ofText(Unit::toString, Unit::parse);

  static final JsonForm<Figure> FIGURE =
      new JsonForm<>(
          figure -> {
            var object =
                Fields.object()
                    .put("amount", Fields.plain(figure.amount()))
                    .put("unit", figure.unit().toString());
            figure.decimals().ifPresent(decimals -> object.put("decimals", decimals));
            return object;
          },
          node -> {
            var amount = Fields.decimal(node, "amount");
            Unit unit = Fields.read(node, "unit", UNIT);
            Optional<Integer> decimals = Fields.optional(node, "decimals").map(Fields::integer);
            return decimals.isPresent()
                ? Figure.of(amount, unit, decimals.get())
                : Figure.exactly(amount, unit);
          });

  private AmountsJson() {}
}
