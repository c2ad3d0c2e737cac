package org.lexprecision.parser.internal.statement;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Segment;
import org.lexprecision.StatementKind;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.header.HeadedTable;
import org.lexprecision.parser.internal.header.Reading;
import org.lexprecision.parser.internal.header.Setting;
import org.lexprecision.parser.internal.part.PartNames;
import org.lexprecision.parser.internal.part.PartWords;
import org.lexprecision.parser.internal.part.TitleParts;
import org.lexprecision.parser.internal.row.RowDraft;

/**
 * Tables whose title names a part of the company that other tables of the document show beside the
 * other parts: all their figures are of that part.
 */
final class TitledSegments {

  private static final ImmutableSet<StatementKind> OF_PARTS =
      ImmutableSet.of(StatementKind.SEGMENT, StatementKind.OTHER, StatementKind.RECONCILIATION);

  /** A business that was bought and whose name no words around the table tell. */
  private static final Segment BOUGHT = Segment.of("Acquired business");

  private static final String GOODWILL = "Goodwill";

  /** All parts that tables name. */
  private final ImmutableSet<Segment> known;

  /** Those whose names tell by themselves. */
  private final ImmutableSet<Segment> names;

  private final Predicate<String> isItem;

  private final String company;

  private TitledSegments(ImmutableSet<Segment> known, String company, Predicate<String> isItem) {
    this.known = known;
    this.company = company;
    this.isItem = isItem;
    this.names = PartNames.telling(known, isItem);
  }

  /** Knows the parts that the tables of a document name. */
  static TitledSegments of(List<Reading> readings, Company company, Predicate<String> isItem) {
    ImmutableSet<Segment> known =
        readings.stream()
            .flatMap(reading -> reading.facts().stream())
            .map(Fact::segment)
            .filter(part -> !part.isConsolidated())
            .collect(ImmutableSet.toImmutableSet());
    return new TitledSegments(known, company.name(), isItem);
  }

  /**
   * Finds the one part that the title of a table of the whole company names, or that is all the
   * words before it say.
   */
  Optional<Segment> of(Table table, Setting setting, Reading reading) {
    if (!OF_PARTS.contains(reading.kind())
        || reading.facts().stream().noneMatch(fact -> fact.segment().isConsolidated())) {
      return Optional.empty();
    }
    Optional<Segment> part = named(table, names).or(() -> named(setting.lead()));
    return reading.kind() == StatementKind.RECONCILIATION ? part : part.or(() -> measured(table));
  }

  /** Finds the part that a line above a table names before what is measured. */
  private Optional<Segment> measured(Table table) {
    return table.heading().stream()
        .flatMap(line -> TitleParts.measured(titled(line), names, isItem).stream())
        .findFirst()
        .map(Segment::of);
  }

  /** Finds the part whose name words are. */
  private Optional<Segment> named(String words) {
    String name = CharMatcher.anyOf(": ").trimFrom(words);
    return names.stream().filter(part -> part.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Finds the part that the title of a table says it is of, whether others name it or not. */
  Optional<Segment> said(StrangerTitle title, Reading reading) {
    boolean ofCompany =
        OF_PARTS.contains(reading.kind())
            && !reading.facts().isEmpty()
            && reading.facts().stream().allMatch(fact -> fact.segment().isConsolidated());
    return ofCompany ? title.part().map(this::abbreviated) : Optional.empty();
  }

  /** A part under the initials by which other tables name it, if they do. */
  private Segment abbreviated(Segment part) {
    String initials = TitleParts.initials(part.name());
    return known.stream().filter(one -> one.name().equals(initials)).findFirst().orElse(part);
  }

  /** Finds the part that a table is of which contradicts those of the company. */
  Optional<Segment> ofStranger(Table table) {
    return named(table, known);
  }

  /** Finds the one part with whose name a line above a table begins. */
  private Optional<Segment> named(Table table, ImmutableSet<Segment> parts) {
    Set<Segment> found = new LinkedHashSet<>();
    for (Paragraph.Line line : table.heading()) {
      String title = titled(line);
      parts.stream().filter(part -> names(title, part.name())).forEach(found::add);
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** A line without the name of the company that it begins with. */
  private String titled(Paragraph.Line line) {
    String text = line.text().strip();
    boolean own = text.regionMatches(true, 0, company, 0, company.length());
    String rest = own ? text.substring(company.length()).strip() : text;
    return company.isEmpty() || rest.isEmpty() ? text : rest;
  }

  /** Finds the business that a table and the words before it say was bought. */
  static Optional<Segment> bought(HeadedTable table, Setting setting, Reading reading) {
    boolean ofCompany =
        reading.kind() == StatementKind.OTHER
            && reading.facts().stream().allMatch(fact -> fact.segment().isConsolidated())
            && table.title().basis().isEmpty();
    if (!ofCompany) {
      return Optional.empty();
    }
    String title = table.title().text();
    String introduced = table.title().introduced(setting.lead()).text();
    return TitleParts.bought(title)
        .or(() -> TitleParts.bought(introduced))
        .map(Segment::of)
        .or(() -> isPurchase(title, introduced, reading) ? Optional.of(BOUGHT) : Optional.empty());
  }

  /** Whether words and rows tell of a purchase: what was bought, and a price or goodwill for it. */
  private static boolean isPurchase(String title, String introduced, Reading reading) {
    return (TitleParts.isPurchase(title) || TitleParts.isPurchase(introduced))
        && reading.facts().stream()
            .map(fact -> fact.series().item())
            .anyMatch(item -> item.id().equals(GOODWILL) || TitleParts.isPurchase(item.label()));
  }

  /** Gives all rows the part that the title names, or their own within it. */
  static void apply(List<RowDraft> rows, Segment part) {
    for (RowDraft row : rows) {
      row.segment =
          row.segment.isConsolidated() || row.segment.equals(part)
              ? part
              : Segment.of(part.name() + ", " + row.segment.name());
      if (row.statement == StatementKind.OTHER) {
        row.statement = StatementKind.SEGMENT;
      }
    }
  }

  private static boolean names(String title, String name) {
    if (!title.regionMatches(true, 0, name, 0, name.length())) {
      return false;
    }
    String rest = title.substring(name.length());
    if (!rest.isEmpty() && Character.isLetterOrDigit(rest.charAt(0))) {
      return false;
    }
    String next = rest.strip();
    return next.isEmpty()
        || !Character.isLetterOrDigit(next.charAt(0))
        || PartWords.FOLLOWING.begins(next);
  }
}
