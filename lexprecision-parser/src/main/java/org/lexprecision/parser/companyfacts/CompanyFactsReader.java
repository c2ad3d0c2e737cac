package org.lexprecision.parser.companyfacts;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Company;
import org.lexprecision.EndBeforeStartException;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Unit;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.internal.tagged.TaggedItems;
import org.lexprecision.parser.spi.ReleaseDocument;

/** Walks once through the JSON of company facts and sorts its facts by filing. */
final class CompanyFactsReader {

  private static final int CIK_DIGITS = 10;

  private final ReleaseDocument document;
  private final Map<String, Filing> filings = new LinkedHashMap<>();
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Map<String, StatedElement> elements = new HashMap<>();

  /** The periods by their last days and their first. */
  private final Map<String, Map<String, Period>> periods = new HashMap<>();

  private final Map<String, Amount> amounts = new HashMap<>();
  private final FactFields fields = new FactFields();
  private final TaggedItems items = new TaggedItems(LineItems.standard());
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
                filings.values()),
            elements.values());
  }

  private void member(JsonParser json) throws IOException {
    String field = json.currentName();
    JsonToken value = json.nextToken();
    switch (field) {
      case "cik" -> cik = Strings.padStart(fields.text(json, value), CIK_DIGITS, '0');
      case "entityName" -> name = fields.text(json, value);
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
      Optional<StatedElement> element =
          unit(json, concept, measure).map(unit -> element(concept, unit));
      while (json.nextToken() != JsonToken.END_ARRAY) {
        fact(json, concept, element);
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

  private StatedElement element(String concept, Unit unit) {
    return elements.computeIfAbsent(
        concept + " in " + unit, key -> new StatedElement(concept, unit, items));
  }

  private void fact(JsonParser json, String concept, Optional<StatedElement> element)
      throws IOException {
    expect(json, json.currentToken(), JsonToken.START_OBJECT, "a fact of " + concept);
    int line = line(json);
    fields.clear();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      fields.read(json, json.currentName(), json.nextToken());
    }
    if (++facts > document.limits().cells()) {
      throw new ReleaseParseException(
          document.name(), line, "more facts than the limit of " + document.limits().cells());
    }
    if (element.isPresent()) {
      add(line, element.get());
    }
  }

  private void add(int line, StatedElement element) {
    String text = fields.value;
    try {
      Filing filing = filings.get(fields.accession);
      if (filing == null) {
        filing =
            new Filing(
                fields.accession,
                fields.form,
                Optional.ofNullable(fields.filed).map(LocalDate::parse));
        filings.put(fields.accession, filing);
      }
      Amount amount = amounts.computeIfAbsent(text, Amount::parse);
      Period period = period();
      element.meet(period);
      filing.add(new Filing.Stated(element, period, amount));
    } catch (NumberFormatException e) {
      strays.add(
          line, text, element.concept() + " has the value \"" + text + "\", which is no number");
    } catch (DateTimeException | EndBeforeStartException e) {
      strays.add(line, text, element.concept() + " has no readable dates: " + e.getMessage());
    }
  }

  private Period period() {
    Map<String, Period> ended = periods.computeIfAbsent(fields.end, end -> new HashMap<>());
    Period known = ended.get(fields.start);
    if (known == null) {
      LocalDate end = LocalDate.parse(fields.end).plusDays(1);
      known = Period.of(fields.start.isEmpty() ? end : LocalDate.parse(fields.start), end);
      ended.put(fields.start, known);
    }
    return known;
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
