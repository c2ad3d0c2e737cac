package org.lexprecision.parser.statementdata;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexprecision.Release;
import org.lexprecision.parser.ReleaseParseException;

/**
 * Reads Financial Statement Data Sets: the filings of {@code sub}, the figures of {@code num}, and
 * where {@code pre} says that they stand.
 *
 * <p>The sets round every date to the nearest end of a month: a year to September 28, 2024 is one
 * to September 30. A figure is a fact only where its exact dates are known: from the name that the
 * filing gives its instance ({@code aapl-20240928}), and from other releases of the company; a
 * rounded date that none or several of these dates round to is refused, with its line. The figures
 * of one filing are a release dated by the day it was filed. The sets tell no accuracy: amounts are
 * taken to be rounded where their trailing zeros begin, as those of company facts are.
 *
 * <pre>{@code
 * StatementData data = StatementData.of(Path.of("sub.txt"), Path.of("num.txt"), Path.of("pre.txt"));
 * FactBook book = FactBook.of(data.releases(Releases.read(Path.of("CIK0000320193.json"))));
 * }</pre>
 */
public final class StatementData {

  private final Path submissions;
  private final Path numbers;
  private final Path presentation;

  private StatementData(Path submissions, Path numbers, Path presentation) {
    this.submissions = submissions;
    this.numbers = numbers;
    this.presentation = presentation;
  }

  /**
   * Returns the data of three tables, whatever their names.
   *
   * @param submissions {@code sub.txt}
   * @param numbers {@code num.txt}
   * @param presentation {@code pre.txt}
   */
  public static StatementData of(Path submissions, Path numbers, Path presentation) {
    return new StatementData(submissions, numbers, presentation);
  }

  /**
   * Reads the filings, in the order of {@code sub}.
   *
   * @param known releases that tell exact dates of the companies, such as their company facts; of
   *     each filing those of its own company count
   * @return a release for each filing; its diagnostics name the figures that became no facts
   * @throws ReleaseParseException if a table lacks a column, or a row is no row of it, naming the
   *     line
   * @throws UncheckedIOException if a file cannot be read
   */
  public ImmutableList<Release> releases(Iterable<Release> known) {
    try {
      Map<String, FilingFacts> filings = new LinkedHashMap<>();
      String document = numbers.getFileName().toString();
      DataTable.read(
          submissions,
          ImmutableList.of("adsh", "cik", "name", "form", "filed", "instance"),
          row -> {
            FilingFacts filing = FilingFacts.of(document, row);
            filing.know(known);
            filings.put(row.cell("adsh"), filing);
          });
      DataTable.read(
          presentation,
          ImmutableList.of("adsh", "stmt", "tag", "version"),
          row -> {
            @Nullable FilingFacts filing = filings.get(row.cell("adsh"));
            if (filing != null) {
              filing.place(row);
            }
          });
      DataTable.read(
          numbers,
          ImmutableList.of("adsh", "tag", "version", "ddate", "qtrs", "uom", "value"),
          row -> {
            @Nullable FilingFacts filing = filings.get(row.cell("adsh"));
            if (filing == null) {
              throw row.refused("the filing " + row.cell("adsh") + " is not among the submissions");
            }
            filing.add(row);
          });
      return filings.values().stream()
          .map(FilingFacts::release)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
