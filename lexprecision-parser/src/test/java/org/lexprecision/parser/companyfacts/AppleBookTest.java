package org.lexprecision.parser.companyfacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.parser.Releases;

/**
 * One book of Apple from text filings of the 1990s, HTML releases of 2007 to 2014 and its company
 * facts: every quarter of net sales and net income, in all filings together and as first reported.
 */
class AppleBookTest {

  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");
  private static final Pattern PLACE = Pattern.compile("\\(([^()]+ line \\d+[^()]*)\\)");

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

  @Test
  void every_quarter_has_its_status_and_place() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "SKIPPED: no " + CORPUS + " beside the project");
    ImmutableList<Release> releases = Releases.read(files());
    FactBook book =
        FactBook.of(Company.of("Apple", "0000320193"), releases.toArray(Release[]::new));
    assertEquals(
        List.of("2 for 1 as of 2000-07-31", "7 for 1 as of 2014-07-22", "4 for 1 as of 2020-10-30"),
        book.splits().stream().map(Object::toString).toList());
    FactBook first = book.asFirstReported();
    List<String> lines = new ArrayList<>();
    for (LineItem item : List.of(LineItems.REVENUES, LineItems.NET_INCOME)) {
      for (Period quarter : book.quarters()) {
        lines.add(
            item.id()
                + " "
                + quarter.end().minusDays(1)
                + ": "
                + told(book.ask(item).over(quarter))
                + "; first "
                + told(first.ask(item).over(quarter)));
      }
    }
    assertEquals(golden(), lines.stream().collect(Collectors.joining("\n", "", "\n")));
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
