package org.lexprecision.parser.internal.statement;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Basis;
import org.lexprecision.Company;
import org.lexprecision.DayAverage;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Segment;
import org.lexprecision.Series;
import org.lexprecision.Source;
import org.lexprecision.Stock;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.table.Row;
import org.lexprecision.parser.internal.table.Table;
import org.lexprecision.parser.internal.token.TokenValue;

/** Writes the facts of a table whose columns and rows are understood. */
final class FactWriter {

  private final DocumentContext context;
  private final Company company;
  private final Optional<LocalDate> released;
  private final Table table;
  private final ImmutableList<ColumnMeaning> columns;
  private final Currency currency;
  private final DocumentCalendar calendar;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  FactWriter(
      DocumentContext context,
      Company company,
      Optional<LocalDate> released,
      Table table,
      ImmutableList<ColumnMeaning> columns,
      Currency currency,
      DocumentCalendar calendar) {
    this.calendar = calendar;
    this.context = context;
    this.company = company;
    this.released = released;
    this.table = table;
    this.columns = columns;
    this.currency = currency;
  }

  ImmutableList<Fact> facts() {
    return ImmutableList.copyOf(facts);
  }

  ImmutableList<Diagnostic> diagnostics() {
    return ImmutableList.copyOf(diagnostics);
  }

  /** Writes the facts of a row, and what kept a cell from being one. */
  void write(RowDraft row) {
    for (RowDraft.Value value : row.values) {
      if (!row.named) {
        report(
            value.cell,
            Diagnostic.Reason.NO_CAPTION,
            "the row has no caption and is no sum of the rows above it");
      } else if (value.cell.column() < 0 || value.cell.column() >= columns.size()) {
        report(value.cell, Diagnostic.Reason.NO_COLUMN, "the number stands under no column");
      } else {
        write(row, value);
      }
    }
  }

  private void write(RowDraft row, RowDraft.Value value) {
    if (!value.token.isWellFormed()) {
      report(
          value.cell,
          Diagnostic.Reason.MALFORMED_TOKEN,
          value.proven
              ? "read as " + signed(value).toPlainString() + ", proven: " + value.proof
              : "the token is malformed, and no sum of the table proves what it stands for");
      if (!value.proven) {
        return;
      }
    }
    ColumnMeaning column = columns.get(value.cell.column());
    Measure measure = measure(row, value, column);
    facts.add(
        Fact.builder()
            .company(company)
            .item(measure.item())
            .segment(segment(row, column))
            .basis(basis(row, column))
            .period(period(row, measure.item(), column))
            .figure(figure(row, value, measure.count(), column))
            .statement(row.statement)
            .source(source(row, value.cell))
            .build());
  }

  /** The series of a row's amounts in the columns of periods. */
  Series series(RowDraft row) {
    return Series.of(row.measure.item(), row.segment, row.basis, unit(row.measure.count()));
  }

  private static Measure measure(RowDraft row, RowDraft.Value value, ColumnMeaning column) {
    if (column.perShare() && row.measure.count() == Count.MONEY) {
      return PerShareItems.perShare(row.caption(), row.groups, false, true).orElse(row.measure);
    }
    boolean fraction = isFraction(value.token) || column.kind() == ColumnMeaning.Kind.SHARE;
    if (fraction && column.kind() != ColumnMeaning.Kind.CHANGE) {
      LineItem item = row.measure.item();
      return new Measure(
          item instanceof org.lexprecision.Ratio
              ? item
              : LineItems.ratio(item.id() + "Percent", item.label() + " in percent"),
          Count.PURE,
          row.measure.known(),
          row.measure.basis());
    }
    return fraction || isPercentChange(column)
        ? new Measure(row.measure.item(), Count.PURE, row.measure.known(), row.measure.basis())
        : row.measure;
  }

  private static boolean isPercentChange(ColumnMeaning column) {
    return column.kind() == ColumnMeaning.Kind.CHANGE && column.percent();
  }

  private static boolean isFraction(TokenValue token) {
    return token.suffix() == TokenValue.Suffix.PERCENT
        || token.suffix() == TokenValue.Suffix.POINTS
        || token.suffix() == TokenValue.Suffix.BASIS_POINTS;
  }

  private static Segment segment(RowDraft row, ColumnMeaning column) {
    return row.segment.isConsolidated() ? column.segment().orElse(row.segment) : row.segment;
  }

  private static Basis basis(RowDraft row, ColumnMeaning column) {
    return row.basis == Basis.REPORTED ? column.basis().orElse(row.basis) : row.basis;
  }

  private Optional<Period> period(RowDraft row, LineItem item, ColumnMeaning column) {
    if (row.span.isPresent() && column.period().filter(Period::isInstant).isPresent()) {
      return column.period().map(end -> calendar.ending(end.lastDay(), row.span.get()));
    }
    if (!(item instanceof Stock) || column.period().isEmpty()) {
      return column.period();
    }
    Period period = column.period().get();
    boolean beginning = row.caption().toLowerCase(Locale.ROOT).contains("beginning");
    LocalDate midnight = beginning ? period.start() : period.end();
    return Optional.of(Period.of(midnight, midnight));
  }

  private Figure figure(RowDraft row, RowDraft.Value value, Count count, ColumnMeaning column) {
    BigDecimal amount = signed(value);
    if (count == Count.PURE) {
      int places =
          value.token.suffix() == TokenValue.Suffix.BASIS_POINTS
              ? 4
              : isFraction(value.token)
                      || column.kind() == ColumnMeaning.Kind.SHARE
                      || isPercentChange(column)
                      || (row.measure.count() == Count.PURE && row.percent)
                  ? 2
                  : 0;
      int scale = places == 0 && row.measure.count() == Count.PURE ? row.scale : 0;
      return Figure.exactly(amount.movePointLeft(places).scaleByPowerOfTen(scale), unit(count));
    }
    int scale = count == Count.PER_SHARE ? 0 : row.scale;
    int printed = value.token.nil() ? decimals(row, column) : value.token.decimals();
    BigDecimal canonical = row.turned && count == Count.MONEY ? amount.negate() : amount;
    return Figure.of(canonical.scaleByPowerOfTen(scale), unit(count), printed - scale);
  }

  /** The decimals of a nil: those of the row's numbers that count the same. */
  private int decimals(RowDraft row, ColumnMeaning like) {
    int most = 0;
    for (RowDraft.Value value : row.values) {
      int at = value.cell.column();
      boolean same =
          at >= 0 && at < columns.size() && columns.get(at).perShare() == like.perShare();
      if (same && !value.token.nil() && !isFraction(value.token)) {
        most = Math.max(most, value.token.decimals());
      }
    }
    return most;
  }

  private static BigDecimal signed(RowDraft.Value value) {
    BigDecimal magnitude = value.token.magnitude();
    return value.negative ? magnitude.negate() : magnitude;
  }

  private Unit unit(Count count) {
    return switch (count) {
      case MONEY -> Unit.monetary(currency);
      case PER_SHARE -> Unit.perShare(currency);
      case SHARES -> Unit.shares();
      case PURE -> Unit.pure();
    };
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

  void report(Row.Cell cell, Diagnostic.Reason reason, String message) {
    diagnostics.add(
        Diagnostic.builder()
            .document(context.document())
            .exhibit(context.exhibit())
            .line(cell.line())
            .column(cell.ordinal())
            .printed(cell.printed())
            .reason(reason)
            .message(message)
            .build());
  }

  void report(int line, Diagnostic.Reason reason, String message) {
    diagnostics.add(
        Diagnostic.builder()
            .document(context.document())
            .exhibit(context.exhibit())
            .line(line)
            .reason(reason)
            .message(message)
            .build());
  }

  /**
   * Gives rows of one table that would be one series with different amounts different items.
   *
   * <p>"Deferred income taxes" among the current assets is not that among the others.
   */
  static void tellApart(List<RowDraft> rows) {
    Map<String, RowDraft> first = new HashMap<>();
    for (RowDraft row : rows) {
      if (!row.named) {
        continue;
      }
      @Nullable RowDraft other = first.putIfAbsent(key(row), row);
      if (other == null || sameAmounts(other, row)) {
        continue;
      }
      LineItem item = row.measure.item();
      String group = Captions.named(row.group());
      String id = group + item.id();
      row.measure = renamed(row.measure, id, row.group() + " " + item.label());
      for (int count = 2; group.isEmpty() || first.putIfAbsent(key(row), row) != null; count++) {
        group = "numbered";
        row.measure = renamed(row.measure, id + count, item.label() + " (" + count + ")");
      }
    }
  }

  private static Measure renamed(Measure measure, String id, String label) {
    LineItem item = measure.item();
    LineItem renamed =
        item instanceof Stock
            ? LineItems.stock(id, label.strip(), item.balance())
            : item instanceof DayAverage
                ? LineItems.dayAverage(id, label.strip(), item.balance())
                : item instanceof org.lexprecision.Ratio
                    ? LineItems.ratio(id, label.strip())
                    : LineItems.flow(id, label.strip(), item.balance());
    return new Measure(renamed, measure.count(), false, measure.basis());
  }

  private static String key(RowDraft row) {
    return row.measure.item().id()
        + '|'
        + row.segment
        + '|'
        + row.basis
        + '|'
        + row.measure.count()
        + '|'
        + (row.caption().toLowerCase(Locale.ROOT).contains("beginning") ? "beginning" : "");
  }

  private static boolean sameAmounts(RowDraft left, RowDraft right) {
    for (RowDraft.Value value : right.values) {
      RowDraft.@Nullable Value other = left.at(value.cell.column());
      if (other != null && other.token.magnitude().compareTo(value.token.magnitude()) != 0) {
        return false;
      }
    }
    return true;
  }
}
