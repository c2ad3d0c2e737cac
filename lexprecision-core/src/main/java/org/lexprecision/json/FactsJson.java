package org.lexprecision.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.lexprecision.Basis;
import org.lexprecision.Fact;
import org.lexprecision.PrintedSource;
import org.lexprecision.Series;
import org.lexprecision.Source;
import org.lexprecision.StatementKind;
import org.lexprecision.Support;
import org.lexprecision.TaggedSource;

/** Facts, their series and their sources as JSON. */
final class FactsJson {

  static final JsonForm<Basis> BASIS = Fields.enumeration(Basis.class, Basis::id);

  static final JsonForm<LocalDate> DATE = JsonForm.ofText(LocalDate::toString, LocalDate::parse);

  static final JsonForm<Series> SERIES =
      new JsonForm<>(FactsJson::writeSeries, FactsJson::readSeries);

  static final JsonForm<Source> SOURCE =
      new JsonForm<>(FactsJson::writeSource, FactsJson::readSource);

  static final JsonForm<Fact> FACT = new JsonForm<>(FactsJson::writeFact, FactsJson::readFact);

  static final JsonForm<StatementKind> STATEMENT =
      Fields.enumeration(StatementKind.class, StatementKind::id);

  private static final JsonForm<Support> SUPPORT = Fields.enumeration(Support.class, Support::id);

  private FactsJson() {}

  private static JsonNode writeSeries(Series series) {
    ObjectNode object = Fields.object();
    object.set("item", LineItemJson.LINE_ITEM.write().apply(series.item()));
    return object
        .put("segment", series.segment().name())
        .put("basis", series.basis().id())
        .put("unit", series.unit().toString());
  }

  private static Series readSeries(JsonNode node) {
    return Series.of(
        Fields.read(node, "item", LineItemJson.LINE_ITEM),
        Fields.read(node, "segment", NamesJson.SEGMENT),
        Fields.read(node, "basis", BASIS),
        Fields.read(node, "unit", AmountsJson.UNIT));
  }

  private static JsonNode writeSource(Source source) {
    return source instanceof TaggedSource tag ? writeTag(tag) : writePlace((PrintedSource) source);
  }

  private static JsonNode writePlace(PrintedSource source) {
    return document(source)
        .put("table", source.table())
        .put("line", source.line())
        .put("column", source.column())
        .put("caption", source.caption())
        .put("printed", source.printed());
  }

  private static JsonNode writeTag(TaggedSource tag) {
    ObjectNode object = document(tag);
    Fields.putUnlessEmpty(object, "accession", tag.accession());
    object.put("concept", tag.concept());
    Fields.putUnlessEmpty(object, "context", tag.context());
    Fields.putUnlessEmpty(object, "printed", tag.printed());
    tag.print().ifPresent(place -> object.set("print", writePlace(place)));
    return object;
  }

  private static ObjectNode document(Source source) {
    ObjectNode object = Fields.document(source.document(), source.exhibit());
    source.released().ifPresent(date -> object.put("released", date.toString()));
    return object;
  }

  private static Source readSource(JsonNode node) {
    return Fields.optional(node, "concept").isPresent() ? readTag(node) : readPlace(node);
  }

  private static Source readTag(JsonNode node) {
    return TaggedSource.builder()
        .document(Fields.text(node, "document"))
        .exhibit(Fields.textOrEmpty(node, "exhibit"))
        .released(Fields.optional(node, "released").map(DATE.read()))
        .accession(Fields.textOrEmpty(node, "accession"))
        .concept(Fields.text(node, "concept"))
        .context(Fields.textOrEmpty(node, "context"))
        .printed(Fields.textOrEmpty(node, "printed"))
        .print(Fields.optional(node, "print").map(FactsJson::readPlace))
        .build();
  }

  private static PrintedSource readPlace(JsonNode node) {
    return PrintedSource.builder()
        .document(Fields.text(node, "document"))
        .exhibit(Fields.textOrEmpty(node, "exhibit"))
        .released(Fields.optional(node, "released").map(DATE.read()))
        .table(Fields.integer(node, "table"))
        .line(Fields.integer(node, "line"))
        .column(Fields.integer(node, "column"))
        .caption(Fields.text(node, "caption"))
        .printed(Fields.text(node, "printed"))
        .build();
  }

  private static JsonNode writeFact(Fact fact) {
    ObjectNode object = Fields.object();
    object.set("company", NamesJson.COMPANY.write().apply(fact.company()));
    object.set("item", LineItemJson.LINE_ITEM.write().apply(fact.item()));
    object.put("segment", fact.segment().name()).put("basis", fact.basis().id());
    fact.period().ifPresent(period -> object.set("period", NamesJson.PERIOD.write().apply(period)));
    object.set("figure", AmountsJson.FIGURE.write().apply(fact.figure()));
    object.put("statement", fact.statement().id()).put("support", fact.support().id());
    if (!fact.witnesses().isEmpty()) {
      object.set("witnesses", Fields.array(fact.witnesses(), Fields.TEXT));
    }
    if (!fact.dimensions().isEmpty()) {
      ObjectNode dimensions = object.putObject("dimensions");
      fact.dimensions().forEach(dimensions::put);
    }
    object.set("source", SOURCE.write().apply(fact.source()));
    return object;
  }

  private static Fact readFact(JsonNode node) {
    return Fact.builder()
        .company(Fields.read(node, "company", NamesJson.COMPANY))
        .item(Fields.read(node, "item", LineItemJson.LINE_ITEM))
        .segment(Fields.read(node, "segment", NamesJson.SEGMENT))
        .basis(Fields.read(node, "basis", BASIS))
        .period(Fields.optional(node, "period").map(NamesJson.PERIOD.read()))
        .figure(Fields.read(node, "figure", AmountsJson.FIGURE))
        .statement(Fields.read(node, "statement", STATEMENT))
        .support(Fields.read(node, "support", SUPPORT))
        .addAllWitnesses(Fields.listOrEmpty(node, "witnesses", Fields.TEXT))
        .putAllDimensions(Fields.texts(node, "dimensions"))
        .source(Fields.read(node, "source", SOURCE))
        .build();
  }
}
