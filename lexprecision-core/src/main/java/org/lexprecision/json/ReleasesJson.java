package org.lexprecision.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lexprecision.Diagnostic;
import org.lexprecision.Prose;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Rival;
import org.lexprecision.SplitRatio;

/** Releases and diagnostics as JSON. */
final class ReleasesJson {

  static final JsonForm<Diagnostic> DIAGNOSTIC =
      new JsonForm<>(ReleasesJson::writeDiagnostic, ReleasesJson::readDiagnostic);

  static final JsonForm<Release> RELEASE =
      new JsonForm<>(ReleasesJson::writeRelease, ReleasesJson::readRelease);

  private static final JsonForm<Diagnostic.Reason> REASON =
      Fields.enumeration(Diagnostic.Reason.class, Diagnostic.Reason::id);

  private static final JsonForm<ReleaseKind> KIND = Fields.enumeration(ReleaseKind.class);

  static final JsonForm<SplitRatio> SPLIT =
      JsonForm.ofText(SplitRatio::toString, SplitRatio::parse);

  static final JsonForm<Rival> RIVAL =
      new JsonForm<>(ReleasesJson::writeRival, ReleasesJson::readRival);

  private ReleasesJson() {}

  private static JsonNode writeRival(Rival rival) {
    ObjectNode object =
        Fields.object().put("reading", rival.reading()).put("weight", rival.weight());
    object.set("votes", Fields.array(rival.votes(), Fields.TEXT));
    return object;
  }

  private static Rival readRival(JsonNode node) {
    return Rival.of(
        Fields.text(node, "reading"),
        Fields.integer(node, "weight"),
        Fields.list(node, "votes", Fields.TEXT));
  }

  private static JsonNode writeDiagnostic(Diagnostic diagnostic) {
    ObjectNode object = Fields.document(diagnostic.document(), diagnostic.exhibit());
    if (diagnostic.line() != 0) {
      object.put("line", diagnostic.line());
    }
    if (diagnostic.column() != 0) {
      object.put("column", diagnostic.column());
    }
    Fields.putUnlessEmpty(object, "printed", diagnostic.printed());
    object.put("reason", diagnostic.reason().id()).put("message", diagnostic.message());
    if (!diagnostic.rivals().isEmpty()) {
      object.set("rivals", Fields.array(diagnostic.rivals(), RIVAL));
    }
    return object;
  }

  private static Diagnostic readDiagnostic(JsonNode node) {
    return Diagnostic.builder()
        .document(Fields.text(node, "document"))
        .exhibit(Fields.textOrEmpty(node, "exhibit"))
        .line(Fields.optional(node, "line").map(Fields::integer).orElse(0))
        .column(Fields.optional(node, "column").map(Fields::integer).orElse(0))
        .printed(Fields.textOrEmpty(node, "printed"))
        .reason(Fields.read(node, "reason", REASON))
        .message(Fields.text(node, "message"))
        .addAllRivals(Fields.listOrEmpty(node, "rivals", RIVAL))
        .build();
  }

  private static JsonNode writeRelease(Release release) {
    ObjectNode object = Fields.document(release.document(), release.exhibit());
    object.set("kind", KIND.write().apply(release.kind()));
    object.set("company", NamesJson.COMPANY.write().apply(release.company()));
    release.released().ifPresent(date -> object.put("released", date.toString()));
    release
        .calendar()
        .ifPresent(calendar -> object.set("calendar", BooksJson.CALENDAR.write().apply(calendar)));
    object.set("facts", Fields.array(release.facts(), FactsJson.FACT));
    if (!release.prints().isEmpty()) {
      object.set("prints", Fields.array(release.prints(), FactsJson.FACT));
    }
    object.set("footings", Fields.array(release.footings(), FootingsJson.FOOTING));
    if (!release.outlines().isEmpty()) {
      object.set("outlines", Fields.array(release.outlines(), OutlinesJson.OUTLINE));
    }
    object.set("claims", Fields.array(release.claims(), ClaimsJson.CLAIM));
    object.set("diagnostics", Fields.array(release.diagnostics(), DIAGNOSTIC));
    if (!release.guidance().isEmpty()) {
      object.set("guidance", Fields.array(release.guidance(), GuidanceJson.GUIDANCE));
    }
    if (!release.splits().isEmpty()) {
      object.set("splits", Fields.array(release.splits(), SPLIT));
    }
    return object;
  }

  private static Release readRelease(JsonNode node) {
    return Release.builder()
        .document(Fields.text(node, "document"))
        .exhibit(Fields.textOrEmpty(node, "exhibit"))
        .kind(Fields.read(node, "kind", KIND))
        .company(Fields.read(node, "company", NamesJson.COMPANY))
        .released(Fields.optional(node, "released").map(FactsJson.DATE.read()))
        .calendar(Fields.optional(node, "calendar").map(BooksJson.CALENDAR.read()))
        .addAllFacts(Fields.list(node, "facts", FactsJson.FACT))
        .addAllPrints(Fields.listOrEmpty(node, "prints", FactsJson.FACT))
        .addAllFootings(Fields.list(node, "footings", FootingsJson.FOOTING))
        .addAllOutlines(Fields.listOrEmpty(node, "outlines", OutlinesJson.OUTLINE))
        .addAllDiagnostics(Fields.list(node, "diagnostics", DIAGNOSTIC))
        .prose(
            Prose.of(
                Fields.list(node, "claims", ClaimsJson.CLAIM),
                Fields.listOrEmpty(node, "guidance", GuidanceJson.GUIDANCE)))
        .addAllSplits(Fields.listOrEmpty(node, "splits", SPLIT))
        .build();
  }
}
