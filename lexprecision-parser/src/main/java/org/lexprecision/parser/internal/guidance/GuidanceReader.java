package org.lexprecision.parser.internal.guidance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lexprecision.Guidance;
import org.lexprecision.Release;
import org.lexprecision.parser.internal.claim.word.Sentences;
import org.lexprecision.parser.internal.claim.word.Word;
import org.lexprecision.parser.internal.claim.word.WordScanner;
import org.lexprecision.parser.internal.grid.Block;
import org.lexprecision.parser.internal.grid.Column;
import org.lexprecision.parser.internal.grid.Layout;
import org.lexprecision.parser.internal.grid.Paragraph;
import org.lexprecision.parser.internal.grid.Row;
import org.lexprecision.parser.internal.grid.Table;
import org.lexprecision.parser.internal.guidance.StatementGuidance.Found;

/** Reads what a release expects of periods to come. */
public final class GuidanceReader {

  private static final int LONGEST_HEADING = 14;
  private static final int LONGEST_ROW = 24;

  private final GuidanceWriter writer;
  private final Map<List<Object>, Guidance> found = new LinkedHashMap<>();
  private final ComingPeriodsSource periods;
  private final Outlook outlook = new Outlook();

  /** The periods to come are worked out when the first guidance is found. */
  private static final class ComingPeriodsSource {
    private final Release release;
    private Optional<ComingPeriods> known = Optional.empty();

    ComingPeriodsSource(Release release) {
      this.release = release;
    }

    ComingPeriods get() {
      ComingPeriods periods = known.orElseGet(() -> ComingPeriods.of(release));
      known = Optional.of(periods);
      return periods;
    }
  }

  private GuidanceReader(Release release) {
    this.writer = new GuidanceWriter(release);
    this.periods = new ComingPeriodsSource(release);
  }

  /**
   * Returns the guidance of a document, in printed order; what is stated twice stands once.
   *
   * @param release what its tables say; they teach the fiscal calendar
   */
  public static ImmutableList<Guidance> read(Layout layout, Release release) {
    GuidanceReader reader = new GuidanceReader(release);
    for (Block block : layout.blocks()) {
      if (block instanceof Paragraph paragraph) {
        reader.read(paragraph);
      } else if (block instanceof Table table) {
        reader.read(table);
      }
    }
    return reader.found.values().stream()
        .filter(one -> reader.found.values().stream().noneMatch(other -> isWithin(one, other)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether one is a point of the range that another states of the same. */
  private static boolean isWithin(Guidance one, Guidance other) {
    return one.item().equals(other.item())
        && one.basis() == other.basis()
        && one.period().equals(other.period())
        && one.low().isPresent()
        && one.low().equals(one.high())
        && other.low().filter(low -> low.compareTo(one.low().get()) < 0).isPresent()
        && other.high().filter(high -> high.compareTo(one.low().get()) > 0).isPresent();
  }

  private void read(Paragraph paragraph) {
    if (paragraph.lines().size() == 1 || isRows(paragraph)) {
      paragraph.lines().forEach(this::read);
    } else {
      bullets(WordScanner.scan(paragraph.lines())).forEach(this::read);
    }
  }

  /** Words parted before every letter "o" that begins a line, which stands for a bullet. */
  private static ImmutableList<List<Word>> bullets(List<Word> words) {
    ImmutableList.Builder<List<Word>> parts = ImmutableList.builder();
    int from = 0;
    for (int at = 1; at <= words.size(); at++) {
      boolean begins =
          at < words.size()
              && words.get(at).text().equals("o")
              && !words.get(at).line().equals(words.get(at - 1).line());
      if (begins || at == words.size()) {
        parts.add(words.subList(from, at));
        from = at;
      }
    }
    return parts.build();
  }

  /** Lines of which most end with a number are rows; those of running text end anywhere. */
  private static boolean isRows(Paragraph paragraph) {
    long numbered =
        paragraph.lines().stream()
            .map(line -> WordScanner.scan(List.of(line)))
            .filter(words -> !words.isEmpty() && words.size() <= LONGEST_ROW)
            .filter(words -> endsWithNumber(words))
            .count();
    return paragraph.lines().size() > 1 && 2 * numbered > paragraph.lines().size();
  }

  private static boolean endsWithNumber(List<Word> words) {
    Word last = words.get(words.size() - 1);
    boolean time =
        WhenReader.all(words).stream().anyMatch(one -> one.to() == words.size() && last.isNumber());
    return !time && (last.isNumber() || last.isMark("%") || last.isMark(")") || last.is("million"));
  }

  /** Reads a line that stands alone: heads, a row under heads, or words. */
  private void read(Paragraph.Line line) {
    ImmutableList<String> texts = HeadedRow.apart(line.text());
    if (texts.size() > 1) {
      ImmutableList<Head> heads = heads(line, texts);
      if (!heads.isEmpty()) {
        outlook.heads(heads, Outlook.power(WordScanner.scan(List.of(line))));
        return;
      }
      ImmutableList<Head> over = outlook.heads();
      int labels = over.size() + 1 - texts.size();
      if (labels == 0 || labels == 1) {
        rows(
            line.number(),
            texts.get(0),
            texts.subList(1, texts.size()),
            over.subList(labels, over.size()));
        return;
      }
    }
    read(WordScanner.scan(List.of(line)));
  }

  /** The heads that a line is made of, but for words that stand over the labels. */
  private ImmutableList<Head> heads(Paragraph.Line line, List<String> texts) {
    ImmutableList.Builder<Head> heads = ImmutableList.builder();
    for (int at = 0; at < texts.size(); at++) {
      List<Word> words =
          WordScanner.scan(List.of(new Paragraph.Line(line.number(), texts.get(at))));
      Optional<Head> head = Head.of(words, periods.get()::isPast);
      if (head.isEmpty() && at > 0) {
        return ImmutableList.of();
      }
      head.ifPresent(heads::add);
    }
    return heads.build();
  }

  private void rows(int number, String label, List<String> texts, List<Head> heads) {
    for (HeadedRow row : HeadedRow.all(label, texts, heads)) {
      List<Word> words = WordScanner.scan(List.of(new Paragraph.Line(number, row.text())));
      int power = Math.max(outlook.power(), Math.max(row.power(), Outlook.power(words)));
      add(new Statement(words, true, true, row.when().or(outlook::when), power));
    }
  }

  /** Reads a line of the heading of a table, which ends no outlook. */
  private void readTitle(Paragraph.Line line) {
    List<Word> words = WordScanner.scan(List.of(line));
    if (outlook.isMoved(words) || !isHeading(words) || HeadedRow.apart(line.text()).size() > 1) {
      read(line);
    }
  }

  private void read(List<Word> words) {
    if (words.isEmpty()) {
      return;
    }
    boolean leads =
        words.get(words.size() - 1).isMark(":") && words.stream().anyMatch(this::isLead);
    boolean scale = words.get(0).isMark("(") && Outlook.power(words) > 0;
    boolean bullet = !scale && (words.get(0).kind() == Word.Kind.MARK || isSmall(words.get(0)));
    boolean row = !scale && words.size() <= LONGEST_ROW && endsWithNumber(words);
    if (!bullet && !row && isHeading(words) && !leads) {
      outlook.head(words);
      return;
    }
    if (!bullet && !row && !(outlook.isLead() && isLabelled(words))) {
      outlook.endLead();
    }
    Optional<When> last = Optional.empty();
    for (List<Word> sentence : Sentences.of(words)) {
      Optional<When> around = last.isPresent() ? last : outlook.when();
      boolean isRow = row && !bullet && sentence.stream().noneMatch(Expectation::isCue);
      boolean heading = outlook.isHeading();
      add(
          new Statement(
              sentence,
              (heading && (bullet || isRow)) || outlook.isLead() || (heading && isModal(sentence)),
              isRow,
              around,
              isRow ? Math.max(outlook.power(), Outlook.power(sentence)) : 0));
      last = WhenReader.all(sentence).stream().reduce((one, other) -> other).or(() -> around);
    }
    if (leads) {
      outlook.lead(words);
    }
  }

  private boolean isLead(Word word) {
    return Expectation.isCue(word) || Outlook.isNamed(List.of(word));
  }

  /** Whether a sentence of an outlook speaks of what will be. */
  private static boolean isModal(List<Word> sentence) {
    return sentence.stream().anyMatch(word -> word.is("will") || word.is("should"));
  }

  /** Whether a period leads what is said of it: "Fourth quarter 2004: revenue of …". */
  private static boolean isLabelled(List<Word> words) {
    return WhenReader.all(words).stream()
        .findFirst()
        .filter(first -> first.from() == 0 && first.to() < words.size())
        .filter(first -> words.get(first.to()).isMark(":"))
        .isPresent();
  }

  private static boolean isSmall(Word word) {
    return word.isLetters() && Character.isLowerCase(word.text().charAt(0));
  }

  private static boolean isHeading(List<Word> words) {
    Word last = words.get(words.size() - 1);
    return words.size() <= LONGEST_HEADING && !last.isMark(".") && !last.isMark(";");
  }

  private void read(Table table) {
    table.heading().forEach(this::readTitle);
    if (table.rows().stream().noneMatch(Row.Values.class::isInstance)) {
      return;
    }
    List<Word> above = new ArrayList<>();
    table.heading().forEach(line -> above.addAll(WordScanner.scan(List.of(line))));
    ImmutableList<Head> heads = heads(table.columns());
    if (Head.areOfOutlook(heads) && isExpected(above, heads)) {
      if (Outlook.isNamed(above)) {
        outlook.begin(
            WhenReader.all(above).stream().findFirst().or(outlook::when), Outlook.power(above));
      }
      headed(table, heads);
    } else {
      plain(table, above);
    }
    outlook.endLead();
  }

  private boolean isExpected(List<Word> above, List<Head> heads) {
    boolean named = Outlook.isNamed(above) || heads.stream().anyMatch(this::isNamed);
    return named || outlook.isHeading() || outlook.isLead();
  }

  private boolean isNamed(Head head) {
    return Outlook.isNamed(head.words());
  }

  private ImmutableList<Head> heads(List<Column> columns) {
    return columns.stream()
        .map(column -> Head.of(words(column), periods.get()::isPast).orElse(Head.UNKNOWN))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Word> words(Column column) {
    return WordScanner.scan(
        column.header().stream()
            .map(cell -> new Paragraph.Line(cell.line(), cell.text()))
            .collect(Collectors.toList()));
  }

  /** Reads the rows of a table whose columns have heads of an outlook. */
  private void headed(Table table, List<Head> heads) {
    ImmutableList<Head> distinct =
        heads.stream().distinct().collect(ImmutableList.toImmutableList());
    for (Row row : table.rows()) {
      if (row instanceof Row.Values values) {
        List<String> texts = new ArrayList<>();
        for (Head head : distinct) {
          texts.add(
              values.cells().stream()
                  .filter(cell -> heads.get(cell.column()).equals(head))
                  .map(cell -> cell.sign() + cell.printed())
                  .collect(Collectors.joining(" ")));
        }
        rows(values.line(), values.label(), texts, distinct);
      }
    }
  }

  /**
   * Reads the rows of a table that has one column of what is expected, which only its title tells.
   */
  private void plain(Table table, List<Word> above) {
    List<Word> words = new ArrayList<>(above);
    table.columns().forEach(column -> words.addAll(words(column)));
    ImmutableList<When> named = WhenReader.all(words);
    boolean past = named.stream().anyMatch(periods.get()::isPast);
    if (past || !(Outlook.isNamed(words) || outlook.isHeading())) {
      outlook.end();
      return;
    }
    int scale = Outlook.power(words);
    outlook.begin(
        named.stream().findFirst().or(outlook::when),
        Outlook.isNamed(words) ? scale : Math.max(outlook.power(), scale));
    for (Row row : table.rows()) {
      if (row instanceof Row.Values values
          && values.cells().size() == 1
          && values.cells().get(0).column() == 0) {
        Row.Cell cell = values.cells().get(0);
        String text = values.label() + " " + cell.sign() + cell.printed();
        add(
            new Statement(
                WordScanner.scan(List.of(new Paragraph.Line(cell.line(), text))),
                true,
                true,
                outlook.when(),
                outlook.power()));
      }
    }
  }

  private void add(Statement statement) {
    for (Found one : StatementGuidance.read(statement)) {
      Optional<When> named = one.when();
      if (named.filter(periods.get()::isPast).isPresent()) {
        continue;
      }
      Guidance guidance = writer.guidance(statement, one, named.flatMap(periods.get()::period));
      found.putIfAbsent(
          List.of(
              guidance.item().id(),
              guidance.basis(),
              guidance.low(),
              guidance.high(),
              guidance.period()),
          guidance);
    }
  }
}
