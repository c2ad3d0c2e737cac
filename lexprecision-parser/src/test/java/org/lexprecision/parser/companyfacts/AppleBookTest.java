package org.lexprecision.parser.companyfacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexprecision.Company;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.Release;
import org.lexprecision.SplitRatio;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.parser.Releases;

/**
 * One book of Apple from text filings of the 1990s, HTML releases of 2007 to 2014 and its company
 * facts: every quarter of net sales and net income, in all filings together, as first reported and
 * by the latest word.
 */
class AppleBookTest {

  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");
  private static final Pattern PLACE = Pattern.compile("\\(([^()]+\\.(?:json|txt|html) [^()]*)\\)");

  /**
   * Quarters whose amounts per share are told. They were held against the documents by eye, but for
   * those of 2007-09-29, 2014-09-27, 2020-09-26 and 2020-12-26.
   */
  private static final Set<String> HELD =
      Set.of(
          "1999-03-27",
          "1999-06-26",
          "1999-09-25",
          "2000-04-01",
          "2000-07-01",
          "2000-09-30",
          "2007-06-30",
          "2007-09-29",
          "2014-03-29",
          "2014-06-28",
          "2014-09-27",
          "2020-09-26",
          "2020-12-26");

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("text", "more/text", "html")) {
      try (Stream<Path> all = Files.list(CORPUS.resolve(folder))) {
        all.filter(file -> file.getFileName().toString().startsWith("apple"))
            .sorted()
            .forEach(files::add);
      }
    }
    files.add(CORPUS.resolve("companyfacts/CIK0000320193.json"));
    return files;
  }

  private static FactBook book() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "SKIPPED: no " + CORPUS + " beside the project");
    ImmutableList<Release> releases = Releases.read(files());
    return FactBook.of(Company.of("Apple", "0000320193"), releases.toArray(Release[]::new));
  }

  @Test
  void every_quarter_has_its_status_and_place() throws IOException {
    FactBook book = book();
    assertEquals(
        List.of("2 for 1 as of 2000-07-31", "7 for 1 as of 2014-07-22", "4 for 1 as of 2020-10-30"),
        book.splits().stream().map(Object::toString).toList());
    FactBook first = book.asFirstReported();
    FactBook latest = book.latest();
    List<String> lines = new ArrayList<>();
    for (LineItem item : List.of(LineItems.REVENUES, LineItems.NET_INCOME)) {
      for (Period quarter : book.quarters()) {
        lines.add(
            item.id()
                + " "
                + quarter.lastDay()
                + ": "
                + told(book.ask(item).over(quarter))
                + "; first "
                + told(first.ask(item).over(quarter))
                + "; latest "
                + told(latest.ask(item).over(quarter)));
      }
    }
    assertEquals(golden(), lines.stream().collect(Collectors.joining("\n", "", "\n")));
  }

  /**
   * Diluted earnings per share as each release printed them, and per share of today: the splits of
   * 2000, 2014 and 2020 are found, that of 2005 lies where there are no documents and is given.
   */
  @Test
  void amounts_per_share_are_told_in_shares_of_then_and_of_today() throws IOException {
    FactBook first =
        book().withSplit(LocalDate.of(2005, 2, 28), SplitRatio.of(2, 1)).asFirstReported();
    StringBuilder told = new StringBuilder();
    for (Period quarter : first.quarters()) {
      if (HELD.contains(quarter.lastDay().toString())) {
        told.append(quarter.lastDay())
            .append(' ')
            .append(amount(first.asReported().ask("EarningsPerShareDiluted").over(quarter)))
            .append(' ')
            .append(amount(first.splitAdjusted().ask("EarningsPerShareDiluted").over(quarter)))
            .append('\n');
      }
    }
    assertEquals(
        """
        1999-03-27 0.84 0.0075
        1999-06-26 1.2 0.01071
        1999-09-25 0.63 0.00562
        2000-04-01 1.28 0.01143
        2000-07-01 0.55 0.0098
        2000-09-30 0.47 0.0084
        2007-06-30 0.92 0.0329
        2007-09-29 1.01 0.0361
        2014-03-29 11.62 0.415
        2014-06-28 1.28 0.32
        2014-09-27 1.42 0.355
        2020-09-26 0.73 0.73
        2020-12-26 1.68 1.68
        """,
        told.toString());
  }

  private static String amount(Answer answer) {
    return answer.orElseThrow().amount().toPlainString();
  }

  /** Status, amount, and the first place that the answer rests on. */
  private static String told(Answer answer) {
    String amount = answer.figure().map(figure -> " " + figure.amount().toPlainString()).orElse("");
    if (answer.status() == Answer.Status.NOT_DERIVABLE) {
      return answer.status().id();
    }
    Matcher place = PLACE.matcher(answer.explain());
    return answer.status().id() + amount + (place.find() ? " (" + place.group(1) + ")" : "");
  }

  private static String golden() throws IOException {
    try (InputStream golden = AppleBookTest.class.getResourceAsStream("apple-quarters.txt")) {
      return new String(
          Objects.requireNonNull(golden, "apple-quarters.txt").readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }
}
