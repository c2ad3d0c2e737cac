package org.lexprecision.examples.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexprecision.LineItem;
import org.lexprecision.LineItems;
import org.lexprecision.Period;
import org.lexprecision.algebra.Answer;
import org.lexprecision.algebra.Answer.Status;
import org.lexprecision.algebra.FactBook;
import org.lexprecision.parser.Releases;

/**
 * Every fiscal quarter of net sales and net income that the consecutive filings of two companies
 * span.
 *
 * <p>What is expected stands in a file for each, a quarter a line: its first and last day, the
 * status, and the value; what is derived with the figures it follows from, what conflicts with
 * those that contend, what is not derivable with the figure that is missing. Each was held against
 * the filings by eye. {@code -Dquarters.rewrite=true} writes the files anew, to be looked at before
 * they are kept.
 */
class QuartersAcceptanceTest {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "lexprecision", "examples", "acceptance");

  @ParameterizedTest
  @CsvSource({"pericom, PERICOM SEMICONDUCTOR CORP", "apple, APPLE COMPUTER INC"})
  void every_quarter_is_as_expected(String name, String company) throws IOException {
    FactBook book = book(name);
    assertEquals(company, book.company().name());
    String found = told(book, LineItems.REVENUES) + "\n" + told(book, LineItems.NET_INCOME);
    Path expected = FOLDER.resolve(name + "-quarters.txt");
    if (Boolean.getBoolean("quarters.rewrite")) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  private static FactBook book(String name) throws IOException {
    try (Stream<Path> files = Files.list(Shared.path("corpus/text"))) {
      return FactBook.of(
          Releases.read(
              files
                  .filter(file -> file.getFileName().toString().startsWith(name + "-"))
                  .sorted()
                  .collect(ImmutableList.toImmutableList())));
    }
  }

  private static String told(FactBook book, LineItem item) {
    return item.label()
        + "\n"
        + book.ask(item).quarters().entrySet().stream()
            .map(QuartersAcceptanceTest::told)
            .collect(Collectors.joining());
  }

  private static String told(Map.Entry<Period, Answer> quarter) {
    Period period = quarter.getKey();
    Answer answer = quarter.getValue();
    String value = answer.figure().map(Object::toString).orElse("");
    String proof = answer.status() == Status.REPORTED ? "" : answer.explain();
    return Stream.of(
                period.start().toString(),
                period.lastDay().toString(),
                answer.status().id(),
                value,
                value.isEmpty() || proof.isEmpty() ? "" : "=",
                proof)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" "))
        + "\n";
  }
}
