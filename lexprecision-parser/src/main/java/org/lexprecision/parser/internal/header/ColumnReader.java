package org.lexprecision.parser.internal.header;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lexprecision.Basis;
import org.lexprecision.Period;
import org.lexprecision.parser.internal.choice.Verdict;
import org.lexprecision.parser.internal.column.ColumnHeader;
import org.lexprecision.parser.internal.column.ColumnMeaning;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.period.ColumnPeriods;
import org.lexprecision.parser.internal.period.DocumentCalendar;
import org.lexprecision.parser.internal.row.TableTitle;
import org.lexprecision.parser.internal.unit.CurrencyWords;

/** Reads what the columns of a table mean from their headers, the title and the document. */
final class ColumnReader {

  private final DocumentCalendar calendar;
  private final TableTitle title;
  private final boolean instants;
  private final ImmutableList<ColumnHeader> headers;

  private ColumnReader(
      DocumentCalendar calendar, TableTitle title, boolean instants, List<ColumnHeader> headers) {
    this.calendar = calendar;
    this.title = title;
    this.instants = instants;
    this.headers = ImmutableList.copyOf(headers);
  }

  /**
   * Reads the columns of a table.
   *
   * @param headers the words over them
   * @param instants whether the statement shows balances of a moment
   */
  static ImmutableList<ColumnMeaning> read(
      List<ColumnHeader> headers, DocumentCalendar calendar, TableTitle title, boolean instants) {
    return new ColumnReader(calendar, title, instants, headers).read();
  }

  private ImmutableList<ColumnMeaning> read() {
    ImmutableList<Verdict<Period>> periods =
        ColumnPeriods.of(
            headers.stream().map(ColumnHeader::when).collect(ImmutableList.toImmutableList()),
            calendar,
            title.when(),
            instants);
    Optional<Period> before = Optional.empty();
    List<ColumnMeaning> meanings = new ArrayList<>();
    // what stands over all of them says how to read their signs
    boolean changes = headers.stream().allMatch(ColumnHeader::isChange);
    for (int at = 0; at < headers.size(); at++) {
      ColumnHeader header = headers.get(at);
      ColumnMeaning.Kind kind =
          header.isChange() && !changes
              ? ColumnMeaning.Kind.CHANGE
              : header.isShare() ? ColumnMeaning.Kind.SHARE : ColumnMeaning.Kind.AMOUNT;
      boolean beside = header.isShare() || header.isPerShare();
      Optional<Period> period = periods.get(at).chosen();
      if (beside && before.isPresent() && (period.isEmpty() || header.year().isEmpty())) {
        // another measure of the amounts beside it
        period = before;
      }
      before = kind == ColumnMeaning.Kind.CHANGE ? before : period;
      meanings.add(
          new ColumnMeaning(
              kind,
              kind == ColumnMeaning.Kind.CHANGE || header.isBetweenYears()
                  ? Optional.empty()
                  : period,
              Optional.empty(),
              header.basis(),
              header.counts(),
              header.isPercent(),
              header.currency().or(() -> CurrencyWords.among(header.label(), title.text())),
              Optional.empty(),
              ""));
    }
    return superseded(meanings);
  }

  /** What is "reported" beside restated figures of its period is what was reported before. */
  private ImmutableList<ColumnMeaning> superseded(List<ColumnMeaning> meanings) {
    Set<Optional<Period>> restated = new HashSet<>();
    for (ColumnMeaning meaning : meanings) {
      if (meaning.basis().filter(Basis.RESTATED::equals).isPresent()) {
        restated.add(meaning.period());
      }
    }
    ImmutableList.Builder<ColumnMeaning> settled = ImmutableList.builder();
    for (int at = 0; at < meanings.size(); at++) {
      ColumnMeaning meaning = meanings.get(at);
      boolean reported = headers.get(at).text().toLowerCase(Locale.ROOT).contains("reported");
      boolean otherwise = meaning.basis().filter(basis -> basis != Basis.REPORTED).isPresent();
      boolean dated = meaning.period().isPresent();
      boolean before = dated && reported && !otherwise && restated.contains(meaning.period());
      settled.add(before ? meaning.on(Basis.PREVIOUSLY_REPORTED) : meaning);
    }
    return settled.build();
  }

  static boolean isNumbered(Column column) {
    return column.header().stream()
        .anyMatch(cell -> cell.text().chars().anyMatch(Character::isDigit));
  }
}
