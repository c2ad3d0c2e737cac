package org.lexprecision.parser.internal.format.sgml;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.Company;
import org.lexprecision.Diagnostic;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.parser.ReleaseParseException;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.format.html.HtmlLayout;
import org.lexprecision.parser.internal.format.schedule.ScheduleReader;
import org.lexprecision.parser.internal.format.sgml.Submission.Part;
import org.lexprecision.parser.internal.format.text.TextLayout;
import org.lexprecision.parser.internal.format.text.line.TextLines;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.statement.StatementReader;
import org.lexprecision.parser.spi.ReleaseDocument;

/**
 * Reads the documents of one submission.
 *
 * <p>A document repeated is read once; those that are no text are named in one diagnostic of the
 * first that is; one that cannot be read is a release without facts that says why.
 */
final class SubmissionReader {

  private static final int NAMED = 20;

  private final ReleaseDocument document;
  private final List<Release> releases = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  SubmissionReader(ReleaseDocument document) {
    this.document = document;
  }

  ImmutableList<Release> read() {
    Submission submission = SubmissionScanner.scan(document.bytes());
    Parts parts = Parts.of(submission, document.bytes());
    parts
        .readable()
        .forEach(
            (part, kind) ->
                read(
                    part,
                    kind,
                    submission
                        .header()
                        .context(document.name(), part.type())
                        .naming(document.captions())));
    parts.repeats().forEach(this::reportRepeat);
    reportUnread(parts.unread());
    if (releases.isEmpty()) {
      throw new ReleaseParseException(
          document.name(), 0, "the submission holds no document that can be read");
    }
    releases.set(0, releases.get(0).reporting(diagnostics));
    return ImmutableList.copyOf(releases);
  }

  private void reportRepeat(Part part, Part first) {
    report(
        part,
        Diagnostic.Reason.NOT_A_FIGURE,
        "the document repeats the one of line " + first.line() + " and is not read again");
  }

  private void read(Part part, PartKind kind, DocumentContext context) {
    try {
      releases.add(kind == PartKind.HTML ? html(part, context) : text(part, context));
    } catch (ReleaseParseException e) {
      releases.add(
          Release.builder()
              .document(context.document())
              .exhibit(context.exhibit())
              .kind(ReleaseKind.OTHER)
              .company(context.company().orElse(Company.unnamed()))
              .released(context.released())
              .addDiagnostics(
                  context
                      .about(
                          e.line(),
                          Diagnostic.Reason.FAILURE,
                          "the document cannot be read: " + e.getMessage())
                      .build())
              .build());
    }
  }

  private Release html(Part part, DocumentContext context) {
    String html = part.html(document.bytes());
    return HtmlLayout.read(context, html, part.line(), document.limits()).release(context);
  }

  private Release text(Part part, DocumentContext context) {
    String text = part.text(document.bytes());
    ImmutableList<Paragraph.Line> lines =
        TextLines.of(context.document(), text, part.line(), document.limits());
    return ScheduleReader.reads(part.type())
        ? ScheduleReader.read(context, lines, periods())
        : StatementReader.read(
            context,
            TextLayout.of(context.document(), context.exhibit(), lines, document.limits()));
  }

  /** The periods of what was read so far. */
  private ImmutableSet<Period> periods() {
    return releases.stream()
        .flatMap(release -> release.facts().stream())
        .flatMap(fact -> fact.period().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private void reportUnread(List<Part> unread) {
    if (unread.isEmpty()) {
      return;
    }
    StringBuilder names = new StringBuilder();
    for (Part part : unread.subList(0, Math.min(NAMED, unread.size()))) {
      names.append(names.length() == 0 ? "" : ", ");
      names.append(part.filename().isEmpty() ? part.type() : part.filename());
      names.append(" (line ").append(part.line()).append(')');
    }
    report(
        unread.get(0),
        Diagnostic.Reason.NOT_A_FIGURE,
        (unread.size() == 1 ? "a document is" : unread.size() + " documents are")
            + " encoded or for machines, and not read: "
            + names
            + (unread.size() > NAMED ? " and others" : ""));
  }

  private void report(Part part, Diagnostic.Reason reason, String message) {
    diagnostics.add(
        Diagnostic.builder()
            .document(document.name())
            .exhibit(part.type())
            .line(part.line())
            .reason(reason)
            .message(message)
            .build());
  }
}
