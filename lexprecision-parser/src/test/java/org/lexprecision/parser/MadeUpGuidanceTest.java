package org.lexprecision.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lexprecision.Guidance;

/**
 * Reads what releases of companies that do not exist expect, worded and laid out as real ones do.
 *
 * <p>Beside each stands what it expects, checked by eye, a range or a point a line. {@code
 * -Dmadeup.rewrite=true} writes that anew, to be looked at before it is kept.
 */
class MadeUpGuidanceTest {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "lexprecision", "parser", "expected");

  @TestFactory
  Stream<DynamicTest> every_wording_expects_what_was_meant() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> releases =
          files.filter(file -> !file.toString().endsWith(".guidance")).sorted().toList();
      return releases.stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    String read =
        Releases.read(file.getFileName().toString(), Files.readAllBytes(file)).stream()
            .flatMap(release -> release.guidance().stream())
            .map(MadeUpGuidanceTest::told)
            .collect(Collectors.joining());
    Path meant = Path.of(file.toString().replaceFirst("\\.(?:txt|html)$", ".guidance"));
    if (Boolean.getBoolean("madeup.rewrite")) {
      Files.writeString(meant, read);
    }
    assertEquals(Files.readString(meant), read);
  }

  private static String told(Guidance one) {
    return String.join(
        " | ",
        one.line() + " " + one.printed(),
        one.item().id(),
        one.basis().id(),
        one.period().map(period -> period.start() + " to " + period.lastDay()).orElse("-"),
        one.low().map(BigDecimal::toPlainString).orElse("")
            + ".."
            + one.high().map(BigDecimal::toPlainString).orElse("")
            + " "
            + one.unit()
            + '\n');
  }
}
