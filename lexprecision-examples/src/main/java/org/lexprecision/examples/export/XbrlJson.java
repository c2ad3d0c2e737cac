package org.lexprecision.examples.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.xml.XmlEscapers;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.Basis;
import org.lexprecision.Figure;
import org.lexprecision.Period;
import org.lexprecision.Series;
import org.lexprecision.Unit;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;

/**
 * Books as an xBRL-JSON report of the Open Information Model 1.0: a fact for each answer, with a
 * footnote that is its proof. A conflict is a nil fact whose footnote has what contends.
 *
 * <p>Items are concepts of US GAAP where their id is an element of it, else of a namespace of ours,
 * for which there is no taxonomy schema; so are the members that stand for segments and bases.
 */
public final class XbrlJson {

  private static final String US_GAAP = "2024";
  private static final String MIDNIGHT = "T00:00:00";

  private final JsonGenerator json;
  private int facts;

  private XbrlJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes books.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(ImmutableList<FactBook> books, OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
    XbrlJson report = new XbrlJson(json);
    json.writeStartObject();
    report.documentInfo();
    json.writeObjectFieldStart("facts");
    for (FactBook book : books) {
      String entity = XbrlNames.entity(book.company());
      for (Answer answer : Exported.answers(book)) {
        report.fact(entity, answer);
      }
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void documentInfo() throws IOException {
    json.writeObjectFieldStart("documentInfo");
    json.writeStringField("documentType", "https://xbrl.org/2021/xbrl-json");
    json.writeObjectFieldStart("namespaces");
    json.writeStringField("xbrl", "https://xbrl.org/2021");
    json.writeStringField("xbrli", "http://www.xbrl.org/2003/instance");
    json.writeStringField("iso4217", "http://www.xbrl.org/2003/iso4217");
    json.writeStringField("us-gaap", "http://fasb.org/us-gaap/" + US_GAAP);
    json.writeStringField("cik", "http://www.sec.gov/CIK");
    json.writeStringField("company", "urn:lexprecision:company");
    json.writeStringField(XbrlNames.OWN, "urn:lexprecision:item");
    json.writeEndObject();
    json.writeObjectFieldStart("linkTypes");
    json.writeStringField("footnote", "http://www.xbrl.org/2003/arcrole/fact-footnote");
    json.writeEndObject();
    json.writeObjectFieldStart("linkGroups");
    json.writeStringField("_", "http://www.xbrl.org/2003/role/link");
    json.writeEndObject();
    json.writeArrayFieldStart("taxonomy");
    json.writeString(
        "https://xbrl.fasb.org/us-gaap/" + US_GAAP + "/entire/us-gaap-" + US_GAAP + ".xsd");
    json.writeEndArray();
    json.writeEndObject();
  }

  private void fact(String entity, Answer answer) throws IOException {
    facts++;
    String note = "n" + facts;
    json.writeRaw('\n');
    json.writeObjectFieldStart("f" + facts);
    Optional<Figure> figure = answer.figure();
    if (figure.isPresent()) {
      json.writeStringField("value", figure.get().amount().toPlainString());
      OptionalInt decimals = figure.get().decimals();
      if (decimals.isPresent()) {
        json.writeNumberField("decimals", decimals.getAsInt());
      }
    } else {
      json.writeNullField("value");
    }
    dimensions(entity, answer.series(), answer.period());
    json.writeObjectFieldStart("links");
    json.writeObjectFieldStart("footnote");
    json.writeArrayFieldStart("_");
    json.writeString(note);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    note(note, answer.status().id() + ": " + answer.prove());
  }

  private void dimensions(String entity, Series series, Period period) throws IOException {
    json.writeObjectFieldStart("dimensions");
    json.writeStringField("concept", XbrlNames.concept(series.item()));
    json.writeStringField("entity", entity);
    String end = period.end() + MIDNIGHT;
    json.writeStringField(
        "period", period.isInstant() ? end : period.start() + MIDNIGHT + "/" + end);
    if (!(series.unit() instanceof Unit.Pure)) {
      json.writeStringField("unit", XbrlNames.unit(series.unit()));
    }
    if (!series.segment().isConsolidated()) {
      json.writeStringField(
          "us-gaap:StatementBusinessSegmentsAxis", XbrlNames.member(series.segment().name()));
    }
    if (series.basis() != Basis.REPORTED) {
      json.writeStringField(XbrlNames.OWN + ":BasisAxis", XbrlNames.member(series.basis().id()));
    }
    json.writeEndObject();
  }

  private void note(String id, String text) throws IOException {
    json.writeObjectFieldStart(id);
    json.writeStringField("value", XmlEscapers.xmlContentEscaper().escape(text));
    json.writeObjectFieldStart("dimensions");
    json.writeStringField("concept", "xbrl:note");
    json.writeStringField("noteId", id);
    json.writeStringField("language", "en");
    json.writeEndObject();
    json.writeEndObject();
  }
}
