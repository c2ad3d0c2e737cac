package org.lexprecision.parser.internal.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Basis;
import org.lexprecision.Diagnostic;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.measure.Measure;
import org.lexprecision.parser.internal.measure.Measures;
import org.lexprecision.parser.internal.measure.PerShareItems;
import org.lexprecision.parser.internal.row.PeriodCaptions;
import org.lexprecision.parser.internal.row.RowDraft;
import org.lexprecision.parser.internal.unit.Count;
import org.lexprecision.parser.internal.words.Wording;

/**
 * Tells apart the columns of a table that are headed by one period.
 *
 * <p>Such columns can show several line items ("Net sales" beside "Operating income"), or one line
 * item from several sides ("As reported", "Adjustments", "Adjusted"). All are of that period. Where
 * no word tells two of them apart and they differ, neither has it.
 */
public final class ColumnViews {

  private static final Wording STEP = Wording.listed(ColumnViews.class, "step");

  /** What leads from one footing to another, which is beside both. */
  private static final Wording ADJUSTMENT = Wording.listed(ColumnViews.class, "adjustment");

  private static final Wording ADJUSTED = Wording.listed(ColumnViews.class, "adjusted");
  private static final Wording REPORTED = Wording.listed(ColumnViews.class, "reported");

  /** What moves a balance has no moment. */
  private static final Wording MOVES = Wording.listed(ColumnViews.class, "moves");

  private static final ImmutableSet<String> WHOLE =
      ImmutableSet.of("", "total", "consolidated", "combined", "amount");

  private final ImmutableList<ColumnHeader> headers;
  private final List<ColumnMeaning> columns;
  private final List<RowDraft> rows;

  private ColumnViews(
      ImmutableList<ColumnHeader> headers, List<ColumnMeaning> columns, List<RowDraft> rows) {
    this.headers = headers;
    this.columns = new ArrayList<>(columns);
    this.rows = rows;
  }

  /** Returns the columns, told apart; reports those that nothing tells apart. */
  public static ImmutableList<ColumnMeaning> tell(
      ImmutableList<ColumnHeader> headers,
      List<ColumnMeaning> columns,
      List<RowDraft> rows,
      Measures measures,
      Reporter reporter) {
    ColumnViews views = new ColumnViews(headers, columns, rows);
    views.measured(measures);
    views.seen();
    return views.withoutContradictions(reporter);
  }

  /** Columns headed by several words of which some name line items show those. */
  private void measured(Measures measures) {
    List<String> labels =
        rows.stream().map(row -> row.row.label()).filter(label -> !areWhole(label)).toList();
    boolean periods =
        !labels.isEmpty()
            && labels.stream()
                .allMatch(
                    label ->
                        PeriodCaptions.isTime(label) || PeriodCaptions.year(label).isPresent());
    Map<String, Optional<Measure>> named = new LinkedHashMap<>();
    for (int at = 0; at < columns.size(); at++) {
      boolean share = headers.get(at).isShare() && headers.get(at).isPercent();
      if (isAmount(at) && !share && columns.get(at).segment().isEmpty()) {
        named.put(label(at), measure(headers.get(at), measures, periods));
      }
    }
    boolean amounts =
        named.values().stream()
            .flatMap(Optional::stream)
            .anyMatch(measure -> measure.count() == Count.MONEY);
    if (named.size() < 2 || !(periods || amounts)) {
      return;
    }
    for (int at = 0; at < columns.size(); at++) {
      Optional<Measure> measure =
          isAmount(at)
              ? named.getOrDefault(label(at), Optional.empty())
              : at > 0 ? columns.get(at - 1).measure() : Optional.empty();
      if (measure.isPresent() && columns.get(at).segment().isEmpty()) {
        columns.set(at, columns.get(at).showing(measure.get()));
      } else if (measure.isEmpty() && periods && isAmount(at) && !label(at).isEmpty()) {
        columns.set(at, columns.get(at).seenAs(headers.get(at).label()));
      }
    }
  }

  /** The item that a header names; where rows say when, as a caption of a statement does. */
  private static Optional<Measure> measure(
      ColumnHeader header, Measures measures, boolean periods) {
    if (header.isPerShare()) {
      return PerShareItems.perShare(header.label(), ImmutableList.of(), false, true);
    }
    return periods ? measures.overColumn(header.label()) : measures.known(header.label(), false);
  }

  /** Of the columns that would be one, all but the plain one are seen as their words say. */
  private void seen() {
    boolean dated = rows.stream().anyMatch(row -> row.end.isPresent());
    Map<ColumnMeaning, List<Integer>> alike = new LinkedHashMap<>();
    for (int at = 0; at < columns.size(); at++) {
      if (columns.get(at).period().isPresent() || (dated && isAmount(at))) {
        alike.computeIfAbsent(columns.get(at).footed(), meaning -> new ArrayList<>()).add(at);
      }
    }
    for (List<Integer> group : alike.values()) {
      Set<String> words = new LinkedHashSet<>();
      group.forEach(at -> words.add(headers.get(at).text()));
      boolean moves =
          columns.get(group.get(0)).period().filter(Period::isInstant).isPresent()
              && words.stream().anyMatch(text -> MOVES.isIn(text) && !ADJUSTMENT.isIn(text));
      if (words.size() < 2 || moves || !differ(group)) {
        continue;
      }
      boolean reported = false;
      boolean twice = isAdjustedTwice(group);
      for (int at : group) {
        ColumnHeader header = headers.get(at);
        if (isAdjustedProForma(header) || (twice && ADJUSTED.isIn(header.text()))) {
          columns.set(at, columns.get(at).seenAs("Adjusted"));
          continue;
        }
        boolean plain = isPlain(header) && !(reported && isReported(header));
        reported |= isReported(header);
        if (!plain && !label(at).isEmpty()) {
          columns.set(at, columns.get(at).seenAs(header.label()));
        }
      }
    }
  }

  private ImmutableList<ColumnMeaning> withoutContradictions(Reporter reporter) {
    Map<ColumnMeaning, Integer> first = new LinkedHashMap<>();
    List<ColumnMeaning> settled = new ArrayList<>(columns);
    TwinColumns twins = new TwinColumns(headers, rows);
    for (int at = 0; at < columns.size(); at++) {
      ColumnMeaning meaning = columns.get(at);
      @Nullable Integer other =
          meaning.period().isEmpty() ? null : first.putIfAbsent(meaning.footed(), at);
      if (other != null && differ(ImmutableList.of(other, at)) && !twins.areOne(other, at)) {
        settled.set(at, meaning.during(Optional.empty()));
        settled.set(other, columns.get(other).during(Optional.empty()));
        reporter.report(
            rows.get(0).row.line(),
            Diagnostic.Reason.CONTRADICTORY_PERIOD,
            "two columns are headed "
                + meaning.period().get()
                + " and differ; their facts have no period");
      }
    }
    return ImmutableList.copyOf(settled);
  }

  private boolean isAmount(int at) {
    return columns.get(at).kind() != ColumnMeaning.Kind.CHANGE;
  }

  /** Whether words over a column say that it shows the whole, not a side of it. */
  static boolean areWhole(String label) {
    return WHOLE.contains(label.toLowerCase(Locale.ROOT).strip());
  }

  private String label(int at) {
    return headers.get(at).label().toLowerCase(Locale.ROOT).strip();
  }

  /** Asks whether a column shows the amounts themselves, not a step from one to another. */
  private static boolean isPlain(ColumnHeader header) {
    String text = header.text().toLowerCase(Locale.ROOT);
    if (ADJUSTED.isIn(text) || isReported(header)) {
      return !STEP.isIn(ADJUSTED.replacedIn(text, " "));
    }
    return !STEP.isIn(text) && (areWhole(header.label()) || header.basis().isPresent());
  }

  private static boolean isAdjustedProForma(ColumnHeader header) {
    return header.basis().filter(Basis.PRO_FORMA::equals).isPresent()
        && ADJUSTED.isIn(header.text());
  }

  /** Asks whether some of several columns of adjusted figures say that they are adjusted again. */
  private boolean isAdjustedTwice(List<Integer> group) {
    return columns.get(group.get(0)).basis().filter(Basis.ADJUSTED::equals).isPresent()
        && group.stream()
            .map(headers::get)
            .filter(ColumnViews::isPlain)
            .anyMatch(header -> !ADJUSTED.isIn(header.text()));
  }

  private static boolean isReported(ColumnHeader header) {
    return REPORTED.isIn(header.text());
  }

  private boolean differ(List<Integer> group) {
    for (RowDraft row : rows) {
      for (int at : group.subList(1, group.size())) {
        RowDraft.@Nullable Value one = row.at(group.get(0));
        RowDraft.@Nullable Value two = row.at(at);
        if (one != null && two != null && TwinColumns.differ(one, two)) {
          return true;
        }
      }
    }
    return false;
  }
}
