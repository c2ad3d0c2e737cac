package org.lexprecision.parser.internal.tagged;

import com.google.common.collect.ImmutableSortedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.lexprecision.EndBeforeStartException;
import org.lexprecision.Period;

/** Reads contexts: who, when, and along which axes. */
final class Contexts {

  private static final int DATE = "2025-06-28".length();

  private Contexts() {}

  /** Reads one context. */
  static TagContext read(Element context) {
    NavigableMap<String, String> dimensions = new TreeMap<>();
    context.stream()
        .filter(
            element ->
                XbrlElements.is(element, "explicitmember")
                    || XbrlElements.is(element, "typedmember"))
        .forEach(
            member ->
                dimensions.put(XbrlElements.attribute(member, "dimension"), member.text().strip()));
    return new TagContext(
        XbrlElements.attribute(context, "id"),
        XbrlElements.first(context, "identifier").map(element -> element.text().strip()).orElse(""),
        period(context),
        ImmutableSortedMap.copyOf(dimensions));
  }

  private static Optional<Period> period(Element context) {
    try {
      Optional<Element> instant = XbrlElements.first(context, "instant");
      if (instant.isPresent()) {
        return Optional.of(at(boundaryAfter(instant.get())));
      }
      Optional<Element> start = XbrlElements.first(context, "startdate");
      Optional<Element> end = XbrlElements.first(context, "enddate");
      return start.isPresent() && end.isPresent()
          ? Optional.of(Period.of(boundaryBefore(start.get()), boundaryAfter(end.get())))
          : Optional.empty();
    } catch (DateTimeException | EndBeforeStartException e) {
      return Optional.empty();
    }
  }

  private static Period at(LocalDate boundary) {
    return Period.of(boundary, boundary);
  }

  private static LocalDate boundaryBefore(Element date) {
    String text = date.text().strip();
    return LocalDate.parse(text.substring(0, Math.min(DATE, text.length())));
  }

  /** A date alone is the end of that day; with a time of midnight it is the beginning. */
  private static LocalDate boundaryAfter(Element date) {
    String text = date.text().strip();
    return text.length() > DATE ? boundaryBefore(date) : LocalDate.parse(text).plusDays(1);
  }
}
