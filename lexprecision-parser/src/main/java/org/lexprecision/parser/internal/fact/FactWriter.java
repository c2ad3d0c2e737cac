package org.lexprecision.parser.internal.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Basis;
import org.lexprecision.Company;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Series;
import org.lexprecision.Source;
import org.lexprecision.Support;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.identity.CellMeasures;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.period.row.CellTime;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.scale.RowScale;
import org.lexprecision.parser.internal.scale.Scales;
import org.lexprecision.parser.internal.scale.TableScale;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.TableMoney;

/** Writes the facts of a table whose columns and rows are understood. */
public final class FactWriter {

  private final DocumentContext context;
  private final Company company;
  private final Optional<LocalDate> released;
  private final Table table;
  private final ImmutableList<ColumnHeader> headers;
  private final ImmutableList<ColumnMeaning> columns;
  private final CellTimes times;
  private final Reporter reporter;
  private final TableMoney money;
  private final TableScale scale;
  private final Figures figures;
  private final TwinColumns twins;
  private final List<Fact> facts = new ArrayList<>();

  /** What a cell would be. */
  private record Claim(Row.Cell cell, Fact fact) {

    /** What it is and when: what one figure alone can be. */
    Object key() {
      return List.of(fact.series(), fact.period());
    }
  }

  public FactWriter(
      DocumentContext context,
      Company company,
      Optional<LocalDate> released,
      Table table,
      ImmutableList<ColumnHeader> headers,
      ImmutableList<ColumnMeaning> columns,
      CellTimes times,
      TableMoney money,
      TableScale scale,
      List<RowDraft> rows,
      Reporter reporter) {
    this.context = context;
    this.company = company;
    this.released = released;
    this.table = table;
    this.headers = headers;
    this.columns = columns;
    this.times = times;
    this.reporter = reporter;
    this.money = money;
    this.scale = scale;
    this.twins = new TwinColumns(headers, rows);
    this.figures = new Figures(table, columns, money);
  }

  public ImmutableList<Fact> facts() {
    return ImmutableList.copyOf(facts);
  }

  /** Writes the facts of a row, and what kept a cell from being one. */
  public void write(RowDraft row) {
    List<Claim> claims = new ArrayList<>();
    for (RowDraft.Value value : row.values) {
      if (!row.named) {
        reporter.report(
            value.cell,
            Diagnostic.Reason.NO_CAPTION,
            "the row has no caption and is no sum of the rows above it");
      } else if (value.cell.column() < 0 || value.cell.column() >= columns.size()) {
        reporter.report(
            value.cell, Diagnostic.Reason.NO_COLUMN, "the number stands under no column");
      } else {
        read(row, value).ifPresent(fact -> claims.add(new Claim(value.cell, fact)));
      }
    }
    settle(row, claims);
  }

  /**
   * Keeps the claims of a row. Those that would be one figure of one time and differ are told apart
   * by the words over their columns, or are none unless one of them has slipped.
   */
  private void settle(RowDraft row, List<Claim> claims) {
    ListMultimap<Object, Claim> alike = Multimaps.index(claims, Claim::key);
    Set<Object> differing = new HashSet<>();
    Set<Object> open = new HashSet<>();
    Multimaps.asMap(alike)
        .forEach(
            (key, rivals) -> {
              if (differ(rivals) && !areTwins(rivals)) {
                (areNamed(rivals) ? differing : open).add(key);
              }
            });
    for (Claim claim : claims) {
      if (open.contains(claim.key())) {
        reporter.report(
            claim.cell(),
            Diagnostic.Reason.AMBIGUOUS_KIND,
            alike.get(claim.key()).size()
                + " columns of the row would be one figure of one time, and differ");
      } else {
        facts.add(differing.contains(claim.key()) ? seen(row, claim) : claim.fact());
      }
    }
  }

  private static boolean differ(List<Claim> claims) {
    Fact first = claims.get(0).fact();
    return first.period().isPresent()
        && !claims.stream()
            .allMatch(claim -> claim.fact().figure().interval().meets(first.figure().interval()));
  }

  private boolean areTwins(List<Claim> claims) {
    return claims.size() == 2
        && twins.areOne(claims.get(0).cell().column(), claims.get(1).cell().column());
  }

  /** Whether the words over the columns of some claims tell each from the others. */
  private boolean areNamed(List<Claim> claims) {
    return claims.stream().map(this::label).distinct().count() == claims.size();
  }

  private String label(Claim claim) {
    return headers.get(claim.cell().column()).label();
  }

  /** The figure as the words over its column say it is seen. */
  private Fact seen(RowDraft row, Claim claim) {
    String label = label(claim);
    return ColumnViews.areWhole(label)
        ? claim.fact()
        : claim.fact().withItem(CellMeasures.seenAs(row, claim.fact().item(), label));
  }

  private Optional<Fact> read(RowDraft row, RowDraft.Value value) {
    if (!value.token.isWellFormed()) {
      reporter.report(
          value.cell,
          Diagnostic.Reason.MALFORMED_TOKEN,
          value.proven
              ? "read as " + value.signed().toPlainString() + ", proven: " + value.proof
              : "the token is malformed, and nothing in the table proves what it stands for");
      if (!value.proven) {
        return Optional.empty();
      }
    }
    ColumnMeaning header = columns.get(value.cell.column());
    ColumnMeaning column = row.apart ? header.ofAmounts() : header;
    Measure measure = CellMeasures.measure(row, value, column);
    CellTime time = times.at(row, value.cell.column());
    if (value.token.nil() && time.period().filter(times::isAhead).isPresent()) {
      reporter.report(
          value.cell, Diagnostic.Reason.NOT_A_FIGURE, "a dash for a period that has not ended yet");
      return Optional.empty();
    }
    if (figures.isInOtherPence(row, value, measure.count(), column)) {
      reporter.report(
          value.cell, Diagnostic.Reason.AMBIGUOUS_UNIT, "pence beside figures of another money");
      return Optional.empty();
    }
    if (figures.isOpen(row, value, measure.count(), column)) {
      reporter.report(
          value.cell,
          Diagnostic.Reason.AMBIGUOUS_UNIT,
          "it is open in which currency the figure stands",
          money.verdict().rivals());
      return Optional.empty();
    }
    if (scale.isOpen()
        && measure.count() == Count.MONEY
        && RowScale.own(row).isEmpty()
        && !Scales.isOfOne(row)) {
      reporter.report(value.cell, Diagnostic.Reason.AMBIGUOUS_UNIT, scale.remark().orElse(""));
      return Optional.empty();
    }
    return Optional.of(
        Fact.builder()
            .company(company)
            .item(CellTimes.item(measure, time))
            .segment(CellMeasures.segment(row, column))
            .basis(basis(row, column))
            .period(time.period())
            .figure(figures.figure(row, value, measure.count(), column))
            .statement(row.statement)
            .support(
                measure.count().isOfMoney() && money.assumed() && column.currency().isEmpty()
                    ? Support.ASSUMED
                    : Support.STATED)
            .source(source(row, value.cell))
            .build());
  }

  /** The series of a row's amounts in the columns of periods. */
  Series series(RowDraft row) {
    return Series.of(row.measure.item(), row.segment, row.basis, figures.unit(row.measure.count()));
  }

  /** What the row itself says, unless that is the rule and the column an exception to it. */
  private static Basis basis(RowDraft row, ColumnMeaning column) {
    Basis header = column.basis().orElse(row.basis);
    if (header == Basis.PREVIOUSLY_REPORTED) {
      return row.basis.superseded();
    }
    if (header == Basis.RESTATED && (row.basis == Basis.PRO_FORMA || row.basis == Basis.ADJUSTED)) {
      // what is adjusted and restated is adjusted
      return row.basis;
    }
    return row.ownBasis.isEmpty()
            || row.basis == Basis.REPORTED
            || CellMeasures.isAdjustedProForma(row, column)
        ? header
        : row.basis;
  }

  private Source source(RowDraft row, Row.Cell cell) {
    return Source.builder()
        .document(context.document())
        .exhibit(context.exhibit())
        .released(released)
        .table(table.ordinal())
        .line(cell.line())
        .column(cell.ordinal())
        .caption(row.caption())
        .printed(cell.printed())
        .build();
  }
}
