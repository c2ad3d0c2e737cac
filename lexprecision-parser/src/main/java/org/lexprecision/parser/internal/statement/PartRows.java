package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lexprecision.Company;
import org.lexprecision.Segment;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.header.Reading;
import org.lexprecision.parser.internal.header.TableHead;
import org.lexprecision.parser.internal.identity.CellMeasures;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.measure.Measures;
import org.lexprecision.parser.internal.part.row.NamedRow;
import org.lexprecision.parser.internal.part.row.RowPart;
import org.lexprecision.parser.internal.part.row.RowParts;
import org.lexprecision.parser.internal.part.row.RowQuestion;
import org.lexprecision.parser.internal.row.PeriodCaptions;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.Wording;

/** Asks of what parts of the company rows are, and gives them part and item. */
final class PartRows {

  private static final Wording AVERAGE = Wording.listed(PartRows.class, "average");

  private static final Wording YIELD = Wording.listed(PartRows.class, "yield");

  /** No part is named in more characters. */
  private static final int LONGEST_NAME = 200;

  private final Measures measures;
  private final Company company;

  PartRows(Measures measures, Company company) {
    this.measures = measures;
    this.company = company;
  }

  /**
   * Asks whether a row, a heading or a column that is the company's begins with the name of a part.
   */
  static boolean mayName(Table table, Reading reading, ImmutableSet<Segment> known) {
    if (reading.facts().stream().noneMatch(fact -> fact.segment().isConsolidated())) {
      return false;
    }
    for (Row row : table.rows()) {
      String words =
          row instanceof Row.Values values
              ? values.label()
              : row instanceof Row.Heading heading ? heading.label() : "";
      if (isNamed(words, known)) {
        return true;
      }
    }
    return table.columns().stream()
        .flatMap(column -> column.header().stream())
        .anyMatch(cell -> isNamed(cell.text(), known));
  }

  private static boolean isNamed(String words, ImmutableSet<Segment> known) {
    String name = heading(words);
    int longest =
        name.length() <= LONGEST_NAME ? name.length() : name.lastIndexOf(' ', LONGEST_NAME);
    for (int end = longest; end > 0; end = name.lastIndexOf(' ', end - 1)) {
      if (known.contains(Segment.of(name.substring(0, end)))) {
        return true;
      }
    }
    return false;
  }

  /** Gives the rows that are parts of the company their part. */
  void apply(
      List<RowDraft> rows,
      List<ColumnMeaning> columns,
      TableHead head,
      ImmutableSet<Segment> known) {
    boolean instants = head.instants();
    RowQuestion question =
        new RowQuestion(
            rows.stream().map(PartRows::named).collect(ImmutableList.toImmutableList()),
            head.title().text(),
            company.name(),
            head.kind().isPrimary() || areAverages(head),
            columns.stream().anyMatch(column -> column.segment().isPresent()),
            head.kind() != StatementKind.RECONCILIATION
                && columns.stream().anyMatch(column -> column.measure().isPresent()),
            words -> known(words, instants).map(measure -> measure.item().id()),
            known);
    ImmutableMap<Integer, RowPart> parts = RowParts.read(question);
    boolean apart = countApart(columns);
    parts.forEach(
        (at, part) -> {
          if (!PeriodCaptions.isTime(rows.get(at).row.label())) {
            give(rows.get(at), apart ? part.unmeasured() : part, instants);
          }
        });
  }

  /** Whether columns of amounts count different things, which are no parts of one item. */
  private static boolean countApart(List<ColumnMeaning> columns) {
    return columns.stream()
            .filter(column -> column.kind() == ColumnMeaning.Kind.AMOUNT && !column.percent())
            .map(column -> column.counts().orElse(Count.MONEY))
            .distinct()
            .count()
        > 1;
  }

  /** Whether columns show average balances and what they bore: the rows are a bank's accounts. */
  private static boolean areAverages(TableHead head) {
    return head.headers().stream().anyMatch(header -> AVERAGE.isIn(header.text()))
        && head.headers().stream().anyMatch(header -> YIELD.isIn(header.text()));
  }

  private Optional<Measure> known(String words, boolean instants) {
    Optional<Measure> first = measures.known(words, instants);
    return first.isPresent() ? first : measures.known(words, !instants);
  }

  private static NamedRow named(RowDraft row) {
    ImmutableMap.Builder<Integer, BigDecimal> values = ImmutableMap.builder();
    for (RowDraft.Value value : row.values) {
      if (!CellMeasures.isFraction(value.token)) {
        values.put(value.cell.column(), value.token.nil() ? BigDecimal.ZERO : value.token.signed());
      }
    }
    return new NamedRow(
        Captions.withoutMarks(row.caption()),
        row.groups.stream().map(PartRows::heading).collect(ImmutableList.toImmutableList()),
        row.measure.known() ? row.measure.item().id() : "",
        row.measure.count() == Count.MONEY,
        values.buildKeepingLast());
  }

  private static String heading(String words) {
    String plain = Captions.withoutMarks(words);
    return plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain;
  }

  private void give(RowDraft row, RowPart part, boolean instants) {
    row.segment = part.segment();
    if (!part.measure().isEmpty() && row.measure.count() == Count.MONEY) {
      row.measure =
          known(part.measure(), instants)
              .map(found -> new Measure(found.item(), Count.MONEY, true, row.measure.basis()))
              .orElseGet(() -> row.measure.renamed(Captions.named(part.measure()), part.measure()));
    }
    row.amongSegments |= !part.segment().isConsolidated();
    if (row.statement == StatementKind.OTHER) {
      row.statement = StatementKind.SEGMENT;
    }
  }
}
