package org.lexprecision.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lexprecision.Diagnostic;
import org.lexprecision.Fact;
import org.lexprecision.Release;

/**
 * Reads releases of companies that do not exist, in layouts that real ones use.
 *
 * <p>Beside each stands what it says, checked by eye, a row of a table a line. {@code
 * -Dmadeup.rewrite=true} writes that anew, to be looked at before it is kept.
 */
class MadeUpReleasesTest {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "lexprecision", "parser", "madeup");

  @TestFactory
  Stream<DynamicTest> every_layout_says_what_was_meant() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> releases =
          files.filter(file -> !file.toString().endsWith(".facts")).sorted().toList();
      return releases.stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    String read = told(file);
    Path meant = Path.of(file.toString().replaceFirst("\\.(?:txt|html)$", ".facts"));
    if (Boolean.getBoolean("madeup.rewrite")) {
      Files.writeString(meant, read);
    }
    assertEquals(Files.readString(meant), read);
  }

  private static String told(Path file) {
    try {
      return Releases.read(file.getFileName().toString(), Files.readAllBytes(file)).stream()
          .map(MadeUpReleasesTest::told)
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(Release release) {
    List<String> places = release.facts().stream().map(MadeUpReleasesTest::place).toList();
    assertEquals(places.stream().distinct().toList(), places, "two figures at one place");
    StringBuilder text = new StringBuilder();
    text.append("== ").append(release.exhibit()).append(' ').append(release.company()).append('\n');
    int line = 0;
    for (Fact fact : release.facts()) {
      if (fact.source().line() != line) {
        line = fact.source().line();
        text.append(head(fact)).append('\n');
      }
      text.append("    ").append(cell(fact)).append('\n');
    }
    release.diagnostics().stream()
        .filter(diagnostic -> diagnostic.reason() != Diagnostic.Reason.HEADER)
        .map(MadeUpReleasesTest::told)
        .forEach(text::append);
    return text.toString();
  }

  private static String place(Fact fact) {
    return fact.source().line() + "." + fact.source().column();
  }

  private static String head(Fact fact) {
    return fact.source().line()
        + " "
        + fact.statement().id()
        + " \""
        + fact.source().caption()
        + '"';
  }

  private static String cell(Fact fact) {
    return String.join(
        " | ",
        fact.source().column() + " " + fact.source().printed(),
        fact.item().id(),
        fact.segment().name(),
        fact.basis().id(),
        fact.period()
            .map(period -> day(period.start(), period.isInstant()) + period.lastDay())
            .orElse("-"),
        fact.figure().amount().toPlainString() + " " + fact.figure().unit());
  }

  private static String day(LocalDate start, boolean instant) {
    return instant ? "at " : start + " to ";
  }

  private static String told(Diagnostic diagnostic) {
    return String.join(
            " ",
            "!",
            diagnostic.line() + ":" + diagnostic.column(),
            diagnostic.reason().id(),
            diagnostic.printed())
        + '\n';
  }
}
