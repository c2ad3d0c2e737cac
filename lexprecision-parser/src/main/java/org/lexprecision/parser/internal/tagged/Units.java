package org.lexprecision.parser.internal.tagged;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.lexprecision.Unit;

/** Reads units: measures, and measures divided by measures. */
final class Units {

  private static final String SHARES = "shares";
  private static final String OTHER = "x-";

  private Units() {}

  /** Reads one unit; empty where it names no measure. */
  static Optional<Unit> read(Element unit) {
    Optional<Element> above = XbrlElements.first(unit, "unitnumerator");
    Optional<Element> below = XbrlElements.first(unit, "unitdenominator");
    if (above.isEmpty() || below.isEmpty()) {
      String name = measures(unit);
      return currency(unit, name).map(Unit::monetary).or(() -> plain(name));
    }
    String over = measures(above.get());
    String under = measures(below.get());
    Optional<Currency> currency = currency(above.get(), over);
    return currency.isPresent() && under.equals(SHARES)
        ? currency.map(Unit::perShare)
        : plain(over + "/" + under);
  }

  private static Optional<Unit> plain(String name) {
    return switch (name) {
      case SHARES -> Optional.of(Unit.shares());
      case "pure" -> Optional.of(Unit.pure());
      default ->
          name.isEmpty() || name.startsWith("/") || name.endsWith("/")
              ? Optional.empty()
              : Optional.of(measure(CharMatcher.whitespace().replaceFrom(name, '-')));
    };
  }

  /** A measure by its own name, or by another where that is the name of another unit. */
  private static Unit measure(String name) {
    try {
      return Unit.measure(name);
    } catch (IllegalArgumentException e) {
      return Unit.measure(OTHER + name);
    }
  }

  private static String measures(Element within) {
    return within.stream()
        .filter(element -> XbrlElements.is(element, "measure"))
        .map(element -> XbrlElements.local(element.text().strip()))
        .collect(Collectors.joining("*"));
  }

  /** A currency, where the measure is one of ISO 4217's. */
  private static Optional<Currency> currency(Element within, String code) {
    boolean iso =
        XbrlElements.first(within, "measure").filter(e -> e.text().contains("4217:")).isPresent();
    if (!iso) {
      return Optional.empty();
    }
    try {
      return Optional.of(Currency.getInstance(Ascii.toUpperCase(code)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
