package org.lexprecision.parser.companyfacts;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Company;
import org.lexprecision.EndBeforeStartException;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Unit;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.spi.ReleaseDocument;

/** Walks once through the JSON of company facts and sorts its facts by filing. */
final class CompanyFactsReader {

  private static final int CIK_DIGITS = 10;
  private static final int MOST_DIGITS = 60;

  private final ReleaseDocument document;
  private final Map<String, Filing> filings = new LinkedHashMap<>();
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Map<Period, Period> periods = new LinkedHashMap<>();
  private final FilingReleases.Strays strays = new FilingReleases.Strays();
  private String cik = "";
  private String name = "";
  private int facts;

  CompanyFactsReader(ReleaseDocument document) {
    this.document = document;
  }

  ImmutableList<Release> read() {
    try (JsonParser json = new JsonFactory().createParser(document.bytes())) {
      expect(json, json.nextToken(), JsonToken.START_OBJECT, "an object");
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        member(json);
      }
      if (json.nextToken() != null) {
        throw refused(json, "more stands behind the end of the object");
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new ReleaseParseException(document.name(), line, "not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new ReleaseParseException(document.name(), 0, "not readable: " + e.getMessage());
    }
    Company company = cik.isEmpty() ? Company.of(name) : Company.of(name, cik);
    return new FilingReleases(document.name(), company, strays)
        .of(
            ImmutableList.sortedCopyOf(
                comparing((Filing filing) -> filing.filed().orElse(LocalDate.MIN))
                    .thenComparing(Filing::accession),
                filings.values()));
  }

  private void member(JsonParser json) throws IOException {
    String field = json.currentName();
    JsonToken value = json.nextToken();
    switch (field) {
      case "cik" -> cik = Strings.padStart(scalar(json, value), CIK_DIGITS, '0');
      case "entityName" -> name = scalar(json, value);
      case "facts" -> {
        expect(json, value, JsonToken.START_OBJECT, "the taxonomies of the facts");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          taxonomy(json, json.currentName());
        }
      }
      default -> json.skipChildren();
    }
  }

  private void taxonomy(JsonParser json, String taxonomy) throws IOException {
    expect(json, json.nextToken(), JsonToken.START_OBJECT, "the elements of " + taxonomy);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String concept = taxonomy + ":" + json.currentName();
      expect(json, json.nextToken(), JsonToken.START_OBJECT, "what is known of " + concept);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        if (json.currentName().equals("units")) {
          units(json, concept);
        } else {
          json.nextToken();
          json.skipChildren();
        }
      }
    }
  }

  private void units(JsonParser json, String concept) throws IOException {
    expect(json, json.nextToken(), JsonToken.START_OBJECT, "the units of " + concept);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String measure = json.currentName();
      expect(json, json.nextToken(), JsonToken.START_ARRAY, "the facts of " + concept);
      Optional<Unit> unit = unit(json, concept, measure);
      while (json.nextToken() != JsonToken.END_ARRAY) {
        fact(json, concept, unit);
      }
    }
  }

  private Optional<Unit> unit(JsonParser json, String concept, String measure) {
    try {
      return Optional.of(units.computeIfAbsent(measure, Unit::parse));
    } catch (IllegalArgumentException e) {
      strays.add(line(json), measure, concept + " is stated in " + measure + ", which is no unit");
      return Optional.empty();
    }
  }

  private void fact(JsonParser json, String concept, Optional<Unit> unit) throws IOException {
    expect(json, json.currentToken(), JsonToken.START_OBJECT, "a fact of " + concept);
    int line = line(json);
    Map<String, String> fields = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      fields.put(field, scalar(json, json.nextToken()));
    }
    if (++facts > document.limits().cells()) {
      throw new ReleaseParseException(
          document.name(), line, "more facts than the limit of " + document.limits().cells());
    }
    if (unit.isPresent()) {
      add(line, concept, unit.get(), fields);
    }
  }

  private void add(int line, String concept, Unit unit, Map<String, String> fields) {
    String accession = fields.getOrDefault("accn", "");
    String text = fields.getOrDefault("val", "");
    try {
      Filing filing =
          filings.computeIfAbsent(
              accession,
              number ->
                  new Filing(
                      number,
                      fields.getOrDefault("form", ""),
                      Optional.ofNullable(fields.get("filed")).map(LocalDate::parse)));
      if (text.length() > MOST_DIGITS || !CharMatcher.ascii().matchesAllOf(text)) {
        throw new NumberFormatException();
      }
      BigDecimal amount = new BigDecimal(text);
      if (Math.abs((long) amount.scale()) > MOST_DIGITS) {
        throw new NumberFormatException();
      }
      filing.add(new Filing.Stated(concept, unit, period(fields), amount));
    } catch (NumberFormatException e) {
      strays.add(line, text, concept + " has the value \"" + text + "\", which is no number");
    } catch (DateTimeException | EndBeforeStartException e) {
      strays.add(line, text, concept + " has no readable dates: " + e.getMessage());
    }
  }

  private Period period(Map<String, String> fields) {
    LocalDate end = LocalDate.parse(fields.getOrDefault("end", "")).plusDays(1);
    String start = fields.getOrDefault("start", "");
    return periods.computeIfAbsent(
        Period.of(start.isEmpty() ? end : LocalDate.parse(start), end), period -> period);
  }

  /** The text of a value; an object or a list is skipped and has none. */
  private static String scalar(JsonParser json, JsonToken value) throws IOException {
    if (value.isStructStart()) {
      json.skipChildren();
      return "";
    }
    return value == JsonToken.VALUE_NULL ? "" : json.getText().strip();
  }

  private void expect(JsonParser json, JsonToken token, JsonToken wanted, String what) {
    if (token != wanted) {
      throw refused(json, what + " should stand here");
    }
  }

  private ReleaseParseException refused(JsonParser json, String message) {
    return new ReleaseParseException(document.name(), line(json), message);
  }

  private static int line(JsonParser json) {
    return json.currentLocation().getLineNr();
  }
}
