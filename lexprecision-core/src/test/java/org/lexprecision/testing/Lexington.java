package org.lexprecision.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.lexprecision.Balance;
import org.lexprecision.Company;
import org.lexprecision.Fact;
import org.lexprecision.Figure;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.ReleaseKind;
import org.lexprecision.Segment;
import org.lexprecision.Source;
import org.lexprecision.StatementKind;
import org.lexprecision.Unit;

/**
 * Four real earnings releases as a perfect reader gives them: the hand-checked facts of the folder
 * {@code shared/oracle} beside the repository, with the footings of their statements.
 */
public final class Lexington {

  /** The folder of hand-checked figures. */
  public static final Path ORACLE = Path.of("..", "..", "shared", "oracle");

  private static final Splitter TABS = Splitter.on('\t');
  private static final ImmutableMap<String, LocalDate> RELEASED =
      ImmutableMap.of(
          "000", LocalDate.parse("2003-08-18"),
          "001", LocalDate.parse("2003-11-17"),
          "002", LocalDate.parse("2004-04-14"),
          "004", LocalDate.parse("2004-05-17"));

  private Lexington() {}

  /** The releases from the first to the last; skips the test where the folder is missing. */
  public static ImmutableList<Release> releases() {
    Map<String, List<Row>> documents =
        rows("facts.tsv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("document"), TreeMap::new, Collectors.toList()));
    return documents.entrySet().stream()
        .map(entry -> release(entry.getKey(), entry.getValue()))
        .collect(toImmutableList());
  }

  /** The rows of a file of the folder by the names of its columns. */
  public static ImmutableList<Row> rows(String file) {
    Path path = ORACLE.resolve(file);
    Assumptions.assumeTrue(
        Files.exists(path),
        () -> "SKIPPED: " + path + " is missing, put the oracle beside the repository");
    try {
      List<String> lines = Files.readAllLines(path);
      List<String> names = TABS.splitToList(lines.get(0));
      return lines.stream()
          .skip(1)
          .map(line -> Row.of(names, TABS.splitToList(line)))
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A row of a file.
   *
   * @param cells its cells by the names of the columns
   */
  public record Row(ImmutableMap<String, String> cells) {

    private static Row of(List<String> names, List<String> texts) {
      ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
      for (int i = 0; i < names.size(); i++) {
        cells.put(names.get(i), i < texts.size() ? texts.get(i) : "");
      }
      return new Row(cells.buildOrThrow());
    }

    /** The cell of a column. */
    public String get(String column) {
      return Optional.ofNullable(cells.get(column)).orElseThrow();
    }
  }

  private static Release release(String document, List<Row> rows) {
    LocalDate released = Optional.ofNullable(RELEASED.get(document.substring(0, 3))).orElseThrow();
    ImmutableList<Fact> facts =
        rows.stream().map(row -> fact(row, released)).collect(toImmutableList());
    return Release.builder()
        .document(document)
        .kind(ReleaseKind.EARNINGS)
        .company(Company.of("Lexington Precision Corporation"))
        .released(released)
        .addAllFacts(facts)
        .addAllFootings(new LexingtonFootings(facts).all())
        .build();
  }

  private static Fact fact(Row row, LocalDate released) {
    StatementKind statement = statement(row.get("statement"));
    Unit unit = Unit.parse(row.get("unit"));
    String decimals = row.get("decimals");
    BigDecimal value = new BigDecimal(row.get("value"));
    return Fact.builder()
        .company(Company.of("Lexington Precision Corporation"))
        .item(item(row.get("concept"), unit))
        .segment(Segment.of(row.get("segment")))
        .period(
            Period.inclusive(LocalDate.parse(row.get("start")), LocalDate.parse(row.get("end"))))
        .figure(
            decimals.isEmpty()
                ? Figure.exactly(value, unit)
                : Figure.of(value, unit, Integer.parseInt(decimals)))
        .statement(statement)
        .source(
            Source.builder()
                .document(row.get("document"))
                .released(released)
                .table(table(statement))
                .line(Integer.parseInt(row.get("line")))
                .column(Integer.parseInt(row.get("column")))
                .caption(row.get("caption"))
                .printed(row.get("printed"))
                .build())
        .build();
  }

  /** The standard item of an id, or an extension that adds up over time. */
  public static LineItem item(String id, Unit unit) {
    return LineItems.find(id)
        .orElseGet(
            () ->
                unit instanceof Unit.Monetary
                    ? LineItems.flow(id, id, Balance.NONE)
                    : LineItems.ratio(id, id));
  }

  /** The ordinal that the tables of a kind of statement share. */
  static int table(StatementKind kind) {
    return 1 + ImmutableList.copyOf(StatementKind.values()).indexOf(kind);
  }

  private static StatementKind statement(String id) {
    return Arrays.stream(StatementKind.values())
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
