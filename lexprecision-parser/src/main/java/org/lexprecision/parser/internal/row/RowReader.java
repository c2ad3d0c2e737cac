package org.lexprecision.parser.internal.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Balance;
import org.lexprecision.Basis;
import org.lexprecision.LineItems;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.catalogue.Captions;
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.grammar.Length;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.measure.BasisWords;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.measure.Measures;
import org.lexprecision.parser.internal.measure.PerShareItems;
import org.lexprecision.parser.internal.measure.Quantities;
import org.lexprecision.parser.internal.measure.ShareItems;
import org.lexprecision.parser.internal.measure.ShareVariants;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.unit.Numbers;
import org.lexprecision.parser.internal.unit.RowCounts;
import org.lexprecision.parser.internal.unit.RowCounts.Words;
import org.lexprecision.parser.internal.unit.Scale;
import org.lexprecision.parser.internal.unit.ScaleNote;
import org.lexprecision.parser.internal.unit.UnitNotes;
import org.lexprecision.parser.internal.words.Wording;

/** Reads the rows of a table under the headings of their groups. */
public final class RowReader {

  /** A sign at the end of a caption that is no part of another, "R$". */
  private static final Wording SIGNED = Wording.of("(?:^|[^\\p{L}])\\$$");

  /** Words that end in a number state something, and head no rows: "Shares issued: 944,033,056". */
  private static final Wording STATES = Wording.of("\\d{1,3}(?:,\\d{3}){1,4}\\W{0,2}$");

  private final Measures measures;
  private final StatementKind kind;
  private final Basis basis;
  private final boolean reconciles;
  private final String subject;
  private final boolean counted;
  private final boolean instant;
  private final boolean plain;
  private final String title;

  /** The quarters of rows that only ordinals name, by their lines. */
  private final ImmutableMap<Integer, Integer> quarters;

  /** The years that several items have each as a row below it. */
  private final ImmutableSet<String> years;

  /** Whether its rows lead from net income as reported to what is adjusted. */
  private final boolean bridged;

  /** Whether the title says that the figures are per share, and they look so. */
  private final boolean perShare;

  private final Headings headings = new Headings();
  private final List<RowDraft> drafts = new ArrayList<>();
  private StatementKind statement;
  private int sectionIndent;
  private boolean ruled;

  /** The heading that says that people or places are counted below; empty if none does. */
  private String heads = "";

  /** Whether rows stand below the last heading. */
  private boolean rowsBelow;

  /** The scale of the rows below a heading that states nothing else. */
  private Optional<Scale> unit = Optional.empty();

  private boolean gap;
  private boolean denominator;
  private Optional<Length> span = Optional.empty();
  private Optional<LocalDate> end = Optional.empty();

  private RowReader(
      Measures measures, Table table, TableTitle title, StatementKind kind, boolean instant) {
    this.measures = measures;
    this.kind = kind;
    this.statement = kind;
    this.basis = title.basis().orElse(Basis.REPORTED);
    this.reconciles = basis == Basis.ADJUSTED || BasisWords.leadsTo(title.text());
    this.bridged = reconciles && AdjustedBridge.is(table, measures);
    this.subject = title.subject();
    this.counted = Measures.counts(title.subject());
    this.instant = instant;
    this.plain = table.isMostlyWhole();
    this.quarters = QuarterWords.rows(table);
    this.years = PeriodCaptions.yearsOfItems(table);
    this.title = title.text();
    this.perShare = PerShareItems.areNamed(title.text()) && !plain;
  }

  public static ImmutableList<RowDraft> read(
      Measures measures, Table table, TableTitle title, StatementKind kind, boolean instant) {
    RowReader reader = new RowReader(measures, table, title, kind, instant);
    for (Row row : table.rows()) {
      reader.read(row);
    }
    return ImmutableList.copyOf(reader.drafts);
  }

  private void read(Row row) {
    if (row instanceof Row.Rule) {
      ruled = true;
    } else if (row instanceof Row.Gap) {
      gap = true;
    } else if (row instanceof Row.Heading heading) {
      open(heading);
    } else if (row instanceof Row.Values values) {
      add(values);
      ruled = false;
      gap = false;
    }
  }

  private void open(Row.Heading heading) {
    String label = heading.label().strip();
    Optional<StatementKind> begins = StatementKinds.ofHeading(label);
    if (begins.isPresent()) {
      statement = begins.get();
      sectionIndent = heading.indent();
      headings.clear();
    }
    Optional<Length> named = PeriodGrammar.length(label);
    ImmutableList<DateMention> dates = PeriodGrammar.dates(label);
    if (named.isPresent() && !dates.isEmpty()) {
      span = named;
    }
    String noted = UnitNotes.leading(label);
    if (!noted.isEmpty()) {
      unit = ScaleNote.find(noted);
      String rest = label.substring(noted.length()).strip();
      if (!rest.isEmpty()) {
        open(new Row.Heading(heading.line(), heading.indent(), rest));
      }
      return;
    }
    if (PeriodCaptions.isPeriod(label)) {
      end = dates.size() == 1 ? dates.get(0).date() : Optional.empty();
      span = named;
      headings.clear();
      return;
    }
    if (STATES.isIn(label)) {
      return;
    }
    if (Quantities.areHeads(label)) {
      heads = label;
    } else if (rowsBelow) {
      heads = "";
    }
    rowsBelow = false;
    String lower = label.toLowerCase(Locale.ROOT);
    if (lower.startsWith("denominator")) {
      denominator = true;
    } else if (lower.startsWith("numerator")) {
      denominator = false;
    }
    headings.open(heading, lastLine());
  }

  /** The line of the last row; 0 if there is none. */
  private int lastLine() {
    return drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).row.line();
  }

  /** The row without a sign of money or a note on units that its caption bears. */
  private Row.Values withoutNotes(Row.Values printed) {
    Row.Values row = printed;
    if (SIGNED.isIn(row.label())) {
      row = row.labelled(row.label().substring(0, row.label().length() - 1).strip());
    }
    String noted = UnitNotes.leading(row.label());
    if (noted.isEmpty() || noted.length() == row.label().length()) {
      return row;
    }
    // a note of its own line, which the caption seemed to go on
    unit = ScaleNote.find(noted);
    return row.labelled(row.label().substring(noted.length()).strip());
  }

  private void add(Row.Values printed) {
    Row.Values row = withoutNotes(printed);
    if (!GroupSums.isOne(row, drafts)) {
      headings.leave(row, lastLine());
    }
    if (statement != kind && headings.isEmpty() && row.indent() <= sectionIndent) {
      statement = kind;
    }
    ImmutableList.Builder<RowDraft.Value> values = ImmutableList.builder();
    int decimals = 0;
    for (Row.Cell cell : row.cells()) {
      values.add(new RowDraft.Value(cell, cell.value()));
      decimals = Math.max(decimals, cell.value().isPercent() ? 0 : cell.value().decimals());
    }
    ImmutableList<RowDraft.Value> read = PointedThousands.marked(values.build());
    if (read.isEmpty()) {
      return;
    }
    rowsBelow = true;
    ImmutableList<String> path = path(row);
    boolean cents = plain && decimals >= 2;
    Optional<Length> own = spanOf(row);
    boolean ofYear = years.contains(row.label()) && !path.isEmpty();
    String caption =
        own.isEmpty() && !ofYear
            ? row.label()
            : path.isEmpty() ? subject : path.get(path.size() - 1);
    Measure measure =
        measures.read(caption, path, statementOf(row), instant && own.isEmpty(), cents);
    Words where = where(measure.count(), caption);
    boolean money =
        measure.count() != Count.MONEY
            && RowCounts.weigh(
                    measure.count(),
                    where,
                    Numbers.of(row.cells()),
                    Quantities.arePartOfWhole(caption))
                .chosen()
                .filter(Count.MONEY::equals)
                .isPresent();
    if (money) {
      boolean ofShares = measure.count() == Count.SHARES && where == Words.HEADING;
      if (ofShares && headings.leaveFlat()) {
        path = path(row);
      }
      measure = measures.money(caption, path, statement, instant && own.isEmpty());
    }
    if (measure.count() == Count.MONEY
        && own.isEmpty()
        && !PeriodCaptions.isTime(row.label())
        && !quarters.containsKey(row.line())
        && Numbers.of(row.cells()).areFractions()) {
      // nothing but prices of shares was printed in halves and eighths
      measure = measure.counting(Count.PER_SHARE);
    }
    Optional<Measure> ofOne = ofOneThing(measure, path, row);
    measure = ofOne.orElse(measure);
    if (measure.count() == Count.PER_SHARE) {
      denominator = false;
    } else if (denominator && !measure.known()) {
      measure =
          new Measure(
              LineItems.dayAverage(measure.item().id(), measure.item().label(), Balance.NONE),
              Count.SHARES,
              false,
              measure.basis());
    }
    boolean ofHeads =
        decimals == 0
            && !path.isEmpty()
            && Quantities.areHeads(path.get(path.size() - 1))
            && !Numbers.of(row.cells()).areSigned();
    if (measure.count() == Count.MONEY
        && (ofHeads || (counted && !measure.known() && !Quantities.areMoney(caption)))) {
      measure = ratio(measure, ofHeads ? Captions.named(path.get(path.size() - 1)) : "");
    }
    RowDraft draft = new RowDraft(row, path, read, ruled, gap, statementOf(row, measure), measure);
    draft.ownBasis =
        measure.basis().or(() -> BasisWords.find(draft.caption())).or(() -> headed(draft.groups));
    draft.basis =
        draft.ownBasis.orElse(
            reconciles && (bridged || draft.statement == StatementKind.RECONCILIATION)
                ? Basis.REPORTED
                : basis);
    if (measure.count() == Count.PER_SHARE) {
      draft.money = Optional.of(measures.money(caption, path, statement, instant));
    }
    draft.whole |= ofOne.isPresent();
    draft.ownSpan = own;
    draft.span = own.or(() -> span);
    if (quarters.containsKey(row.line())) {
      draft.said = row.label() + " quarter";
    }
    draft.end = end;
    draft.unit = unit;
    draft.percent = PercentRows.isPercent(draft, drafts);
    if ((draft.percent || PercentRows.isBareSum(draft)) && draft.measure.count() == Count.MONEY) {
      draft.measure = ratio(measure, "Percent");
    }
    drafts.add(draft);
    if (TotalRows.areNamed(row.label()) && !GroupSums.begins(draft, drafts)) {
      headings.leaveFlat();
    }
  }

  /** The measure of things or percentages that a row named like money has. */
  private static Measure ratio(Measure measure, String kind) {
    return new Measure(
        LineItems.ratio(measure.item().id() + kind, measure.item().label()),
        Count.PURE,
        false,
        measure.basis());
  }

  /** What a row measures for one thing, where a heading says so and its numbers are of cents. */
  private Optional<Measure> ofOneThing(Measure measure, List<String> path, Row.Values row) {
    if (measure.count() != Count.MONEY || !Numbers.of(row.cells()).areCents()) {
      return Optional.empty();
    }
    String heading = path.isEmpty() ? plain ? "" : subject : path.get(path.size() - 1);
    return Quantities.perThing(Captions.withoutMarks(heading))
        .map(
            per ->
                new Measure(
                    LineItems.ratio(
                        measure.item().id() + Captions.named(per),
                        measure.item().label() + " " + per),
                    Count.MONEY,
                    false,
                    measure.basis()));
  }

  /** The length that is all a row's caption says. */
  private Optional<Length> spanOf(Row.Values row) {
    @Nullable Integer quarter = quarters.get(row.line());
    return quarter == null
        ? PeriodCaptions.span(row.label())
        : Optional.of(Length.ofQuarter(quarter));
  }

  /** The footing that the innermost heading of a footing says the rows below it stand on. */
  private static Optional<Basis> headed(ImmutableList<String> path) {
    return path.reverse().stream()
        .flatMap(group -> BasisWords.ofHeading(group).stream())
        .findFirst();
  }

  /**
   * The headings a row stands under, outermost first, with those that it does without repeating.
   */
  private ImmutableList<String> path(Row.Values row) {
    ImmutableList.Builder<String> path = ImmutableList.builder();
    if (perShare && Numbers.of(row.cells()).areCents()) {
      path.add(title);
    }
    if (!heads.isEmpty()) {
      path.add(heads);
    }
    path.addAll(headings.labels());
    if (ShareVariants.isAlone(row.label()) && !drafts.isEmpty()) {
      String above = drafts.get(drafts.size() - 1).caption();
      if (ShareVariants.endIn(above)) {
        path.add(above);
      }
      variantsAbove().ifPresent(path::add);
    }
    return path.build();
  }

  /** The group of the rows right above, where one of them is a variant too and no group is open. */
  private Optional<String> variantsAbove() {
    String group = headings.isEmpty() ? drafts.get(drafts.size() - 1).group() : "";
    return drafts.stream()
        .filter(draft -> !group.isEmpty() && draft.group().equals(group))
        .filter(draft -> ShareVariants.isAlone(draft.caption()))
        .map(RowDraft::group)
        .findFirst();
  }

  private Words where(Count count, String caption) {
    boolean own =
        switch (count) {
          case PER_SHARE -> PerShareItems.isNamed(caption);
          case SHARES -> ShareItems.shares(caption, ImmutableList.of(), statement).isPresent();
          case PURE, MONEY -> true;
        };
    return own ? Words.CAPTION : Words.HEADING;
  }

  private StatementKind statementOf(Row.Values row) {
    return row.label().isEmpty() && statement == StatementKind.OTHER ? kind : statement;
  }

  /** A row can belong to another statement than the table: cash flow below the operations. */
  private StatementKind statementOf(Row.Values row, Measure measure) {
    if (statement == StatementKind.OPERATIONS
        && measure.item().id().equals("NetCashProvidedByUsedInOperatingActivities")) {
      return StatementKind.CASH_FLOW;
    }
    return statementOf(row);
  }
}
