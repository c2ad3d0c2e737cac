package org.lexprecision.parser.internal.fact;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lexprecision.Diagnostic;
import org.lexprecision.Rival;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.grid.Row;

/** Gathers the diagnostics of a table, in the order in which they are found. */
public final class Reporter {

  private final DocumentContext context;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  public Reporter(DocumentContext context) {
    this.context = context;
  }

  public ImmutableList<Diagnostic> diagnostics() {
    return ImmutableList.copyOf(diagnostics);
  }

  public void report(Row.Cell cell, Diagnostic.Reason reason, String message) {
    diagnostics.add(context.about(cell, reason, message).build());
  }

  public void report(
      Row.Cell cell, Diagnostic.Reason reason, String message, ImmutableList<Rival> rivals) {
    diagnostics.add(context.about(cell, reason, message).addAllRivals(rivals).build());
  }

  public void report(int line, Diagnostic.Reason reason, String message) {
    diagnostics.add(context.about(line, reason, message).build());
  }
}
