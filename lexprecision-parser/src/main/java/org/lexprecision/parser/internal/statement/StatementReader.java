package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.lexprecision.Company;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Prose;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Segment;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.claim.ClaimReader;
import org.lexprecision.parser.internal.claim.SplitReader;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.grid.Block;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.guidance.GuidanceReader;
import org.lexprecision.parser.internal.header.CalendarReader;
import org.lexprecision.parser.internal.header.HeadedTable;
import org.lexprecision.parser.internal.header.ProvenScales;
import org.lexprecision.parser.internal.header.Reading;
import org.lexprecision.parser.internal.header.Setting;
import org.lexprecision.parser.internal.header.SignHabit;
import org.lexprecision.parser.internal.header.UsualScale;
import org.lexprecision.parser.internal.part.PartNames;
import org.lexprecision.parser.internal.period.DocumentCalendar;
import org.lexprecision.parser.internal.row.Notes;
import org.lexprecision.parser.internal.unit.DocumentMoney;

/** Reads the meaning of a document that is laid out as paragraphs and tables. */
public final class StatementReader {

  private static final int LEAD_LINES = 5;

  private StatementReader() {}

  /** Reads a document: every numeric cell becomes a fact or a diagnostic. */
  public static Release read(DocumentContext context, Layout layout) {
    return read(context, layout, UnaryOperator.identity());
  }

  /**
   * Reads a document that says more of its tables than its print does.
   *
   * @param telling joins that to what the print says, before the prose is read against it
   */
  public static Release read(
      DocumentContext context, Layout printed, UnaryOperator<Release> telling) {
    Layout layout = FinancialTables.of(context, printed);
    ImmutableList<HeadedTable> tables = HeadedTable.of(layout);
    DocumentWords words = DocumentWords.of(layout);
    Company company = context.company().orElseGet(words::company);
    Optional<LocalDate> dated = context.released().or(words::released);
    DocumentCalendar calendar = CalendarReader.read(layout, tables, context, dated);
    Optional<LocalDate> released =
        dated.or(() -> calendar.reported().flatMap(words::releasedAfter));
    DocumentMoney money = DocumentMoney.of(layout);
    TableReader reader =
        new TableReader(
            context,
            company,
            released,
            calendar,
            UsualScale.of(tables, layout),
            money,
            SignHabit.isIn(tables));
    Release.Builder release =
        Release.builder()
            .document(context.document())
            .exhibit(context.exhibit())
            .company(company)
            .released(released)
            .calendar(calendar.said())
            .addAllSplits(SplitReader.read(layout))
            .addAllDiagnostics(layout.diagnostics());
    if (money.assumed() && !tables.isEmpty()) {
      release.addDiagnostics(assumedDollars(context));
    }
    boolean earnings = false;
    for (Reading reading :
        Together.settle(
            tables,
            company,
            OperatingAfterTax.told(IncomeOfAll.told(readings(layout, tables, company, reader))))) {
      earnings |= reading.kind() == StatementKind.OPERATIONS && !reading.facts().isEmpty();
      release
          .addAllFacts(reading.facts())
          .addAllFootings(reading.footings())
          .addAllOutlines(
              reading.facts().isEmpty() ? ImmutableList.of() : ImmutableList.of(reading.outline()))
          .addAllDiagnostics(reading.diagnostics());
    }
    Release silent =
        telling.apply(release.kind(earnings ? ReleaseKind.EARNINGS : words.kind()).build());
    return silent.withProse(
        Prose.later(
            new LateReading<>(
                context, "the claims", () -> ClaimReader.read(context, layout, silent)),
            new LateReading<>(
                context, "the expectations", () -> GuidanceReader.read(layout, silent))));
  }

  private static Diagnostic assumedDollars(DocumentContext context) {
    return context
        .about(
            Diagnostic.Reason.NO_CURRENCY,
            "the document states no currency; United States dollars are assumed")
        .build();
  }

  /**
   * Reads the tables; those whose title names a part of the company, that state no scale or that
   * show something else than the company's statements, again once the others are known.
   */
  private static List<Reading> readings(
      Layout layout, ImmutableList<HeadedTable> tables, Company company, TableReader reader) {
    List<Reading> readings = new ArrayList<>();
    List<Setting> settings = new ArrayList<>();
    Optional<Reading> before = Optional.empty();
    List<Paragraph> lead = new ArrayList<>();
    ParentStatements parents = new ParentStatements();
    for (Block block : layout.blocks()) {
      if (block instanceof Paragraph paragraph) {
        lead.add(paragraph);
      } else if (block instanceof Table) {
        Setting setting = Setting.of(introduction(lead), before);
        HeadedTable table = tables.get(readings.size());
        Reading reading = reader.read(table, setting);
        Optional<Segment> parent = parents.of(lead, table.table(), reading);
        if (parent.isPresent()) {
          setting = setting.naming(parent);
          reading = reader.read(table, setting);
        }
        settings.add(setting);
        readings.add(reading);
        lead.clear();
        before = reading.hasPeriods() ? Optional.of(reading) : before;
      }
    }
    List<StrangerTitle> titles = new ArrayList<>();
    for (int at = 0; at < readings.size(); at++) {
      titles.add(StrangerTitle.of(tables.get(at).table(), readings.get(at).kind(), company));
    }
    recall(tables, readings, settings, reader);
    TitledSegments parts = TitledSegments.of(readings, company, reader::isItem);
    OtherCompanies others = OtherCompanies.among(layout, company);
    ProvenScales scales = ProvenScales.of(readings);
    for (int at = 0; at < readings.size(); at++) {
      HeadedTable table = tables.get(at);
      Reading reading = readings.get(at);
      Setting setting = settings.get(at);
      StrangerTitle title = titles.get(at);
      Optional<Segment> part =
          setting
              .segment()
              .or(() -> parts.of(table.table(), setting, reading))
              .or(() -> parts.said(title, reading))
              .or(() -> TitledSegments.bought(table, setting, reading))
              .or(() -> others.of(table.table(), reading));
      OptionalInt power = scales.power(reading);
      if (part.isPresent() || power.isPresent()) {
        settings.set(at, setting.naming(part).proving(power));
        readings.set(at, reader.read(table, settings.get(at)));
      }
    }
    for (int at :
        Strangers.among(
            readings,
            table -> titles.get(table).entity().isPresent(),
            table -> titles.get(table).isConsolidated())) {
      StrangerTitle title = titles.get(at);
      Optional<Segment> entity = parts.ofStranger(tables.get(at).table()).or(title::entity);
      Setting setting = settings.get(at);
      readings.set(
          at,
          reader.read(
              tables.get(at),
              entity.isPresent() ? setting.naming(entity) : setting.showing(title.subject())));
    }
    return readings;
  }

  /** Reads the tables again that name parts which only other tables make known. */
  private static void recall(
      List<HeadedTable> tables,
      List<Reading> readings,
      List<Setting> settings,
      TableReader reader) {
    ImmutableSet<Segment> known =
        PartNames.telling(
            readings.stream()
                .flatMap(reading -> reading.facts().stream())
                .map(Fact::segment)
                .collect(ImmutableSet.toImmutableSet()),
            reader::isItem);
    if (known.isEmpty()) {
      return;
    }
    for (int at = 0; at < readings.size(); at++) {
      settings.set(at, settings.get(at).knowing(known));
      if (PartRows.mayName(tables.get(at).table(), readings.get(at), known)) {
        readings.set(at, reader.read(tables.get(at), settings.get(at)));
      }
    }
  }

  /** The last words of the paragraphs before a table. */
  private static String introduction(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : Lists.reverse(paragraphs)) {
      String words = last(paragraph);
      if (!words.isEmpty()) {
        return words;
      }
    }
    return "";
  }

  /** The last lines of a paragraph, which can introduce the table behind it; none of a note. */
  private static String last(Paragraph paragraph) {
    ImmutableList<String> words =
        paragraph.lines().stream()
            .map(line -> line.text().strip())
            .filter(line -> !line.isEmpty() && line.charAt(0) != '<')
            .collect(ImmutableList.toImmutableList());
    if (!words.isEmpty() && Notes.isNote(words.get(0))) {
      return "";
    }
    return String.join(" ", words.subList(Math.max(0, words.size() - LEAD_LINES), words.size()));
  }
}
