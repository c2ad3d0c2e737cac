package org.lexprecision.json;

import java.time.LocalDate;
import java.util.Optional;
import org.lexprecision.Company;
import org.lexprecision.Period;
import org.lexprecision.Segment;

/** Periods, segments and companies as JSON. */
final class NamesJson {

  private static final String MIDNIGHT = "T00:00:00";

  static final JsonForm<Period> PERIOD = JsonForm.ofText(NamesJson::print, NamesJson::parse);

  static final JsonForm<Segment> SEGMENT = JsonForm.ofText(Segment::name, Segment::of);

  static final JsonForm<Company> COMPANY =
      new JsonForm<>(
          company -> {
            var object = Fields.object().put("name", company.name());
            company.cik().ifPresent(cik -> object.put("cik", cik));
            return object;
          },
          node -> {
            String name = Fields.text(node, "name");
            Optional<String> cik = Fields.optional(node, "cik").map(Fields::text);
            return cik.isPresent() ? Company.of(name, cik.get()) : Company.of(name);
          });

  private NamesJson() {}

  private static String print(Period period) {
    String end = period.end() + MIDNIGHT;
    return period.isInstant() ? end : period.start() + MIDNIGHT + "/" + end;
  }

  private static Period parse(String text) {
    int slash = text.indexOf('/');
    LocalDate end = midnight(text.substring(slash + 1));
    return Period.of(slash < 0 ? end : midnight(text.substring(0, slash)), end);
  }

  private static LocalDate midnight(String text) {
    if (!text.endsWith(MIDNIGHT)) {
      throw new IllegalArgumentException("not a midnight: " + text);
    }
    return LocalDate.parse(text.substring(0, text.length() - MIDNIGHT.length()));
  }
}
