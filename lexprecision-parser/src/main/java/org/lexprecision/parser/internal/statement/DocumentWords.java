package org.lexprecision.parser.internal.statement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.lexprecision.Company;
import org.lexprecision.ReleaseKind;
import org.lexprecision.parser.internal.document.CompanyName;
import org.lexprecision.parser.internal.document.Dateline;
import org.lexprecision.parser.internal.grammar.DateMention;
import org.lexprecision.parser.internal.grammar.PeriodGrammar;
import org.lexprecision.parser.internal.grid.Block;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.row.StatementKinds;
import org.lexprecision.parser.internal.words.Wording;

/** What the running text of a document says of the whole of it. */
final class DocumentWords {

  private static final Splitter PIECE = Splitter.on("  ").trimResults().omitEmptyStrings();
  private static final Wording RELEASE = Wording.listed(DocumentWords.class, "release");

  /** What may stand before a day that stands alone. */
  private static final ImmutableSet<String> DATED =
      ImmutableSet.of("", "Date:", "DATE:", "Dated:", "DATED:", "Dated");

  private static final int FIRST_LINES = 120;
  private static final int TOP_LINES = 12;
  private static final int DATELINE_LINES = 4;
  private static final int LEAST_TITLES = 3;

  private final ImmutableList<String> opening;
  private final Optional<Dateline> dateline;
  private final ImmutableList<String> headings;
  private final boolean exchange;

  private DocumentWords(List<String> opening, List<String> headings, boolean exchange) {
    this.opening = ImmutableList.copyOf(opening);
    this.dateline = dateline(this.opening);
    this.headings = ImmutableList.copyOf(headings);
    this.exchange = exchange;
  }

  static DocumentWords of(Layout layout) {
    List<String> opening = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    for (Block block : layout.blocks()) {
      if (block instanceof Paragraph paragraph) {
        open(paragraph.lines(), opening);
      } else if (block instanceof Table table) {
        open(table.heading(), opening);
        for (Paragraph.Line line : table.heading()) {
          headings.add(line.text().strip());
        }
      }
    }
    boolean exchange =
        opening.stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).contains("exchange offer"));
    return new DocumentWords(opening, headings, exchange);
  }

  private static void open(List<Paragraph.Line> lines, List<String> opening) {
    int room = Math.max(0, FIRST_LINES - opening.size());
    for (Paragraph.Line line : lines.subList(0, Math.min(room, lines.size()))) {
      opening.add(line.text().strip());
    }
  }

  /** The company: the name that heads most tables, or that of the dateline, or the first alone. */
  Company company() {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (String heading : headings) {
      CompanyName.of(heading).ifPresent(name -> names.merge(name, 1, Integer::sum));
    }
    return names.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .or(() -> dateline.flatMap(Dateline::company))
        .or(this::firstNamed)
        .or(this::firstBesideTitle)
        .or(this::firstTelling)
        .or(this::firstHeading)
        .or(this::beforeTitles)
        .or(this::firstTold)
        .map(Company::of)
        .orElseGet(Company::unnamed);
  }

  private Optional<String> firstNamed() {
    return opening.stream().map(CompanyName::of).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> firstTelling() {
    return opening.stream().flatMap(line -> CompanyName.telling(line).stream()).findFirst();
  }

  private Optional<String> firstHeading() {
    return opening.stream()
        .limit(TOP_LINES)
        .flatMap(line -> CompanyName.heading(line).stream())
        .findFirst();
  }

  /** The first line of which a sentence further below says that it told its news. */
  private Optional<String> firstTold() {
    return opening.stream()
        .limit(TOP_LINES)
        .filter(
            line ->
                !line.isEmpty()
                    && opening.stream().anyMatch(text -> CompanyName.isTold(line, text)))
        .findFirst();
  }

  /** The name that stands before the titles of most tables, on one line with them. */
  private Optional<String> beforeTitles() {
    Multiset<String> names = LinkedHashMultiset.create();
    headings.forEach(heading -> CompanyName.before(heading).ifPresent(names::add));
    return Multisets.copyHighestCountFirst(names).stream()
        .findFirst()
        .filter(name -> names.count(name) >= LEAST_TITLES);
  }

  /** The first name that stands beside the title of a statement, on one line. */
  private Optional<String> firstBesideTitle() {
    return opening.stream()
        .map(PIECE::splitToList)
        .filter(pieces -> pieces.size() == 2)
        .filter(pieces -> StatementKinds.ofTitle(pieces.get(1)).isPresent())
        .flatMap(pieces -> CompanyName.of(pieces.get(0)).stream())
        .findFirst();
  }

  /** The day the document bears where releases bear theirs. */
  Optional<LocalDate> released() {
    return dateline.flatMap(Dateline::date).or(this::standing);
  }

  /** The same where it is printed without a year, behind the end of the period reported on. */
  Optional<LocalDate> releasedAfter(LocalDate end) {
    return dateline.flatMap(found -> found.dateAfter(end));
  }

  /** The day for immediate release, or that stands alone above all. */
  private Optional<LocalDate> standing() {
    for (int at = 0; at < opening.size(); at++) {
      String line = opening.get(at);
      int told = release(line);
      boolean first = at < TOP_LINES;
      for (DateMention mention : PeriodGrammar.dates(line)) {
        boolean alone =
            first
                && DATED.contains(line.substring(0, mention.start()).strip())
                && (mention.end() == line.length() || line.charAt(mention.end()) == '.');
        if ((alone && mention.day().isPresent()) || told <= mention.start()) {
          return mention.date();
        }
        first = false;
      }
    }
    return Optional.empty();
  }

  /** Where the words that announce the day of release end, or beyond the line. */
  private static int release(String line) {
    Matcher release = RELEASE.in(line);
    return release.find() ? release.end() : Integer.MAX_VALUE;
  }

  /** The first dateline with a year, or the first without one. */
  private static Optional<Dateline> dateline(List<String> lines) {
    Optional<Dateline> without = Optional.empty();
    for (int at = 0; at < lines.size(); at++) {
      Optional<Dateline> found = Dateline.at(paragraph(lines, at));
      if (found.flatMap(Dateline::date).isPresent()) {
        return found;
      }
      without = without.or(() -> found);
    }
    return without;
  }

  /** A line and those behind it, to the next blank one. */
  private static String paragraph(List<String> lines, int from) {
    StringBuilder text = new StringBuilder(lines.get(from));
    for (int next = from + 1; next < Math.min(lines.size(), from + DATELINE_LINES); next++) {
      if (lines.get(next).isEmpty()) {
        break;
      }
      text.append(' ').append(lines.get(next));
    }
    return text.toString();
  }

  /** The kind of a document that has no statement of operations. */
  ReleaseKind kind() {
    return exchange ? ReleaseKind.EXCHANGE_OFFER : ReleaseKind.OTHER;
  }
}
