package org.lexprecision.parser.statementdata;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexprecision.Company;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.StatementKind;
import org.lexprecision.TaggedSource;
import org.lexprecision.Unit;
import org.lexprecision.parser.internal.tagged.DataNumbers;
import org.lexprecision.parser.internal.tagged.TaggedItems;
import org.lexprecision.parser.internal.tagged.TaggedSegments;
import org.lexprecision.parser.internal.tagged.UsualDecimals;

/** The figures of one filing as they go by. */
final class FilingFacts {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final Pattern INSTANCE = Pattern.compile("-(\\d{8})");
  private static final int CIK_DIGITS = 10;
  private static final int MOST_QUARTERS = 400;
  private static final int MONTHS = 3;
  private static final int PRINTED = 4;
  private static final String PER_SHARE = "PerShare";
  private static final Splitter PAIRS = Splitter.on(';').omitEmptyStrings().trimResults();
  private static final ImmutableMap<String, StatementKind> STATEMENTS =
      ImmutableMap.of(
          "IS", StatementKind.OPERATIONS,
          "BS", StatementKind.BALANCE_SHEET,
          "CF", StatementKind.CASH_FLOW);

  private record Element(String tag, String version) {}

  private record Stated(DataTable.Row row, Period period, BigDecimal amount, Unit unit) {}

  private final String document;
  private final String accession;
  private final String form;
  private final Company company;
  private final Optional<LocalDate> filed;
  private final ExactDates dates = new ExactDates();
  private final TaggedItems items = new TaggedItems(LineItems.standard());
  private final Map<Element, StatementKind> statements = new HashMap<>();
  private final UsualDecimals decimals = new UsualDecimals();
  private final List<Stated> stated = new ArrayList<>();
  private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

  private FilingFacts(
      String document, String accession, String form, Company company, Optional<LocalDate> filed) {
    this.document = document;
    this.accession = accession;
    this.form = form;
    this.company = company;
    this.filed = filed;
  }

  /** Begins a filing with its row of {@code sub}. */
  static FilingFacts of(String document, DataTable.Row row) {
    try {
      FilingFacts filing =
          new FilingFacts(
              document,
              row.cell("adsh"),
              row.cell("form"),
              Company.of(row.cell("name"), Strings.padStart(row.cell("cik"), CIK_DIGITS, '0')),
              Optional.of(LocalDate.parse(row.cell("filed"), DAY)));
      Matcher instance = INSTANCE.matcher(row.cell("instance"));
      if (instance.find()) {
        filing.dates.end(LocalDate.parse(instance.group(1), DAY));
      }
      return filing;
    } catch (DateTimeException | IllegalArgumentException e) {
      throw row.refused("no filing: " + e.getMessage());
    }
  }

  /** Learns the days that releases of the company know. */
  void know(Iterable<Release> releases) {
    for (Release release : releases) {
      if (release.company().cik().equals(company.cik())) {
        for (Fact fact : release.facts()) {
          fact.period().ifPresent(this::know);
        }
      }
    }
  }

  private void know(Period period) {
    if (period.isInstant()) {
      dates.moment(period.end().minusDays(1));
    } else {
      dates.end(period.end().minusDays(1));
      dates.end(period.start().minusDays(1));
    }
  }

  /** Learns from a row of {@code pre} on which statement an element stands; the first counts. */
  void place(DataTable.Row row) {
    statements.putIfAbsent(
        new Element(row.cell("tag"), row.cell("version")),
        STATEMENTS.getOrDefault(row.cell("stmt"), StatementKind.OTHER));
  }

  /** Adds a row of {@code num}; one without an amount says that there is none. */
  void add(DataTable.Row row) {
    String text = row.cell("value");
    if (text.isEmpty()) {
      return;
    }
    try {
      Optional<Period> period = period(row);
      if (period.isEmpty()) {
        refuse(
            row,
            Diagnostic.Reason.NO_PERIOD,
            row.cell("tag")
                + " is dated "
                + row.cell("ddate")
                + ", rounded, over "
                + row.cell("qtrs")
                + " quarters, of which the exact days are not known");
        return;
      }
      Stated figure = new Stated(row, period.get(), DataNumbers.decimal(text), unit(row));
      decimals.meet(figure.unit(), figure.amount());
      dimensions(row);
      stated.add(figure);
    } catch (IllegalArgumentException | DateTimeException e) {
      refuse(row, Diagnostic.Reason.TAG, row.cell("tag") + " is no figure: " + e.getMessage());
    }
  }

  /** The unit; the sets state amounts per share in the currency alone. */
  private static Unit unit(DataTable.Row row) {
    Unit unit = Unit.parse(row.cell("uom"));
    return unit instanceof Unit.Monetary money && row.cell("tag").contains(PER_SHARE)
        ? Unit.perShare(money.currency())
        : unit;
  }

  /** How far an amount is rounded: the sets print four digits behind the point. */
  private int decimals(Stated figure) {
    boolean whole =
        figure.unit() instanceof Unit.Monetary
            || figure.unit().equals(Unit.shares())
            || figure.amount().signum() != 0;
    return whole ? Math.min(PRINTED, decimals.of(figure.unit(), figure.amount())) : PRINTED;
  }

  private Optional<Period> period(DataTable.Row row) {
    LocalDate rounded = LocalDate.parse(row.cell("ddate"), DAY);
    int quarters = DataNumbers.integer(row.cell("qtrs"));
    if (quarters < 0 || quarters > MOST_QUARTERS) {
      throw new NumberFormatException(quarters + " quarters");
    }
    Optional<LocalDate> last = dates.of(rounded);
    Optional<LocalDate> before =
        quarters == 0
            ? last
            : dates.of(
                YearMonth.from(rounded).minusMonths((long) MONTHS * quarters).atEndOfMonth());
    return last.isPresent() && before.isPresent()
        ? Optional.of(Period.of(before.get().plusDays(1), last.get().plusDays(1)))
        : Optional.empty();
  }

  private Fact fact(Stated figure) {
    DataTable.Row row = figure.row();
    Unit unit = figure.unit();
    String version = row.cell("version");
    String prefix = version.equals(accession) ? "company" : version.replaceFirst("/.*", "");
    String concept = prefix + ":" + row.cell("tag");
    LineItem item = items.of(concept, figure.period().isInstant(), unit);
    ImmutableMap<String, String> dimensions = dimensions(row);
    return Fact.builder()
        .company(company)
        .item(item)
        .segment(TaggedSegments.of(dimensions, Optional.empty()))
        .basis(TaggedSegments.basis(dimensions))
        .period(figure.period())
        .figure(Figure.of(figure.amount(), unit, decimals(figure)))
        .statement(
            statements.getOrDefault(new Element(row.cell("tag"), version), StatementKind.OTHER))
        .addWitnesses(
            "tag", "accuracy inferred from trailing zeros", "days matched to rounded ones")
        .putAllDimensions(dimensions)
        .source(
            TaggedSource.builder()
                .document(document)
                .exhibit(form)
                .released(filed)
                .accession(accession)
                .concept(concept)
                .printed(row.cell("value"))
                .build())
        .build();
  }

  /** The axes and members of a figure, as full names; a co-registrant is an entity of its own. */
  private static ImmutableMap<String, String> dimensions(DataTable.Row row) {
    ImmutableMap.Builder<String, String> dimensions = ImmutableMap.builder();
    for (String pair : PAIRS.split(row.cell("segments"))) {
      int at = pair.indexOf('=');
      if (at < 1) {
        throw new IllegalArgumentException("\"" + pair + "\" is no axis and member");
      }
      dimensions.put(pair.substring(0, at) + "Axis", pair.substring(at + 1) + "Member");
    }
    if (!row.cell("coreg").isEmpty()) {
      dimensions.put("LegalEntityAxis", row.cell("coreg") + "Member");
    }
    return dimensions.buildKeepingLast();
  }

  private void refuse(DataTable.Row row, Diagnostic.Reason reason, String message) {
    diagnostics.add(
        Diagnostic.builder()
            .document(document)
            .exhibit(form)
            .line(row.line())
            .printed(row.cell("value"))
            .reason(reason)
            .message(message)
            .build());
  }

  Release release() {
    Set<Fact> facts = new LinkedHashSet<>();
    stated.forEach(figure -> facts.add(fact(figure)));
    return Release.builder()
        .document(document)
        .exhibit(form)
        .kind(facts.isEmpty() ? ReleaseKind.OTHER : ReleaseKind.EARNINGS)
        .company(company)
        .released(filed)
        .addAllFacts(facts)
        .addAllDiagnostics(diagnostics)
        .build();
  }
}
