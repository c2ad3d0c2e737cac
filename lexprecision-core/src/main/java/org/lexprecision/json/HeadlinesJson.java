package org.lexprecision.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lexprecision.headline.Headline;
import org.lexprecision.headline.HeadlineFigure;
import org.lexprecision.headline.HeadlinePeriod;

/**
 * Headlines as JSON: what each period is, and every figure with its status, or why it is refused.
 *
 * <p>They are written and not read: a headline is what its release says.
 */
final class HeadlinesJson {

  static final JsonForm<HeadlineFigure> FIGURE =
      new JsonForm<>(
          HeadlinesJson::writeFigure,
          node -> {
            throw refused();
          });

  static final JsonForm<Headline> HEADLINE =
      new JsonForm<>(
          HeadlinesJson::write,
          node -> {
            throw refused();
          });

  private HeadlinesJson() {}

  private static IllegalArgumentException refused() {
    return new IllegalArgumentException(
        "a headline is not read but made of its release, by Headline.of(release)");
  }

  private static JsonNode write(Headline headline) {
    ObjectNode object =
        Fields.document(headline.release().document(), headline.release().exhibit());
    object.set("company", NamesJson.COMPANY.write().apply(headline.release().company()));
    headline.release().released().ifPresent(day -> object.put("released", day.toString()));
    ObjectNode periods = object.putObject("periods");
    for (HeadlinePeriod which : HeadlinePeriod.values()) {
      headline
          .period(which)
          .ifPresent(period -> periods.set(which.id(), NamesJson.PERIOD.write().apply(period)));
    }
    object.set("figures", Fields.array(headline.figures(), FIGURE));
    return object;
  }

  private static JsonNode writeFigure(HeadlineFigure figure) {
    ObjectNode object =
        Fields.object().put("item", figure.item().id()).put("which", figure.which().id());
    figure
        .period()
        .ifPresent(period -> object.set("period", NamesJson.PERIOD.write().apply(period)));
    object.put("status", figure.status().id());
    figure
        .figure()
        .ifPresent(amount -> object.set("figure", AmountsJson.FIGURE.write().apply(amount)));
    figure
        .bounds()
        .ifPresent(bounds -> object.set("bounds", AmountsJson.INTERVAL.write().apply(bounds)));
    figure.support().ifPresent(support -> object.put("support", support.id()));
    figure.reason().ifPresent(reason -> object.put("reason", reason.id()));
    Fields.putUnlessEmpty(object, "detail", figure.detail());
    figure.fact().ifPresent(fact -> object.set("fact", FactsJson.FACT.write().apply(fact)));
    if (figure.fact().isEmpty() && !figure.facts().isEmpty()) {
      object.set("facts", Fields.array(figure.facts(), FactsJson.FACT));
    }
    return object;
  }
}
