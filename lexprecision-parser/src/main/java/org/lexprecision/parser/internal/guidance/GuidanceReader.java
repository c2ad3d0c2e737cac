package org.lexprecision.parser.internal.guidance;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexprecision.Balance;
import org.lexprecision.Guidance;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.Unit;
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
import org.lexprecision.parser.internal.unit.CurrencyWords;
import org.lexprecision.parser.internal.words.WordList;

/** Reads what a release expects of periods to come. */
public final class GuidanceReader {

  private static final ImmutableSet<String> SHARES = ImmutableSet.of("share", "shares");
  private static final ImmutableSet<String> OUTLOOKS =
      ImmutableSet.copyOf(WordList.lines(GuidanceReader.class, "outlooks.txt"));
  private static final ImmutableSet<String> EARLIER =
      ImmutableSet.copyOf(WordList.lines(GuidanceReader.class, "earlier.txt"));
  private static final int LONGEST_HEADING = 14;
  private static final int LONGEST_ROW = 24;

  private final Release release;
  private final Map<List<Object>, Guidance> found = new LinkedHashMap<>();
  private final ComingPeriodsSource periods;
  private boolean heading;
  private boolean lead;
  private Optional<When> when = Optional.empty();
  private int power;

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
    this.release = release;
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
    ImmutableList<ImmutableList<Paragraph.Line>> parts =
        isRows(paragraph)
            ? paragraph.lines().stream()
                .map(ImmutableList::of)
                .collect(ImmutableList.toImmutableList())
            : ImmutableList.of(paragraph.lines());
    for (ImmutableList<Paragraph.Line> part : parts) {
      bullets(WordScanner.scan(part)).forEach(this::read);
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
    return last.isNumber() || last.isMark("%") || last.isMark(")") || last.is("million");
  }

  private void read(List<Word> words) {
    if (words.isEmpty()) {
      return;
    }
    boolean bullet = words.get(0).kind() == Word.Kind.MARK || isSmall(words.get(0));
    boolean row = words.size() <= LONGEST_ROW && endsWithNumber(words);
    if (!bullet && !row && isHeading(words)) {
      head(words);
      return;
    }
    if (lead && !bullet && !row) {
      lead = false;
    }
    Optional<When> last = Optional.empty();
    for (List<Word> sentence : Sentences.of(words)) {
      Optional<When> around = last.isPresent() ? last : when;
      boolean isRow = row && !bullet && sentence.stream().noneMatch(StatementGuidance::isCue);
      add(
          new Statement(
              sentence,
              (heading && (bullet || isRow)) || lead || (heading && isModal(sentence)),
              isRow,
              around,
              isRow ? Math.max(power, power(sentence)) : 0));
      last = WhenReader.all(sentence).stream().reduce((one, other) -> other).or(() -> around);
    }
    if (words.get(words.size() - 1).isMark(":") && words.stream().anyMatch(this::isLead)) {
      lead = true;
      when = WhenReader.all(words).stream().findFirst().or(() -> when);
    }
  }

  private boolean isLead(Word word) {
    return StatementGuidance.isCue(word) || OUTLOOKS.contains(word.key());
  }

  /** Whether a sentence of an outlook speaks of what will be. */
  private static boolean isModal(List<Word> sentence) {
    return sentence.stream().anyMatch(word -> word.is("will") || word.is("should"));
  }

  private static boolean isSmall(Word word) {
    return word.isLetters() && Character.isLowerCase(word.text().charAt(0));
  }

  private static boolean isHeading(List<Word> words) {
    Word last = words.get(words.size() - 1);
    return words.size() <= LONGEST_HEADING && !last.isMark(".") && !last.isMark(";");
  }

  /** A heading begins an outlook, or names a period of it, or ends it. */
  private void head(List<Word> words) {
    if (words.isEmpty()) {
      return;
    }
    Optional<When> named = WhenReader.all(words).stream().findFirst();
    boolean outlook = words.stream().anyMatch(word -> OUTLOOKS.contains(word.key()));
    int scale = power(words);
    if (outlook) {
      heading = true;
      lead = false;
      when = named;
      power = scale;
    } else if (heading && (named.isPresent() || scale > 0) && WhenReader.all(words).size() < 2) {
      when =
          when.isPresent() && named.isPresent()
              ? named.map(when.get()::ending)
              : named.or(() -> when);
      power = Math.max(power, scale);
    } else {
      heading = false;
      lead = false;
      when = Optional.empty();
      power = 0;
    }
  }

  private void read(Table table) {
    boolean empty = table.rows().stream().noneMatch(Row.Values.class::isInstance);
    if (empty && heading) {
      table.heading().forEach(line -> head(WordScanner.scan(List.of(line))));
      return;
    }
    List<Word> words = new ArrayList<>();
    table.heading().forEach(line -> words.addAll(WordScanner.scan(List.of(line))));
    for (Column column : table.columns()) {
      for (Column.HeaderCell cell : column.header()) {
        words.addAll(WordScanner.scan(List.of(new Paragraph.Line(cell.line(), cell.text()))));
      }
    }
    ImmutableList<When> named = WhenReader.all(words);
    boolean titled = words.stream().anyMatch(word -> OUTLOOKS.contains(word.key()));
    boolean past = named.stream().anyMatch(periods.get()::isPast);
    heading = titled ? !past : heading && !past;
    lead = false;
    if (!heading) {
      when = Optional.empty();
      power = 0;
      return;
    }
    when = named.stream().findFirst().or(() -> when);
    power = titled ? power(words) : Math.max(power, power(words));
    for (Row row : table.rows()) {
      if (row instanceof Row.Values values
          && (values.cells().size() == 1 || isReplaced(table))
          && values.cells().get(0).column() == 0) {
        Row.Cell cell = values.cells().get(0);
        String text = values.label() + " " + cell.sign() + cell.printed();
        List<Word> line = WordScanner.scan(List.of(new Paragraph.Line(cell.line(), text)));
        add(new Statement(line, true, true, when, power));
      }
    }
  }

  /** Whether all columns but the first say what had been expected before. */
  private static boolean isReplaced(Table table) {
    return table.columns().size() > 1
        && table.columns().stream()
            .skip(1)
            .allMatch(
                column ->
                    column.header().stream()
                        .flatMap(cell -> WordScanner.scan(line(cell)).stream())
                        .anyMatch(word -> EARLIER.contains(word.key())));
  }

  private static ImmutableList<Paragraph.Line> line(Column.HeaderCell cell) {
    return ImmutableList.of(new Paragraph.Line(cell.line(), cell.text()));
  }

  /** The power of ten that words name as a scale. */
  private static int power(List<Word> words) {
    for (Word word : words) {
      switch (word.key()) {
        case "thousand", "000" -> {
          return 3;
        }
        case "million" -> {
          return 6;
        }
        case "billion" -> {
          return 9;
        }
        default -> {}
      }
    }
    return 0;
  }

  private void add(Statement statement) {
    for (Found one : StatementGuidance.read(statement)) {
      Optional<When> named = one.when();
      if (named.filter(periods.get()::isPast).isPresent()) {
        continue;
      }
      Guidance guidance = guidance(statement, one, named.flatMap(periods.get()::period));
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

  private Guidance guidance(Statement statement, Found one, Optional<Period> period) {
    Word first = statement.words().get(one.range().from());
    Word last = statement.words().get(one.range().to() - 1);
    String printed =
        first.line().equals(last.line())
            ? first.line().text().substring(first.start(), last.end())
            : first.line().text().substring(first.start())
                + " "
                + last.line().text().substring(0, last.end()).strip();
    return Guidance.builder()
        .document(release.document())
        .exhibit(release.exhibit())
        .item(item(one))
        .period(period)
        .when(one.when().map(When::text).orElse(""))
        .low(one.range().low())
        .high(one.range().high())
        .unit(unit(one))
        .basis(one.basis())
        .line(first.line().number())
        .printed(printed)
        .build();
  }

  private static LineItem item(Found one) {
    return LineItems.find(one.id())
        .orElseGet(
            () ->
                switch (one.kind()) {
                  case RATE, SHARE -> LineItems.ratio(one.id(), one.label());
                  case COUNT -> LineItems.dayAverage(one.id(), one.label(), Balance.NONE);
                  case MONEY, LOSS -> LineItems.flow(one.id(), one.label(), Balance.NONE);
                });
  }

  private Unit unit(Found one) {
    if (!one.per().isEmpty()) {
      return SHARES.contains(Ascii.toLowerCase(one.per()))
          ? Unit.perShare(currency())
          : Unit.measure(currency() + "/" + one.per());
    }
    return switch (one.kind()) {
      case RATE -> Unit.pure();
      case COUNT -> Unit.shares();
      case SHARE -> Unit.perShare(currency());
      case MONEY, LOSS -> Unit.monetary(currency());
    };
  }

  private Currency currency() {
    return release.facts().stream()
        .map(fact -> fact.figure().unit())
        .filter(Unit.Monetary.class::isInstance)
        .map(unit -> ((Unit.Monetary) unit).currency())
        .findFirst()
        .orElse(CurrencyWords.DOLLARS);
  }
}
