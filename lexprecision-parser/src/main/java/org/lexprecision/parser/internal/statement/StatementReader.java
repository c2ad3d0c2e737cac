package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Company;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.claim.ClaimReader;
import org.lexprecision.parser.internal.table.Layout;
import org.lexprecision.parser.internal.table.Table;

/** Reads the meaning of a document that is laid out as paragraphs and tables. */
public final class StatementReader {

  private StatementReader() {}

  /** Reads a document: every numeric cell becomes a fact or a diagnostic. */
  public static Release read(DocumentContext context, Layout layout) {
    ImmutableList<Table> tables = layout.tables();
    DocumentWords words = DocumentWords.of(layout);
    Company company = context.company().orElseGet(words::company);
    Optional<LocalDate> released = context.released().or(words::released);
    TableReader reader =
        new TableReader(
            context,
            company,
            released,
            CalendarReader.read(layout, context.periodEnd()),
            usualScale(tables));
    Release.Builder release =
        Release.builder()
            .document(context.document())
            .exhibit(context.exhibit())
            .company(company)
            .released(released)
            .addAllDiagnostics(layout.diagnostics());
    Optional<TableReader.Reading> before = Optional.empty();
    boolean earnings = false;
    for (Table table : tables) {
      TableReader.Reading reading = reader.read(table, before);
      if (reading.columns().stream().anyMatch(column -> column.period().isPresent())) {
        before = Optional.of(reading);
      }
      earnings |= reading.kind() == StatementKind.OPERATIONS && !reading.facts().isEmpty();
      release
          .addAllFacts(reading.facts())
          .addAllFootings(reading.footings())
          .addAllDiagnostics(reading.diagnostics());
    }
    Release silent = release.kind(earnings ? ReleaseKind.EARNINGS : words.kind()).build();
    return silent.claiming(ClaimReader.read(context, layout, silent));
  }

  /** The scale of all tables that state one, if they agree. */
  private static Optional<Scale> usualScale(ImmutableList<Table> tables) {
    Set<Integer> scales = new LinkedHashSet<>();
    for (Table table : tables) {
      TableTitle.of(table).scale().ifPresent(scale -> scales.add(scale.money()));
    }
    return scales.size() == 1
        ? Optional.of(new Scale(scales.iterator().next(), java.util.OptionalInt.empty()))
        : Optional.empty();
  }
}
