package org.lexprecision.parser.internal.statement;

import org.lexprecision.Company;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.parser.internal.table.Layout;

/** Reads the meaning of a document that is laid out as paragraphs and tables. */
public final class StatementReader {

  private StatementReader() {}

  /** Reads a document: every numeric cell becomes a fact or a diagnostic. */
  public static Release read(DocumentContext context, Layout layout) {
    return Release.builder()
        .document(context.document())
        .exhibit(context.exhibit())
        .kind(ReleaseKind.OTHER)
        .company(context.company().orElse(Company.unnamed()))
        .released(context.released())
        .addAllDiagnostics(layout.diagnostics())
        .build();
  }
}
