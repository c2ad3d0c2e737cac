package org.lexprecision.parser.internal.format.schedule;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.lexprecision.Company;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.Period;
import org.lexprecision.Ratio;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Source;
import org.lexprecision.StatementKind;
import org.lexprecision.Stock;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.document.DocumentContext;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.token.ValueToken;
import org.lexprecision.parser.internal.token.ValueTokens;

/**
 * Reads a financial data schedule: a tag a line, and its values behind it.
 *
 * <p>Balances are of the last day, flows of the year to date; amounts are in the schedule's own
 * multiplier. Where its header contradicts itself, flows have no period.
 */
public final class ScheduleReader {

  private static final Currency DOLLARS = Currency.getInstance("USD");

  private final DocumentContext context;
  private final Collection<Period> stated;
  private final ScheduleHeader header = new ScheduleHeader();
  private final Release.Builder release;
  private boolean silent = true;

  private ScheduleReader(DocumentContext context, Collection<Period> stated) {
    this.context = context;
    this.stated = stated;
    this.release =
        Release.builder()
            .document(context.document())
            .exhibit(context.exhibit())
            .kind(ReleaseKind.OTHER)
            .company(context.company().orElse(Company.unnamed()))
            .released(context.released());
  }

  /** Whether a type of document is a schedule: {@code EX-27}, {@code EX-27.1}. */
  public static boolean reads(String type) {
    String upper = type.toUpperCase(Locale.ROOT);
    return upper.equals("EX-27") || upper.startsWith("EX-27.");
  }

  /**
   * Reads the lines of a schedule.
   *
   * @param stated the periods of the statements filed with it
   */
  public static Release read(
      DocumentContext context, Iterable<Paragraph.Line> lines, Collection<Period> stated) {
    ScheduleReader reader = new ScheduleReader(context, stated);
    for (Paragraph.Line line : lines) {
      reader.take(line.number(), line.text().replace('\t', ' '));
    }
    return reader.release.build();
  }

  private void take(int line, String text) {
    int open = text.indexOf('<');
    int close = text.indexOf('>', open + 1);
    if (open < 0 || close < 0 || !text.substring(0, open).isBlank()) {
      return;
    }
    String tag = text.substring(open + 1, close).strip().toUpperCase(Locale.ROOT);
    ImmutableList<ValueToken> values = ValueTokens.in(text.substring(close + 1));
    if (header.take(tag, text.substring(close + 1))) {
      for (int column = 0; column < values.size(); column++) {
        report(line, column, values.get(column), Diagnostic.Reason.HEADER, "part of a header");
      }
      return;
    }
    for (int column = 0; column < values.size(); column++) {
      ValueToken value = values.get(column);
      Optional<LineItem> item = ScheduleTags.item(tag, header.end(column));
      if (item.isEmpty()) {
        report(line, column, value, Diagnostic.Reason.NO_CAPTION, "the tag is not read");
      } else {
        write(line, column, tag, item.get(), value);
      }
    }
  }

  private void write(int line, int column, String tag, LineItem item, ValueToken value) {
    boolean perShare = item instanceof Ratio;
    OptionalInt scale = header.scale();
    if (!value.value().isWellFormed()) {
      report(line, column, value, Diagnostic.Reason.MALFORMED_TOKEN, "the token is malformed");
      return;
    }
    if (!header.isInDollars() || (!perShare && scale.isEmpty())) {
      report(line, column, value, Diagnostic.Reason.NO_SCALE, "the schedule's unit cannot be read");
      return;
    }
    int power = perShare ? 0 : scale.orElse(0);
    Unit unit = perShare ? Unit.perShare(DOLLARS) : Unit.monetary(DOLLARS);
    release.addFacts(
        Fact.builder()
            .company(context.company().orElse(Company.unnamed()))
            .item(item)
            .period(period(line, column, item))
            .figure(
                Figure.of(
                    value.value().signed().scaleByPowerOfTen(power),
                    unit,
                    value.value().decimals() - power))
            .statement(StatementKind.OTHER)
            .source(
                Source.builder()
                    .document(context.document())
                    .exhibit(context.exhibit())
                    .released(context.released())
                    .table(1)
                    .line(line)
                    .column(column + 1)
                    .caption(tag)
                    .printed(value.printed())
                    .build())
            .build());
  }

  private Optional<Period> period(int line, int column, LineItem item) {
    if (item instanceof Stock) {
      return header.end(column).map(Period::atCloseOf);
    }
    Optional<Period> period = header.period(column, stated);
    if (period.isEmpty() && silent) {
      silent = false;
      release.addDiagnostics(
          context
              .about(
                  line,
                  Diagnostic.Reason.CONTRADICTORY_PERIOD,
                  "the schedule does not tell when its year began, or tells a length other than"
                      + " that from the fiscal year's end; its flows have no period")
              .build());
    }
    return period;
  }

  private void report(
      int line, int column, ValueToken value, Diagnostic.Reason reason, String message) {
    release.addDiagnostics(
        context.about(line, reason, message).column(column + 1).printed(value.printed()).build());
  }
}
